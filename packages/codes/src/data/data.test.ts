import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  classOf,
  cloudflareErrors,
  envoyFlags,
  field,
  fields,
  grpcCodes,
  iisSubstatuses,
  isRegistered,
  kubernetesReasons,
  methods,
  problemTypes,
  proxyErrors,
  retrieved,
  type Status,
  status,
  statuses,
  unassigned,
  warnCode,
  warnCodes,
} from "../index.ts";
import { corrections, references, textsOf } from "../texts.ts";
import { registered, unregistered } from "./table.ts";

/** The registry as it was read: a copy of 2025-09-15, the one before which nothing has changed since 2022. */
const registry = readFileSync(new URL("iana.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => /^(\d+)(?:-(\d+))?,"?([^"]*)"?$/.exec(line) as unknown as string[])
  .map(([, from, to, description = ""]) => ({
    from: Number(from),
    to: Number(to ?? from),
    name: description.replace(/ \((?:TEMPORARY|OBSOLETED).*\)$/, ""),
    mark:
      / \((TEMPORARY|OBSOLETED)/.exec(description)?.[1] ??
      (description === "(Unused)" ? "UNUSED" : undefined),
    description,
  }));
const assigned = registry.filter((row) => row.description !== "Unassigned");

/** Every number that the five articles name. */
const seeds: Readonly<Record<number, string>> = {
  0: "100-103 110-113 199-208 214 218 226 299-308 400-426 428-431 440 444 449-451 460 463-464 494-511 520-527 529-530 561 598-599 999",
  1: "100-101 200-201 204 301-302 304 307-308 400-401 403-405 408-409 413 415 418 422 429 500 502-504",
  2: "100-101 200-201 204 206 301-302 304 307-308 400-404 406 408-410 413-415 422 429 500-501 503 505",
  3: "100-103 200-208 226 300-308 400-418 421-426 428-429 431 451 500-508 510-511 620-621",
  4: "100-101 200-201 204 206 301-302 304 307-308 400-401 403-405 409-410 422 429 500 502-504",
};

const known = (code: number): Status => {
  const it = status(code);
  if (it?.kind !== "known") throw new Error(`${code} is not in the table`);
  return it;
};
const codesWhere = (holds: (it: Status) => boolean): number[] =>
  statuses.filter(holds).map((it) => it.code);

describe("the registry (IANA http-status-codes, copy of 2025-09-15)", () => {
  test("every registered code is in the table, and no other code claims to be", () => {
    expect(Object.keys(registered).map(Number)).toEqual(assigned.map((row) => row.from));
    expect(codesWhere((it) => it.registration.startsWith("iana"))).toEqual(
      assigned.map((row) => row.from),
    );
  });

  test.each(assigned)("$from is called $name", ({ from, name }) => {
    expect(known(from).name).toBe(name);
  });

  test("registration says what the registry's marks say", () => {
    const registration = {
      TEMPORARY: "iana-temporary",
      OBSOLETED: "iana-obsolete",
      UNUSED: "iana-unused",
    } as const;
    for (const { from, mark } of assigned) {
      expect([from, known(from).registration]).toEqual([
        from,
        mark === undefined ? "iana" : registration[mark as keyof typeof registration],
      ]);
      expect(isRegistered(from)).toBe(mark !== "UNUSED");
    }
  });

  test("the unassigned ranges are the registry's, and with the assigned codes they fill 100-599", () => {
    const free = registry.filter((row) => row.description === "Unassigned");
    expect(unassigned.ranges).toEqual(free.map(({ from, to }) => [from, to]));
    for (let code = 100; code <= 599; code++) {
      const listed = registry.filter((row) => row.from <= code && code <= row.to);
      expect([code, listed.length]).toEqual([code, 1]);
    }
  });

  test("a temporary registration says when it ends, an obsolete code since when", () => {
    expect(codesWhere((it) => it.registration === "iana-temporary")).toEqual([104]);
    expect(assigned.find((row) => row.from === 104)?.description).toContain(
      `expires ${known(104).expires}`,
    );
    expect(codesWhere((it) => it.expires !== undefined)).toEqual([104]);
    // The registry marks 510; 305 is deprecated by its definition (RFC 9110 15.4.6) and keeps its phrase.
    expect(codesWhere((it) => it.registration === "iana-obsolete")).toEqual([510]);
    expect(codesWhere((it) => it.obsolete !== undefined)).toEqual([305, 510]);
    for (const code of [305, 510])
      expect(known(code).obsolete?.since).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
    expect(retrieved).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test.each([
    [302, "Moved Temporarily"],
    [413, "Payload Too Large"],
    [413, "Request Entity Too Large"],
    [414, "Request-URI Too Long"],
    [416, "Requested Range Not Satisfiable"],
    [418, "I'm a teapot"],
    [422, "Unprocessable Entity"],
  ])("%i was once called %s, and says which RFC called it so", (code, name) => {
    const alias = known(code).aliases.find((it) => it.name === name);
    expect(alias?.from).toMatch(/^RFC \d+/);
    expect(status(name)?.code).toBe(code);
  });

  test("names that other references print lead to the code they mean", () => {
    for (const { namesUnlikeIana } of references) {
      for (const [code, name] of Object.entries(namesUnlikeIana)) {
        // http.cat prints 416 with a slip of its own, "Request Range".
        if (name === "Request Range Not Satisfiable") continue;
        expect([name, status(name)?.code]).toEqual([name, Number(code)]);
      }
    }
  });
});

describe("every row", () => {
  test("there are 106 statuses, 26 rival meanings and the side tables in full", () => {
    expect({
      statuses: statuses.length,
      registered: Object.keys(registered).length,
      unregistered: Object.keys(unregistered).length,
      rivals: statuses.flatMap((it) => textsOf(it.code).rivals).length,
      warnCodes: warnCodes.length,
      methods: methods.length,
      fields: fields.length,
      grpc: grpcCodes.length,
      cloudflare: cloudflareErrors.length,
      iis: iisSubstatuses.length,
      proxy: proxyErrors.length,
      envoy: envoyFlags.length,
      kubernetes: kubernetesReasons.length,
      problems: problemTypes.length,
      corrections: corrections.length,
    }).toEqual({
      statuses: 106,
      registered: 64,
      unregistered: 42,
      rivals: 26,
      warnCodes: 7,
      methods: 39,
      fields: 68,
      grpc: 17,
      cloudflare: 31,
      iis: 36,
      proxy: 33,
      envoy: 20,
      kubernetes: 8,
      problems: 8,
      corrections: 76,
    });
  });

  test("has a citation, a confidence, an owner and a line of one sentence or two", () => {
    for (const it of statuses) {
      expect(it.spec.cite, `${it.code}`).not.toBe("");
      expect(it.spec.url, `${it.code}`).toMatch(/^https:\/\//);
      expect(["spec", "vendor-doc", "source-code", "draft", "secondary", "folklore"]).toContain(
        it.confidence,
      );
      expect(it.by).not.toBe("");
      expect(it.line).toMatch(/^([A-Z]|nginx|cPanel).{20,}[.]$/);
      if (it.registration.startsWith("iana")) expect(it.standing, `${it.code}`).toBeTruthy();
    }
    for (const it of [...methods, ...warnCodes]) expect(it.spec.doc).toMatch(/^RFC \d+$/);
    for (const it of [...fields, ...proxyErrors, ...problemTypes]) expect(it.cite).not.toBe("");
  });

  test("each rule of a row is cited", () => {
    for (const it of statuses) {
      for (const rule of [...it.fields, ...it.forbidden, ...it.says]) {
        expect(rule.cite, `${it.code}`).toMatch(/^(RFC \d+ \d|draft-)/);
      }
    }
  });

  test("keys are unique in every side table", () => {
    for (const keys of [
      methods.map((it) => it.name),
      fields.map((it) => it.name.toLowerCase()),
      grpcCodes.map((it) => it.code),
      cloudflareErrors.map((it) => it.code),
      iisSubstatuses.map((it) => it.sub),
      proxyErrors.map((it) => it.type),
      envoyFlags.map((it) => it.flag),
      problemTypes.map((it) => it.type),
      corrections.map((it) => it.id),
    ]) {
      expect(new Set<unknown>(keys).size).toBe(keys.length);
    }
  });

  test("names only statuses that the table holds", () => {
    const named = [
      ...statuses.flatMap((it) => it.confusedWith),
      ...fields.flatMap((it) => it.statuses),
      ...methods.flatMap((it) => [
        ...(it.typicalSuccess ?? []),
        ...(it.neverStatuses ?? []),
        ...Object.values(it.failure ?? {}),
      ]),
      ...grpcCodes.flatMap((it) => [it.http, it.grpcGatewayV1, it.connectBefore2024]),
      ...cloudflareErrors.flatMap((it) => it.http ?? []),
      ...envoyFlags.flatMap((it) => it.http ?? []),
      ...kubernetesReasons.map((it) => it.http),
      ...iisSubstatuses.flatMap((it) =>
        [Number.parseInt(it.sub, 10), it.betterStatus ?? []].flat(),
      ),
      ...problemTypes.flatMap((it) => (it.status === "any" ? [] : it.status)),
      ...proxyErrors.flatMap((it) =>
        typeof it.recommendedStatus === "number" ? it.recommendedStatus : [],
      ),
    ];
    for (const code of new Set(named)) expect([code, status(code)?.kind]).toEqual([code, "known"]);
  });

  test("no status is said to be confused with itself", () => {
    for (const it of statuses) expect(it.confusedWith).not.toContain(it.code);
  });
});

describe("the articles that Verdict grew from", () => {
  test.each(Object.entries(seeds))("every number that article %s names answers", (seed, list) => {
    for (const code of expand(list)) {
      const it = status(code);
      const expected = code >= 600 && code !== 999 ? "invalid" : "known";
      if (warnCode(code) !== undefined) {
        // Not a status, and known as what it is (RFC 9111 5.5).
        expect(it?.kind).toBe("unknown");
        expect(warnCode(code)?.seeds).toContain(Number(seed));
      } else {
        expect([code, it?.kind]).toEqual([code, expected]);
        expect(it?.kind === "unknown" ? [] : it?.seeds).toContain(Number(seed));
      }
    }
  });

  test("no status claims an article that does not name it", () => {
    for (const it of statuses) {
      for (const seed of it.seeds) expect(expand(seeds[seed] as string)).toContain(it.code);
      for (const seed of it.seedsImplied)
        expect(expand(seeds[seed] as string)).not.toContain(it.code);
    }
  });

  test("corrections are numbered without gaps, cited, and on the page of each of their codes", () => {
    const expected = [29, 7, 12, 17, 11].flatMap((count, seed) =>
      Array.from({ length: count }, (_, i) => `s${seed}-${String(i + 1).padStart(2, "0")}`),
    );
    expect(corrections.map((it) => it.id)).toEqual(expected);
    for (const it of corrections) {
      expect(it.cite, it.id).not.toBe("");
      expect(it.seed).toBe(Number(it.id[1]));
      for (const code of it.codes) expect(textsOf(code).corrections).toContain(it);
    }
    // These are about the range, the methods or the registry as a whole.
    expect(corrections.filter((it) => it.codes.length === 0).map((it) => it.id)).toEqual([
      "s3-04",
      "s3-05",
      "s3-06",
      "s3-16",
      "s3-17",
    ]);
  });
});

describe("content, caching and fields", () => {
  test("1xx, 204 and 304 have no content by framing (RFC 9112 6.3), 205 must have none (RFC 9110 15.3.6)", () => {
    expect(codesWhere((it) => it.onTheWire && it.content === "none-by-framing")).toEqual([
      100, 101, 102, 103, 104, 204, 304,
    ]);
    // Numbers that never travel have nothing that could carry content either.
    expect(codesWhere((it) => !it.onTheWire && !it.contentAllowed)).toEqual([0, 122, 444]);
    expect(codesWhere((it) => it.content === "must-be-empty")).toEqual([205]);
    for (const it of statuses) {
      expect(it.contentAllowed).toBe(it.content === "allowed" || it.content === "expected");
    }
  });

  test("1xx and 204 forbid Content-Length and Transfer-Encoding (RFC 9110 8.6, RFC 9112 6.1)", () => {
    const bare = codesWhere((it) =>
      ["Content-Length", "Transfer-Encoding"].every((name) =>
        it.forbidden.some((f) => f.name === name && f.level === "MUST NOT" && f.when === undefined),
      ),
    );
    expect(bare).toEqual([100, 101, 102, 103, 104, 204]);
  });

  test("what should not be there is told from what must not (RFC 9110 15.4.5, RFC 6585 6)", () => {
    expect(codesWhere((it) => it.forbidden.some((f) => f.level === "SHOULD NOT"))).toEqual([
      304, 511,
    ]);
  });

  test("the heuristically cacheable codes are those of RFC 9110 15.1 and 451 (RFC 7725 3)", () => {
    expect(codesWhere((it) => it.heuristicallyCacheable)).toEqual([
      200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501,
    ]);
  });

  test("428, 429, 431 and 511 must not be stored (RFC 6585 3-6)", () => {
    expect(codesWhere((it) => it.storable.startsWith("MUST NOT"))).toEqual([428, 429, 431, 511]);
  });

  test("Fetch follows 301, 302, 303, 307 and 308 and nothing else", () => {
    expect(codesWhere((it) => it.redirect?.fetchFollows === true)).toEqual([
      301, 302, 303, 307, 308,
    ]);
    expect(codesWhere((it) => it.redirect !== undefined)).toEqual([300, 301, 302, 303, 307, 308]);
  });

  test("the codes that must carry a field whatever happens are these", () => {
    const unconditional = statuses.flatMap((it) =>
      it.fields
        .filter((f) => f.level === "MUST" && (f.when === undefined || f.name === "Connection"))
        .map((f) => `${it.code} ${f.name}`),
    );
    expect(unconditional).toEqual([
      "101 Upgrade",
      "101 Connection",
      "226 ETag",
      "226 IM",
      "401 WWW-Authenticate",
      "405 Allow",
      "407 Proxy-Authenticate",
      "426 Upgrade",
      "426 Connection",
    ]);
  });

  test("every field that a status must carry has a row of its own", () => {
    // Sent only while the specification is a draft.
    const draftOnly = ["Upload-Draft-Interop-Version"];
    for (const it of statuses) {
      for (const { name, level } of it.fields) {
        if (level === "MUST" && !draftOnly.includes(name)) {
          expect([it.code, name, field(name)?.name]).toEqual([it.code, name, name]);
        }
      }
    }
  });

  test("a field that a status names knows the status, and its direction", () => {
    for (const it of statuses) {
      for (const name of it.fields.map((f) => f.name)) {
        const row = field(name);
        if (row === undefined) continue;
        expect(row.statuses, name).toContain(it.code);
        expect(row.direction, name).not.toBe("request");
      }
      for (const name of it.requestFields) {
        const row = field(name);
        if (row === undefined) continue;
        expect(row.statuses, name).toContain(it.code);
        expect(row.direction, name).not.toBe("response");
      }
    }
  });

  test("a false If-Modified-Since gives 304 and never 412 (RFC 9110 13.2.2)", () => {
    expect(field("If-Modified-Since")?.statuses).toEqual([304]);
    expect(known(412).requestFields).not.toContain("If-Modified-Since");
  });

  test("a code that is only logged or made up says so", () => {
    for (const code of [0, 444, 460, 494, 495, 496, 497, 499, 599, 600, 601]) {
      expect([code, known(code).onTheWire]).toEqual([code, false]);
    }
    expect(codesWhere((it) => classOf(it.code) === undefined)).toEqual([0, 600, 601, 783, 999]);
  });
});

function expand(list: string): number[] {
  return list.split(" ").flatMap((part) => {
    const [from = 0, to = from] = part.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
