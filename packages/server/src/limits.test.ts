import { describe, expect, test } from "vitest";
import { describeBoth, sendOver, serving } from "../test/both.ts";
import { app, bearer, forwardedFor, json, memoryLimits, problem, resource } from "./index.ts";

const offer = { "application/json": json };
const load = ({ params }: { params: { id: string } }) => {
  if (params.id === "throws") throw problem(409);
  if (params.id === "breaks") throw new Error("broken");
  return params.id === "none" ? undefined : params.id;
};
const authenticate = bearer<{ id: string }>((token) =>
  token === "bad" ? undefined : { id: token },
);
const by = forwardedFor();

const resources = app(
  [
    resource("/plain/:id", {
      load,
      version: () => 1,
      offer,
      limit: { requests: 3, per: "1h", by },
      DELETE: () => undefined,
    }),
    resource("/several/:id", {
      load,
      offer,
      limit: [
        { requests: 2, per: "1m", name: "burst", by },
        { requests: 9, per: "1d", name: "day", by },
      ],
    }),
    resource("/mine", {
      authenticate,
      load: () => "mine",
      offer,
      limit: [
        { requests: 2, per: 60, by: "user", name: "user" },
        { requests: 6, per: 60, by, name: "address" },
      ],
    }),
    resource("/free", { load: () => 1, offer }),
    resource("/keyed", {
      load: () => 1,
      offer,
      limit: { requests: 1, per: 60, by: ({ request }) => request.field("x-key") },
    }),
  ],
  { onError: () => undefined },
);

let addresses = 0;
/** A client that nobody was before. */
const newcomer = (): Record<string, string> => ({
  "X-Forwarded-For": `made up, 10.0.${++addresses >> 8}.${addresses & 255}`,
});

describeBoth("limits", resources, (send) => {
  test("whoever sends more than there are is answered 429 with Retry-After (RFC 6585 4)", async () => {
    const fields = newcomer();
    for (const left of [2, 1, 0]) {
      const got = await send("/plain/1", { fields });
      expect(got.status).toBe(200);
      expect(got.field("ratelimit-policy")).toBe('"default";q=3;w=3600');
      expect(got.field("ratelimit")).toBe(`"default";r=${left};t=3600`);
      expect(got.field("retry-after")).toBeNull();
    }
    const got = await send("/plain/1", { fields });
    expect(got.status).toBe(429);
    expect(Number(got.field("retry-after"))).toBeGreaterThan(3590);
    expect(got.field("ratelimit")).toMatch(/^"default";r=0;t=3[56]\d\d$/);
    expect(got.json.detail).toBe("Too many requests; slow down.");
    expect((await send("/plain/1", { fields: newcomer() })).status).toBe(200);
  });

  test.each([
    ["304", { path: "/plain/1", more: { "If-None-Match": '"1"' } }, 304],
    ["404", { path: "/plain/none" }, 404],
    ["405", { path: "/plain/1", method: "PUT" }, 405],
    ["406", { path: "/plain/1", more: { Accept: "image/png" } }, 406],
    ["204", { path: "/plain/1", method: "DELETE" }, 204],
    ["a problem that is thrown", { path: "/plain/throws" }, 409],
    ["a failure", { path: "/plain/breaks" }, 500],
    ["HEAD", { path: "/plain/1", method: "HEAD" }, 200],
    ["OPTIONS", { path: "/plain/1", method: "OPTIONS" }, 200],
  ] as const)("%s counts, and says so", async (_, { path, ...rest }, status) => {
    const { method = "GET", more = {} }: { method?: string; more?: object } = rest;
    const got = await send(path, { method, fields: { ...newcomer(), ...more } });
    expect(got.field("ratelimit-policy")).toBe('"default";q=3;w=3600');
    expect(got.field("ratelimit")).toBe('"default";r=2;t=3600');
    expect(got.status).toBe(status);
  });

  test("of several limits the strictest wins, and takes nothing from the others", async () => {
    const fields = newcomer();
    for (let i = 0; i < 2; i++) expect((await send("/several/1", { fields })).status).toBe(200);
    for (let i = 0; i < 3; i++) {
      const got = await send("/several/1", { fields });
      expect(got.status).toBe(429);
      expect(Number(got.field("retry-after"))).toBeLessThanOrEqual(60);
      expect(got.field("ratelimit-policy")).toBe('"burst";q=2;w=60, "day";q=9;w=86400');
      expect(got.field("ratelimit")).toMatch(/^"burst";r=0;t=\d+, "day";r=7;t=86\d+$/);
    }
  });

  test("users are counted one by one; whoever guesses credentials is limited by address", async () => {
    const fields = newcomer();
    const ask = async (token: string): Promise<number> =>
      (await send("/mine", { fields: { ...fields, Authorization: `Bearer ${token}` } })).status;
    const [ann, ben] = [crypto.randomUUID(), crypto.randomUUID()];
    expect([await ask(ann), await ask(ann), await ask(ann)]).toEqual([200, 200, 429]);
    expect([await ask(ben), await ask("bad"), await ask("bad"), await ask("bad")]).toEqual([
      200, 401, 401, 401,
    ]);
    expect(await ask("bad")).toBe(429);
  });

  test("a request whose key is undefined does not count", async () => {
    const ask = (fields: Record<string, string> = {}) => send("/keyed", { fields });
    for (let i = 0; i < 3; i++) expect((await ask()).status).toBe(200);
    expect((await ask()).field("ratelimit")).toBeNull();
    const key = { "X-Key": crypto.randomUUID() };
    expect([(await ask(key)).status, (await ask(key)).status]).toEqual([200, 429]);
  });

  test("a resource without a limit says nothing of limits", async () => {
    const got = await send("/free");
    expect([got.field("ratelimit"), got.field("ratelimit-policy")]).toEqual([null, null]);
  });
});

