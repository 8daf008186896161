import { onNode } from "../run/on-node.ts";
import { testOtherwise } from "../run/otherwise-on-node.ts";
import { testServer } from "../testing-servers.ts";

const starter = onNode("Hono", "hono");

testServer("hono", starter);
testOtherwise("hono", starter);
