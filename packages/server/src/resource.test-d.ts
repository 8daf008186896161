/**
 * What the compiler knows of a description. Nothing here runs: `tsc -p tsconfig.test.json` is the test, and each
 * `@ts-expect-error` has to be one.
 */
import { z } from "zod";
import { numericId, texts } from "../test/schema.ts";
import {
  basic,
  bearer,
  forwardedFor,
  gone,
  jobs,
  json,
  moved,
  type QueryValues,
  resource,
  seeOther,
} from "./index.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Equal<A, B>): void {}

interface Item {
  readonly id: number;
  readonly version: number;
}
const work = jobs({ path: "/jobs/:id", works: { double: async (n: number) => n * 2 } });
declare const find: (id: number) => Promise<Item | undefined>;

resource("/items/:id", {
  params: numericId,
  authenticate: bearer(async (token) => ({ name: token })),
  authorize: {
    DELETE: (user, { params }) => {
      same<typeof user, { name: string }>(true);
      same<typeof params, { id: number }>(true);
      return true;
    },
  },
  load: async ({ params, user }) => {
    same<typeof params, { id: number }>(true);
    same<typeof user, { name: string }>(true);
    if (params.id === 1) return gone();
    if (params.id === 2) return moved("/x");
    return find(params.id);
  },
  version: (item) => {
    same<typeof item, Item>(true);
    return item.version;
  },
  offer: { "application/json": json, "text/csv": (item) => `${item.id}` },
  PUT: {
    accept: { "application/json": texts("name", "colour"), "text/plain": null },
    run: ({ content, current, user, params }) => {
      same<typeof content, Record<"name" | "colour", string> | Uint8Array>(true);
      same<typeof current, Item | undefined>(true);
      same<typeof user, { name: string }>(true);
      same<typeof params, { id: number }>(true);
    },
  },
  POST: ({ content, current }) => {
    same<typeof content, undefined>(true);
    same<typeof current, Item>(true);
  },
  DELETE: ({ current }) => void current.version,
});

// The query as its schema makes it, wherever it comes to.
resource("/searched", {
  query: z.object({ page: z.coerce.number(), tag: z.string().optional() }),
  authenticate: bearer(async (token) => ({ name: token })),
  load: async ({ query, user }) => {
    same<typeof query, { page: number; tag?: string | undefined }>(true);
    same<typeof user, { name: string }>(true);
    return find(query.page);
  },
  offer: {
    "application/json": json,
    "text/csv": (item, { query }) => {
      same<typeof item, Item>(true);
      same<typeof query, { page: number; tag?: string | undefined }>(true);
      return `${item.id}`;
    },
  },
  PUT: {
    accept: { "application/json": texts("name") },
    run: ({ query, content }) => {
      same<typeof query.page, number>(true);
      same<typeof content, Record<"name", string>>(true);
    },
  },
  QUERY: {
    accept: { "text/plain": null },
    run: ({ query }) => same<typeof query.page, number>(true),
  },
  POST: work.deferred(({ query }) => same<typeof query.page, number>(true)),
  // @ts-expect-error the schema has no such parameter
  DELETE: ({ query }) => query.pgae,
});

// Without a schema it comes as it was sent.
resource("/unsearched", {
  load: ({ query }) => {
    same<typeof query, QueryValues>(true);
    same<(typeof query)[string], string | readonly string[] | undefined>(true);
    return { id: 1 };
  },
  offer: [{ type: "text/plain", language: "en", write: (_, { query }) => String(query["a"]) }],
  DELETE: ({ query }) => same<typeof query, QueryValues>(true),
});

resource("/unsearchable", {
  // @ts-expect-error a handler of the method is written QUERY
  query: { accept: { "text/plain": null }, run: () => 1 },
  POST: () => 1,
});

