import { statuses } from "@verdict/codes";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { search } from "./search.ts";

const first = (query: string): number | undefined => search(query).results[0]?.code;
const codes = (query: string): number[] => search(query).results.map((it) => it.code);

describe("numbers", () => {
  test.each([
    "404",
    " 404 ",
    "http 404",
    "HTTP/1.1 404 Not Found",
    "error 404",
    "404 not found",
    "status code 404?",
  ])("%j is 404", (query) => expect(codes(query)).toEqual([404]));

  test("every code on the wire is found by its number", () => {
    for (const it of statuses.filter((s) => s.class !== undefined || s.onTheWire)) {
      expect([it.code, first(String(it.code))]).toEqual([it.code, it.code]);
    }
  });

  test("one or two digits are the beginning of a code", () => {
    expect(codes("10")).toEqual([100, 101, 102, 103, 104]);
    expect(first("5")).toBe(500);
  });

  test.each(["0", "000", "status 0", "curl 000"])(
    "%j gets a card on no response, not a code",
    (query) => {
      const { results, help } = search(query);
      expect(results).toEqual([]);
      expect(help?.title).toContain("no response");
    },
  );

  test.each(["600", "620", "700", "-1", "99999999999"])(
    "%j is outside 100-599 and says so (RFC 9110 15)",
    (query) => {
      const { results, help } = search(query);
      expect(results).toEqual([]);
      expect(help?.cite).toBe("RFC 9110 15");
    },
  );

  test("620 names what to send instead", () => {
    expect(search("620").help?.text).toContain("422 Unprocessable Content");
  });

  test("a warn-code is no status (RFC 9111 5.5)", () => {
    expect(search("110")).toMatchObject({
      results: [],
      page: "/110",
      help: { cite: "RFC 9111 5.5" },
    });
  });

  test("an unregistered code is explained by its class (RFC 9110 15)", () => {
    expect(search("471").help?.see).toEqual([400]);
  });
});

describe("whole pages", () => {
  test.each([
    ["401 vs 403", "/401-vs-403", [401, 403]],
    ["403 or 401", "/401-vs-403", [401, 403]],
    ["301 302 307", "/301-vs-302-vs-307", [301, 302, 307]],
    ["difference between not found and gone", "/404-vs-410", [404, 410]],
    ["unauthorized vs forbidden", "/401-vs-403", [401, 403]],
    ["401-vs-403", "/401-vs-403", [401, 403]],
  ])("%j is a comparison", (query, page, expected) => {
    expect(search(query)).toMatchObject({ page, results: expected.map((code) => ({ code })) });
  });

  test("five codes are more than a page holds", () => {
    const { page, results } = search("404 405 406 407 408");
    expect([page, results.length]).toEqual([undefined, 5]);
  });

  test.each([
    ["404.13", "/404.13"],
    ["cloudflare 1020", "/1020"],
    ["1000", "/1000"],
    ["5xx", "/5xx"],
    ["4XX", "/4xx"],
    ["500s", "/5xx"],
    ["redirects", "/3xx"],
    ["client errors", "/4xx"],
    ["retry-after", "/fields/retry-after"],
    ["Range header", "/fields/range"],
    ["Prefer: respond-async", "/fields/prefer"],
    ["what should DELETE return", "/methods/DELETE"],
    ["PATCH", "/methods/PATCH"],
    ["nginx", "/by/nginx"],
    ["cloudflare errors", "/by/cloudflare"],
  ])("%j leads to %s", (query, page) => expect(search(query).page).toBe(page));
});

describe("specifications", () => {
  test("RFC 6585 defines four codes", () => {
    expect(codes("rfc 6585")).toEqual([428, 429, 431, 511]);
    expect(codes("RFC6585")).toEqual([428, 429, 431, 511]);
  });

  test("a section names one", () => {
    expect(codes("rfc 9110 section 15.5.5")).toEqual([404]);
    expect(codes("rfc 9110 15.4.9")).toEqual([308]);
  });
});

