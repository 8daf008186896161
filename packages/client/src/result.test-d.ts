/**
 * What the compiler knows of how calls end. Nothing here runs: `tsc -p tsconfig.test.json` is the test.
 */
import { type } from "arktype";
import * as v from "valibot";
import { z } from "zod";
import {
  bytes,
  type Call,
  client,
  type Failed,
  json,
  none,
  type OtherStatus,
  type Problem,
  problem,
  text,
  type VerdictError,
} from "./index.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Equal<A, B>): void {}

/** Stands for what is thrown where a switch should know every case. */
function never(it: never): string {
  return it;
}

interface User {
  readonly name: string;
}

const api = client({ baseUrl: "https://api.example" });

// Nothing is declared: the classes, and `failed`.
const anything = await api.get("/users/7");
same<typeof anything.is, "2xx" | "3xx" | "4xx" | "5xx" | "failed">(true);
if (anything.is === "2xx") {
  same<typeof anything.status, number>(true);
  same<typeof anything.data, unknown>(true);
  same<typeof anything.ok, true>(true);
}
// @ts-expect-error a failure has no data
anything.data;
if (anything.ok) same<typeof anything.is, "2xx">(true);
else same<typeof anything.is, "3xx" | "4xx" | "5xx" | "failed">(true);
same<Awaited<ReturnType<Call["value"]>>, unknown>(true);
same<User, Awaited<ReturnType<typeof api.get> extends Call ? User : never>>(true);
const said: User = await api.get("/users/7").json<User>();
same<typeof said.name, string>(true);

// Some statuses are declared.
const getUser = api.route("GET /users/:id", {
  200: json<User>(),
  203: text,
  304: none,
  404: problem(),
  429: problem<{ quota: string }>(),
});

/** Every way the call can end, and nothing else. */
export async function total(): Promise<string> {
  const r = await getUser({ id: 7 });
  switch (r.is) {
    case 200:
      same<typeof r.data, User>(true);
      same<typeof r.status, 200>(true);
      same<typeof r.ok, true>(true);
      return r.data.name;
    case 203:
      same<typeof r.data, string>(true);
      return r.data;
    case 304:
      same<typeof r.data, undefined>(true);
      same<typeof r.ok, false>(true);
      return "as before";
    case 404:
      same<typeof r.data.title, string | undefined>(true);
      return r.data.type;
    case 429:
      same<typeof r.data.extensions, Readonly<Partial<{ quota: string }>>>(true);
      same<typeof r.retryAt, Date | undefined>(true);
      return `again at ${r.retryAt}`;
    case "2xx":
    case "3xx":
    case "4xx":
    case "5xx":
      same<typeof r.status, number>(true);
      same<typeof r.data, unknown>(true);
      same<typeof r.problem, Problem | undefined>(true);
      return `${r.status}`;
    case "failed":
      same<typeof r, Failed & { readonly done: typeof r.done }>(true);
      same<typeof r.status, number | undefined>(true);
      same<typeof r.error, VerdictError>(true);
      return r.why;
  }
}

/** An end that is missing breaks the build: this one has no 404. */
// @ts-expect-error not every path returns
export async function withoutOne(): Promise<string> {
  const r = await getUser({ id: 7 });
  switch (r.is) {
    case 200:
    case 203:
    case 304:
    case 429:
    case "2xx":
    case "3xx":
    case "4xx":
    case "5xx":
    case "failed":
      return "";
  }
}

/** So does `failed`. */
// @ts-expect-error not every path returns
export async function withoutFailed(): Promise<string> {
  const r = await api.get("/users/7");
  switch (r.is) {
    case "2xx":
    case "3xx":
    case "4xx":
    case "5xx":
      return "";
  }
}

/** And a class that is left. */
export async function withoutClass(): Promise<string> {
  const r = await api.get("/users/7");
  switch (r.is) {
    case "2xx":
    case "3xx":
    case "5xx":
    case "failed":
      return "";
    default:
      // @ts-expect-error it is 4xx
      return never(r.is);
  }
}

/** Nobody declared that. */
export async function withAnother(): Promise<void> {
  const r = await getUser({ id: 7 });
  switch (r.is) {
    // @ts-expect-error 410 comes as 4xx
    case 410:
      break;
  }
}