// Without a schema the path itself names the parameters.
resource("/a/:b/:c", {
  load: ({ params, user }) => {
    same<typeof params, { readonly b: string; readonly c: string }>(true);
    same<typeof user, undefined>(true);
    // @ts-expect-error the path has no such parameter
    return params.d;
  },
  offer: { "application/json": json },
});

// Nobody is no user.
resource("/b", {
  authenticate: basic((name) => (name === "" ? null : { name })),
  POST: ({ user }) => same<typeof user, { name: string }>(true),
});

resource("/c", {
  load: () => 1,
  // @ts-expect-error a number has no name
  version: (it) => it.name,
  // @ts-expect-error a serializer gives text or octets
  offer: { "application/json": (it) => ({ it }) },
});

resource("/d", {
  // @ts-expect-error PUT needs accept
  PUT: { run: () => undefined },
});

resource("/e", {
  // @ts-expect-error GET follows from load and offer
  GET: () => 1,
});

resource("/f", {
  PATCH: {
    accept: { "application/json": texts("name") },
    // @ts-expect-error the schema has no such member
    run: ({ content }) => content.nmae,
  },
});

resource("/g", {
  POST: () => undefined,
  // @ts-expect-error only changes can require a precondition
  requirePrecondition: ["GET"],
});

resource("/limited", {
  authenticate: bearer(async (token) => ({ name: token })),
  limit: [
    { requests: 1, per: "1s", name: "a", by: ({ user }) => user?.name },
    { requests: 1, per: "1s", name: "b", by: forwardedFor() },
    // @ts-expect-error: whoever did not pass is no user
    { requests: 1, per: "1s", name: "c", by: ({ user }) => user.name },
  ],
  idempotencyKey: {
    by: ({ user }) => {
      same<typeof user, { name: string }>(true);
      return user.name;
    },
  },
  POST: () => 1,
});

void work.start("double", 1);
void work.start(({ signal }) => signal.aborted);
// @ts-expect-error: it works on a number
void work.start("double", "1");
// @ts-expect-error: nobody has described this
void work.start("treble", 1);
resource("/deferred", {
  POST: {
    accept: { "application/json": texts("a") },
    run: work.deferred(({ content }, job) => {
      same<typeof content, Record<"a", string>>(true);
      return [content.a, job.id];
    }),
  },
});

// What contradicts the rest fails where it stands; wrong.test.ts has the words.
resource("/h", {
  // @ts-expect-error nothing is loaded that could be offered
  offer: { "application/json": json },
});

resource("/i", {
  POST: () => undefined,
  // @ts-expect-error nothing is forbidden that could be hidden
  hideForbidden: true,
  // @ts-expect-error there is nothing to serve ranges of
  ranges: true,
});

resource("/j", {
  POST: () => undefined,
  // @ts-expect-error the method is written POST
  post: () => undefined,
  authorize: {
    POST: (user) => {
      same<typeof user, undefined>(true);
      return true;
    },
    // @ts-expect-error there is no DELETE to authorize
    DELETE: () => true,
  },
});

resource("/k", {
  POST: () => undefined,
  // @ts-expect-error 302 is no error
  throws: { POST: [302] },
});

// What says no is no contradiction.
resource("/l", { POST: () => undefined, hideForbidden: false, ranges: false });

// A description that is put together elsewhere will do as well.
const shared = { earlyData: false, about: "Shared." } as const;
resource("/m", {
  ...shared,
  load: ({ user }) => {
    same<typeof user, undefined>(true);
    return { id: 1 };
  },
  offer: { "application/json": json },
  POST: ({ current }) => same<typeof current, { id: number }>(true),
});

// What is described elsewhere has no state of its own to change.
resource("/n/:id", {
  load: ({ params }) => (params.id === "1" ? seeOther("/a") : { id: 1 }),
  version: (it) => {
    same<typeof it, { id: number }>(true);
    return it.id;
  },
  DELETE: ({ current }) => same<typeof current, { id: number } | undefined>(true),
});
