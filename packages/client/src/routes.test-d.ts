/**
 * What the compiler knows of an API: from an application, from an OpenAPI document, and written by hand. Nothing here runs:
 * `tsc -p tsconfig.test.json` is the test.
 */
import {
  type App,
  accepted,
  app,
  jobs,
  json,
  type ProblemDetails,
  resource,
} from "@verdict/server";
import type { paths as Demonstration } from "../test/generated/demonstration.ts";
import type { components, paths as Library } from "../test/generated/library.ts";
import { type Call, type Client, client, type OtherStatus } from "./index.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Equal<A, B>): void {}

/** The data of a call by status and class. */
type Answers<Of> = Of extends Call<infer All, never> ? { [Is in keyof All]: All[Is] } : never;

/** Every way to end while only types know the statuses. */
type Classes = "2xx" | "3xx" | "4xx" | "5xx" | "failed";

// --- Written by hand.

interface User {
  readonly id: number;
  readonly name: string;
}
interface NewUser {
  readonly name: string;
}
interface Trouble {
  readonly title: string;
}

const api = client<{
  "/users": {
    GET: { query?: { page?: number; tag?: string[] }; 200: User[] };
    POST: { json: NewUser; 201: User; 422: Trouble; "4xx": string };
  };
  "/users/:id": {
    GET: { 200: User; 404: Trouble; "5XX": Trouble };
    HEAD: { 200: User; 404: Trouble };
    PUT: { json?: NewUser; "200": User; 204: undefined };
    DELETE: { 103: string; 204: undefined };
  };
  "/users/{id}/files/*path": { GET: { params: { id: number; path: string }; 200: Uint8Array } };
  "/search": { QUERY: { query: { size: number }; 200: User[]; default: Trouble } };
}>({ baseUrl: "https://api.example" });

const getUser = api.get("/users/:id", { params: { id: 7 } });
same<
  Answers<typeof getUser>,
  { readonly 200: User; readonly 404: Trouble; readonly "5xx": Trouble }
>(true);

// Both spellings, and no other path.
api.get("/users/{id}", { params: { id: "a" } });
api.get("/users/:id/files/*path", { params: { id: 7, path: "a/b" } });
// @ts-expect-error there is no such path
api.get("/user/:id", { params: { id: 7 } });
// @ts-expect-error a path is not filled in by hand
api.get("/users/7");
// @ts-expect-error it has no such method
api.post("/users/:id", { params: { id: 7 } });
// @ts-expect-error nor that one
api.get("/search", { query: { size: 1 } });

// Parameters are needed, with their names and as what they are.
// @ts-expect-error there is no id
api.get("/users/:id");
// @ts-expect-error there is no id
api.get("/users/:id", { timeout: 1000 });
// @ts-expect-error not by that name
api.get("/users/:id", { params: { name: 7 } });
// @ts-expect-error a path has no objects
api.get("/users/:id", { params: { id: { a: 1 } } });
// @ts-expect-error an id is a number here
api.get("/users/:id/files/*path", { params: { id: "7", path: "a" } });

// So are content and query, where the source says.
api.get("/users");
api.get("/users", { query: { page: 1, tag: ["a", "b"] }, timeout: 1000 });
// @ts-expect-error a page is a number
api.get("/users", { query: { page: "1" } });
// @ts-expect-error nobody asks for that
api.get("/users", { query: { pages: 1 } });
api.post("/users", { json: { name: "Ann" }, key: "auto" });
// @ts-expect-error there is no content
api.post("/users");
// @ts-expect-error it has a name
api.post("/users", { json: {} });
api.put("/users/:id", { params: { id: 7 } });
// @ts-expect-error it has a name
api.put("/users/:id", { params: { id: 7 }, json: {} });
// @ts-expect-error a size is needed
api.query("/search");
api.delete("/users/:id", { params: { id: 7 }, json: "whatever", query: { any: 1 } });
// @ts-expect-error how a success is read is said by the route
api.get("/users", { as: "text" });

// Keys in whatever spelling; what is interim is no end (RFC 9110 15.2).
const put = api.put("/users/:id", { params: { id: 7 } });
same<Answers<typeof put>, { readonly 200: User; readonly 204: undefined }>(true);
const removed = api.delete("/users/:id", { params: { id: 7 } });
same<Answers<typeof removed>, { readonly 204: undefined }>(true);
// Nothing has content after HEAD (RFC 9110 9.3.2).
const head = api.head("/users/:id", { params: { id: 7 } });
same<Answers<typeof head>, { readonly 200: undefined; readonly 404: undefined }>(true);
// A default is all that is left, but no success where some is declared.
const search = api.query("/search", { query: { size: 1 } });
same<
  Answers<typeof search>,
  {
    readonly 200: User[];
    readonly "3xx": Trouble;
    readonly "4xx": Trouble;
    readonly "5xx": Trouble;
  }
>(true);

