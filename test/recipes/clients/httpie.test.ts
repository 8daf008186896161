import { existsSync } from "node:fs";
import { inShell } from "../run/in-shell.ts";
import { testClient } from "../testing-clients.ts";

const runner = inShell({ HTTPie: "/usr/bin/http", jq: "/usr/bin/jq" }, 2);
const isThere = (runner.needs ?? []).every((it) => existsSync(it));

testClient("httpie", runner, isThere);
