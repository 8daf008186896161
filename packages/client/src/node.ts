export { type NodeOptions, type NodeTransport, overNode } from "./transports/node.ts";
