import { existsSync } from "node:fs";
import { inPython } from "../run/in-python.ts";
import { testClient } from "../testing-clients.ts";

const runner = inPython("HTTPX", "httpx");
const isThere = (runner.needs ?? []).every((it) => existsSync(it));

testClient("httpx", runner, isThere);
