import { join } from "node:path";
import { br, gzip } from "../../packages/server/src/codings/node.ts";
import { fileOf, files } from "../../packages/server/src/files/node.ts";
import {
  accepted,
  basic,
  bearer,
  created,
  forwardedFor,
  type Job,
  jobs,
  json,
  moved,
  problem,
  type Resource,
  resource,
  seeOther,
} from "../../packages/server/src/index.ts";
import type { Upgraded } from "../../packages/server/src/node.ts";
import { proxy } from "../../packages/server/src/proxy/node.ts";
import { jobsIn, keysIn, memoryStore, type Store } from "../../packages/server/src/store/index.ts";
import { schemaOf, texts } from "../../packages/server/test/schema.ts";

/** What is thrown by those that fail on purpose; nobody may ever read it. */
export const secret = "hunter2";

interface Note {
  readonly text: string;
  readonly version: number;
}

/** What clients change here; it goes back to how it was at first before every round. */
export class Notes {
  readonly #notes = new Map<string, Note>();
  /** Never back: a version that was there is not there again with other content. */
  #version = 0;
  #made = 0;

  constructor() {
    this.reset();
  }

  reset(): void {
    this.#notes.clear();
    for (const id of ["1", "2", "a"]) this.put(id, `The note ${id}. `.repeat(20));
  }

  get(id: string): Note | undefined {
    return this.#notes.get(id);
  }