describe("names in programs", () => {
  test.each([
    ["http.StatusTeapot", 418],
    ["http.StatusTooManyRequests", 429],
    ["HttpStatus.NOT_FOUND", 404],
    ["HttpStatusCode.RedirectKeepVerb", 307],
    ["status.HTTP_404_NOT_FOUND", 404],
    ["StatusCodes.Status409Conflict", 409],
    ["StatusCode::NOT_FOUND", 404],
    [":unprocessable_entity", 422],
    ["Response::HTTP_FORBIDDEN", 403],
    ["HttpServletResponse.SC_MOVED_TEMPORARILY", 302],
    ["HttpURLConnection.HTTP_BAD_METHOD", 405],
    ["requests.codes.teapot", 418],
    ["HTTPStatus.IM_A_TEAPOT", 418],
    ["HttpResponseNotAllowed", 405],
    ["NotFoundException", 404],
    ["DEADLINE_EXCEEDED", 504],
    ["grpc unavailable", 503],
    ["grpc code 7", 403],
    ["proxy_loop_detected", 502],
    ["envoy UF", 503],
    ["AlreadyExists", 409],
    ["404.13", 413],
    ["cloudflare 1015", 429],
  ])("%s is %i", (query, code) => expect(first(query)).toBe(code));

  test("a member that an enum does not have is not guessed", () => {
    expect(search("http.StatusBanana").results).toEqual([]);
  });
});

describe("log lines", () => {
  test.each([
    [
      '203.0.113.9 - - [12/Mar/2026:10:11:12 +0000] "POST /api/report HTTP/1.1" 499 0 "-" "okhttp/4.9"',
      499,
    ],
    ['{"level":"info","request":{"method":"GET"},"status":502,"duration":0.1}', 502],
    ["upstream prematurely closed connection while reading response header from upstream", 502],
    [
      "upstream timed out (110: Connection timed out) while reading response header from upstream",
      504,
    ],
    ["connect() failed (111: Connection refused) while connecting to upstream", 502],
    ["client intended to send too large body: 1048577 bytes", 413],
    ["AH01630: client denied by server configuration", 403],
    ["curl: (22) The requested URL returned error: 404", 404],
    ['{"status":418}', 418],
    ['"GET / HTTP/2.0" 301', 301],
  ])("%s", (line, code) => expect(first(line)).toBe(code));
});

describe("words", () => {
  test.each([
    ["browser shows old version", 304],
    ["rate limit", 429],
    ["file too large", 413],
    ["not fuond", 404],
    ["temporary redirct", 307],
    ["payload too large", 413],
    ["request-uri too long", 414],
    ["would block", 430],
    ["dmca takedown", 451],
    ["nginx drop connection without answer", 444],
  ])("%s is %i", (query, code) => expect(first(query)).toBe(code));

  test("what has no answer gets the nearest names", () => {
    const { results, suggestions } = search("banana");
    expect(results).toEqual([]);
    expect(suggestions).toHaveLength(3);
  });

  test.each([
    ["404 foo", "404 Not Found"],
    ["40x", "400 Bad Request"],
    ["forbiden qqqq wwww", "403 Forbidden"],
  ])("near %j is %s", (query, name) => expect(search(query).suggestions[0]).toBe(name));
});

describe("hostile queries", () => {
  test("a megabyte asks what its beginning asks", () => {
    expect(search(`${" ".repeat(3)}404 not found`.padEnd(1_000_000, " ")).results[0]?.code).toBe(
      404,
    );
    expect(() => search("a".repeat(1_000_000))).not.toThrow();
  });

  test("control characters change nothing and come back nowhere", () => {
    const { query, results } = search("\u001b[31mnot\u0000 found\u0007\u202e");
    expect(query).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(results.length).toBeGreaterThanOrEqual(0);
  });

  test.each(["constructor", "toString", "hasOwnProperty", "by constructor"])(
    "%s is no code",
    (query) => expect(search(query).results).toEqual([]),
  );

  test("any text at all is answered with known codes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (query) => {
        for (const { code, name } of search(query).results) {
          expect(name).not.toBe("");
          expect(Number.isInteger(code)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
