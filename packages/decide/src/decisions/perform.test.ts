import { describe, expect, test } from "vitest";
import { asked } from "../testing/asked.ts";
import type { Declared } from "../vocabulary.ts";

describe("continue (RFC 9110 10.1.1)", () => {
  const headers = { Expect: "100-continue", "Content-Length": "3" };
  const put = { method: "PUT", headers, body: null };

  test("a client that waits is told to go on, once everything in the head is in order", () => {
    const it = asked("continue", {}, put);
    expect([it.interim, it.status]).toEqual([[100], 204]);
  });

  test("a refusal that needs no content comes instead", () => {
    expect(asked("continue", { maxBody: 2 }, put)).toMatchObject({ interim: [], status: 413 });
    const stale = { ...headers, "If-Match": '"b"' };
    const it = asked("continue", { etag: '"a"' }, { ...put, headers: stale });
    expect(it).toMatchObject({ said: undefined, interim: [], status: 412 });
  });

  test("HTTP/1.0 cannot ask, and without content there is nothing to wait for", () => {
    expect(asked("continue", {}, { ...put, httpVersion: "1.0" }).interim).toEqual([]);
    const empty = { method: "PUT", headers: { Expect: "100-continue" } };
    expect(asked("continue", {}, empty).interim).toEqual([]);
    expect(asked("continue", {}, { method: "PUT", body: "x" }).said).toBe("no");
  });
});

describe("key (draft-ietf-httpapi-idempotency-key-header-07 2.6)", () => {
  const post = (idempotencyKey: Declared["idempotencyKey"], key?: string) =>
    asked(
      "key",
      { idempotencyKey: idempotencyKey ?? null },
      { method: "POST", body: "x", headers: key === undefined ? {} : { "Idempotency-Key": key } },
    );

  test.each([
    ["missing where it is needed", { required: true }, undefined, 400],
    ["one whose first request is not done yet", { state: "inProgress" } as const, '"k"', 409],
    ["one that came with other content", { state: "mismatch" } as const, '"k"', 422],
  ])("%s: ends the walk", (_, fact, key, status) => {
    const it = post(fact, key);
    expect([it.ended, it.status]).toEqual([true, status]);
  });

  test("a new one, or none where none is needed, goes on", () => {
    expect(post({ required: true, state: "new" }, '"k"')).toMatchObject({
      said: "yes",
      status: 204,
    });
    expect(post({}).status).toBe(204);
    expect(post(null).said).toBeUndefined();
  });
});

describe("content (RFC 9110 15.5.1, 15.5.14, 15.5.21)", () => {
  test.each([
    ["it does not parse", { wellFormed: false }, 400],
    ["it parses and cannot be followed", { processable: false }, 422],
    ["it was longer than it seemed", { maxBody: 2 }, 413],
    [
      "what does not parse cannot be followed either",
      { wellFormed: false, processable: false },
      400,
    ],
  ])("%s: ends the walk", (_, resource, status) => {
    const it = asked("content", resource, { method: "PUT", body: "abc" });
    expect([it.ended, it.status]).toEqual([true, status]);
  });

  test("it comes after the preconditions: what only the content can tell is not known before (RFC 9110 13.2.1)", () => {
    const request = { method: "PUT", body: "abc", headers: { "If-Match": '"b"' } };
    expect(asked("content", { etag: '"a"', processable: false }, request).status).toBe(412);
  });

  test("read and followed: it goes on", () => {
    expect(asked("content", {}, { method: "PUT", body: "abc" }).said).toBe("yes");
  });
});

