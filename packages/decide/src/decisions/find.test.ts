import { describe, expect, test } from "vitest";
import type { UpstreamFault } from "../facts.ts";
import { asked } from "../testing/asked.ts";

describe.each([
  ["moved-permanently", "movedPermanentlyTo", 301, 308, "RFC 9110 15.4.2, 15.4.9"],
  ["moved-temporarily", "movedTemporarilyTo", 302, 307, "RFC 9110 15.4.3, 15.4.8"],
] as const)("%s", (id, fact, mayChange, keeps, cite) => {
  const resource = { [fact]: "/new" };

  test(`a GET may follow as a GET: ${mayChange} (${cite})`, () => {
    const it = asked(id, resource, {});
    expect([it.ended, it.status, it.fields["Location"]]).toEqual([true, mayChange, "/new"]);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])(
    `a %s must not become a GET: ${keeps}`,
    (method) => {
      expect(asked(id, resource, { method }).status).toBe(keeps);
    },
  );

  test("where the resource says whether the method stays, that counts", () => {
    const stays = { ...resource, redirectPreservesMethod: true };
    const goes = { ...resource, redirectPreservesMethod: false };
    expect(asked(id, stays, {}).status).toBe(keeps);
    expect(asked(id, goes, { method: "POST" }).status).toBe(mayChange);
  });

  test("Location is encoded, so that no line break gets in (RFC 9110 10.2.2)", () => {
    expect(asked(id, { [fact]: "/a b\r\nX: y" }, {}).fields["Location"]).toBe("/a%20b%0D%0AX:%20y");
  });

  test("it comes before the preconditions (RFC 9110 13.2.1) and before 404", () => {
    const it = asked(id, { ...resource, exists: false }, { headers: { "If-Match": '"a"' } });
    expect(it.status).toBe(mayChange);
  });

  test("where nothing moved it is not asked", () => expect(asked(id, {}, {}).said).toBeUndefined());
});

describe("upstream (RFC 9110 15.6.3, 15.6.5; RFC 9209 2)", () => {
  test.each<[failure: UpstreamFault["failure"], status: number, error: string]>([
    ["unresolved", 502, "dns_error"],
    ["unroutable", 502, "destination_ip_unroutable"],
    ["refused", 502, "connection_refused"],
    ["tls", 502, "tls_protocol_error"],
    ["reset", 502, "connection_terminated"],
    ["garbled", 502, "http_protocol_error"],
    ["timeout", 504, "http_response_timeout"],
    ["overloaded", 503, "destination_unavailable"],
    ["loop", 508, "proxy_loop_detected"],
  ])("%s: ends the walk, and Proxy-Status says why", (failure, status, error) => {
    for (const method of ["GET", "PUT", "DELETE", "QUERY"]) {
      const headers = { "Content-Type": "text/plain" };
      const it = asked("upstream", { upstream: { failure } }, { method, headers });
      expect([it.ended, it.status]).toEqual([true, status]);
      expect(it.fields["Proxy-Status"]).toBe(`gateway;error=${error}`);
    }
  });

  test("an overload may say when it will be over, and a failure more closely what it was", () => {
    const upstream = { failure: "overloaded", retryAfter: 30, name: "edge.example" } as const;
    const it = asked("upstream", { upstream }, {});
    expect(it.fields).toMatchObject({
      "Retry-After": "30",
      "Proxy-Status": "edge.example;error=destination_unavailable",
    });
    const slow = { failure: "timeout", error: "connection_timeout" } as const;
    expect(asked("upstream", { upstream: slow }, {}).fields["Proxy-Status"]).toBe(
      "gateway;error=connection_timeout",
    );
  });

  test("who is not admitted does not learn of it, and no condition holds of what is not known", () => {
    const upstream = { failure: "refused" } as const;
    expect(asked("upstream", { upstream, authorized: false }, {}).status).toBe(403);
    const headers = { "If-None-Match": '"a"', Range: "bytes=0-1" };
    expect(asked("upstream", { upstream, etag: '"a"' }, { headers }).status).toBe(502);
  });

  test("nobody is told to go on with content for a server that is not there (RFC 9110 10.1.1)", () => {
    const headers = { Expect: "100-continue", "Content-Length": "3" };
    const put = { method: "PUT", headers, body: null };
    const it = asked("upstream", { upstream: { failure: "refused" } }, put);
    expect([it.interim, it.status]).toEqual([[], 502]);
  });

  test("where there is none, or it answers, the walk goes on", () => {
    expect(asked("upstream", {}, {})).toMatchObject({ said: undefined, status: 200 });
  });
});

describe("exists (RFC 9110 15.5.5)", () => {
  const missing = { exists: false };

  test.each(["GET", "HEAD", "DELETE", "POST", "PATCH"])(
    "%s of what is not there: 404",
    (method) => {
      const it = asked("exists", missing, { method });
      expect([it.ended, it.status]).toEqual([true, 404]);
    },
  );

  test("known to be gone for good: 410 (RFC 9110 15.5.11)", () => {
    expect(asked("exists", { ...missing, previouslyExisted: true }, {}).status).toBe(410);
  });

  test("PUT makes it (RFC 9110 9.3.4), unless it may not", () => {
    expect(asked("exists", missing, { method: "PUT", body: "x" }).status).toBe(201);
    const resource = { ...missing, putCreates: false };
    expect(asked("exists", resource, { method: "PUT", body: "x" }).status).toBe(404);
  });

  test("PATCH makes it only where it may (RFC 5789 2)", () => {
    const resource = { ...missing, patchCreates: true };
    expect(asked("exists", resource, { method: "PATCH", body: "x" }).status).toBe(201);
  });

  test("POST is carried out only where it may be (RFC 9110 9.3.3)", () => {
    const resource = { ...missing, postToMissing: true };
    expect(asked("exists", resource, { method: "POST", body: "x" }).status).toBe(204);
  });

  test("what is described elsewhere, or a choice, has no representation to be missing", () => {
    expect(asked("exists", { ...missing, seeOther: "/about" }, {}).said).toBe("only indirectly");
    expect(asked("exists", { ...missing, choices: ["/a"] }, {}).status).toBe(300);
  });

  test("404 comes before 412 (RFC 9110 13.2.1)", () => {
    expect(asked("exists", missing, { headers: { "If-Match": "*" } }).status).toBe(404);
  });
});

describe("see-other (RFC 9110 15.4.4)", () => {
  const resource = { seeOther: "/about" };

  test.each(["GET", "HEAD"])("%s is led to the description: 303", (method) => {
    const it = asked("see-other", resource, { method });
    expect([it.ended, it.status, it.fields["Location"]]).toEqual([true, 303, "/about"]);
  });

  test("changes are not", () => {
    expect(asked("see-other", resource, { method: "DELETE" }).said).toBeUndefined();
  });
});

describe("unlocked (RFC 4918 11.3)", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE"])("%s of what is locked: 423", (method) => {
    const it = asked("unlocked", { locked: true }, { method });
    expect([it.ended, it.status]).toEqual([true, 423]);
  });

  test("reading is free", () => expect(asked("unlocked", { locked: true }, {}).status).toBe(200));
});
