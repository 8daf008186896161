import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../testing/run.ts";

const exchange = {
  request: { method: "DELETE", target: "/a?token=secret", headers: [["Host", "a"]], body: null },
  response: {
    status: 405,
    headers: [
      ["Date", "Tue, 10 Mar 2026 09:00:00 GMT"],
      ["Content-Type", "text/plain"],
    ],
    body: "no",
  },
};
const sound = {
  ...exchange,
  response: { ...exchange.response, headers: [...exchange.response.headers, ["Allow", "GET"]] },
};

let folder: string;
let server: Server;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "verdict-check-"));
  server = createServer((request, response) => {
    if (request.url === "/sound") response.end("x");
    else response.writeHead(405).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  server.close();
});

const withInput = (value: unknown, ...options: string[]) =>
  run(["check", "-", ...options], {
    stdin: typeof value === "string" ? value : JSON.stringify(value),
  });

describe("verdict check", () => {
  test("says what is wrong, where, and how to mend it, and exits with 1", async () => {
    const { exit, out } = await withInput({ exchanges: [exchange] });
    expect(exit).toBe(1);
    expect(out).toContain("missing-allow");
    expect(out).toContain("RFC 9110 15.5.6");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("keeps what stands in the query to itself", async () => {
    for (const format of ["pretty", "json", "github", "markdown", "junit", "sarif"]) {
      expect((await withInput(exchange, "--format", format)).out).not.toContain("secret");
    }
  });

  test("exits with 0 where nothing is wrong", async () => {
    expect(await withInput(sound)).toMatchObject({
      exit: 0,
      out: "Nothing is wrong in 1 exchange.\n",
    });
  });

  test("--json gives findings with the members that are promised", async () => {
    const { out } = await withInput([exchange], "--json");
    expect(JSON.parse(out)).toEqual({
      findings: [
        {
          rule: "missing-allow",
          severity: "error",
          message: expect.any(String),
          cite: "RFC 9110 15.5.6, 10.2.1",
          where: { part: "response", exchange: 0, field: "Allow" },
          fix: expect.any(String),
        },
      ],
    });
  });

  test("--batch gives a result for each of a list, in their order", async () => {
    const { out, exit } = await withInput(
      [{ exchanges: [exchange] }, sound, { nonsense: 1 }],
      "--batch",
      "--json",
    );
    const results = JSON.parse(out);
    expect(exit).toBe(1);
    expect(results.map((it: { findings: unknown[] }) => it.findings.length)).toEqual([1, 0, 0]);
    expect(results[2].error).toContain("request is an object");
  });

  test("reads what curl -v shows, and a HAR", async () => {
    const curl =
      "> DELETE /a HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 405 Method Not Allowed\n< Date: Tue, 10 Mar 2026 09:00:00 GMT\n<\n";
    expect((await withInput(curl)).out).toContain("missing-allow");
    const har = {
      log: {
        entries: [
          {
            request: { method: "GET", url: "https://a.example/b", httpVersion: "h2", headers: [] },
            response: {
              status: 405,
              headers: [{ name: "date", value: "Tue, 10 Mar 2026 09:00:00 GMT" }],
              content: { size: 0 },
            },
          },
          {
            request: { method: "GET", url: "https://a.example/c", headers: [] },
            response: { status: 0 },
          },
        ],
      },
    };
    expect((await withInput(har)).out).toContain("1 error, 1 to know in 1 exchange.");
  });

  test("asks a URL", async () => {
    expect(await run(["check", `${url}/none`])).toMatchObject({ exit: 1 });
    expect((await run(["check", "http://127.0.0.1:1/"])).err).toContain("nobody listens there");
  });

  test("checks an OpenAPI document, in YAML and in JSON", async () => {
    const yaml =
      "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        '200': { description: x }\n        '405': { description: x }\n";
    const { exit, out } = await withInput(yaml);
    expect(exit).toBe(1);
    expect(out).toContain("GET /a");
    expect(out).toContain("405 Method Not Allowed must have Allow");
    expect(out).toContain("1 error in 1 operation.");
    const json = { openapi: "3.1.0", paths: { "/a": { get: { responses: { 200: {} } } } } };
    expect((await withInput(json)).out).toBe("Nothing is wrong in 1 operation.\n");
    expect((await withInput(yaml, "--format", "sarif")).out).toContain("openapi-missing-field");
  });

  test("a HAR that is cut in half is reported as far as it goes, with exit 2", async () => {
    const entry = {
      request: { method: "GET", url: "https://a.example/b", headers: [] },
      response: { status: 405, headers: [], content: {} },
    };
    const file = join(folder, "cut.har");
    const har = JSON.stringify({ log: { entries: [entry, entry] } });
    writeFileSync(file, har);
    expect((await run(["check", file])).out).toContain("in 2 exchanges.");
    writeFileSync(file, har.slice(0, -40));
    const { exit, out, err } = await run(["check", file]);
    expect(exit).toBe(2);
    expect(out).toContain("missing-allow");
    expect(err).toMatch(/breaks off at octet \d+/);
  });

  test("a YAML bomb, and YAML that breaks off, are exit 2 with the place", async () => {
    const bomb = `openapi: 3.1.0\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
      .split("")
      .map((it, i) => `${it}: &${it} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(",")}]`)
      .join("\n")}\n`;
    expect((await withInput(bomb)).exit).toBe(2);
    const { exit, err } = await withInput("openapi: 3.1.0\npaths: [a, {\n");
    expect(exit).toBe(2);
    expect(err).toMatch(/line \d/);
  });

  test("--probe says what it sends, and shows prediction beside answer", async () => {
    const { out, exit } = await run(["check", `${url}/sound`, "--probe"]);
    expect(exit).toBe(1);
    expect(out).toMatch(/^It sends up to 40 requests/);
    expect(out).toMatch(/✗ GET +a path that nobody has +404 → 405/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    const json = JSON.parse((await run(["check", `${url}/sound`, "--probe", "--json"])).out);
    expect(json.probed[0]).toMatchObject({ method: "GET", status: 200, isRight: true });
    expect((await run(["check", "some.har", "--probe"])).err).toContain("--probe goes with a URL");
  });

  test("an access log is counted, and what is odd in it said", async () => {
    const file = join(folder, "access.log");
    const line = '1.2.3.4 - - [10/Mar/2026:09:00:00 +0000] "GET /a HTTP/1.1" 499 0 "-" "curl"\n';
    writeFileSync(file, line.repeat(3));
    const { exit, out } = await run(["check", file]);
    expect(exit).toBe(0);
    expect(out).toContain("3 × 499 Client Closed Request");
    expect(JSON.parse((await run(["check", file, "--json"])).out).statuses).toEqual([[499, 3]]);
  });

  test("--spec asks for every operation of a document", async () => {
    const file = join(folder, "api.json");
    writeFileSync(
      file,
      JSON.stringify({
        openapi: "3.1.0",
        paths: {
          "/sound": { get: { responses: { 200: {} } }, post: { responses: { 200: {} } } },
          "/other": { get: { responses: { 200: {} } } },
        },
      }),
    );
    const { exit, out } = await run(["check", url, "--spec", file]);
    expect(exit).toBe(1);
    expect(out).toContain("✓ GET /sound  200");
    expect(out).toContain("– POST /sound  not sent: POST may change something");
    expect(out).toContain("✗ GET /other  405");
    expect(out).toContain("openapi-undocumented-status");
    // Where nobody answers, nothing was found to be right.
    const none = await run(["check", "http://127.0.0.1:1", "--spec", file]);
    expect(none.exit).toBe(1);
    expect(none.out).toContain("✗ GET /sound  no answer: ");
  });

  test("--show-secrets shows what stands in the query", async () => {
    expect((await withInput(exchange, "--show-secrets")).out).toContain("token=secret");
  });

  test("--silence leaves a rule out, everywhere or below a path; --fail-on moves the bar", async () => {
    expect((await withInput(exchange, "--silence", "missing-allow")).exit).toBe(0);
    expect((await withInput(exchange, "--silence", "missing-allow@/b")).exit).toBe(1);
    expect(
      (await withInput(exchange, "--silence", "soft-404", "--silence", "missing-allow@/a")).exit,
    ).toBe(0);
    expect((await withInput(exchange, "--fail-on", "never")).exit).toBe(0);
  });

  test("verdict.json in the folder says once what holds each time; what is typed comes before it", async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      const told = (check: unknown) => writeFileSync("verdict.json", JSON.stringify({ check }));
      told({ silence: ["missing-allow@/a"], failOn: "warning", format: "github" });
      expect((await withInput(exchange)).exit).toBe(0);
      told({ format: "github" });
      expect((await withInput(exchange)).out).toMatch(/^::error title=missing-allow/);
      expect((await withInput(exchange, "--format", "markdown")).out).toMatch(/^###/);
      told({ silences: [] });
      expect(await withInput(exchange)).toMatchObject({
        exit: 2,
        err: expect.stringContaining("not silences"),
      });
      writeFileSync("verdict.json", "{");
      expect((await withInput(exchange)).err).toContain("verdict.json is no JSON");
    } finally {
      process.chdir(before);
      rmSync(join(folder, "verdict.json"));
    }
  });

  test("checks what curl -i shows by itself, and says what it left out", async () => {
    const head = "HTTP/1.1 401 Unauthorized\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\n";
    const { exit, out, err } = await withInput(`${head}Content-Type: text/plain\r\n\r\nno\n`);
    expect(exit).toBe(1);
    expect(out).toContain("missing-www-authenticate");
    expect(out).toContain("401 Unauthorized");
    expect(err).toContain("curl -v shows both");
  });

  test("finds nothing in a response alone that only its request could tell", async () => {
    const head = "HTTP/1.1 200 OK\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\nContent-Length: 9\r\n";
    // Perhaps it was asked for with HEAD.
    const { exit, out } = await withInput(`${head}Content-Type: text/plain\r\n\r\n`);
    expect(exit).toBe(0);
    expect(out).toContain("in 1 response");
  });

  test("says which responses had no request where others have one", async () => {
    const one = "GET /a HTTP/1.1\nHost: a\n\nHTTP/1.1 204 No Content\n\n";
    expect((await withInput(`${one}HTTP/1.1 204 No Content\n\n`)).err).toContain(
      "1 of the responses had no request",
    );
  });

  test.each([
    ["", "holds no exchange"],
    ["[{}]", "Exchange 1: request is an object"],
    ['{"request":', "JSON"],
    ['{"log":{"entries":[{"request":', "JSON"],
  ])("%j is exit 2, with a word on why", async (text, why) => {
    const { exit, err } = await withInput(text);
    expect(exit).toBe(2);
    expect(err).toContain(why);
  });

  test("a file that is not there is exit 2", async () => {
    expect((await run(["check", join(folder, "none.har")])).err).toContain("there is no such file");
    writeFileSync(join(folder, "one.json"), JSON.stringify(exchange));
    expect((await run(["check", join(folder, "one.json")])).exit).toBe(1);
  });
});
