import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forClient, forReader, forServer, methods, statuses } from "./index.ts";

const names = (rules: readonly { readonly name: string }[] | undefined) =>
  rules?.map((it) => it.name);

describe("what a server owes", () => {
  test("401 must challenge (RFC 9110 15.5.2), 405 must list what is allowed (15.5.6)", () => {
    expect(forServer(401)?.must).toEqual([
      { name: "WWW-Authenticate", level: "MUST", cite: "RFC 9110 15.5.2" },
    ]);
    expect(names(forServer(405)?.must)).toEqual(["Allow"]);
  });

  test("fields come by their level", () => {
    const { must, should, may } = forServer(415) ?? {};
    expect([names(must), names(should), names(may)]).toEqual([
      [],
      ["Accept-Encoding", "Accept-Patch"],
      ["Accept", "Accept-Query"],
    ]);
  });

  test("what must not be there is told from what should not", () => {
    expect(names(forServer(204)?.mustNot)).toEqual(["Content-Length", "Transfer-Encoding"]);
    expect(names(forServer(511)?.mustNot)).toEqual([]);
    expect(names(forServer(511)?.shouldNot)).toEqual(["WWW-Authenticate"]);
  });

  test("what the content should say is not taken for a field (RFC 6585 3)", () => {
    expect(forServer(428)?.says).toMatchObject([
      { level: "SHOULD", what: "explaining how to resubmit" },
    ]);
  });

  test("HEAD is never answered with content (RFC 9110 9.3.2), nor CONNECT with 2xx (9.3.6)", () => {
    expect(forServer(200, { method: "HEAD" })?.content).toBe("none-by-framing");
    expect(forServer(404, { method: "HEAD" })?.content).toBe("none-by-framing");
    expect(forServer(200, { method: "CONNECT" })?.content).toBe("none-by-framing");
    expect(forServer(299, { method: "CONNECT" })?.content).toBe("none-by-framing");
    expect(forServer(407, { method: "CONNECT" })?.content).toBe("allowed");
    expect(forServer(200, { method: "GET" })?.content).toBe("expected");
    expect(forServer(205)?.content).toBe("must-be-empty");
    expect(forServer(150)?.content).toBe("none-by-framing");
  });

  test("an unregistered code owes nothing of its own, a number that is no status is not advised on", () => {
    expect(forServer(471)).toMatchObject({ must: [], should: [], may: [], says: [] });
    expect(forServer(620)).toBeUndefined();
    expect(forServer(Number.NaN)).toBeUndefined();
    expect(forServer(999)).toBeDefined();
  });
});

describe("what a client repeats", () => {
  test.each([408, 421, 425, 429, 449])(
    "%i was not processed: any method may be repeated",
    (code) => {
      expect(forClient(code, { method: "POST" }).mayRepeat).toBe(true);
    },
  );

  test.each([500, 502, 503, 504, 520, 524, 529])(
    "%i: only what is idempotent or keyed (RFC 9110 9.2.2)",
    (code) => {
      expect(forClient(code, { method: "GET" }).mayRepeat).toBe(true);
      expect(forClient(code, { method: "PUT" }).mayRepeat).toBe(true);
      expect(forClient(code, { method: "QUERY" }).mayRepeat).toBe(true);
      expect(forClient(code, { method: "POST" }).mayRepeat).toBe(false);
      expect(forClient(code, { method: "PATCH" }).mayRepeat).toBe(false);
      expect(forClient(code, { method: "get" }).mayRepeat).toBe(false);
      expect(forClient(code, { method: "POST", keyed: true }).mayRepeat).toBe(true);
    },
  );

  test.each([200, 204, 304, 400, 401, 402, 404, 410, 501, 507])(
    "%i: not without a change",
    (code) => {
      expect(forClient(code, { method: "GET", keyed: true }).mayRepeat).toBe(false);
    },
  );

  test("an unknown 5xx is repeated like 500, a number that is no status too (RFC 9110 15)", () => {
    expect(forClient(599).treatAs).toBe(500);
    expect(forClient(555)).toMatchObject({ treatAs: 500, mayRepeat: true });
    expect(forClient(620)).toMatchObject({ treatAs: 500, mayRepeat: true });
    expect(forClient(Number.NaN)).toMatchObject({ treatAs: 500 });
    expect(forClient(471)).toMatchObject({ treatAs: 400, mayRepeat: false });
  });

  test("503 and 429 say that Retry-After is honoured", () => {
    expect(forClient(503).repeat.honours).toBe("Retry-After");
    expect(forClient(429).repeat.honours).toBe("Retry-After");
    expect(forClient(500).repeat.honours).toBeUndefined();
  });
});

describe("where a redirect leads (RFC 9110 15.4; RFC 10008 2.5; Fetch)", () => {
  test.each([
    [301, "GET", "GET", true],
    [301, "POST", "GET", true],
    [301, "PUT", "PUT", true],
    [301, "QUERY", "QUERY", true],
    [302, "HEAD", "HEAD", false],
    [302, "POST", "GET", false],
    [302, "DELETE", "DELETE", false],
    [302, "QUERY", "QUERY", false],
    [303, "GET", "GET", false],
    [303, "HEAD", "HEAD", false],
    [303, "POST", "GET", false],
    [303, "PUT", "GET", false],
    [303, "QUERY", "GET", false],
    [307, "POST", "POST", false],
    [307, "QUERY", "QUERY", false],
    [308, "POST", "POST", true],
    [308, "PUT", "PUT", true],
  ])("%i turns %s into %s, permanent: %s", (code, method, redirectMethod, permanent) => {
    expect(forClient(code, { method })).toMatchObject({ redirectMethod, permanent });
  });

  test.each([200, 300, 304, 305, 306, 310, 404, 500])("%i is not followed", (code) => {
    expect(forClient(code)).not.toHaveProperty("redirectMethod");
    expect(forClient(code)).not.toHaveProperty("permanent");
  });
});

describe("what a reader should know", () => {
  test("whose number it is and how sure the table is", () => {
    expect(forReader(499)).toMatchObject({ whose: "nginx", sure: "read in the source code" });
    expect(forReader(404)).toMatchObject({ whose: "IETF", confusedWith: [410, 403, 400] });
    expect(forReader(218)?.sure).toBe("no primary source exists");
  });

  test("an unregistered code and a number that is no status are nobody's", () => {
    expect(forReader(471)?.whose).toBe("nobody known");
    expect(forReader(620)).toMatchObject({ whose: "nobody", confusedWith: [] });
    expect(forReader(4.5)).toBeUndefined();
  });
});

test("advice never throws, and every method of the registry may be asked about", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer(), fc.double()),
      fc.string(),
      fc.boolean(),
      (code, method, keyed) => {
        forServer(code, { method });
        forClient(code, { method, keyed });
        forReader(code);
      },
    ),
  );
  for (const { code } of statuses) {
    for (const { name } of methods) {
      const { mayRepeat, repeat } = forClient(code, { method: name });
      if (mayRepeat) expect(["always", "idempotent"]).toContain(repeat.advice);
    }
  }
});
