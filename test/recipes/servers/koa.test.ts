import { onNode } from "../run/on-node.ts";
import { testServer } from "../testing-servers.ts";

testServer("koa", onNode("Koa", "koa"));
