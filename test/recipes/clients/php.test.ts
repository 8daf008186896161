import { existsSync } from "node:fs";
import { inPhp } from "../run/in-php.ts";
import { testClient } from "../testing-clients.ts";

const runner = inPhp();
const isThere = (runner.needs ?? []).every((it) => existsSync(it));

testClient("php", runner, isThere);
