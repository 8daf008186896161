import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { br, deflate, gzip, zstd } from "../src/codings/node.ts";
import { files } from "../src/files/node.ts";
import {
  type App,
  type Authenticator,
  app,
  basic,
  bearer,
  choices,
  created,
  gone,
  jobs,
  json,
  moved,
  multiStatus,
  type Options,
  problem,
  type Resource,
  reset,
  resource,
  seeOther,
} from "../src/index.ts";
import { proxy } from "../src/proxy/node.ts";
import { numericId, schemaOf, texts } from "./schema.ts";

const named = texts("name");

/** A number, and it takes a turn to find out. */
const page = schemaOf<{ page: number }>(async (value) => {
  const { page = "1" } = value as { page?: string };
  return /^\d{1,9}$/.test(String(page))
    ? { value: { page: Number(page) } }
    : { issues: [{ message: "has to be a number", path: ["page"] }] };
});

/** A scheme of one's own, which refuses in its own way. */
const custom: Authenticator<{ id: number }> = {
  challenge: 'Fancy realm="x", title=y',
  check: async (exchange) =>
    exchange.field("authorization")?.startsWith("Fancy ") === true ? { id: 1 } : null,
};

const text = "0123456789äöü€😀".repeat(20);
const octets = new TextEncoder().encode(text);

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < octets.length; at += 50) yield octets.subarray(at, at + 50);
}

/** A folder for `files`, which the caller takes away. */
export function folder(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), "verdict-kinds-"));
  mkdirSync(join(root, "docs"));
  writeFileSync(join(root, "a.txt"), text);
  writeFileSync(join(root, "a.txt.gz"), gzipSync(text));
  writeFileSync(join(root, "long.bin"), new Uint8Array(1_000_000).fill(97));
  writeFileSync(join(root, "docs", "index.html"), "<p>docs");
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Paths of the kinds, each with what makes it interesting. */
export const targets: readonly string[] = [
  ...[
    "/plain",
    "/all/a",
    "/all/g",
    "/all/m",
    "/all/x",
    "/all/e%22%0d%0a",
    "/number/7",
    "/number/x",
  ],
  ...["/asked?page=2", "/asked?page=x", "/asked?page=1&page=2", "/asked?%zz&&=&=", "/asked"],
  ...[
    "/basic",
    "/bearer",
    "/custom",
    "/hidden",
    "/limited",
    "/keyed",
    "/forms",
    "/text",
    "/octets",
  ],
  ...["/blob", "/stream", "/web-stream", "/forked/c", "/forked/s", "/forked/l", "/locked"],
  ...["/verbatim/a", "/search", "/hinted", "/measured", "/paid", "/blocked", "/upgraded", "/early"],
  ...["/results/created", "/results/several", "/results/reset", "/results/other", "/results/x"],
  ...["/results/thrown", "/reports", "/jobs/1", "/echo"],
  ...[
    "/files/a.txt",
    "/files/docs",
    "/files/docs/",
    "/files/..%2f..%2fetc%2fpasswd",
    "/files/long.bin",
  ],
];

/** What clients can change at `/verbatim`. */
export class Stored {
  readonly #octets = new Map<string, Uint8Array>();
  version = 0;

  constructor() {
    this.reset();
  }

  /** As it is at first, but for the version: it never comes again. */
  reset(): void {
    this.#octets.clear();
    this.set("a", octets);
  }

  get(id: string): Uint8Array | undefined {
    return this.#octets.get(id);
  }

