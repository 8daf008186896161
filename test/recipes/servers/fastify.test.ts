import { onNode } from "../run/on-node.ts";
import { testServer } from "../testing-servers.ts";

testServer("fastify", onNode("Fastify", "fastify"));
