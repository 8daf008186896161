import { methods as registered } from "@verdict/codes";
import { describe, expect, test } from "vitest";
import { answering } from "../test/answering.ts";
import { toFetch } from "./fetch.ts";
import { app, type Resource, resource, type StatusesOf, statusesOf } from "./index.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Statuses that the compiler knows of, and no others: one too many or too few does not compile. */
type All<Statuses extends readonly number[], It extends Resource, Method extends string> =
  Equal<Statuses[number], StatusesOf<It, Method>> extends true
    ? unknown
    : {
        readonly missing: Exclude<StatusesOf<It, Method>, Statuses[number]>;
        readonly tooMany: Exclude<Statuses[number], StatusesOf<It, Method>>;
      };

interface Claim {
  readonly resource: Resource;
  readonly method: string;
  readonly typed: readonly number[];
  readonly untyped: readonly number[];
}

/**
 * @param typed what can be answered by its types, to the letter
 * @param untyped what can come besides as far as running code can tell, which does not know what functions never give
 */
function claim<It extends Resource, Method extends string, const Typed extends readonly number[]>(
  it: It,
  method: Method,
  typed: Typed & All<Typed, It, Method>,
  untyped: readonly number[] = [],
): Claim {
  return { resource: it, method, typed, untyped };
}

const {
  plain,
  list,
  guarded,
  ruled,
  limited,
  keyed,
  upgraded,
  switching,
  onlySwitching,
  movable,
  insisting,
  indirect,
  versioned,
  results,
  replaced,
  asked,
  asking,
  troubled,
  measured,
  echoed,
} = answering;

/** What every request can come to, whatever the resource. */
const anyhow = [400, 500, 503, 505] as const;
/** The same once the method is known to be one of the resource. */
const usual = [...anyhow, 412, 413, 417] as const;
/** What a `load` may give and a handler may return. */
const redirects = [301, 302, 307, 308] as const;
const retrieval = [...redirects, 300, 303, 410] as const;
const deletes = [200, 202, 204, 205, 207, 303] as const;
const acts = [...deletes, 201] as const;

const claims: readonly Claim[] = [
  claim(plain, "GET", [...usual, 200, 304, 404, 406], retrieval),
  claim(plain, "HEAD", [...usual, 200, 304, 404, 406], retrieval),
  claim(plain, "OPTIONS", [...anyhow, 200]),
  claim(plain, "DELETE", [...anyhow, 405]),
  claim(plain, "PROPFIND", [...anyhow, 405]),
  claim(list, "GET", [...usual, 200, 304, 406], [...retrieval, 404]),
  claim(list, "POST", [...usual, 201, 415, 422], [...acts, ...redirects, 404, 410]),
  claim(guarded, "GET", [...usual, 200, 304, 401, 402, 404, 406, 425, 451], retrieval),
  claim(
    guarded,
    "DELETE",
    [...usual, 204, 401, 402, 404, 425, 451],
    [...deletes, ...redirects, 410],
  ),
  claim(guarded, "OPTIONS", [...anyhow, 200, 404, 425]),
  claim(ruled, "POST", [...usual, 200, 204, 403, 415], acts),
  claim(limited, "POST", [...usual, 204, 415, 429], acts),
  claim(limited, "OPTIONS", [...anyhow, 200, 429]),
  claim(keyed, "POST", [...usual, 201, 409, 415, 422], acts),
  claim(keyed, "DELETE", [...usual, 204], deletes),
  claim(upgraded, "POST", [...usual, 204, 415, 426], acts),
  claim(upgraded, "OPTIONS", [...anyhow, 200, 426]),
  claim(switching, "GET", [...usual, 101, 200, 304, 406], [...retrieval, 404]),
  claim(switching, "HEAD", [...usual, 200, 304, 406], [...retrieval, 404]),
  claim(onlySwitching, "GET", [...anyhow, 101, 413, 417, 426]),
  claim(onlySwitching, "OPTIONS", [...anyhow, 200, 426]),
  claim(movable, "GET", [...usual, 200, 301, 302, 304, 406, 410], [...retrieval, 404]),
  claim(movable, "DELETE", [...usual, 204, 307, 308, 410], [...deletes, ...redirects, 404]),
  claim(insisting, "GET", [...usual, 200, 302, 304, 308, 406], [...retrieval, 404]),
  claim(insisting, "DELETE", [...usual, 204, 302, 308], [...deletes, ...redirects, 404, 410]),
  claim(indirect, "GET", [...usual, 200, 300, 303, 304, 406], [...retrieval, 404]),
  claim(indirect, "PUT", [...usual, 200, 204, 415], [...acts, ...redirects]),
  claim(indirect, "DELETE", [...usual, 204], [...deletes, ...redirects, 404, 410]),
  claim(versioned, "GET", [...usual, 200, 206, 304, 404, 406, 416], retrieval),
  claim(versioned, "HEAD", [...usual, 200, 304, 404, 406], retrieval),
  claim(versioned, "PUT", [...usual, 200, 201, 204, 415, 423, 428], [...acts, ...redirects]),
  claim(versioned, "PATCH", [...usual, 200, 204, 404, 415, 422, 423], [...acts, ...redirects, 410]),
  claim(versioned, "DELETE", [...usual, 204, 404, 423], [...deletes, ...redirects, 410]),
  claim(results, "POST", [...usual, 200, 201, 202, 204, 205, 207, 303, 415]),
  claim(replaced, "PUT", [...usual, 200, 204, 404, 415, 422], [...acts, ...redirects, 410]),
  claim(asked, "QUERY", [...usual, 200, 304, 406, 415], [...redirects, 303, 404, 410]),
  claim(asking, "QUERY", [...usual, 200, 303, 304, 406, 415, 422]),
  claim(troubled, "GET", [...usual, 200, 304, 406, 418], [...retrieval, 404]),
  claim(troubled, "HEAD", [...usual, 200, 304, 406, 418], [...retrieval, 404]),
  claim(troubled, "DELETE", [...usual, 204, 409], [...deletes, ...redirects, 404, 410]),
  claim(measured, "POST", [...usual, 200, 204, 411, 415, 507], acts),
  claim(measured, "OPTIONS", [...anyhow, 200]),
  claim(echoed, "TRACE", [...anyhow, 200]),
];