// The data of the successes.
same<Awaited<ReturnType<ReturnType<typeof getUser>["value"]>>, User | string>(true);
same<Awaited<ReturnType<ReturnType<typeof getUser>["text"]>>, string>(true);
same<Awaited<ReturnType<ReturnType<typeof getUser>["bytes"]>>, Uint8Array>(true);
const name = await getUser({ id: 7 }).json();
same<typeof name, User | string>(true);
const errorsOnly = api.route("DELETE /users/:id", { 404: problem() });
same<Awaited<ReturnType<ReturnType<typeof errorsOnly>["value"]>>, unknown>(true);
const nothing = api.route("DELETE /users/:id", { 204: none });
same<Awaited<ReturnType<ReturnType<typeof nothing>["value"]>>, undefined>(true);

// Declared classes stand in for theirs.
const classes = api.route("GET /image", { 200: bytes, "2xx": text, "4xx": problem() });
const image = await classes();
same<typeof image.is, 200 | "2xx" | "3xx" | "4xx" | "5xx" | "failed">(true);
if (image.is === "4xx") {
  same<typeof image.status, number>(true);
  same<typeof image.data.type, string>(true);
}
if (image.is === "2xx") same<typeof image.data, string>(true);
if (image.is === "5xx") same<typeof image.data, unknown>(true);
same<Awaited<ReturnType<ReturnType<typeof classes>["value"]>>, Uint8Array | string>(true);

// A function for every end.
const matched = await getUser({ id: 7 }).match({
  200: (r) => r.data.name,
  203: (r) => r.data.length,
  304: async () => true as const,
  404: (r) => r.data.type,
  429: (r) => r.data.extensions.quota,
  "2xx": (r) => r.status,
  "3xx": () => undefined,
  "4xx": () => undefined,
  "5xx": () => undefined,
  failed: (r) => r.why,
});
same<typeof matched, string | number | true | undefined>(true);
// @ts-expect-error 429 is missing
void getUser({ id: 7 }).match({
  200: () => 1,
  203: () => 1,
  304: () => 1,
  404: () => 1,
  "2xx": () => 1,
  "3xx": () => 1,
  "4xx": () => 1,
  "5xx": () => 1,
  failed: () => 1,
});
// @ts-expect-error so is failed
void api.get("/").match({ "2xx": () => 1, "3xx": () => 1, "4xx": () => 1, "5xx": () => 1 });

// Statuses that are told apart for one call.
const cases = await api.get("/users/7").cases(200, 404);
same<typeof cases.is, 200 | 404 | "2xx" | "3xx" | "4xx" | "5xx" | "failed">(true);
if (cases.is === 404) same<typeof cases.status, 404>(true);
const more = await classes().cases(404, 206, 599);
same<typeof more.is, 200 | 206 | 404 | 599 | "2xx" | "3xx" | "4xx" | "5xx" | "failed">(true);
if (more.is === 404) same<typeof more.data.type, string>(true);
if (more.is === 206) same<typeof more.data, string>(true);
if (more.is === 599) same<typeof more.data, unknown>(true);

// Validators: the type is what they give.
const schemas = api.route("POST /orders", {
  200: json(z.object({ at: z.string().transform((it) => new Date(it)) })),
  201: json(
    v.pipeAsync(
      v.string(),
      v.transformAsync(async (it) => it.length),
    ),
  ),
  202: json(type({ id: "number" })),
});
const order = await schemas();
if (order.is === 200) same<typeof order.data, { at: Date }>(true);
if (order.is === 201) same<typeof order.data, number>(true);
if (order.is === 202) same<typeof order.data, { id: number }>(true);

// Parameters are those of the path.
// @ts-expect-error it needs an id
getUser();
// @ts-expect-error of that name
getUser({ name: 7 });
// @ts-expect-error a path has no objects
getUser({ id: {} });
const several = api.route("GET /a/{one}/:two/b-{three}.{four}/*rest", {});
several({ one: "a", two: 1, three: true, four: 4n, rest: "a/b" });
// @ts-expect-error each of them
several({ one: "a", two: 1, three: true, rest: "a/b" });
classes({}, { query: { size: [1, 2] } });
classes(undefined, { json: {}, key: "auto", headers: { accept: undefined } });
// @ts-expect-error what a success is read as is declared
classes({}, { as: "text" });
// @ts-expect-error a method and a path
api.route("/users", {});
// @ts-expect-error no status and no class
api.route("GET /users", { ok: json() });
const inline = await api.get("/users", {}, { 200: json<User>(), "4xx": problem() });
if (inline.is === 200) same<typeof inline.data, User>(true);
if (inline.is === "4xx") same<typeof inline.data.type, string>(true);
// @ts-expect-error no status and no class
api.get("/users", {}, { 200: json<User>(), ok: json() });

// Statuses beside the known ones compare with none of them.
declare const other: OtherStatus | 200;
if (other === 200) same<typeof other, 200>(true);
else same<typeof other, OtherStatus>(true);
