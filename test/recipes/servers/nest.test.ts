import { onNest } from "../run/on-nest.ts";
import { testServer } from "../testing-servers.ts";

testServer("nest", onNest());