// @ts-expect-error 404 is missing from the list
claim(plain, "GET", [...usual, 200, 304, 406]);
// @ts-expect-error nobody asks for credentials
claim(plain, "GET", [...usual, 200, 304, 401, 404, 406]);

function sorted(statuses: Iterable<number>): number[] {
  return [...new Set(statuses)].sort((a, b) => a - b);
}

describe("the statuses that a resource can answer with", () => {
  test.each(claims.map((it) => [it.method, it.resource.path, it] as const))(
    "%s %s: running code and the compiler know the same, but for what functions never give",
    (_, __, { resource: it, method, typed, untyped }) => {
      expect(statusesOf(it, method)).toEqual(sorted([...typed, ...untyped]));
    },
  );

  test("a method of nobody's making is answered 501", () => {
    expect(statusesOf(plain, "BREW")).toEqual([400, 500, 501, 503]);
  });

  test("a description can name no status that is no error", () => {
    const wrong = () =>
      resource("/a", {
        // @ts-expect-error 200 is no error
        throws: [200],
        POST: () => undefined,
      });
    expect(wrong).toThrow(
      "The resource /a throws 200, which is no error. Only problems are thrown",
    );
  });
});

const paths: Readonly<Record<string, readonly string[]>> = {
  id: ["1", "2", "3", "99", "x", "%zz", "gone", "for-good", "for-now", "other", "choice"],
  kind: ["created", "accepted", "other", "reset", "several", "nothing", "value"],
};

const heads: readonly Readonly<Record<string, string>>[] = [
  {},
  { Accept: "image/png" },
  { Range: "bytes=0-1" },
  { Range: "bytes=999-" },
  { "If-Match": '"1"' },
  { "If-Match": "a, b" },
  { "If-None-Match": "*" },
  { "If-None-Match": '"1", "2"' },
  { Expect: "the unexpected" },
  { "Content-Encoding": "gzip" },
  { "Early-Data": "1" },
  { Prefer: "return=minimal" },
  { Prefer: "return=representation" },
  { "If-Match": '"1"', Prefer: "return=representation" },
  { Authorization: "Bearer bad" },
  { "Idempotency-Key": '"one"' },
  { "Content-Length": "9999999" },
  { "Content-Length": "much" },
];

/** What no request of these brings about: failures, slowness, another protocol, and two requests at once. */
const rare: readonly number[] = [101, 500, 503, 505, 409];

const contents: readonly (readonly [string | undefined, string | undefined])[] = [
  [undefined, undefined],
  ["application/json", '{"name":"n","of":"o"}'],
  ["application/json", "{}"],
  ["application/json", "{"],
  ["text/plain", "short"],
  ["text/plain", "longer than ten octets"],
  ["image/png", "x"],
];

describe("what is really answered", () => {
  const all = Object.values(answering);
  const handle = toFetch(app(all, { onError: () => undefined }));
  // fetch sends neither of them.
  const methods = registered
    .map((it) => it.name)
    .filter((it) => it !== "TRACE" && it !== "CONNECT" && it !== "*");

  async function answersTo(it: Resource, method: string): Promise<Set<number>> {
    const name = it.pattern.names[0];
    const targets =
      name === undefined
        ? [it.path, `${it.path}?q`]
        : (paths[name] ?? []).map((value) => it.path.replace(`:${name}`, value));
    const takes = it.methods.includes(method) && method !== "GET" && method !== "HEAD";
    // Every content without more, and every head with none and with some that is mostly good.
    const asked = heads.flatMap((head, at) => {
      const bodies = !takes ? 1 : at === 0 ? contents.length : 2;
      return contents.slice(0, bodies).map(([type, body]) => ({ head, type, body }));
    });
    const got = new Set<number>();
    for (const target of targets) {
      for (const { head, type, body } of asked) {
        const headers = new Headers({ Authorization: "Bearer good", ...head });
        if (type !== undefined) headers.set("Content-Type", type);
        if (body !== undefined && head === heads[0]) {
          headers.set("Content-Length", String(body.length));
        }
        const init = { method, headers, ...(body === undefined ? {} : { body }) };
        got.add((await handle(new Request(`http://example.com${target}`, init))).status);
      }
    }
    return got;
  }

  test.each(all.map((it) => [it.path, it] as const))(
    "%s answers with these and nothing else, whatever it is asked",
    async (_, it) => {
      for (const method of methods) {
        const got = sorted(await answersTo(it, method));
        const known = statusesOf(it, method);
        expect([method, got.filter((status) => !known.includes(status))]).toEqual([method, []]);
        const claimed = claims.find((one) => one.resource === it && one.method === method);
        if (claimed === undefined) continue;
        const { typed } = claimed;
        expect([method, got.filter((status) => !typed.includes(status))]).toEqual([method, []]);
        // Nobody can upgrade here, so nothing comes of it.
        if (it === upgraded || it === onlySwitching) continue;
        const never = typed.filter((status) => !got.includes(status) && !rare.includes(status));
        expect([method, never]).toEqual([method, []]);
      }
    },
  );
});
