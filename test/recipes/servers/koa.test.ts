import { onNode } from "../run/on-node.ts";
import { testOtherwise } from "../run/otherwise-on-node.ts";
import { testServer } from "../testing-servers.ts";

const starter = onNode("Koa", "koa");

testServer("koa", starter);
testOtherwise("koa", starter);
