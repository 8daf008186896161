import { describe, expect, test } from "vitest";
import { asked } from "../testing/asked.ts";

describe("authenticated (RFC 9110 15.5.2)", () => {
  const challenge = 'Basic realm="r"';

  test("without valid credentials: 401, with the challenge (RFC 9110 11.6.1)", () => {
    const it = asked("authenticated", { challenge, authenticated: false }, {});
    expect([it.ended, it.status, it.fields["WWW-Authenticate"]]).toEqual([true, 401, challenge]);
  });

  test("with them it goes on", () => {
    expect(asked("authenticated", { challenge }, {})).toMatchObject({ said: "yes", status: 200 });
  });

  test("where nothing is demanded it is not asked", () => {
    expect(asked("authenticated", { authenticated: false }, {}).said).toBeUndefined();
  });
});

describe("proxy-authenticated (RFC 9110 15.5.8)", () => {
  const proxyChallenge = 'Basic realm="way out"';

  test("without valid credentials for the proxy: 407, with its challenge (RFC 9110 11.7.1)", () => {
    const it = asked("proxy-authenticated", { proxyChallenge, proxyAuthenticated: false }, {});
    expect([it.ended, it.status]).toEqual([true, 407]);
    expect(it.fields["Proxy-Authenticate"]).toBe(proxyChallenge);
    expect(it.fields).not.toHaveProperty("WWW-Authenticate");
  });

  test("with them it goes on, and where the proxy asks nobody it is not asked", () => {
    expect(asked("proxy-authenticated", { proxyChallenge }, {})).toMatchObject({
      said: "yes",
      status: 200,
    });
    expect(asked("proxy-authenticated", { proxyAuthenticated: false }, {}).said).toBeUndefined();
  });
});

describe("paid (RFC 9110 15.5.3)", () => {
  test("what has to be paid for first: 402", () => {
    const it = asked("paid", { paid: false }, {});
    expect([it.ended, it.status]).toEqual([true, 402]);
  });

  test("who is nobody yet is asked for credentials, not for money", () => {
    const nobody = { challenge: "Bearer", authenticated: false, paid: false };
    expect(asked("paid", nobody, {}).status).toBe(401);
  });

  test("paid for it goes on", () => {
    expect(asked("paid", {}, {})).toMatchObject({ said: undefined, status: 200 });
  });

  test("a preflight carries nothing that could pay, and is answered", () => {
    expect(asked("paid", { paid: false }, { method: "OPTIONS" }).status).toBe(200);
  });
});

describe("principal-rate (RFC 6585 4)", () => {
  test("a user over their limit: 429, and when to come again", () => {
    const it = asked("principal-rate", { principalLimited: true, retryAfter: 60 }, {});
    expect([it.ended, it.status, it.fields["Retry-After"]]).toEqual([true, 429, "60"]);
  });

  test("whose limit it is has to be known first", () => {
    const nobody = { challenge: "Bearer", authenticated: false, principalLimited: true };
    expect(asked("principal-rate", nobody, {}).status).toBe(401);
  });

  test("within their limit they go on", () => {
    expect(asked("principal-rate", {}, {}).status).toBe(200);
  });
});

describe("authorized (RFC 9110 15.5.4)", () => {
  test("a client that may not: 403", () => {
    const it = asked("authorized", { authorized: false }, {});
    expect([it.ended, it.status]).toEqual([true, 403]);
  });

  test("hidden, it reads exactly like what is not there", () => {
    const hidden = asked("authorized", { authorized: false, hideForbidden: true }, {});
    const missing = asked("exists", { exists: false }, {});
    expect([hidden.ended, hidden.status]).toEqual([true, 404]);
    expect([hidden.content, hidden.fields]).toEqual([missing.content, missing.fields]);
  });

  test("who is nobody yet is asked for credentials first", () => {
    const resource = { challenge: "Bearer", authenticated: false, authorized: false };
    expect(asked("authorized", resource, {}).status).toBe(401);
  });

  test("a client that may goes on", () => {
    expect(asked("authorized", {}, {}).status).toBe(200);
  });
});

describe("lawful (RFC 7725 3)", () => {
  test("a demand: 451, with who made it (RFC 7725 4)", () => {
    const it = asked("lawful", { blockedForLegal: "https://authority.example/" }, {});
    expect([it.ended, it.status, it.fields["Link"]]).toEqual([
      true,
      451,
      expect.stringMatching(/^<https:\/\/authority\.example\/>; rel="?blocked-by"?$/),
    ]);
  });

  test("no demand: it goes on", () => {
    expect(asked("lawful", {}, {}).said).toBeUndefined();
  });
});