describe("act", () => {
  const act = (method: string, resource: Declared, headers = {}) =>
    asked("act", resource, { method, headers, body: method === "DELETE" ? null : "abc" });

  test.each<[claim: string, method: string, resource: Declared, status: number]>([
    ["PUT replaces (RFC 9110 9.3.4)", "PUT", {}, 204],
    ["PUT creates (RFC 9110 9.3.4)", "PUT", { exists: false }, 201],
    [
      "PATCH creates where it may (RFC 5789 2)",
      "PATCH",
      { exists: false, patchCreates: true },
      201,
    ],
    ["DELETE (RFC 9110 9.3.5)", "DELETE", {}, 204],
    ["POST (RFC 9110 9.3.3)", "POST", {}, 204],
    ["something to show (RFC 9110 15.3.1)", "POST", { respondsWithBody: true }, 200],
    ["not done yet (RFC 9110 15.3.3)", "DELETE", { enacted: false }, 202],
    ["a clash (RFC 9110 15.5.10)", "PATCH", { conflict: true }, 409],
    ["something else it needs failed (RFC 4918 11.4)", "POST", { dependencyFailed: true }, 424],
    ["no room for it (RFC 4918 11.5)", "PUT", { storageFull: true }, 507],
    ["a failure (RFC 9110 15.6.1)", "DELETE", { fails: true }, 500],
  ])("%s", (_, method, resource, status) => {
    const it = act(method, resource);
    expect([it.ended, it.status]).toEqual([true, status]);
  });

  test("POST that creates: 201 with where it is (RFC 9110 15.3.2)", () => {
    const it = act("POST", { postCreates: "/r/1" });
    expect([it.status, it.fields["Location"]]).toEqual([201, "/r/1"]);
  });

  test("POST after which the form is to be cleared: 205, without content of any kind (RFC 9110 15.3.6)", () => {
    const it = act("POST", { postResets: true, respondsWithBody: true });
    expect([it.status, it.content]).toEqual([205, null]);
    expect(it.fields).not.toHaveProperty("Content-Type");
  });

  test("several things with a status of their own: 207, which says which (RFC 4918 13)", () => {
    const it = act("DELETE", { multiStatus: true });
    expect([it.status, it.fields["Content-Type"]]).toEqual([
      207,
      'application/xml; charset="utf-8"',
    ]);
    expect(it.content).toContain("<status>HTTP/1.1 200 OK</status>");
  });

  test("POST whose answer is elsewhere: 303 (RFC 9110 15.4.4)", () => {
    const it = act("POST", { postSeeOther: "/result" });
    expect([it.status, it.fields["Location"]]).toEqual([303, "/result"]);
  });

  test("validators after a PUT only if it was stored as it was sent (RFC 9110 9.3.4)", () => {
    const etagAfter = '"b"';
    expect(act("PUT", { etagAfter }).fields["ETag"]).toBe('"b"');
    expect(act("PUT", { etagAfter, savedVerbatim: false }).fields).not.toHaveProperty("ETag");
  });

  test("204 says nothing of content", () => {
    const it = act("PUT", {});
    expect(it.content).toBeNull();
    expect(it.fields).not.toHaveProperty("Content-Length");
    expect(it.fields).not.toHaveProperty("Content-Type");
  });

  describe("preferences (RFC 7240)", () => {
    const minimal = { Prefer: "return=minimal" };
    const whole = { Prefer: "return=representation" };

    test("return=representation shows the new state, return=minimal does not (RFC 7240 4.2)", () => {
      expect(act("PUT", { preferReturn: true }, whole)).toMatchObject({
        status: 200,
        fields: { "Preference-Applied": "return=representation" },
        content: "0123456789ABCDEFGHIJ",
      });
      expect(act("PUT", { preferReturn: true, respondsWithBody: true }, minimal)).toMatchObject({
        status: 204,
        fields: { "Preference-Applied": "return=minimal" },
      });
    });

    test("respond-async: 202 where it can be done (RFC 7240 4.1)", () => {
      const it = act("PUT", { asyncCapable: true }, { Prefer: "respond-async" });
      expect([it.status, it.fields["Preference-Applied"]]).toEqual([202, "respond-async"]);
    });

    test("what is not honoured is not said to be applied", () => {
      const it = act("PUT", {}, whole);
      expect(it.status).toBe(204);
      expect(it.fields).not.toHaveProperty("Preference-Applied");
    });
  });

  test("a 500 tells nothing of its cause", () => {
    expect(JSON.parse(act("PUT", { fails: true }).content ?? "")).toEqual({
      type: "about:blank",
      title: "Internal Server Error",
      status: 500,
      detail: "Something unexpected went wrong.",
    });
  });
});

