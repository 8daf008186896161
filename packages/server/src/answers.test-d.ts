/**
 * What the compiler works out of a description: the content that comes with each status, for a client to rely on. Which
 * statuses there are is tested in statuses.test.ts, together with what is really answered. Nothing here runs:
 * `tsc -p tsconfig.test.json` is the test.
 */
import type { answering, Item } from "../test/answering.ts";
import {
  type AnswersOf,
  type AnswersOfResource,
  app,
  type BodyOf,
  created,
  json,
  type Part,
  type ProblemContent,
  type ProblemDetails,
  type Resource,
  resource,
  type StatusesOf,
} from "./index.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Equal<A, B>): void {}

type Answers<Name extends keyof typeof answering> = AnswersOfResource<(typeof answering)[Name]>;

/** A state as JSON tells of it: dates are text. */
interface Told {
  readonly id: number;
  readonly made: string;
}

// The methods are those of the description, and no others.
same<keyof Answers<"plain">, "GET" | "HEAD" | "OPTIONS">(true);
same<keyof Answers<"results">, "POST" | "OPTIONS">(true);
same<keyof Answers<"asking">, "QUERY" | "OPTIONS">(true);
same<keyof Answers<"echoed">, "POST" | "OPTIONS" | "TRACE">(true);
same<keyof Answers<"versioned">, "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE">(true);

// Representations: what each media type is read as.
type Get = Answers<"plain">["GET"];
same<Get[200], { readonly "application/json": Told; readonly "text/csv": string }>(true);
same<Get[304], undefined>(true);
same<Get[404], ProblemContent>(true);
same<Answers<"plain">["HEAD"][200], undefined>(true);
same<Answers<"plain">["HEAD"][404], undefined>(true);
same<Answers<"plain">["OPTIONS"][200], undefined>(true);
same<Answers<"list">["GET"][200], { readonly "application/json": { id: number; made: string }[] }>(
  true,
);
same<Answers<"indirect">["GET"][300], { readonly "text/uri-list": string }>(true);
same<
  Answers<"versioned">["GET"][206],
  { readonly "text/plain": Uint8Array; readonly "multipart/byteranges": Uint8Array }
>(true);
same<Answers<"echoed">["TRACE"][200], { readonly "message/http": string }>(true);

// Without a state there is no read-back: a plain PUT that made something has nothing to show.
same<Answers<"replaced">["PUT"][200], { readonly "application/json": Record<"name", string> }>(
  true,
);
// Prefer: return=representation brings the new state (RFC 7240 4.2).
same<
  Answers<"versioned">["PATCH"][200],
  { readonly "application/json": { was: number } } | { readonly "text/plain": string }
>(true);
same<Answers<"versioned">["PUT"][201], undefined | { readonly "text/plain": string }>(true);
same<Answers<"versioned">["PUT"][204], undefined>(true);

// Results.
type Results = Answers<"results">["POST"];
same<Results[201], undefined>(true);
same<Results[202], { readonly "application/json": { queued: number } }>(true);
same<Results[205], undefined>(true);
same<Results[207]["application/json"]["responses"], readonly Part[]>(true);
same<Results[303], ProblemContent>(true);
same<Results[200], { readonly "application/json": { kind: string } }>(true);
same<
  Answers<"list">["POST"][201],
  { readonly "application/json": { readonly name: string; readonly at: string } }
>(false);
same<Answers<"list">["POST"][201], { readonly "application/json": { name: string; at: string } }>(
  true,
);

// A QUERY is answered with what its handler gives, in each of the offers.
same<
  Answers<"asked">["QUERY"][200],
  { readonly "application/json": { found: number[] }; readonly "text/csv": string }
>(true);
same<Answers<"asking">["QUERY"][200], { readonly "application/json": string }>(true);

// What a client reads: of what it asked for, or of the problem.
same<BodyOf<Get[200]>, Told>(true);
same<BodyOf<Get[200], "text/csv">, string>(true);
same<BodyOf<Get[200], "image/png">, Told | string>(true);
same<BodyOf<Get[404]>, ProblemDetails>(true);
same<BodyOf<Get[404], "text/html">, string>(true);
same<BodyOf<Get[304]>, undefined>(true);

