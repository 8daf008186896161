import { describe, expect, test } from "vitest";
import { checkAlone } from "./alone.ts";
import { rules } from "./rules.ts";
import { sample } from "./sample.ts";

const foundIn = (text: string): string[] =>
  sample(text).flatMap((it) => checkAlone(it.response).map(({ rule }) => rule));

describe("a response without its request", () => {
  test.each([
    ['200\nContent-Type: application/json\n\n{"success":false}', "error-envelope-in-success"],
    ['404\nContent-Type: application/problem+json\n\n{"status":400}', "problem-status-mismatch"],
    ["200\nContent-Type: text/plain\nContent-Length: 4\n\nhello", "content-length-mismatch"],
    ["200\nContent-Type: text/plain\nLast-Modified: today\n\nhello", "http-date-unparseable"],
    ["204\nContent-Length: 0", "content-length-forbidden"],
    ["200\n\nhello", "missing-content-type"],
    ["401\nContent-Type: text/plain\n\nno", "missing-www-authenticate"],
    ["405\nContent-Type: text/plain\n\nno", "missing-allow"],
  ])("%j: a rule that it breaks whatever it answers is told", (response, rule) => {
    expect(foundIn(`GET /\n---\n${response}`)).toContain(rule);
  });

  test.each([
    ["to PUT it is right", "201"],
    ["to HEAD it is right", "404"],
    ["to HEAD it is right", "200\nContent-Type: text/plain\nContent-Length: 4"],
    ["with Range it is right", "206\nContent-Type: text/plain\nContent-Range: bytes 0-1/9\n\nhi"],
    ["with a condition it is right", "412\nContent-Type: text/plain\n\nno"],
    ["with a condition it is right", '304\nETag: "a"'],
    ["with content it is right", "415\nContent-Type: text/plain\n\nno"],
    ["with another version it is right", "505\nContent-Type: text/plain\n\nno"],
    ["with an offer it is right", "101\nConnection: upgrade\nUpgrade: websocket"],
    ["to other requests it is right", "405\nAllow: GET, POST\nContent-Type: text/plain\n\nno"],
  ])("where %s, nothing is wrong: %j", (_, response) => {
    expect(foundIn(`GET /\n---\n${response}`)).toEqual([]);
  });

  test("what is right in an exchange is right alone", () => {
    // The octets of a tunnel are no content, and nobody prints them as some.
    const odd = (text: string): boolean => text.startsWith("CONNECT");
    for (const { id, good, severity } of rules) {
      for (const text of good.filter((it) => !odd(it))) {
        for (const { response } of sample(text)) {
          const own = checkAlone(response).filter((it) => it.rule === id);
          expect([text, own.filter((it) => it.severity !== "info" || severity === "info")]).toEqual(
            [text, []],
          );
        }
      }
    }
  });
});
