import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { statuses } from "@verdict/codes";
import { pageAt } from "@verdict/lookup/pages";
import { beforeAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../bin/verdict.js", import.meta.url));

const bundler = fileURLToPath(new URL("../../../../scripts/bundle.mjs", import.meta.url));

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [bundler], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

function verdict(argv: readonly string[], input?: string) {
  return spawnSync(process.execPath, [bin, ...argv], { encoding: "utf8", input });
}

describe("the real command", () => {
  test("answers, plain in a pipe", () => {
    const { status, stdout, stderr } = verdict(["404"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("404 Not Found");
    expect(stdout).not.toContain("\u001b");
  });

  test("finds nothing with exit 1, is used wrongly with exit 2", () => {
    expect(verdict(["qqqqzzzz"]).status).toBe(1);
    expect(verdict(["--nope"]).status).toBe(2);
  });

  test.each([
    [["check", "some.har", "--spec", "api.yaml"], "--spec goes with the URL"],
    [["check", "none.har", "--batch"], "there is no such file"],
    [["check", "http://127.0.0.1:1/", "--probe"], "nobody listens there"],
  ])("%j is wrong usage, though it is found out in what is loaded late", (argv, why) => {
    const { status, stderr } = verdict(argv);
    expect([status, stderr.split("\n").length]).toEqual([2, 2]);
    expect(stderr).toContain(why);
  });

  test("reads a log from a pipe", () => {
    const { status, stdout } = verdict(
      [],
      [502, 504]
        .map((it) => `203.0.113.7 - - [20/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" ${it} 0\n`)
        .join(""),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^502 .*\n504 .*\n$/);
  });

  test("writes large answers whole into a pipe", () => {
    const { stdout } = verdict(["4xx", "--json"]);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  test("a reader that goes away is no error", async () => {
    const { status, stderr } = spawnSync(
      "bash",
      [
        "-c",
        `yes '"GET / HTTP/1.1" 404 0' | "$0" "$1" | head -n 1; exit "\${PIPESTATUS[1]}"`,
        process.execPath,
        bin,
      ],
      { encoding: "utf8", timeout: 15_000 },
    );
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("serves, and ends with exit 0 on Ctrl-C", async () => {
    const child = spawn(process.execPath, [bin, "serve", "--port", "0", "--data", ":memory:"]);
    const address = await new Promise<string>((resolve) => {
      child.stdout.on("data", (chunk) => {
        const found = /http:\S+?:\d+/.exec(String(chunk))?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    const response = await fetch(`${address}/health`);
    expect(response.status).toBe(200);
    await response.text();
    // Everything that the first page leads to is there, and an answer of the API says why it is what it is.
    const home = await (await fetch(address, { headers: { Accept: "text/html" } })).text();
    for (const [, path] of home.matchAll(/<a href="(\/[a-z/]+)">\/[a-z/]+<\/a>:/g)) {
      expect((await fetch(`${address}${path}`)).status, path).toBe(200);
    }
    expect(home).toContain('<a href="/docs">');
    const refused = await fetch(`${address}/api/items/1`, { method: "PUT", body: "x" });
    const [, link = ""] =
      /<([^>]+)>; rel="describedby"/.exec(refused.headers.get("Link") ?? "") ?? [];
    const why = await (await fetch(new URL(link, refused.url))).text();
    expect(why).toContain("content-type: Is the content's media type supported?");
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  });

  test("has the pages of all codes as they are", () => {
    for (const { code } of statuses) {
      const file = new URL(`../../dist/bundle/made/${code}.json`, import.meta.url);
      const made = JSON.parse(readFileSync(file, "utf8"));
      expect(made).toEqual(JSON.parse(JSON.stringify(pageAt(`/${code}`))));
    }
  });

  test("without its bundle it says what to type", () => {
    const folder = mkdtempSync(join(tmpdir(), "verdict-"));
    mkdirSync(join(folder, "bin"));
    cpSync(bin, join(folder, "bin/verdict.mjs"));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "bin/verdict.mjs")], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/npm run build\n$/);
  });
});
