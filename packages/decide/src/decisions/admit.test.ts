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