// What a serializer says it writes.
const views = resource("/views", {
  load: () => ({ id: 1n, made: new Date(), tags: new Set<string>(), items: [{ id: 2 }] }),
  offer: {
    "application/json": (it) => json({ id: Number(it.id) }),
    "application/ld+json": async (it) => json(it),
    "application/geo+json": (it) => `${it.id}`,
    "text/html": async (it) => new TextEncoder().encode(`${it.id}`),
    "application/xml": (it) => `<id>${it.id}</id>`,
    "image/png": () => new Uint8Array(),
  },
});
same<
  AnswersOfResource<typeof views>["GET"][200],
  {
    readonly "application/json": { id: number };
    readonly "application/ld+json": {
      made: string;
      tags: Record<string, never>;
      items: { id: number }[];
    };
    readonly "application/geo+json": unknown;
    readonly "text/html": string;
    readonly "application/xml": string;
    readonly "image/png": Uint8Array;
  }
>(true);

// Variants of one media type are one.
const variants = resource("/variants", {
  load: () => ({ text: "a" }),
  offer: [
    { type: "text/plain", language: "en", write: (it) => it.text },
    { type: "text/plain", language: "de", write: (it) => it.text },
    { type: "application/json", write: json },
  ],
});
same<
  AnswersOfResource<typeof variants>["GET"][200],
  { readonly "text/plain": string; readonly "application/json": { text: string } }
>(true);

// A tree is worked out as far as somebody looks.
interface Tree {
  readonly name: string;
  readonly since: Date;
  readonly below: readonly Tree[];
}
declare const root: Tree;
const tree = resource("/tree", { load: () => root, offer: { "application/json": json } });
type Read = BodyOf<AnswersOfResource<typeof tree>["GET"][200]>;
same<Read["below"][number]["below"][number]["since"], string>(true);

// Flags that are not known before it runs may be either.
declare const maybe: boolean;
declare const secret: { hideForbidden: boolean };
const open = resource("/open", {
  ...secret,
  earlyData: maybe,
  authorize: () => maybe,
  DELETE: () => undefined,
});
same<
  StatusesOf<typeof open>,
  200 | 204 | 400 | 403 | 404 | 412 | 413 | 417 | 425 | 500 | 503 | 505
>(true);

// What is not known can be anything.
declare const anything: () => unknown;
const unknown = resource("/unknown", { POST: anything });
same<
  Exclude<StatusesOf<typeof unknown, "POST">, StatusesOf<typeof open>>,
  201 | 202 | 205 | 207 | 303 | 415
>(true);
same<AnswersOfResource<typeof unknown>["POST"][200], { readonly "application/json": unknown }>(
  true,
);

// DELETE makes nothing (RFC 9110 9.3.5).
const deleted = resource("/deleted", { DELETE: anything });
same<Extract<StatusesOf<typeof deleted, "DELETE">, 200 | 201 | 204>, 200 | 204>(true);

// What only throws has no outcome of its own; members that are undefined say nothing.
const never = resource("/never", {
  limit: undefined as never,
  throws: [409],
  DELETE: () => {
    throw new Error();
  },
});
same<StatusesOf<typeof never, "DELETE">, 400 | 409 | 412 | 413 | 417 | 500 | 503 | 505>(true);

// An application knows all of it, by path.
const shop = app([
  resource("/items/:id", {
    load: ({ params }): Item | undefined => (params.id === "1" ? undefined : undefined),
    offer: { "application/json": json },
  }),
  resource("/orders", { POST: () => created("/orders/1", { id: 1 }) }),
]);
type Shop = AnswersOf<typeof shop>;
same<keyof Shop, "/items/:id" | "/orders">(true);
same<BodyOf<Shop["/items/:id"]["GET"][200]>, Told>(true);
same<BodyOf<Shop["/orders"]["POST"][201]>, { id: number }>(true);
// @ts-expect-error nobody is asked who they are
same<Shop["/orders"]["POST"][401], never>(false);
// @ts-expect-error there is no such path
same<Shop["/order"], never>(false);

// Where types do not matter, any resource and any application will do.
const some: readonly Resource[] = shop.resources;
app(some) satisfies { readonly resources: readonly Resource[] };