describe("by address", () => {
  const errors: unknown[] = [];
  const limited = app([resource("/", { load: () => 1, offer, limit: { requests: 1, per: 60 } })], {
    onError: ({ error }) => errors.push(error),
  });
  const { port } = serving(limited);

  test("it is the address that the socket has", async () => {
    expect((await sendOver(port(), "/")).status).toBe(200);
    expect((await sendOver(port(), "/")).status).toBe(429);
  });

  test("where the runtime does not tell it, the log says how to mend it", async () => {
    const { toFetch } = await import("./fetch.ts");
    const got = await toFetch(limited)(new Request("http://localhost/"));
    expect(got.status).toBe(500);
    expect(String(errors.at(-1))).toContain("such as forwardedFor()");
  });
});

test.each<[string, object, string]>([
  ["no requests", { requests: 0, per: 1 }, "from 1 on"],
  ["a part of one", { requests: 1.5, per: 1 }, "from 1 on"],
  ["no time", { requests: 1, per: 0 }, 'text like "1m"'],
  ["no time in words", { requests: 1, per: "soon" }, 'text like "1m"'],
  ["users without authentication", { requests: 1, per: 1, by: "user" }, "Add authenticate"],
  ["by nothing there is", { requests: 1, per: 1, by: "moon" }, 'Take "address", "user"'],
  ["a name that cannot be sent", { requests: 1, per: 1, name: "für" }, "printable ASCII"],
  [
    "two of one name",
    [
      { requests: 1, per: 1 },
      { requests: 2, per: 2, name: "default" },
    ],
    "a name of its own",
  ],
])("a limit of %s fails when it is defined, and the message names the fix", (_, limit, fix) => {
  expect(() => resource("/", { POST: () => 1, limit: limit as never })).toThrow(fix);
});

test("limits of one store and one name are one, whatever the resource", async () => {
  const { toFetch } = await import("./fetch.ts");
  const store = memoryLimits();
  const limit = { requests: 1, per: 60, by, store };
  const at = (path: string) => resource(path, { load: () => 1, offer, limit });
  const handle = toFetch(app([at("/a"), at("/b")]));
  const ask = async (path: string) => (await handle(new Request(`http://localhost${path}`))).status;
  expect([await ask("/a"), await ask("/b")]).toEqual([200, 429]);
});