/** Types are gone when it runs: `is` is the class, and the status tells within. */
export async function within(): Promise<string> {
  const r = await getUser;
  same<typeof r.is, Classes>(true);
  switch (r.is) {
    case "2xx":
      same<typeof r.status, 200 | OtherStatus>(true);
      if (r.status === 200) {
        same<typeof r.data, User>(true);
        return r.data.name;
      }
      same<typeof r.data, unknown>(true);
      return "another success";
    case "4xx":
      switch (r.status) {
        case 404:
          return r.data.title;
        // @ts-expect-error nothing is said of it
        case 410:
          return "gone";
        default:
          same<typeof r.data, unknown>(true);
          return "another error";
      }
    case "5xx":
      same<typeof r.data, Trouble>(true);
      same<typeof r.status, number>(true);
      return r.data.title;
    case "3xx":
    case "failed":
      return r.is;
  }
}

/** Statuses can be told from their class. */
export async function told(): Promise<string> {
  const r = await getUser.cases(200, 503);
  switch (r.is) {
    case 200:
      return r.data.name;
    case 503:
      same<typeof r.data, Trouble>(true);
      return r.data.title;
    case "4xx":
      return r.status === 404 ? r.data.title : "another error";
    case "2xx":
    case "3xx":
    case "5xx":
    case "failed":
      same<typeof r.status, number | undefined>(true);
      return r.is;
  }
}

// A function for every end: for each class, and for whichever status that is known.
const matched = await getUser.match({
  200: (r) => r.data.name,
  "2xx": (r) => r.attempts,
  "3xx": () => null,
  "4xx": (r) => r.status === 404 && r.data.title,
  "5xx": (r) => r.data.title,
  failed: (r) => r.why,
});
same<typeof matched, string | number | false | null>(true);
// @ts-expect-error 4xx is missing, and 404 is not all of it
void getUser.match({
  404: () => 1,
  "2xx": () => 1,
  "3xx": () => 1,
  "5xx": () => 1,
  failed: () => 1,
});
void getUser.match({
  200: (r) => r.data.name,
  // @ts-expect-error nothing is said of 410
  410: (r) => r.status,
  "2xx": () => 1,
  "3xx": () => 1,
  "4xx": () => 1,
  "5xx": () => 1,
  failed: () => 1,
});

same<Awaited<ReturnType<typeof getUser.value>>, User>(true);
const user = await getUser.json();
same<typeof user, User>(true);
same<Awaited<ReturnType<typeof put.value>>, User | undefined>(true);
same<Awaited<ReturnType<typeof search.value>>, User[]>(true);

// Any method of any address is left to whoever wants it.
same<Client<Library>["request"], Client["request"]>(true);
const anything = await api.request("REPORT", "https://other.example/");
same<typeof anything.is, Classes>(true);
// Nothing is known of routes that may be any.
client().get(new URL("https://api.example"), { json: 1 });
// biome-ignore lint/suspicious/noExplicitAny: a client of `any` is what is tested here: it must stay usable
client<any>().get("/anything");

// --- From the type of an application.

const items = new Map([[1, { id: 1, made: new Date() }]]);
const shop = app([
  resource("/items/:id", {
    load: ({ params }) => items.get(Number(params.id)),
    offer: { "text/html": (it) => `<p>${it.id}</p>`, "application/json": json },
    DELETE: async () => {},
  }),
  resource("/files/*path", { load: () => "text", offer: { "text/plain": (it) => it } }),
  resource("/reports", {
    POST: () => accepted("/reports/1", { at: 1 }),
  }),
]);
const store = client<typeof shop>({ baseUrl: "https://shop.example" });

const item = store.get("/items/{id}", { params: { id: 1 } });
same<Answers<typeof item>[200], { id: number; made: string }>(true);
same<Answers<typeof item>[304], undefined>(true);
same<Answers<typeof item>[404], ProblemDetails>(true);
const itsJson = await item.json();
same<typeof itsJson, { id: number; made: string }>(true);
same<Awaited<typeof item>["is"], Classes>(true);
const r = await item.cases(200, 404);
if (r.is === 200) same<typeof r.data.made, string>(true);
if (r.is === 404) same<typeof r.data.detail, string | undefined>(true);
const file = store.get("/files/*path", { params: { path: "a/b" } });
same<Awaited<ReturnType<typeof file.value>>, string>(true);
const report = store.post("/reports", { json: { any: "thing" } });
same<Answers<typeof report>[202], { at: number }>(true);
const deleted = store.delete("/items/:id", { params: { id: 1 } });
same<Awaited<ReturnType<typeof deleted.value>>, undefined>(true);
const itsHead = store.head("/items/:id", { params: { id: 1 } });
same<Answers<typeof itsHead>[200], undefined>(true);
// @ts-expect-error it has no such path
store.get("/item/:id", { params: { id: 1 } });
// @ts-expect-error nor such a method
store.put("/items/:id", { params: { id: 1 } });
// @ts-expect-error nor does it take that
store.delete("/items/:id");
// A status that it never answers with is none of its own: nobody authenticates.
if (r.is === "4xx") {
  // @ts-expect-error so there is no 401
  r.status === 401;
}

