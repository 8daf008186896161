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
    for (const method of ["GET", "HEAD", "QUERY"]) {
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

  test("a change finds out when it acts", () => {
    for (const method of ["PUT", "DELETE"]) {
      const it = asked("act", { upstream: { failure: "timeout" } }, { method });
      expect([it.ended, it.status]).toEqual([true, 504]);
      expect(it.fields["Proxy-Status"]).toBe("gateway;error=http_response_timeout");
    }
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

describe("same-protocol (RFC 9110 7.8, 15.2.2)", () => {
  const resource = { upgrades: ["websocket", "h2c"] };
  const ask = (upgrade: string, more: object = {}) =>
    asked("same-protocol", resource, {
      headers: { Connection: "keep-alive, Upgrade", Upgrade: upgrade },
      ...more,
    });

  test("a protocol that it can switch to: 101 names it, and the connection is its own from there", () => {
    const it = ask("WebSocket");
    expect([it.ended, it.status, it.content]).toEqual([true, 101, null]);
    expect(it.fields).toMatchObject({ Upgrade: "WebSocket", Connection: "upgrade" });
    expect(it.fields).not.toHaveProperty("Content-Length");
  });

  test("who waits for a word with its content gets it first: 100 comes before 101", () => {
    const headers = {
      Connection: "upgrade",
      Upgrade: "websocket",
      Expect: "100-continue",
      "Content-Length": "3",
    };
    expect(ask("websocket", { headers }).interim).toEqual([100]);
    expect(ask("websocket").interim).toEqual([]);
  });

  test("of several the first that the client names", () => {
    expect(ask("IRC/6.9, h2c, websocket").fields["Upgrade"]).toBe("h2c");
  });

  test.each<[claim: string, upgrade: string, more: object]>([
    ["a protocol that it does not know is ignored", "IRC/6.9", {}],
    ["HTTP/1.0 cannot ask", "websocket", { httpVersion: "1.0" }],
    ["later versions cannot either (RFC 9113 8.6)", "websocket", { httpVersion: "2" }],
    [
      "without Connection it was meant for somebody else (RFC 9110 7.6.1)",
      "websocket",
      { headers: { Upgrade: "websocket" } },
    ],
    ["what is malformed asks for nothing", "web socket", {}],
  ])("%s: it goes on", (_, upgrade, more) => {
    expect(ask(upgrade, more)).toMatchObject({ said: "yes", status: 200 });
  });

  test("a version that nobody offered is not switched to", () => {
    const headers = { Connection: "upgrade", Upgrade: "TLS/1.2" };
    expect(asked("same-protocol", { upgrades: ["TLS/1.3"] }, { headers }).status).toBe(200);
    expect(asked("same-protocol", { upgrades: ["TLS"] }, { headers }).status).toBe(101);
  });

  test("who may not, and what is not there, is told so in HTTP", () => {
    const headers = { Connection: "upgrade", Upgrade: "websocket" };
    const locked = { ...resource, challenge: "Bearer", authenticated: false };
    expect(asked("same-protocol", locked, { headers }).status).toBe(401);
    const missing = { ...resource, exists: false };
    expect(asked("same-protocol", missing, { headers }).status).toBe(404);
  });

  test("only GET is asked, and only where there is something to switch to", () => {
    expect(ask("websocket", { method: "POST" }).said).toBeUndefined();
    expect(asked("same-protocol", {}, {}).said).toBeUndefined();
  });
});
