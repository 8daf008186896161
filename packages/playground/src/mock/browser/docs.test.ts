/** Every block of docs/mocks.md runs, and what it lists is what there is. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium } from "../../../../site/test/chromium.ts";
import { answers, silences, takes } from "../generated/answers.ts";
import * as mocks from "../playwright.ts";

const root = fileURLToPath(new URL("../../../../../", import.meta.url));
const text = readFileSync(join(root, "docs/mocks.md"), "utf8");
const blocks = [...text.matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```/gms)].map(
  ([, name = "", code = ""]) => ({ name, code }),
);

/** In the repository, so that its packages are found as they would be where they are installed. */
const folder = join(root, ".cache", `mocks-${process.pid}`);
beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const { name, code } of blocks) writeFileSync(join(folder, name), code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every block of code has its file", () => {
  expect(blocks.map((it) => it.name)).toEqual([
    ...["items.test.ts", "items.ts", "changing.test.ts", "client.test.ts", "items.spec.ts"],
    "live.test.ts",
  ]);
  expect(text.match(/^```\w/gm)).toHaveLength(blocks.length);
});

test("the tests with MSW pass", async () => {
  const config = `export default {
    resolve: { conditions: ["@verdict/source"] },
    ssr: { resolve: { conditions: ["@verdict/source"] } },
    test: { include: ["*.test.ts"] },
  };`;
  writeFileSync(join(folder, "vitest.config.js"), config);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const results = join(folder, "results.json");
  const reporter = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const { code, said } = await run([vitest, "run", "--root", folder, ...reporter]);
  expect(code, said).toBe(0);
  const { numPassedTests } = JSON.parse(readFileSync(results, "utf8"));
  expect(numPassedTests).toBe(13);
});

test("every block compiles", async () => {
  // The library of the test runner is not installed; what it says of the page is what Playwright says.
  const types = `declare module "@playwright/test" {
    import type { Locator, Page } from "playwright-core";
    export const test: (name: string, run: (it: { page: Page }) => Promise<void>) => void;
    export const expect: (it: Locator) => { toHaveText(text: string): Promise<void> };
  }`;
  writeFileSync(join(folder, "types.d.ts"), types);
  const options =
    "--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --target es2023 --module nodenext --lib es2023,dom,dom.iterable --allowImportingTsExtensions --skipLibCheck --customConditions @verdict/source --types node";
  const files = [...blocks.map((it) => it.name), "types.d.ts"].map((it) => join(folder, it));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { said } = await run([tsc, ...options.split(" "), ...files]);
  // Others may be at work on other packages.
  expect(said.split("\n").filter((it) => it.includes(folder.slice(root.length)))).toEqual([]);
});

test.skipIf(!hasChromium)("the test with Playwright passes", async () => {
  const tested = blocks.find((it) => it.name === "items.ts")?.code ?? "";
  const front = `<!doctype html><p role="status"></p><button>Again</button><script type="module">
    ${stripTypeScriptTypes(tested).replace("https://api.example", "")}
    const show = async () => {
      document.querySelector("p").textContent = String(await loadItems());
    };
    document.querySelector("button").onclick = show;
    await show();
  </script>`;
  const server = createServer(({ url }, response) => {
    response.setHeader("Content-Type", url === "/" ? "text/html" : "application/json");
    response.end(url === "/" ? front : '["tea"]');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const args = ["--no-sandbox", "--disable-gpu"];
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args });
  try {
    const page = await browser.newPage({ baseURL });
    const code = blocks.find((it) => it.name === "items.spec.ts")?.code ?? "";
    const body = code.replace(/^import .*\n/gm, "");
    const runs: Promise<void>[] = [];
    new Function("test", "expect", "causeRoute", body)(
      (_: string, it: (fixtures: { page: Page }) => Promise<void>) => runs.push(it({ page })),
      (locator: Locator) => ({
        toHaveText: (wanted: string) =>
          expect.poll(() => locator.textContent(), { timeout: 10_000 }).toBe(wanted),
      }),
      mocks.causeRoute,
    );
    expect(runs).toHaveLength(1);
    await Promise.all(runs);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});

describe("what is listed is what there is", () => {
  const part = (from: string, to: string): string =>
    text.slice(text.indexOf(from), text.indexOf(to));
  const numbers = (it: string): string[] => it.match(/\b\d{1,3}\b/g) ?? [];

  test("codes that are answered as they are", () => {
    const listed = numbers(part("Answered as they are", "Not on the wire"));
    const own = Object.keys(answers).filter((it) => answers[it]?.status === undefined);
    expect(listed).toEqual(own.filter((it) => Number(it) < 600));
  });

  test("codes that are answered as something else", () => {
    const rows = [
      ...part("Not on the wire", "Refused with").matchAll(/^\| (\d[\d, ]*) \| (.*)\|$/gm),
    ];
    const listed = rows.flatMap(([, codes = "", says = ""]) =>
      numbers(codes).map((code) => [code, numbers(says)[0]]),
    );
    const others = Object.entries(answers).filter(([, it]) => it.status !== undefined);
    const silent = Object.entries(silences).filter(([, it]) => it !== "interim");
    expect(Object.fromEntries(listed)).toEqual({
      ...Object.fromEntries(others.map(([code, it]) => [code, it.status])),
      ...Object.fromEntries(silent.map(([code]) => [code, undefined])),
    });
  });

  test("codes that are refused", () => {
    const listed = numbers(part("Refused with", "## What differs").replace("100-599", ""));
    const interim = Object.keys(silences).filter(
      (it) => silences[it as keyof typeof silences] === "interim",
    );
    const beyond = Object.keys(answers).filter(
      (it) => Number(it) > 599 && answers[it]?.status === undefined,
    );
    expect(listed).toEqual([...interim, ...beyond]);
  });

  test.each([
    "retryAfter",
    "location",
    "allow",
    "challenge",
    "upgrade",
    "accept",
    "blockedBy",
  ] as const)("codes that take %s", (option) => {
    const row = text.split("\n").find((it) => it.startsWith(`| \`${option}\` |`)) ?? "";
    expect(numbers(row.split("|").at(-2) ?? "")).toEqual(takes[option]);
  });
});

function run(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    // What this test was told by its own runner is nothing for another.
    const { VITEST, VITEST_WORKER_ID, VITEST_POOL_ID, ...env } = process.env;
    const child = spawn(process.execPath, args, { cwd: root, env });
    let said = "";
    child.stdout.on("data", (it) => {
      said += it;
    });
    child.stderr.on("data", (it) => {
      said += it;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said }));
  });
}
