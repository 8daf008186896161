/** Every block of the README runs, and is checked by the compiler. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as all from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, block = ""]) => block);
/** What a block begins from: the first one's API, and what stands for the reader's own. */
const start =
  "const api = client({ baseUrl });\nconst user = api.route('GET /users/:id', { 200: json<{ name: string }>(), 304: none, 404: problem() });\n";

let baseUrl = "";
let count = 3;
let asked = 0;
const server = createServer((request, response) => {
  const json = (status: number, value: unknown, fields = {}): void => {
    response
      .writeHead(status, { "Content-Type": "application/json", ...fields })
      .end(JSON.stringify(value));
  };
  request.resume();
  if (request.url === "/users/7") json(200, { name: "Ada" });
  else if (request.url === "/robots.txt")
    response.writeHead(200, { "Content-Type": "text/plain" }).end("Allow: /");
  else if (request.url === "/orders") json(503, {}, { "Retry-After": "60" });
  else if (request.url === "/counter" && request.method === "GET")
    json(200, { count }, { ETag: `"${count}"` });
  else if (request.url === "/counter") {
    count++;
    response.writeHead(204).end();
  } else if (request.url === "/reports") response.writeHead(202, { Location: "/monitor" }).end();
  else if (request.url === "/monitor") json(asked++ === 0 ? 202 : 200, {});
  else response.writeHead(404).end();
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A block without its imports, behind what it goes on from. */
function codeOf(block: string): string {
  const own = block.replace(/^import .*\n/gm, "");
  return own.includes("const api =") || own.includes("careful") ? own : start + own;
}

function run(block: string, mine: object = {}): Promise<unknown> {
  const body = stripTypeScriptTypes(`async function it() {\n${codeOf(block)}\n}`).trim();
  const given = {
    ...all,
    baseUrl,
    report: () => undefined,
    token: "t",
    login: async () => "u",
    ...mine,
  };
  return new Function(...Object.keys(given), `${body}\nreturn it();`)(...Object.values(given));
}

test("a switch over every end", async () => {
  expect(await run(blocks[0] ?? "")).toBe("Ada");
});

test("the data, the text, and an arm for each end", async () => {
  expect(await run(blocks[1] ?? "")).toEqual(["Ada", "Allow: /", "nobody"]);
});

test("a wait that is too long comes back at once, and says when", async () => {
  const told: unknown[] = [];
  const at = (await run(blocks[2] ?? "", { report: (...it: unknown[]) => told.push(it) })) as Date;
  expect(at.getTime() - Date.now()).toBeGreaterThan(50_000);
  expect(told).toEqual([["POST", 503, undefined, expect.stringMatching(/RFC 9110/)]]);
});

test("an update counts, and long work is followed to its end", async () => {
  expect(await run(blocks[3] ?? "")).toEqual([4, 200]);
});

test("parts stand around each try", async () => {
  expect(await run(blocks[4] ?? "")).toBe(200);
});

test("every block compiles", () => {
  const folder = mkdtempSync(fileURLToPath(new URL("../test/.readme-", import.meta.url)));
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const head = `import { bearer, breaker, client, dedupe, hedge, json, none, problem } from "../../src/index.ts";
declare const baseUrl: string; declare const token: string; declare const login: () => Promise<string>;
declare const report: (...words: unknown[]) => void;
export const used = [bearer, breaker, client, dedupe, hedge, json, none, problem];`;
  try {
    const files = blocks.map((block, i) => {
      const path = join(folder, `block${i}.ts`);
      writeFileSync(path, `${head}\nexport async function it() {\n${codeOf(block)}\n}\n`);
      return path;
    });
    const options =
      "--ignoreConfig --noEmit --strict --target es2023 --module nodenext --lib es2023,dom,dom.iterable --allowImportingTsExtensions --skipLibCheck --customConditions @verdict/source --types node";
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, ...options.split(" "), ...files], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
