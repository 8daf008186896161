import { classOf } from "@verdict/codes";
import { describe, expect, test } from "vitest";
import { type Decided, decide, type Question } from "./decide.ts";
import { decisions } from "./phases.ts";
import type { Step } from "./verdict.ts";
import type { Declared, DeclaredRequest } from "./vocabulary.ts";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"];

function ask(resource: Declared, request: Partial<DeclaredRequest> = {}): Decided {
  const question: Question = {
    resource: { serverMethods: methods, methods, ...resource },
    request: { method: "GET", ...request },
    clock: "Fri, 01 Aug 2025 12:00:00 GMT",
  };
  return decide(question);
}

function step({ trail }: Decided, id: string): Step | undefined {
  return trail.find((it) => it.decision === id);
}

describe("a step says what it looked at", () => {
  test("facts by name and value, request fields with their values, null for one that was not sent", () => {
    const decided = ask({ etag: '"v2"' }, { headers: { "if-match": '"v1"' } });
    expect(step(decided, "if-match")).toMatchObject({
      facts: { etag: '"v2"', exists: true },
      fields: { "If-Match": '"v1"' },
    });
    expect(step(decided, "head-valid")?.fields).toMatchObject({ "Content-Length": null });
  });

  test("only what it read: a condition that nobody asked needs no facts", () => {
    const it = step(ask({ etag: '"v2"' }), "if-match");
    expect(it?.fields).toEqual({ "If-Match": null });
    expect(it).not.toHaveProperty("facts");
  });

  test("what is long is shortened, and a list says how much is left out", () => {
    const serverMethods = Array.from({ length: 100 }, (_, at) => `M${at}`);
    const { trail } = ask({ serverMethods }, { method: "GET" });
    expect(trail.at(-1)?.facts?.["serverMethods"]).toHaveLength(13);
    const headers = { "If-None-Match": "x".repeat(10_000) };
    const value = step(ask({}, { headers }), "if-none-match")?.fields?.["If-None-Match"];
    expect(value?.length).toBeLessThan(300);
    expect(JSON.stringify(ask({}, { headers }).trail).length).toBeLessThan(10_000);
  });

  test("an outcome is told with its members", () => {
    const decided = ask({ upstream: { failure: "refused" } }, { method: "PUT", body: "x" });
    expect(step(decided, "act")?.facts).toEqual({
      outcome: { kind: "upstream", failure: "refused" },
    });
  });

  test("being explained changes nothing", () => {
    const headers = { "Accept-Language": "de", Prefer: "return=representation" };
    const resource = { languages: ["en", "de"], preferReturn: true };
    const decided = ask(resource, { method: "PUT", headers, body: "x" });
    expect([decided.status, decided.fields["Content-Language"]]).toEqual([200, "de"]);
    expect(decided.trail.map(({ decision }) => decision)).toContain("act");
  });
});

describe("the last step says what would have led on", () => {
  const then = "Wed, 02 Jul 2025 10:00:00 GMT";

  test.each<[status: number, otherwise: string, Declared, Partial<DeclaredRequest>]>([
    [503, "Send it again in 120 seconds.", { available: false, retryAfter: 120 }, {}],
    [503, "Send it again later.", { available: false }, {}],
    [414, "Send a target of at most 3 characters.", { maxUri: 3 }, { path: "/long" }],
    [501, "Use a method that is known here: GET.", { serverMethods: ["GET"] }, { method: "PUT" }],
    [400, "Send the host of the target URI in Host.", {}, { headers: { Host: "a b" } }],
    [
      426,
      "Ask for it with Connection: upgrade and Upgrade: websocket.",
      { requiresUpgrade: "websocket" },
      {},
    ],
    [405, "Use a method that is allowed here: GET.", { methods: ["GET"] }, { method: "PUT" }],
    [
      401,
      "Send valid credentials in Authorization, by the scheme Basic.",
      { challenge: 'Basic realm="r"', authenticated: false },
      {},
    ],
    [
      415,
      "Send content of one of these types: text/csv.",
      { acceptsBody: ["text/csv"] },
      { method: "PUT", body: "x", headers: { "Content-Type": "text/plain" } },
    ],
    [404, "Make it first, with a PUT to this URI.", { exists: false }, {}],
    [404, "Use the URI of something that is there.", { exists: false, methods: ["GET"] }, {}],
    [410, "Nothing: it is gone for good.", { exists: false, previouslyExisted: true }, {}],
    [301, "Send it to /new.", { movedPermanentlyTo: "/new" }, {}],
    [
      406,
      "Leave out Accept-Language, or accept in it what there is: en, de.",
      { languages: ["en", "de"] },
      { headers: { Accept: "text/plain", "Accept-Language": "fr" } },
    ],
    [
      406,
      "Leave out Accept and Accept-Language, or accept in it what there is: text/plain; en.",
      { languages: ["en"] },
      { headers: { Accept: "image/png", "Accept-Language": "fr" } },
    ],
    [
      428,
      'Send If-Match with the current entity tag "v2".',
      { requirePrecondition: true, etag: '"v2"' },
      { method: "PUT", body: "x" },
    ],
    [
      412,
      'Send If-Match with the current entity tag "v2".',
      { etag: '"v2"' },
      { method: "PUT", body: "x", headers: { "If-Match": '"v1"' } },
    ],
    [
      412,
      "Leave out If-Match: there is no strong entity tag here that it could name.",
      { etag: 'W/"v2"' },
      { method: "PUT", body: "x", headers: { "If-Match": '"v1"' } },
    ],
    [
      412,
      `Send If-Unmodified-Since with ${then} or later.`,
      { lastModified: then },
      {
        method: "PUT",
        body: "x",
        headers: { "If-Unmodified-Since": "Tue, 01 Jul 2025 10:00:00 GMT" },
      },
    ],
    [
      304,
      "Leave out If-None-Match, and the representation comes.",
      { etag: '"v2"' },
      { headers: { "If-None-Match": '"v2"' } },
    ],
    [
      416,
      "Ask for a range within its 20 octets, or leave out Range.",
      { rangeUnits: ["bytes"] },
      { headers: { Range: "bytes=99-" } },
    ],
    [
      409,
      "Read the current state, settle what clashes with it, and send it again.",
      { conflict: true },
      { method: "PUT", body: "x" },
    ],
    [
      503,
      "Send it again in 5 seconds.",
      { upstream: { failure: "overloaded", retryAfter: 5 } },
      {},
    ],
  ])("%i: %s", (status, otherwise, resource, request) => {
    const decided = ask(resource, request);
    expect([decided.status, decided.trail.at(-1)?.otherwise]).toEqual([status, otherwise]);
    expect(decided.trail.filter((it) => it.otherwise !== undefined)).toHaveLength(1);
  });

  test("every decision that can end with anything but a success has a sentence for it", () => {
    const silent = decisions.filter(
      (it) => it.otherwise === undefined && it.gives.some((code) => classOf(code)?.id !== "2xx"),
    );
    expect(silent.map((it) => it.id)).toEqual([]);
  });

  test("a success is what was wanted: there is nothing to say", () => {
    for (const method of ["GET", "PUT", "OPTIONS"]) {
      expect(ask({}, { method }).trail.at(-1)).not.toHaveProperty("otherwise");
    }
  });
});
