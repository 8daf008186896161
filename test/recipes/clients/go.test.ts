import { existsSync } from "node:fs";
import { inGo } from "../run/in-go.ts";
import { testClient } from "../testing-clients.ts";

const runner = inGo();
const isThere = (runner.needs ?? []).every((it) => existsSync(it));

testClient("go", runner, isThere);
