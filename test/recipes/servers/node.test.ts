import { onNode } from "../run/on-node.ts";
import { testOtherwise } from "../run/otherwise-on-node.ts";
import { testServer } from "../testing-servers.ts";

const starter = onNode("Node");

testServer("node", starter);
testOtherwise("node", starter);
