import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  classOf,
  codeOf,
  isRegistered,
  keyOf,
  nameOf,
  phraseOf,
  status,
  statuses,
} from "./index.ts";

describe("status by number", () => {
  test("a registered code has its facts, with defaults filled in", () => {
    expect(status(404)).toMatchObject({
      kind: "known",
      code: 404,
      name: "Not Found",
      class: "4xx",
      final: true,
      registration: "iana",
      by: "IETF",
      confidence: "spec",
      onTheWire: true,
      content: "allowed",
      contentAllowed: true,
      heuristicallyCacheable: true,
      methods: "any",
      versions: "all",
      treatAs: 400,
      spec: {
        cite: "RFC 9110 15.5.5",
        url: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5",
      },
    });
  });

  test("only 1xx is interim (RFC 9110 15.2)", () => {
    for (const it of statuses) expect(it.final).toBe(it.class !== "1xx");
  });

  test("a vendor's code is known and says whose it is", () => {
    expect(status(499)).toMatchObject({
      kind: "known",
      registration: "vendor",
      by: "nginx",
      onTheWire: false,
    });
  });

  test("a code that nobody registered means what its class means (RFC 9110 15)", () => {
    expect(status(471)).toMatchObject({
      kind: "unknown",
      code: 471,
      name: "Unregistered Client Error",
      class: "4xx",
      treatAs: 400,
      fields: [],
      requestFields: [],
      repeat: status(400).repeat,
    });
  });

  test("an unknown 1xx still has no content and no length (RFC 9110 8.6), an unknown 2xx may have content", () => {
    expect(status(150)).toMatchObject({
      content: "none-by-framing",
      contentAllowed: false,
      final: false,
      methods: "any",
    });
    expect(status(150)).toHaveProperty("forbidden", status(100).forbidden);
    expect(status(299)).toMatchObject({
      kind: "unknown",
      content: "allowed",
      heuristicallyCacheable: false,
    });
  });

  test("an unknown code owes no field of the x00 of its class", () => {
    for (let code = 100; code <= 599; code++) {
      const it = status(code);
      if (it?.kind === "unknown") expect([code, it.fields, it.says]).toEqual([code, [], []]);
    }
  });

  test.each([
    [620, 422],
    [621, 429],
  ])("%i is no status; %i says what was meant (RFC 9110 15)", (code, instead) => {
    const it = status(code);
    expect(it).toMatchObject({
      kind: "invalid",
      class: undefined,
      treatAs: 500,
      instead: { code: instead },
    });
    expect(it?.line).toContain("100-599");
  });

  test.each([-1, 1, 99, 602, 1000, 1e308, Number.MAX_SAFE_INTEGER])(
    "%d is no status and is explained, with no code of its own to name",
    (code) => {
      const it = status(code);
      expect(it).toMatchObject({ kind: "invalid", code, treatAs: 500 });
      expect(it?.kind === "invalid" && it.instead.code).toBeUndefined();
      expect(it?.kind === "invalid" && it.instead.text).toContain("problem type");
    },
  );

  test.each([Number.NaN, 4.5, 404.13, Number.POSITIVE_INFINITY])(
    "%d is not even a number of a status",
    (code) => {
      expect(status(code)).toBeUndefined();
    },
  );

  test("numbers outside the range that somebody uses are known, belong to no class, and are treated as 5xx", () => {
    for (const code of [0, 600, 601, 783, 999]) {
      expect(status(code)).toMatchObject({ kind: "known", class: undefined, treatAs: 500 });
    }
  });
});

describe("status by name", () => {
  test.each(["Not Found", "not found", "NOT_FOUND", "NotFound", "not-found", "  Not   Found. "])(
    "%j is 404",
    (name) => {
      expect(status(name)?.code).toBe(404);
    },
  );

  test.each([
    ["Payload Too Large", 413],
    ["REQUEST_ENTITY_TOO_LARGE", 413],
    ["unprocessable entity", 422],
    ["I'm a teapot", 418],
    ["im_a_teapot", 418],
    ["Moved Temporarily", 302],
    ["Switch Proxy", 306],
    ["Client Closed Request", 499],
    ["Site Frozen", 530],
  ])("%j is an old or local name of %i", (name, code) => {
    expect(status(name)?.code).toBe(code);
  });

  test.each([
    ["Unauthorized", 401, "AWS's 561 and one name of 999"],
    ["Request-URI Too Long", 414, "the folklore 122"],
    ["No Response", 444, "a 1992 draft's name of 204"],
    ["Request Header Fields Too Large", 431, "nginx's 494"],
  ])("%j is %i and not %s", (name, code) => {
    expect(status(name)?.code).toBe(code);
    expect(codeOf(name)).toBe(code);
  });

  test.each([
    ["404 Not Found", 404],
    ["404", 404],
    [" 413 Payload Too Large", 413],
    ["429: slow down", 429],
    ["0", 0],
    ["000", 0],
  ])("%j is read by its number", (text, code) => {
    expect(status(text)?.code).toBe(code);
  });

  test.each([
    "",
    " ",
    "471",
    "4711",
    "40",
    "0x194",
    "3xx",
    "nonsense",
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
  ])("%j is no name", (name) => {
    expect(status(name)).toBeUndefined();
  });
});

describe("phraseOf", () => {
  test("is the name, and for a code kept as (Unused) what it was once called (RFC 9110 15.4.7, 15.5.19)", () => {
    expect(phraseOf(404)).toBe("Not Found");
    expect(phraseOf(418)).toBe("I'm a teapot");
    expect(phraseOf(306)).toBe("Switch Proxy");
    expect(phraseOf(471)).toBeUndefined();
  });
});

describe("isRegistered", () => {
  test("holds for the registry's names, temporary and obsolete ones included", () => {
    for (const code of [100, 104, 200, 305, 404, 510]) expect(isRegistered(code)).toBe(true);
  });

  test("does not hold for (Unused), vendors' and other numbers", () => {
    for (const code of [306, 418, 499, 471, 0, 999, Number.NaN, 4.5])
      expect(isRegistered(code)).toBe(false);
    expect(isRegistered("constructor" as unknown as number)).toBe(false);
  });
});

describe("for any input", () => {
  test("status never throws, and a known answer has the number that was asked for", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.integer(), fc.integer({ min: 0, max: 1000 })),
        (code) => {
          const it = status(code);
          // -0 and 0 are one number here, as they are to everybody who reads a log.
          if (it !== undefined) expect(it.code === code).toBe(true);
          if (classOf(code) !== undefined) expect(it?.class).toBe(classOf(code)?.id);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: "binary" })),
        (text) => void status(text),
      ),
    );
  });

  test("status and codeOf agree on every name that codeOf knows", () => {
    for (const it of statuses) {
      for (const name of [it.name, ...it.aliases.map((alias) => alias.name)]) {
        const code = codeOf(name);
        if (code !== undefined) expect([name, status(name)?.code]).toEqual([name, code]);
        else if (!name.startsWith("(")) expect([name, status(name)?.kind]).toEqual([name, "known"]);
      }
    }
  });

  test("status(nameOf(code)) is that code, for every registered name", () => {
    for (const { code } of statuses) {
      if (isRegistered(code)) expect(status(nameOf(code) as string)?.code).toBe(code);
    }
  });

  test("keyOf is idempotent, and indifferent to case and separators", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(keyOf(keyOf(text))).toBe(keyOf(text));
        expect(keyOf(text.toUpperCase())).toBe(keyOf(text.toUpperCase().toLowerCase()));
      }),
    );
    expect(keyOf("I'm a Teapot")).toBe("imateapot");
  });
});
