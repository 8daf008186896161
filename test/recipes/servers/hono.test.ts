import { onNode } from "../run/on-node.ts";
import { testServer } from "../testing-servers.ts";

testServer("hono", onNode("Hono", "hono"));