  put(id: string, text: string): void {
    this.#version++;
    this.#notes.delete(id);
    this.#notes.set(id, { text, version: this.#version });
    if (this.#notes.size <= 200) return;
    for (const oldest of this.#notes.keys()) return void this.#notes.delete(oldest);
  }

  delete(id: string): void {
    this.#notes.delete(id);
  }

  /** A new one, by a name that none had. */
  add(text: string): string {
    const id = `n${++this.#made}`;
    this.put(id, text);
    return id;
  }

  get ids(): string[] {
    return [...this.#notes.keys()];
  }
}

const named = texts("name");
const anything = schemaOf<unknown>((value) => ({ value }));
const plainText = schemaOf<string>((value) => ({ value: String(value) }));

const users: Readonly<Record<string, { readonly id: string; readonly roles: readonly string[] }>> =
  {
    ann: { id: "ann", roles: ["reader", "writer"] },
    ben: { id: "ben", roles: ["reader"] },
    eve: { id: "eve", roles: [] },
  };

const byToken = bearer((token) => users[token]);

/** Statuses that a function may throw as problems without fields of their own. */
const throwable = [400, 402, 403, 404, 409, 410, 413, 415, 422, 423, 424, 428, 429, 451];

/** How those fail that fail on purpose, and the statuses that are right then. */
export const failing: Readonly<Record<string, readonly number[]>> = {
  error: [500],
  later: [500],
  text: [500],
  nothing: [500],
  offer: [500],
  type: [500],
  status: [500],
  field: [500],
  "500": [500],
  "502": [502],
  "503": [503],
  "504": [504],
  "507": [507],
};

function fail(how: string): unknown {
  switch (how) {
    case "error":
      throw new Error(secret);
    case "later":
      return Promise.reject(new Error(secret));
    case "text":
      throw secret;
    case "nothing":
      throw undefined;
    case "status":
      // A 405 and a 401 have fields that they cannot do without.
      throw problem(407, { detail: "Who are you?" });
    case "500":
    case "502":
    case "504":
    case "507":
      throw problem(Number(how), { detail: "Not today." });
    case "503":
      throw problem(503, { detail: "Not now." }, { "Retry-After": "3" });
    default:
      return { how };
  }
}

interface Places {
  /** The folder with files. */
  readonly root: string;
  /** Each kind has its own: what is changed at one URI is not seen at another. */
  readonly notesOf: () => Notes;
  /** A store that outlives the process. */
  readonly store: Store;
  /** What is told of jobs that failed. */
  readonly onJobError: (error: unknown) => void;
  readonly gateway: { readonly sound: string; readonly faulty: string } | undefined;
}

/** Kinds of resources beside those that the tests of the server have. */
export function ownKinds({ root, notesOf, store, onJobError, gateway }: Places): Resource[] {
  const inMemory = memoryStore({ records: 2000 });
  const work = jobs({ path: "/monitors/:id", keep: 5, onError: onJobError });
  const kept = jobs({
    path: "/kept-monitors/:id",
    keep: 5,
    store: jobsIn(store),
    onError: onJobError,
    works: {
      write: async (input: { readonly name: string }, job: Job) => {
        job.progress({ done: 1 });
        await new Promise((done) => setTimeout(done, 1));
        if (input.name === "x") throw problem(409, { detail: "There is one." });
        return { wrote: input.name };
      },
    },
  });
  const notes = notesOf();
  const guarded = notesOf();
  const patched = notesOf();
  const weak = notesOf();
  const managed = notesOf();
  const loadFrom =
    (from: Notes) =>
    ({ params }: { readonly params: { readonly id: string } }) =>
      from.get(params.id);
  const versionOf = (it: Note) => it.version;
  const asText = { "text/plain": (it: Note) => it.text };
  const perClient = ({
    request,
  }: {
    readonly request: { field(name: string): string | undefined };
  }) => request.field("x-client");

  return [
    resource("/notes", {
      load: () => notes.ids,
      version: (ids) => ids.join(),
      offer: {
        "application/json": json,
        "text/uri-list": (it) => it.map((id) => `/notes/${id}\r\n`).join(""),
      },
      codings: [br(), gzip()],
      POST: {
        accept: { "application/json": named, "text/plain": plainText },
        run: ({ content }) => {
          const id = notes.add(typeof content === "string" ? content : content.name);
          return created(`/notes/${id}`);
        },
      },
      QUERY: {
        accept: { "application/json": named },
        run: ({ current, content }) => (current ?? []).filter((it) => it.includes(content.name)),
      },
    }),
    resource("/notes/:id", {
      load: loadFrom(notes),
      version: versionOf,
      offer: [
        { type: "text/plain", language: "en", write: (it) => it.text },
        { type: "application/json", language: "en", write: json },
        { type: "text/html", language: "de", write: (it) => `<p>${it.version}` },
      ],
      codings: [gzip(), br()],
      ranges: true,
      fields: { "Cache-Control": "private, max-age=5" },
      maxContent: 5000,
      PUT: {
        accept: { "application/json": named, "text/plain": plainText },
        run: ({ params, content }) =>
          notes.put(params.id, typeof content === "string" ? content : content.name),
      },
      PATCH: {
        accept: { "application/merge-patch+json": named, "application/json": named },
        run: ({ params, content }) => {
          notes.put(params.id, content.name);
          return { changed: true };
        },
      },
      DELETE: ({ params }) => notes.delete(params.id),
    }),
    resource("/guarded/:id", {
      load: loadFrom(guarded),
      version: versionOf,
      offer: asText,
      requirePrecondition: ["PUT", "PATCH", "DELETE"],
      putCreates: false,
      ranges: true,
      PUT: {
        accept: { "text/plain": plainText },
        run: ({ params, content }) => guarded.put(params.id, content),
      },
      PATCH: {
        accept: { "application/json": named },
        run: ({ params, content }) => guarded.put(params.id, content.name),
      },
      DELETE: ({ params }) => guarded.delete(params.id),
    }),
    resource("/patched/:id", {
      load: loadFrom(patched),
      version: versionOf,
      offer: asText,
      patchCreates: true,
      PATCH: {
        accept: { "application/json": named },
        run: ({ params, content }) => {
          patched.put(params.id, content.name);
          return created(`/patched/${encodeURIComponent(params.id)}`);
        },
      },
      POST: { accept: { "application/json": named }, run: ({ content }) => content },
      postToMissing: true,
    }),
    resource("/dated/:id", {
      load: loadFrom(notes),
      version: () => new Date("2026-03-10T09:00:00Z"),
      offer: asText,
      ranges: true,
      DELETE: () => undefined,
    }),
    resource("/weak/:id", {
      load: loadFrom(weak),
      version: (it) => ({ etag: it.version, weak: true, lastModified: new Date(1e12) }),
      offer: { ...asText, "application/json": json },
      ranges: true,
      DELETE: ({ params }) => weak.delete(params.id),
    }),
    resource("/counted", {
      limit: [
        { requests: 4, per: 60, by: perClient },
        { requests: 6, per: "2m", name: "stored", by: perClient, store },
      ],
      load: () => 1,
      offer: { "application/json": json },
      POST: () => undefined,
    }),
    resource("/counted/addresses", {
      limit: [
        { requests: 1000, per: 1 },
        { requests: 5, per: 60, name: "forwarded", by: forwardedFor() },
      ],
      load: () => 1,
      offer: { "application/json": json },
    }),
    resource("/counted/users", {
      authenticate: byToken,
      limit: { requests: 300, per: 1, by: "user" },
      load: ({ user }) => user.id,
      offer: { "application/json": json },
    }),
    ...(["memory", "kept", "in-memory"] as const).map((where) =>
      resource(`/orders/${where}`, {
        idempotencyKey:
          where === "memory"
            ? { keep: 60 }
            : { keep: 60, store: keysIn(where === "kept" ? store : inMemory) },
        maxContent: 2000,
        POST: {
          accept: { "application/json": named, "text/plain": null },
          run: async ({ content }) => {
            await Promise.resolve();
            if (content instanceof Uint8Array) return { octets: content.length };
            if (content.name === "taken") throw problem(409, { detail: "It is taken." });
            return created(`/notes/${notes.add(content.name)}`, { name: content.name });
          },
        },
        PATCH: { accept: { "*/*": null }, run: ({ content }) => content.length },
      }),
    ),
    resource("/orders/users", {
      authenticate: byToken,
      idempotencyKey: { required: true, keep: 60 },
      POST: ({ user }) => created(`/notes/${notes.add(user.id)}`),
    }),
    resource("/work", {
      POST: work.deferred(
        async ({ request }, job) => {
          job.progress(0.5);
          if (request.query === "slow") await new Promise((done) => setTimeout(done, 2));
          if (request.query === "refused") throw problem(409, { detail: "It cannot be done." });
          return request.query === "made" ? created("/notes/1") : { done: true };
        },
        { wait: 1 },
      ),
    }),
    work.resource,
    resource("/kept-work", {
      POST: {
        accept: { "application/json": named },
        run: ({ content }) => kept.start("write", { name: content.name }),
      },
    }),
    kept.resource,
    resource("/switching", {
      load: () => 1,
      offer: { "application/json": json },
      upgrade: { echo: (connection: Upgraded) => echo(connection) },
    }),
    resource("/only-switching", {
      requireUpgrade: "echo",
      authenticate: byToken,
      upgrade: { echo: (connection: Upgraded) => echo(connection) },
    }),
    resource("/failing/:how", {
      load: ({ params: { how } }) => (how in failing || how === "slow" ? fail(how) : undefined),
      version: () => 1,
      offer: {
        "application/json": (it) => {
          const { how } = it as { how: string };
          if (how === "offer") throw new Error(secret);
          return how === "type" ? (7 as never) : json(it);
        },
      },
      POST: ({ params: { how } }) => {
        if (how === "field") return created("/x", 1n);
        return fail(how);
      },
      DELETE: ({ params: { how } }) => fail(how),
    }),
    resource("/never", {
      load: () => new Promise(() => undefined),
      offer: { "application/json": json },
    }),
    resource("/thrown/:status", {
      load: ({ params }) => params.status,
      offer: {
        "text/plain": (status) => {
          if (!throwable.includes(Number(status))) return status;
          throw problem(Number(status), { detail: "Thrown.", more: { a: [1] } });
        },
      },
      POST: ({ params }) => {
        if (!throwable.includes(Number(params.status))) return undefined;
        throw problem(Number(params.status), {
          type: "https://example.com/thrown",
          title: "Thrown",
        });
      },
    }),
    resource("/admin/:id", {
      authenticate: byToken,
      authorize: {
        GET: (user) => user.roles.includes("reader"),
        PUT: async (user) => user.roles.includes("writer"),
        DELETE: () => false,
      },
      hideForbidden: true,
      paid: (user) => user.id !== "ben",
      load: loadFrom(managed),
      version: versionOf,
      offer: asText,
      PUT: {
        accept: { "text/plain": plainText },
        run: ({ params, content }) => managed.put(params.id, content),
      },
      DELETE: ({ params }) => managed.delete(params.id),
    }),
    resource("/members", {
      authenticate: basic((user, password) => (password === "p" ? user : undefined)),
      load: ({ user }) => user,
      offer: { "application/json": json },
    }),
    resource("/legal/:id", {
      blocked: ({ params }) => (params.id === "2" ? "https://authority.example/" : undefined),
      load: loadFrom(notes),
      offer: asText,
    }),
    resource("/moved/:how", {
      load: ({ params: { how } }) => {
        if (how === "307") return moved("/notes/1?a=b", { permanent: false, keepsMethod: true });
        if (how === "302") return moved("/notes/1", { permanent: false, keepsMethod: false });
        if (how === "308") return moved("https://other.example/é ü", { keepsMethod: true });
        if (how === "301") return moved("//other.example/", { keepsMethod: false });
        return how === "303" ? seeOther("/notes/2#there") : undefined;
      },
      offer: { "application/json": json },
      POST: { accept: { "*/*": null }, run: ({ content }) => content.length },
      DELETE: () => undefined,
    }),
    resource("/taken", { POST: () => accepted("/monitors/1", { taken: true }) }),
    resource("/asked-elsewhere", {
      load: () => 1,
      offer: { "application/json": json },
      QUERY: { accept: { "application/json": anything }, run: () => seeOther("/notes") },
    }),
    resource("/languages", {
      load: () => "x",
      version: () => 'a b"ü',
      offer: [
        { type: "text/html", language: "de-CH", write: () => "<p>de" },
        { type: "text/html", language: "en-GB", write: () => "<p>en" },
        { type: "application/ld+json", language: "fr", write: json },
      ],
      disregard: ["accept", "language"],
    }),
    resource("/manual", {
      load: () => fileOf(join(root, "manual.pdf")),
      version: (it) => it.version,
      offer: { "application/pdf": (it) => it },
      ranges: true,
    }),
    files("/static/*path", {
      root,
      precompressed: ["br", "gz"],
      cacheControl: "max-age=60",
      index: false,
    }),
    ...(gateway === undefined
      ? []
      : [
          proxy("/behind/*path", { to: gateway.sound, tells: "forwarded", via: "front" }),
          proxy("/behind-faulty/*path", {
            to: gateway.faulty,
            timeout: { connect: 2000, head: 300, idle: 500 },
            cdnLoop: true,
          }),
          proxy("/behind-admission/*path", {
            to: gateway.sound,
            authenticate: byToken,
            limit: { requests: 1000, per: 1, by: "user" },
            keepHost: true,
            tells: "x-forwarded",
          }),
        ]),
  ];
}

/** Says that it switched, gives back what it hears at once, and ends. */
function echo({ socket, head }: Upgraded): void {
  socket.on("error", () => undefined);
  socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n");
  socket.end(head);
}
