import { nameOf } from "@verdict/codes";
import { describe, expect, test } from "vitest";
import { search } from "../../search/search.ts";
import { logLines } from "../log-lines.ts";
import { symptoms } from "./index.ts";

const phrases = symptoms.flatMap(({ codes, say }) => say.map((text) => ({ text, codes })));

describe("the phrases that lead to codes", () => {
  test("lead to codes that exist, each named once", () => {
    for (const { codes, say } of symptoms) {
      expect(codes.length, say[0]).toBeGreaterThan(0);
      expect(new Set(codes).size, say[0]).toBe(codes.length);
      for (const code of codes) expect(nameOf(code), `${code}`).toBeDefined();
    }
  });

  test("stand in one group for each list of codes", () => {
    const lists = symptoms.map(({ codes }) => codes.join());
    expect(lists.filter((list, at) => lists.indexOf(list) !== at)).toEqual([]);
  });

  test("are lower case, of eight words at most, without stray spaces", () => {
    for (const { text } of phrases) {
      expect(text).toBe(text.toLowerCase());
      expect(text).toMatch(/^\S+(?: \S+){0,7}$/);
    }
  });

  test("are each there once", () => {
    const texts = phrases.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test("find their first code among the first three", () => {
    const missed = phrases.filter(
      ({ text, codes }) =>
        !search(text)
          .results.slice(0, 3)
          .some(({ code }) => code === codes[0]),
    );
    expect(missed).toEqual([]);
  });
});

describe("the lines of logs", () => {
  test("lead to codes that exist", () => {
    for (const { text, codes } of logLines) {
      expect(codes.length, text).toBeGreaterThan(0);
      for (const code of codes) expect(nameOf(code), text).toBeDefined();
    }
  });

  test("are lower case, each there once and none behind one that holds less", () => {
    logLines.forEach((line, at) => {
      expect(line.text).toBe(line.text.toLowerCase());
      expect(logLines.findIndex(({ text }) => line.text.includes(text))).toBe(at);
    });
  });

  test("are long enough not to be ordinary words", () => {
    const short = logLines.filter(({ text }) => text.trim().length < 7 && !/[-0-9]/.test(text));
    expect(short).toEqual([]);
  });

  test.each([
    [
      "2026/11/20 10:00:00 [error] 7#7: *1 connect() to unix:/run/php-fpm.sock failed (2: No such file or directory) while connecting to upstream, client: 10.0.0.1",
      502,
    ],
    [
      '2026/11/20 10:00:00 [error] 7#7: *1 open() "/var/www/x.css" failed (2: No such file or directory), client: 10.0.0.1',
      404,
    ],
    ["[proxy_fcgi:error] AH01071: Got error 'Primary script unknown'", 404],
    [
      "haproxy[12]: 10.0.0.1:5000 [20/Nov/2026:10:00:00.000] www app/<NOSRV> 0/-1/-1/-1/0 503 212 - - SC-- 1/1/0/0/0 0/0",
      503,
    ],
    ["http: proxy error: context canceled", 499],
    ["http: proxy error: dial tcp 127.0.0.1:3000: connect: connection refused", 502],
    ["org.apache.catalina.connector.ClientAbortException: java.io.IOException: Broken pipe", 499],
    ["2026-11-20T10:00:00Z abc Task timed out after 3.00 seconds", 504],
  ])("%s is %i", (line, code) => {
    expect(search(line).results[0]?.code).toBe(code);
  });
});
