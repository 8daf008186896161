import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LogAnalysis } from "./analyse.ts";
import { isAccessLog, parseLogLine } from "./entry.ts";
import { prettyLog } from "./pretty.ts";

const line = (status: number, second = 0, path = "/a?token=secret", client = "1.2.3.4") =>
  `${client} - - [10/Mar/2026:09:${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")} +0100] "GET ${path} HTTP/1.1" ${status} 12 "-" "curl"`;

function reportOn(lines: readonly string[]) {
  const analysis = new LogAnalysis();
  for (const it of lines) analysis.add(parseLogLine(it));
  return analysis.report();
}

describe("a line of an access log", () => {
  const expected = {
    time: Date.UTC(2026, 2, 10, 8),
    client: "1.2.3.4",
    method: "GET",
    path: "/a",
    status: 200,
  };

  test.each([
    ["combined", line(200)],
    [
      "Caddy",
      '{"level":"info","ts":1773129600.0,"request":{"remote_ip":"1.2.3.4","method":"GET","uri":"/a?b=c"},"status":200}',
    ],
    [
      "nginx as JSON",
      '{"time_iso8601":"2026-03-10T09:00:00+01:00","remote_addr":"1.2.3.4","request":"GET /a?b HTTP/1.1","status":"200"}',
    ],
  ])("%s", (_, text) => {
    expect(parseLogLine(text)).toEqual(expected);
  });

  test("a request that is none has no method", () => {
    expect(
      parseLogLine('1.2.3.4 - - [10/Mar/2026:09:00:00 +0000] "\\x16\\x03" 400 150 "-" "-"'),
    ).toMatchObject({ method: "-", status: 400 });
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.anything(),
        (text, value) =>
          void [
            parseLogLine(text),
            parseLogLine(`{${JSON.stringify(value) ?? ""}`),
            parseLogLine(JSON.stringify(value) ?? ""),
            isAccessLog(text),
          ],
      ),
    );
  });
});

describe("what is odd", () => {
  test("clients that do not wait, and servers behind that break off", () => {
    const { oddities, statuses } = reportOn([line(499), line(499, 1), line(502, 2), line(200, 3)]);
    expect(oddities.map((it) => [it.what, it.count])).toEqual([
      ["499 Client Closed Request", 2],
      ["502 Bad Gateway", 1],
    ]);
    expect(statuses[0]).toEqual([499, 2]);
  });

  test("the same 401 again and again, and not where a 200 follows", () => {
    expect(reportOn(Array.from({ length: 6 }, (_, i) => line(401, i))).oddities[0]?.what).toContain(
      "401 again",
    );
    expect(reportOn([401, 200, 401, 200, 401, 200].map((it, i) => line(it, i))).oddities).toEqual(
      [],
    );
  });

  test("one client after many paths that are not there, within a minute", () => {
    const probes = (step: number) =>
      Array.from({ length: 25 }, (_, i) => line(404, i * step, `/p${i}.php`));
    expect(reportOn(probes(1)).oddities[0]?.what).toContain("paths that are not there");
    expect(reportOn(probes(30)).oddities).toEqual([]);
  });

  test("who comes again within the second after a 429", () => {
    expect(reportOn([line(429), line(429), line(200, 5)]).oddities[0]).toMatchObject({ count: 1 });
  });
});

test("routes leave identifiers open, and nothing of a query is kept", () => {
  const report = reportOn([
    line(500, 0, "/items/17?key=secret"),
    line(200, 1, "/items/18"),
    "no log",
  ]);
  expect(report.routes).toEqual([{ route: "GET /items/:id", requests: 2, refused: 0, failed: 1 }]);
  expect(report.unread).toBe(1);
  const text = prettyLog("access.log", report);
  expect(text).not.toContain("secret");
  for (const it of text.split("\n")) expect(it.length).toBeLessThanOrEqual(80);
});
