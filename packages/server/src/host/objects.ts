import type { NodeHandler } from "../node.ts";

/** What node:http hands to a handler, and frameworks hand on. */
export type NodeRequest = Parameters<NodeHandler>[0];

/** What a handler of node:http answers with. */
export type NodeResponse = Parameters<NodeHandler>[1];
