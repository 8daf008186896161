import { onNest } from "../run/on-nest.ts";
import { testAnywhere } from "../run/otherwise-anywhere.ts";
import { testServer } from "../testing-servers.ts";

const starter = onNest();

testServer("nest", starter);
testAnywhere("nest", starter);