// Resources whose paths are not known are left out; where none is, anything goes.
const monitors = jobs({ path: "/jobs/:id" });
const mixed = app([resource("/a", { POST: () => monitors.start(() => 1) }), monitors.resource]);
const mixedClient = client<typeof mixed>();
same<Answers<ReturnType<typeof mixedClient.post<"/a">>>[202]["status"], "running">(true);
// @ts-expect-error there is no such path
mixedClient.post("/b");
client<App>().get("/anything", { json: 1 });
const other: Client<Record<never, never>> = client();
other.get("/anything");

// --- From an OpenAPI document, as openapi-typescript writes its types.

const library = client<Library>({ baseUrl: "https://library.example" });
type Book = components["schemas"]["Book"];
type LibraryProblem = components["schemas"]["Problem"];

// JSON is what is asked for; `4XX` is a class, and the default all that is left.
const books = library.get("/books", { query: { author: "Ann", tag: ["a"], page: 1 } });
same<
  Answers<typeof books>,
  {
    readonly 200: Book[];
    readonly "4xx": LibraryProblem;
    readonly "3xx": { message: string };
    readonly "5xx": { message: string };
  }
>(true);
const found = await books;
if (found.is === "4xx") {
  same<typeof found.status, number>(true);
  same<typeof found.data, LibraryProblem>(true);
}
if (found.is === "2xx" && found.status === 200) same<typeof found.data, Book[]>(true);
const all = await books.json();
same<typeof all, Book[]>(true);
library.get("/books");
// @ts-expect-error a page is a number
library.get("/books", { query: { page: "1" } });
// @ts-expect-error it takes no content
library.get("/books", { json: {} });

const added = library.post("/books", { json: { title: "Verdicts" } });
same<
  Answers<typeof added>,
  { readonly 201: Book; readonly 202: undefined; readonly 409: LibraryProblem }
>(true);
same<Awaited<ReturnType<typeof added.value>>, Book | undefined>(true);
// @ts-expect-error the content is required
library.post("/books");
// @ts-expect-error it has a title
library.post("/books", { json: { year: 2026 } });
// @ts-expect-error it takes no query
library.post("/books", { json: { title: "a" }, query: { a: 1 } });

const book = library.get("/books/:isbn", { params: { isbn: "1" } });
same<
  Answers<typeof book>,
  { readonly "2xx": Book; readonly 304: undefined; readonly 404: LibraryProblem }
>(true);
const one = await book;
if (one.is === "2xx") {
  same<typeof one.status, number>(true);
  same<typeof one.data.isbn, string>(true);
}
same<Awaited<ReturnType<typeof book.value>>, Book>(true);
// @ts-expect-error the parameters are required
library.get("/books/{isbn}");
// @ts-expect-error with their types
library.get("/books/{isbn}", { params: { isbn: 1 } });
// @ts-expect-error it has no such method
library.delete("/books/{isbn}", { params: { isbn: "1" } });

// Content that may be left out; JSON by another name; and none in JSON.
library.patch("/books/{isbn}", { params: { isbn: "1" } });
library.patch("/books/{isbn}", { params: { isbn: "1" }, json: { title: "Anew" } });
library.put("/books/{isbn}", { params: { isbn: "1" }, body: new URLSearchParams({ a: "1" }) });
// @ts-expect-error it takes no JSON
library.put("/books/{isbn}", { params: { isbn: "1" }, json: {} });

// Parameters within a segment; a query that is required; content by its types.
const page = library.get("/books/{isbn}/pages/{number}.{format}", {
  params: { isbn: "1", number: 1, format: "png" },
  query: { zoom: 2 },
});
same<Answers<typeof page>, { readonly 200: Uint8Array | string; readonly 404: unknown }>(true);
// @ts-expect-error the query is required
library.get("/books/{isbn}/pages/{number}.{format}", {
  params: { isbn: "1", number: 1, format: "png" },
});
library.get("/books/{isbn}/pages/{number}.{format}", {
  // @ts-expect-error there is no such format
  params: { isbn: "1", number: 1, format: "gif" },
  query: { zoom: 2 },
});

// The document of the demonstration (OpenAPI 3.1).
const demonstration = client<Demonstration>({ baseUrl: "http://localhost:8000" });
const made = demonstration.post("/api/items", { json: { name: "Sugar bowl" } });
same<Answers<typeof made>[204], undefined>(true);
same<Answers<typeof made>[409]["title"], string>(true);
same<Answers<typeof made>["5xx"]["title"], string>(true);
same<"2xx" extends keyof Answers<typeof made> ? true : false, false>(true);
const kept = await demonstration.get("/api/items/:id", { params: { id: 1 } }).cases(404, 410);
if (kept.is === 410) same<typeof kept.data.status, number>(true);
// @ts-expect-error a name is required
demonstration.post("/api/items", { json: {} });
// @ts-expect-error an id is a number
demonstration.delete("/api/items/{id}", { params: { id: "1" } });
