import { describe, expect, test } from "vitest";
import { decide } from "./decide.ts";
import { declaredSource } from "./declared.ts";
import type { Offer } from "./offer.ts";
import { decisions } from "./phases.ts";
import { type Declared, declaredDefaults, vocabulary } from "./vocabulary.ts";

describe("the vocabulary", () => {
  const words = Object.entries(vocabulary);

  test.each(words)("%s has a default of its own kind, and says what it is", (_, word) => {
    expect(word.kind.problems(word.initial, "")).toEqual([]);
    expect(word.doc).toMatch(/^[A-Z].*\.$/s);
  });

  test("the defaults are those of its words", () => {
    expect(Object.keys(declaredDefaults)).toEqual(words.map(([name]) => name));
    expect(declaredDefaults.methods).toEqual(["GET", "HEAD"]);
  });
});

describe("a declared resource tells every fact that a decision needs", () => {
  test.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"])(
    "%s",
    (method) => {
      const { fixed, found } = declaredSource({ idempotencyKey: {} }, method, null);
      const told = new Set([...Object.keys(fixed), ...Object.keys(found)]);
      for (const name of decisions.flatMap((it) => it.needs)) expect(told).toContain(name);
    },
  );
});

describe("representations are every combination, the server's favourite first", () => {
  const offersOf = (declared: Declared): readonly Offer[] =>
    declaredSource(declared, "GET", null).fixed.offers ?? [];

  test("nothing said: plain text alone", () => {
    expect(offersOf({})).toEqual([{ type: "text/plain" }]);
  });

  test("languages and codings", () => {
    expect(offersOf({ languages: ["en", "de"], encodings: ["gzip"] })).toEqual([
      { type: "text/plain", language: "en" },
      { type: "text/plain", language: "en", coding: "gzip" },
      { type: "text/plain", language: "de" },
      { type: "text/plain", language: "de", coding: "gzip" },
    ]);
  });

  test("only text without a charset of its own has a charset to choose", () => {
    const mediaTypes = ["text/html", "text/csv;charset=utf-8", "application/json"];
    expect(offersOf({ mediaTypes, charsets: ["utf-8"] })).toEqual([
      { type: "text/html", charset: "utf-8" },
      { type: "text/csv;charset=utf-8" },
      { type: "application/json" },
    ]);
  });
});

describe("what depends on the request is worked out from it", () => {
  const methods = ["GET", "POST", "PUT"];
  const put = (resource: Declared, headers: Record<string, string> = {}) =>
    decide({ resource: { methods, ...resource }, request: { method: "PUT", headers, body: "x" } });

  test("types accepted for one method only", () => {
    const acceptsBodyFor = { PUT: ["application/json"] };
    const headers = { "Content-Type": "text/plain" };
    expect(put({ acceptsBodyFor }, headers).status).toBe(415);
    const request = { method: "POST", headers, body: "x" };
    expect(decide({ resource: { methods, acceptsBodyFor }, request }).status).toBe(204);
  });

  test("a name of Object.prototype is no method for which types are listed", () => {
    const request = { method: "constructor", body: "x" };
    const serverMethods = ["constructor"];
    expect(decide({ resource: { serverMethods, methods }, request }).status).toBe(405);
  });

  test("content that turns out too long, though nothing announced it", () => {
    expect(put({ maxBody: 0 }).status).toBe(413);
  });

  test("Prefer: return=representation (RFC 7240 4.2), where it is honoured", () => {
    const headers = { Prefer: "return=representation" };
    expect(put({ preferReturn: true }, headers)).toMatchObject({
      status: 200,
      fields: { "Preference-Applied": "return=representation" },
      content: declaredDefaults.content,
    });
    expect(put({}, headers).status).toBe(204);
  });

  test("Prefer: respond-async (RFC 7240 4.1), where it can be done", () => {
    const headers = { Prefer: "respond-async" };
    expect(put({ asyncCapable: true }, headers).status).toBe(202);
    expect(put({}, headers).status).toBe(204);
  });
});
