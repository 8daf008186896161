import { expect, test } from "vitest";
import { run, runJson } from "../testing/run.ts";

const access = (status: number) =>
  `203.0.113.7 - - [20/Nov/2026:10:00:00 +0000] "GET /a HTTP/1.1" ${status} 153 "-" "curl/8.5.0"`;

test("a single line gets what its words would get", async () => {
  const { exit, out } = await run([], { stdin: `${access(502)}\n` });
  expect(exit).toBe(0);
  expect(out).toContain("502 Bad Gateway");
  expect((await run([], { stdin: "not found" })).out).toBe((await run(["not", "found"])).out);
});

test("several lines get a line each, in their order, whatever the chunks", async () => {
  const text = [access(404), "", access(503), "nothing to see"].join("\n");
  const { exit, out } = await run([], { stdin: [...text] });
  expect(exit).toBe(0);
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^404 Not Found: /);
  expect(lines[1]).toMatch(/^503 Service Unavailable: /);
});

test("as JSON each answer is a line", async () => {
  const { out } = await run(["--json"], { stdin: `${access(404)}\n${access(500)}\n` });
  const [first, second] = out.trimEnd().split("\n");
  expect(JSON.parse(first ?? "").results[0].code).toBe(404);
  expect(JSON.parse(second ?? "").results[0].code).toBe(500);
  expect((await runJson([], { stdin: access(404) })).json.results[0].code).toBe(404);
});

test("lines without any status: exit 1", async () => {
  expect((await run([], { stdin: "qqqq zzzz\nzzzz qqqq\n" })).exit).toBe(1);
});

test("no line at all is wrong usage", async () => {
  for (const stdin of ["", "\n \n"]) {
    const { exit, err, out } = await run([], { stdin });
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("verdict 404");
  }
});

test("a line of megabytes is cut", async () => {
  const { exit } = await run([], {
    stdin: [
      `${access(404)} `,
      ..."x"
        .repeat(64)
        .split("")
        .map((it) => it.repeat(65_536)),
    ],
  });
  expect(exit).toBe(0);
});

test("characters that are split between chunks stay whole", async () => {
  const bytes = Buffer.from("qqé zz\nüqq\n");
  const halves = [bytes.subarray(0, 3), bytes.subarray(3, 10), bytes.subarray(10)];
  const { out } = await run(["--json"], { stdin: halves as unknown as string[] });
  expect(out).toContain("qqé zz");
  expect(out).toContain("üqq");
});
