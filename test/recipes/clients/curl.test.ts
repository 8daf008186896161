import { existsSync } from "node:fs";
import { inShell } from "../run/in-shell.ts";
import { testClient } from "../testing-clients.ts";

const runner = inShell({ curl: "/usr/bin/curl", jq: "/usr/bin/jq" });
const isThere = (runner.needs ?? []).every((it) => existsSync(it));

testClient("curl", runner, isThere);
