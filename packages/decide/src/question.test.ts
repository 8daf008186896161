import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "./decide.ts";
import { nearest } from "./nearest.ts";
import { checkQuestion, checkQuestions } from "./question.ts";
import { vocabulary } from "./vocabulary.ts";

const request = { method: "GET" };

describe("a question from outside is told what is wrong with it, and where", () => {
  test.each([
    [7, "", "has to be an object"],
    [[request], "", "not a list"],
    [{}, "/request", "is missing"],
    [{ request: {} }, "/request/method", "is missing"],
    [{ request: { method: 7 } }, "/request/method", "has to be a string"],
    [{ request: { method: "GET", header: {} } }, "/request/header", "did you mean headers?"],
    [{ request: { method: "GET", headers: [] } }, "/request/headers", "has to be an object"],
    [{ request: { method: "GET", headers: { a: 1 } } }, "/request/headers/a", "not 1"],
    [
      { request: { method: "GET", headers: { "a b": "" } } },
      "/request/headers/a b",
      "is no field name",
    ],
    [{ request: { method: "GET", headers: { "": "" } } }, "/request/headers/", "is no field name"],
    [{ request: { method: "GET", headers: { "a/~b": "" } } }, "/request/headers/a~1~0b", "is no"],
    [
      { request: { method: "GET", headers: { a: "x\r\ny" } } },
      "/request/headers/a",
      "holds a line break",
    ],
    [{ request: { method: "GET", headers: { a: "x\0" } } }, "/request/headers/a", "or NUL"],
    [{ request: { method: "GET", body: {} } }, "/request/body", "null or a string"],
    [{ request: { method: "GET", httpVersion: "HTTP/1.1" } }, "/request/httpVersion", "as 1.1"],
    [{ request, clock: "2025-08-01" }, "/clock", "has to be an HTTP-date"],
    [{ request, clok: "x" }, "/clok", "did you mean clock?"],
    [{ request, resource: null }, "/resource", "has to be an object, not null"],
    [{ request, resource: { exists: "yes" } }, "/resource/exists", "has to be true or false"],
    [{ request, resource: { maxBody: -1 } }, "/resource/maxBody", "a whole number from 0 on"],
    [{ request, resource: { maxUri: 1.5 } }, "/resource/maxUri", "a whole number from 0 on"],
    [{ request, resource: { retryAfter: "soon" } }, "/resource/retryAfter", "seconds"],
    [{ request, resource: { retryAfter: -1 } }, "/resource/retryAfter", "seconds"],
    [{ request, resource: { etag: "a" } }, "/resource/etag", "with its quotes"],
    [{ request, resource: { lastModified: "today" } }, "/resource/lastModified", "HTTP-date"],
    [{ request, resource: { content: "é" } }, "/resource/content", "ASCII"],
    [{ request, resource: { challenge: "a\nb: c" } }, "/resource/challenge", "line break"],
    [{ request, resource: { methods: "GET" } }, "/resource/methods", "has to be a list"],
    [{ request, resource: { methods: ["GET", 1] } }, "/resource/methods/1", "not 1"],
    [{ request, resource: { disregard: ["acept"] } }, "/resource/disregard/0", "mean accept?"],
    [
      { request, resource: { acceptsBodyFor: { PUT: "text/plain" } } },
      "/resource/acceptsBodyFor/PUT",
      "has to be a list",
    ],
    [{ request, resource: { toString: 1 } }, "/resource/toString", "is not known here"],
    [{ request, resource: { ETag: '"a"' } }, "/resource/ETag", "did you mean etag?"],
    [
      { request, resource: { idempotencyKey: { state: "old" } } },
      "/resource/idempotencyKey/state",
      "one of new, inProgress, mismatch",
    ],
    [{ request, resource: { idempotencyKey: 1 } }, "/resource/idempotencyKey", "null or an object"],
    [
      { request, resource: { languages: Array(2000).fill("en") } },
      "/resource/languages",
      "1000 are the most",
    ],
    [
      { request, resource: { languages: Array(40).fill("en"), encodings: Array(40).fill("gzip") } },
      "/resource",
      "1640 representations",
    ],
    [
      { request: { method: "GET", headers: { Accept: "a/b,".repeat(20_000) } } },
      "/request/headers",
      "have 80006 characters",
    ],
  ])("%j: %s %s", (value, pointer, detail) => {
    expect(checkQuestion(value)).toEqual({
      problems: [{ pointer, detail: expect.stringContaining(detail) }],
    });
  });

  test("everything that is wrong is told at once, within reason", () => {
    const checked = checkQuestion({ request: { path: 1 }, resource: { exists: 1, etag: 2 } });
    expect(checked).toHaveProperty("problems.length", 4);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`nothing${at}`, 1]));
    expect(checkQuestion({ request, resource: many })).toHaveProperty("problems.length", 50);
  });

  test("a long value is not repeated whole", () => {
    const checked = checkQuestion({ request, resource: { exists: "x".repeat(100_000) } });
    expect(JSON.stringify(checked).length).toBeLessThan(200);
  });
});

describe("a question that is one", () => {
  test("comes back with members of its own only", () => {
    const value = JSON.parse('{"request":{"method":"GET"},"resource":{"exists":false},"note":"x"}');
    const checked = checkQuestion(value);
    expect(checked).toEqual({
      question: { request: { method: "GET" }, resource: { exists: false } },
    });
  });

  test("has no members from a prototype", () => {
    const value = Object.create({ request });
    expect(checkQuestion(value)).toHaveProperty("problems");
    const polluted = JSON.parse('{"request":{"method":"GET"},"__proto__":{"resource":{}}}');
    expect(checkQuestion(polluted)).toEqual({
      problems: [{ pointer: "/__proto__", detail: expect.any(String) }],
    });
    const headers = JSON.parse('{"__proto__":"a","constructor":"b"}');
    const checked = checkQuestion({ request: { method: "TRACE", headers } });
    expect("question" in checked && decide(checked.question).status).toBe(405);
  });

  test("may say every word of the vocabulary", () => {
    const resource = Object.fromEntries(
      Object.entries(vocabulary).map(([name, { initial }]) => [name, initial]),
    );
    expect(checkQuestion({ request, resource })).toEqual({ question: { request, resource } });
  });

  test("whatever passes can be decided", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const checked = checkQuestion(value);
        if ("question" in checked) expect(decide(checked.question).status).toBeGreaterThan(99);
      }),
    );
  });
});

describe("several questions", () => {
  test("are told apart from one", () => {
    expect(checkQuestions({ request })).toEqual({ questions: [{ request }], many: false });
    expect(checkQuestions([{ request }])).toEqual({ questions: [{ request }], many: true });
    expect(checkQuestions([])).toEqual({ questions: [], many: true });
  });

  test("pointers start with the place in the list", () => {
    expect(checkQuestions([{ request }, { request: {} }])).toEqual({
      problems: [{ pointer: "/1/request/method", detail: "is missing" }],
    });
  });

  test("are no more than are allowed", () => {
    expect(checkQuestions([{ request }, { request }], 1)).toEqual({
      problems: [{ pointer: "", detail: "has 2 questions; 1 at once" }],
    });
  });
});

test.each([
  ["e-tag", "etag"],
  ["EXISTS", "exists"],
  ["putCreate", "putCreates"],
  ["lastModifed", "lastModified"],
  ["zzzz", undefined],
  ["x".repeat(100_000), undefined],
])("%.20s is near %s", (typed, near) => {
  expect(nearest(typed, Object.keys(vocabulary))).toBe(near);
});