describe("query-result (RFC 10008 2.5)", () => {
  const query = {
    method: "QUERY",
    headers: { "Content-Type": "application/sql" },
    body: "select 1",
  };

  test("a result that is kept elsewhere: 303 with where it is", () => {
    const it = asked("query-result", { querySeeOther: "/results/7" }, query);
    expect([it.ended, it.status, it.fields["Location"]]).toEqual([true, 303, "/results/7"]);
  });

  test("a query that cannot be followed has no result: 422 comes first", () => {
    const resource = { querySeeOther: "/results/7", processable: false };
    expect(asked("query-result", resource, query).status).toBe(422);
  });

  test("a result that comes with the answer: it goes on", () => {
    expect(asked("query-result", {}, query)).toMatchObject({ said: undefined, status: 200 });
  });

  test("other methods are not asked", () => {
    expect(asked("query-result", { querySeeOther: "/results/7" }, {}).status).toBe(200);
  });
});

describe("what comes back of a change (RFC 7240 4.2)", () => {
  const whole = { Prefer: "return=representation" };
  const resource: Declared = {
    preferReturn: true,
    mediaTypes: ["text/html", "application/json"],
    languages: ["en", "de"],
  };
  const change = (method: string, more: Declared, headers = {}) =>
    asked("act", { ...resource, ...more }, { method, headers, body: "abc" });

  test("a representation comes in the form that the client likes best, and says which", () => {
    const it = change("PUT", {}, { ...whole, Accept: "application/json", "Accept-Language": "de" });
    expect(it.status).toBe(200);
    expect(it.fields).toMatchObject({
      "Content-Type": "application/json",
      "Content-Language": "de",
      Vary: "Accept, Accept-Language",
      "Preference-Applied": "return=representation",
    });
  });

  test("where no form is acceptable it comes in the server's own: it is done already", () => {
    const it = change("PUT", {}, { ...whole, Accept: "image/png" });
    expect([it.status, it.fields["Content-Type"]]).toEqual([200, "text/html"]);
  });

  test("Content-Location says that it is of the target, or of what is new (RFC 9110 6.4.2, 8.7)", () => {
    expect(change("PUT", {}, whole).fields["Content-Location"]).toBe("/");
    const created = change("POST", { postCreates: "/r/1" }, whole);
    expect([created.status, created.fields["Content-Location"]]).toEqual([201, "/r/1"]);
  });

  test("what reports on the change only has no Content-Location", () => {
    const it = change("PUT", { respondsWithBody: true });
    expect([it.status, it.fields["Content-Type"]]).toEqual([200, "text/plain"]);
    expect(it.fields).not.toHaveProperty("Content-Location");
    expect(it.fields).not.toHaveProperty("Vary");
  });

  test("201 with return=minimal has no content, and says why (RFC 7240 4.2)", () => {
    const it = change(
      "POST",
      { postCreates: "/r/1", respondsWithBody: true },
      { Prefer: "return=minimal" },
    );
    expect([it.status, it.content]).toEqual([201, null]);
    expect(it.fields).toMatchObject({ Location: "/r/1", "Preference-Applied": "return=minimal" });
  });

  test("after DELETE there is nothing to represent", () => {
    const it = change("DELETE", {}, whole);
    expect([it.status, it.fields["Preference-Applied"]]).toEqual([204, undefined]);
  });

  test("an application that can send no representation reports instead", () => {
    const it = change("PUT", { mediaTypes: [] }, whole);
    expect([it.status, it.fields["Content-Type"]]).toEqual([200, "text/plain"]);
  });
});
