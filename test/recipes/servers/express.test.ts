import { onNode } from "../run/on-node.ts";
import { testOtherwise } from "../run/otherwise-on-node.ts";
import { testServer } from "../testing-servers.ts";

const starter = onNode("Express", "express");

testServer("express", starter);
testOtherwise("express", starter);