  set(id: string, content: Uint8Array): void {
    this.version++;
    this.#octets.set(id, content);
    if (this.#octets.size <= mostStored) return;
    for (const oldest of this.#octets.keys()) return void this.#octets.delete(oldest);
  }
}

const mostStored = 100;

interface Given extends Options {
  /** Where a gateway leads to; none without it. */
  readonly gateway?: string;
  readonly stored?: Stored;
}

/** Every kind of resource, with what its own functions do wrong left out: no failure is theirs. */
export function everyKind(
  root: string,
  { gateway, stored = new Stored(), ...options }: Given = {},
): App {
  const work = jobs({ path: "/jobs/:id" });
  const resources: Resource[] = [
    resource("/plain", { load: () => ({ a: 1 }), offer: { "application/json": json } }),
    resource("/all/:id", {
      load: ({ params: { id } }) => {
        if (id === "g") return gone();
        if (id === "m") return moved("/plain");
        return id === "x" ? undefined : { id, name: "n" };
      },
      version: (it) => ({ etag: it.id, lastModified: new Date(0) }),
      offer: {
        "application/json": json,
        "text/csv": (it) => it.id,
        "text/html; charset=utf-8": (it) => it.id,
      },
      requirePrecondition: ["DELETE"],
      trace: true,
      maxContent: 64,
      PUT: { accept: { "application/json": named }, run: ({ content }) => content.name.trim() },
      PATCH: {
        accept: { "application/json": named, "text/plain": named },
        run: ({ content }) => content.name,
      },
      POST: {
        accept: { "application/json": named, "application/x-www-form-urlencoded": named },
        run: ({ content }) => created(content.name.trim()),
      },
      QUERY: {
        accept: { "application/json": named },
        run: ({ current, content }) => ({ ...current, name: content.name }),
      },
      DELETE: () => undefined,
    }),
    resource("/number/:id", {
      params: numericId,
      load: async ({ params }) => params,
      version: (it) => ({ etag: it.id, weak: true }),
      offer: { "application/json": json },
      DELETE: () => undefined,
    }),
    resource("/asked", {
      query: page,
      load: async ({ query }) => query,
      offer: { "application/json": json, "text/plain": (_, { query }) => `${query.page}` },
      POST: ({ query }) => query,
    }),
    resource("/basic", {
      authenticate: basic((user) => user, { realm: 'a "b" \\' }),
      POST: ({ user }) => created(user, user),
    }),
    resource("/bearer", {
      authenticate: bearer((it) => (it === "t" ? it : undefined)),
      authorize: { GET: () => true, POST: () => false },
      load: async () => 1,
      offer: { "application/json": json },
      POST: () => 1,
    }),
    resource("/custom", { authenticate: custom, POST: ({ user }) => user }),
    resource("/hidden", {
      authorize: (_, { request }) => request.field("x-any") === "1",
      hideForbidden: true,
      load: () => 1,
      offer: { "application/json": json },
      DELETE: () => undefined,
    }),
    resource("/limited", {
      limit: [
        { requests: 5, per: 1, by: ({ request }) => request.field("x-any") },
        { requests: 9, per: "1h", name: "all", by: ({ request }) => request.method },
      ],
      load: () => 1,
      offer: { "application/json": json },
      POST: () => 1,
    }),
    resource("/keyed", {
      idempotencyKey: { required: true },
      load: () => 1,
      version: () => 1,
      offer: { "application/json": json },
      POST: {
        accept: { "application/json": named },
        run: ({ content }) => created("/plain", content),
      },
      PATCH: { accept: { "*/*": null }, run: ({ content }) => content.length },
    }),
    resource("/forms", {
      load: () => text,
      version: () => 1,
      offer: [
        { type: "text/plain", language: "en", charset: "utf-8", write: (it) => it },
        { type: "text/plain", language: "de", charset: "utf-8", write: (it) => it },
        {
          type: "text/plain",
          language: "en",
          charset: "iso-8859-1",
          write: () => new Uint8Array([0xe4]),
        },
        { type: "application/json", language: "en", write: json },
        { type: "image/png", write: () => octets },
      ],
      codings: [br(), gzip(), deflate(), zstd()],
      disregard: ["charset"],
      ranges: true,
      maxContent: 4096,
      POST: {
        accept: {
          "application/json": named,
          "text/*": schemaOf<string>((value) => ({ value: value as string })),
          "application/octet-stream": null,
        },
        run: ({ content }) => content,
      },
    }),
    resource("/text", { load: () => text, offer: { "text/plain": (it) => it }, ranges: true }),
    resource("/octets", {
      load: () => octets,
      version: () => ({ etag: "o", lastModified: new Date(1e12) }),
      offer: { "application/octet-stream": (it) => it },
      ranges: true,
      DELETE: () => undefined,
    }),
    resource("/blob", {
      load: () => new Blob([octets]),
      offer: { "application/octet-stream": (it) => it },
      ranges: true,
      codings: [gzip()],
    }),
    resource("/stream", {
      load: () => 1,
      offer: { "text/plain": pieces, "application/json": json },
      ranges: true,
      codings: [gzip(), br()],
    }),
    resource("/web-stream", {
      load: () => 1,
      offer: { "application/pdf": () => new Blob([octets]).stream() },
      ranges: true,
    }),
    resource("/forked/:how", {
      load: ({ params: { how } }) => {
        if (how === "c") return choices(["/plain", "/text"], "/plain");
        return how === "s" ? seeOther("/plain") : moved("/plain", { permanent: false });
      },
      offer: { "application/json": json },
      PUT: { accept: { "*/*": null }, run: () => undefined },
      DELETE: () => undefined,
    }),
    resource("/locked", {
      load: () => 1,
      locked: async () => true,
      offer: { "application/json": json },
      DELETE: () => undefined,
    }),
    resource("/verbatim/:id", {
      load: async ({ params }) => {
        const content = stored.get(params.id);
        return content === undefined ? undefined : { content, version: stored.version };
      },
      version: (it) => it.version,
      offer: { "application/octet-stream": (it) => it.content },
      verbatim: true,
      ranges: true,
      PUT: {
        accept: { "*/*": null },
        run: async ({ params, content }) => stored.set(params.id, content),
      },
      PATCH: {
        accept: { "*/*": null },
        run: ({ content }) => {
          if (content.length % 2 === 1) throw problem(409);
        },
      },
    }),
    resource("/search", {
      load: () => "all",
      version: () => 1,
      offer: { "application/json": json, "text/plain": (it) => String(it) },
      codings: [gzip()],
      QUERY: {
        accept: { "application/json": named, "text/plain": null },
        run: async ({ content }) =>
          content instanceof Uint8Array ? `${content.length}` : content.name,
      },
    }),
    resource("/hinted", {
      hints: { Link: "</a.css>; rel=preload; as=style, </b.css>; rel=preload; as=style" },
      load: async () => 1,
      offer: { "text/html": () => "<p>" },
    }),
    resource("/measured", {
      requireLength: true,
      maxContent: 10,
      POST: { accept: { "*/*": null }, run: ({ content }) => content.length },
    }),
    resource("/paid", { paid: () => false, POST: () => 1 }),
    resource("/blocked", { blocked: async () => "https://authority.example/", POST: () => 1 }),
    resource("/upgraded", { requireUpgrade: "TLS/1.3", POST: () => 1 }),
    resource("/early", { earlyData: false, POST: () => 1 }),
    resource("/results/:kind", {
      POST: ({ params: { kind } }) => {
        if (kind === "created") return created("/plain/é\r\nA: b", { kind });
        if (kind === "several") return multiStatus([{ href: "/plain", status: 204 }]);
        if (kind === "reset") return reset();
        if (kind === "thrown") throw problem(409, { detail: "No.", errors: [{ detail: "É" }] });
        return kind === "other" ? seeOther("/plain") : undefined;
      },
    }),
    resource("/reports", { POST: work.deferred(async () => created("/plain"), { wait: 1 }) }),
    work.resource,
    resource("/echo", {
      POST: {
        accept: { "application/json": schemaOf<unknown>((value) => ({ value })) },
        run: ({ content }) => content,
      },
      QUERY: {
        accept: { "application/json": schemaOf<unknown>((value) => ({ value })) },
        run: ({ content }) => content,
      },
    }),
    files("/files/*path", { root, precompressed: ["gz"] }),
  ];
  if (gateway !== undefined) {
    resources.push(
      proxy("/gateway/*path", { to: gateway, via: "here", tells: "forwarded", trace: true }),
    );
  }
  return app(resources, options);
}
