import { brotliCompressSync, gzipSync } from "node:zlib";
import { targets as testTargets } from "../../packages/server/test/every-kind.ts";
import { farGoing } from "../../packages/server/test/far-going.ts";
import type { Asked } from "./asked.ts";
import type { Learnt } from "./learnt.ts";
import { failing } from "./own-kinds.ts";
import type { Random } from "./random.ts";
import { upstreamPaths } from "./upstream.ts";

type Line = readonly [name: string, value: string];

interface Draft {
  method: string;
  target: string;
  fields: Line[];
  content: Uint8Array | undefined;
}

const json: Line = ["Content-Type", "application/json"];
const text: Line = ["Content-Type", "text/plain"];
const ann: Line = ["Authorization", "Bearer ann"];
const ben: Line = ["Authorization", "Bearer ben"];
const good = '{"name":"n"}';

type Sensible = readonly [
  method: string,
  target: string,
  fields?: readonly Line[],
  content?: string,
];

/** What a client that knows its way would ask of the kinds that are here and not in the tests of the server. */
const own: readonly Sensible[] = [
  ["GET", "/notes"],
  ["GET", "/notes", [["Accept-Encoding", "br, gzip;q=0.5"]]],
  ["GET", "/notes", [["Accept", "text/uri-list"]]],
  ["POST", "/notes", [json], good],
  ["POST", "/notes", [text], "Buy milk"],
  ["QUERY", "/notes", [json], good],
  ["GET", "/notes/1"],
  ["HEAD", "/notes/1"],
  ["GET", "/notes/2", [["Accept-Encoding", "gzip"]]],
  ["GET", "/notes/2", [["Accept", "application/json"]]],
  ["GET", "/notes/1", [["Accept-Language", "de"]]],
  ["GET", "/notes/1", [["Range", "bytes=2-9"]]],
  ["GET", "/notes/1", [["Range", "bytes=0-1,5-6"]]],
  ["GET", "/notes/1", [["If-None-Match", "*"]]],
  ["PUT", "/notes/1", [text], "changed"],
  ["PUT", "/notes/new", [json], good],
  ["PUT", "/notes/1", [text, ["If-None-Match", "*"]], "changed"],
  ["PATCH", "/notes/1", [["Content-Type", "application/merge-patch+json"]], good],
  ["PATCH", "/notes/2", [json, ["Prefer", "return=representation"]], good],
  ["DELETE", "/notes/2"],
  ["DELETE", "/notes/new"],
  ["GET", "/guarded/1"],
  ["PUT", "/guarded/1", [text, ["If-Match", "*"]], "changed"],
  ["PUT", "/guarded/new", [text, ["If-Match", "*"]], "changed"],
  ["PUT", "/guarded/1", [text], "changed"],
  ["DELETE", "/guarded/1"],
  ["GET", "/patched/1"],
  ["PATCH", "/patched/1", [json], good],
  ["PATCH", "/patched/fresh", [json], good],
  ["POST", "/patched/none", [json], good],
  ["GET", "/dated/1"],
  ["GET", "/dated/1", [["If-Modified-Since", "Tue, 10 Mar 2026 09:00:00 GMT"]]],
  ["DELETE", "/dated/1", [["If-Unmodified-Since", "Tue, 10 Mar 2026 08:00:00 GMT"]]],
  ["GET", "/weak/1"],
  ["GET", "/weak/1", [["Range", "bytes=0-3"]]],
  ["DELETE", "/weak/1"],
  ["GET", "/counted"],
  ["POST", "/counted"],
  ["GET", "/counted/users", [ann]],
  ["GET", "/counted/addresses"],
  ["POST", "/orders/memory", [json], good],
  ["POST", "/orders/kept", [json], good],
  ["POST", "/orders/in-memory", [json], good],
  ["POST", "/orders/kept", [json], '{"name":"taken"}'],
  ["PATCH", "/orders/kept", [text], "patch"],
  ["POST", "/orders/users", [ann]],
  ["POST", "/work"],
  ["POST", "/work?slow", [["Prefer", "respond-async"]]],
  ["POST", "/work?made", [["Prefer", "respond-async"]]],
  ["POST", "/work?refused", [["Prefer", "respond-async, wait=0"]]],
  ["POST", "/work?slow", [["Prefer", "wait=10"]]],
  ["POST", "/kept-work", [json], good],
  ["POST", "/kept-work", [json], '{"name":"x"}'],
  ["GET", "/monitors/none"],
  ["GET", "/kept-monitors/none"],
  ["GET", "/switching"],
  [
    "GET",
    "/switching",
    [
      ["Connection", "Upgrade"],
      ["Upgrade", "echo"],
    ],
  ],
  ["GET", "/only-switching", [ann, ["Connection", "Upgrade"], ["Upgrade", "echo"]]],
  ["GET", "/only-switching", [ann]],
  ...Object.keys(failing).map((how): Sensible => ["GET", `/failing/${how}`]),
  ["POST", "/failing/field"],
  ["POST", "/failing/later"],
  ["DELETE", "/failing/error"],
  ["GET", "/failing/none"],
  ...[400, 404, 409, 410, 429, 451].map((it): Sensible => ["POST", `/thrown/${it}`]),
  ...[402, 403, 423, 428].map((it): Sensible => ["GET", `/thrown/${it}`]),
  ["GET", "/admin/1", [ann]],
  ["GET", "/admin/1", [ben]],
  ["GET", "/admin/1", [["Authorization", "Bearer eve"]]],
  ["PUT", "/admin/1", [ann, text], "by ann"],
  ["DELETE", "/admin/1", [ann]],
  ["GET", "/members", [["Authorization", "Basic YW5uOnA="]]],
  ["GET", "/members", [["Authorization", "Basic YW5uOnE="]]],
  ["GET", "/legal/1"],
  ["GET", "/legal/2"],
  ...["301", "302", "303", "307", "308"].map((it): Sensible => ["GET", `/moved/${it}`]),
  ["POST", "/moved/301", [text], "a"],
  ["POST", "/moved/303", [text], "a"],
  ["DELETE", "/moved/302"],
  ["POST", "/taken"],
  ["QUERY", "/asked-elsewhere", [json], good],
  ["GET", "/languages"],
  ["GET", "/languages", [["Accept-Language", "fr"]]],
  ["GET", "/manual"],
  ["GET", "/manual", [["Range", "bytes=100-199"]]],
  ["GET", "/manual", [["Range", "bytes=0-9,-9"]]],
  ["GET", "/static/page.html"],
  ["GET", "/static/page.html", [["Accept-Encoding", "br"]]],
  ["GET", "/static/a.txt", [["Accept-Encoding", "gzip"]]],
  ["GET", "/static/docs"],
  ["GET", "/static/.hidden"],
  ["GET", "/static/%2e%2e/secret"],
  ["GET", "/openapi.json"],
  ["HEAD", "/openapi.json"],
  ["OPTIONS", "*"],
  ["OPTIONS", "/notes/1"],
  ["GET", "/.well-known/verdict/traces"],
  ["GET", "/nothing/here"],
  ["GET", "/"],
];

/** What only a connection can be asked: the gateway needs one. */
const ofGateway: readonly Sensible[] = [
  ...upstreamPaths.map((it): Sensible => ["GET", `/behind-faulty${it}`]),
  ["HEAD", "/behind-faulty/sound"],
  ["POST", "/behind-faulty/sound", [text], "a"],
  ["GET", "/behind-faulty/sound", [["CDN-Loop", "front"]]],
  ["GET", "/behind/plain", [["Via", "1.1 front"]]],
  ["GET", "/behind-admission/plain"],
  ["GET", "/behind-admission/plain", [ann]],
  ["OPTIONS", "/behind/all/a", [["Max-Forwards", "0"]]],
  ["OPTIONS", "/behind/all/a", [["Max-Forwards", "1"]]],
];

const there: readonly Sensible[] = [
  ...farGoing.map(([, method, target, fields = [], content]): Sensible => {
    const plain = fields.filter(([name]) => name !== "Transfer-Encoding");
    return content === undefined ? [method, target, plain] : [method, target, plain, content];
  }),
  ...own,
];

const methods: readonly string[] = [
  ...["GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "POST", "PUT", "PATCH", "DELETE", "QUERY"],
  ...["TRACE", "CONNECT", "PURGE", "LOCK", "PROPFIND", "MKCOL", "UNLOCK", "SEARCH", "BREW", "get"],
  ...["Post", "M-SEARCH", "!#$%&'*+-.^_`|~", "G".repeat(200)],
];

const ownTargets = [...new Set(own.map(([, target]) => target))];
const allTargets: readonly string[] = [...testTargets, ...ownTargets];

const bases = [
  ...[
    "/notes/",
    "/guarded/",
    "/patched/",
    "/verbatim/",
    "/number/",
    "/files/",
    "/static/",
    "/jobs/",
  ],
  ...["/all/", "/weak/", "/moved/", "/thrown/", "/", "//", "/monitors/", "/kept-monitors/"],
];
const ids = [
  ...["1", "2", "a", "__proto__", "constructor", "%00", "%0d%0aA:b", "%zz", "%c3%a9", "a;b", "%22"],
  ...[
    "%F0%9F%98%80",
    "%2e%2e%2f",
    "..",
    ".",
    "%",
    "%ff",
    "%c0%ae",
    "a%2Fb",
    "%ED%A0%80",
    "1/",
    "é",
  ],
  ...[
    "a".repeat(400),
    "a/b/c/d/e/f",
    "*",
    ":id",
    "1?",
    "1??",
    "1?a=b&a=c&%zz",
    "1#f",
    "\xe9",
    "|<>^`",
  ],
];
const odd = [
  ...["*", "//", "///x", "/all/", "/%", "http://x/text", "HTTP://X", "/text?%", "/?", "x:80", "x"],
  ...["http://x", "http://x?a", "https://other.example/plain", "http:///plain", "ftp://x/plain"],
  ...[
    "/asked?page=99999999999",
    "/asked?page=%31",
    "/asked?PAGE=1",
    `/asked?${"a=1&".repeat(200)}`,
  ],
];

const tricky: readonly string[] = [
  ...[
    "*",
    '"a"',
    'W/"1"',
    '"1", "a;1"',
    '"o"',
    '"',
    '"\\',
    "()",
    "",
    " ",
    "\t",
    "a\tb",
    "0",
    "-1",
    "1",
  ],
  ...[
    "bytes=0-1,3-4",
    "bytes=-0",
    "bytes=99-",
    "lines=1",
    "bytes=0-,0-,0-",
    "bytes=-5",
    "bytes=9-1",
  ],
  ...[
    `bytes=${"0-0,2-2,".repeat(40)}5-6`,
    "bytes=0-1",
    "bytes=0-0, -1",
    "Bytes=1-2",
    "bytes=",
    "bytes=-",
  ],
  ...["Thu, 01 Jan 1970 00:00:00 GMT", "Sun, 09 Sep 2001 01:46:40 GMT", "Thu, 99 Jan 1970"],
  ...[
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov  6 08:49:37 1994",
    "Tue, 10 Mar 2099 09:00:00 GMT",
  ],
  ...["text/csv;q=0, */*;q=0.1", "text/html", "application/json", "*/*;q=0", "image/*", "a/b;q=2"],
  ...["identity;q=0", "gzip", "br;q=1, zstd;q=0.5", "*;q=0", "deflate", "gzip, gzip", "x-gzip"],
  ...[
    "de",
    "en-GB, *;q=0",
    "iso-8859-1",
    "utf-8;q=0, *",
    "application/problem+json;q=0, text/plain",
  ],
  ...[
    "Bearer t",
    "Bearer ann",
    "Bearer",
    "Bearer \xe9",
    "Basic dTpw",
    "Basic ==",
    "Basic /////w==",
  ],
  ...["Fancy x", "bearer ann", "Bearer  ann", "Negotiate", ",", "100-continue", "100-Continue"],
  ...[
    "return=minimal",
    "return=representation",
    "respond-async, wait=0",
    "wait=9e9",
    "respond-async",
  ],
  ...["text/plain;charset=x", "text/plain;charset=utf-16", "multipart/form-data", "a", "text/"],
  ...["application/x-www-form-urlencoded", "application/octet-stream", "text/plain", "TEXT/PLAIN"],
  ...["application/json; charset=latin1", "application/vnd.a+json", "application/json;;", "*/*"],
  ...[
    "bytes 0-1/2",
    "99999999999999999999",
    "\xe9\xff",
    "\xc3\xa9",
    ",,,;=",
    "for=_x, for=1.1.1.1",
  ],
  ...["1.1 front", "1.1 there", "h2c, TLS/1.3", "echo", "websocket", "trailers, chunked", "a=b; c"],
  ...[
    "x".repeat(3000),
    ",".repeat(3000),
    '"a",'.repeat(800),
    "q".repeat(200),
    '"k"',
    "?1",
    "1;q=0.5",
  ],
];

const names: readonly string[] = [
  ...["Accept", "Accept-Language", "Accept-Encoding", "Accept-Charset", "Authorization"],
  ...["Content-Type", "Content-Encoding", "Content-Range", "Content-Language", "Content-Location"],
  ...["If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "Range"],
  ...["Prefer", "Idempotency-Key", "Early-Data", "Max-Forwards", "Expect", "Upgrade", "TE"],
  ...["Trailer", "Forwarded", "X-Forwarded-For", "Via", "CDN-Loop", "Cookie", "Origin", "X-Any"],
  ...["X-Client", "X-Away", "__proto__", "Host", "User-Agent", "Proxy-Authorization", "Priority"],
  ...["Access-Control-Request-Method", "Sec-WebSocket-Key", "HTTP2-Settings", "Cache-Control"],
];

const contents: readonly string[] = [
  ...[
    good,
    good,
    good,
    "{}",
    "{",
    '{"name":1}',
    '{"__proto__":{"name":"n"}}',
    "null",
    "name=n",
    "",
  ],
  ...['{"name":"\\r\\nA: b"}', '{"name":"\\ud800"}', `{"name":"${"n".repeat(80)}"}`, "[[[[]]]]"],
  ...["name=%zz&name=\u0000", "1e999", '"\\u0000"', "\ufeff{}", "0".repeat(3000), "[".repeat(600)],
  ...[`{"name":"${"ö".repeat(3000)}"}`, '{"name":"n","name":"m"}', "true", " ", '{"name":"<&>"}'],
];

/** Makes requests of what is known to be there, what was learnt, and of chance. */
export class Generator {
  readonly #random: Random;
  readonly #learnt: Learnt;
  /** Tells this round's clients and keys from those of others. */
  readonly #round: number;

  constructor(random: Random, learnt: Learnt, round: number) {
    this.#random = random;
    this.#learnt = learnt;
    this.#round = round;
  }

  /** @param isWired whether it goes over a connection, as the gateway needs */
  next(isWired: boolean): Asked {
    const random = this.#random;
    const choice = random.next();
    const again = choice < 0.06 ? this.#learnt.asked(random) : undefined;
    if (again !== undefined && (isWired || !again.target.startsWith("/behind"))) return again;
    let draft =
      choice < 0.3 ? this.#followUp() : choice < 0.8 ? this.#sensible(isWired) : undefined;
    draft ??= this.#anything();
    if (isWired && random.chance(0.08) && draft.target.startsWith("/"))
      draft.target = `${random.of(["/behind", "/behind-faulty", "/behind-admission"])}${draft.target}`;
    for (let i = random.chance(0.35) ? 1 + random.below(3) : 0; i > 0; i--) this.#change(draft);
    return this.#framed(draft);
  }

  #sensible(isWired: boolean): Draft {
    const random = this.#random;
    const list = isWired && random.chance(0.12) ? ofGateway : there;
    const [method, target, fields = [], content] = random.of(list);
    const draft: Draft = {
      method,
      target,
      fields: [...fields],
      content: content === undefined ? undefined : Buffer.from(content),
    };
    if (target.startsWith("/counted")) {
      draft.fields.push(["X-Client", `${this.#round}-${random.below(3)}`]);
      const [high, low] = [(this.#round >> 8) & 255, this.#round & 255];
      draft.fields.push(["X-Forwarded-For", `10.${high}.${low}.${random.below(3)}`]);
    }
    if (target.startsWith("/orders") && random.chance(0.8))
      draft.fields.push(["Idempotency-Key", `"${this.#round}-${random.below(3)}"`]);
    return draft;
  }

  /** What a client does that keeps what it was told. */
  #followUp(): Draft | undefined {
    const random = this.#random;
    if (random.chance(0.3)) {
      const target = this.#learnt.place(random);
      if (target === undefined) return undefined;
      const method = random.of(["GET", "GET", "GET", "HEAD", "DELETE", "OPTIONS"]);
      return { method, target, fields: [], content: undefined };
    }
    const known = this.#learnt.known(random);
    if (known === undefined || known.target.startsWith("/behind")) return undefined;
    const { target, etag, lastModified } = known;
    const fields: Line[] = [];
    const method = random.of(["GET", "GET", "GET", "HEAD", "PUT", "PATCH", "DELETE", "QUERY"]);
    const isRead = method === "GET" || method === "HEAD";
    if (etag !== null) {
      const tag = random.chance(0.15) ? mangled(etag, random) : etag;
      if (isRead) fields.push([random.of(["If-None-Match", "If-None-Match", "If-Match"]), tag]);
      else fields.push(["If-Match", tag]);
    }
    if (lastModified !== null && (etag === null || random.chance(0.3)))
      fields.push([isRead ? "If-Modified-Since" : "If-Unmodified-Since", lastModified]);
    if (isRead && random.chance(0.4)) {
      fields.length = 0;
      fields.push(["Range", random.of(["bytes=0-3", "bytes=5-", "bytes=-4", "bytes=0-0,4-7"])]);
      const validator = etag ?? lastModified;
      if (validator !== null && random.chance(0.7)) fields.push(["If-Range", validator]);
    }
    if (random.chance(0.3)) fields.push(["Accept-Encoding", random.of(["gzip", "br", "identity"])]);
    if (isRead || method === "DELETE") return { method, target, fields, content: undefined };
    const isText = random.chance(0.5);
    fields.push(isText ? text : json);
    return { method, target, fields, content: Buffer.from(isText ? "changed" : good) };
  }

  #anything(): Draft {
    const random = this.#random;
    const fields: Line[] = [];
    for (let i = random.below(4); i > 0; i--) fields.push(this.#line());
    if (random.chance(0.5)) fields.push(random.of([json, text, ann]));
    return {
      method: random.of(methods),
      target: this.#target(),
      fields,
      content: random.chance(0.5) ? this.#content() : undefined,
    };
  }

  #target(): string {
    const random = this.#random;
    const choice = random.next();
    if (choice < 0.5) return random.of(allTargets);
    if (choice < 0.85) return random.of(bases) + random.of(ids);
    if (choice < 0.95) return random.of(odd);
    return `${random.of(allTargets)}${random.of(["?", "?a=b", "/", "%20", "?%ff", ";a", "?a&b=&=c"])}`;
  }

  #line(): Line {
    const random = this.#random;
    const name = random.of(names);
    if (random.chance(0.15)) {
      const known = this.#learnt.known(random);
      const value = known?.etag ?? known?.lastModified;
      if (value !== undefined && value !== null) return [name, value];
    }
    if (random.chance(0.1)) return [name, this.#noise()];
    return [name, random.of(tricky)];
  }

  /** Octets that a field can have. */
  #noise(): string {
    const random = this.#random;
    let it = "";
    for (let i = random.below(30); i > 0; i--) {
      const octet = random.chance(0.7) ? 0x20 + random.below(0x5f) : 0x80 + random.below(0x80);
      it += String.fromCharCode(octet);
    }
    return it.trim();
  }

  #content(): Uint8Array {
    const random = this.#random;
    if (random.chance(0.15)) {
      return Uint8Array.from({ length: random.below(300) }, () => random.below(256));
    }
    if (random.chance(0.003)) return new Uint8Array(1_100_000);
    return Buffer.from(random.of(contents));
  }

  #change(draft: Draft): void {
    const random = this.#random;
    const { fields } = draft;
    const at = random.below(fields.length);
    switch (random.below(11)) {
      case 0:
        draft.method = random.of(methods);
        break;
      case 1:
        draft.target = this.#target();
        break;
      case 2:
      case 3:
      case 4:
        fields.push(this.#line());
        break;
      case 5:
        if (fields.length > 0) fields.push(fields[at] as Line);
        break;
      case 6:
        if (fields.length > 0) fields.splice(at, 1);
        break;
      case 7:
        if (fields.length > 0) fields[at] = [(fields[at] as Line)[0], random.of(tricky)];
        break;
      case 8:
        if (fields.length > 0) {
          const [name, value] = fields[at] as Line;
          fields[at] = [random.chance(0.5) ? name.toUpperCase() : name.toLowerCase(), value];
        }
        break;
      case 9:
        draft.content = random.chance(0.7) ? this.#content() : undefined;
        break;
      case 10:
        code(draft, random);
    }
  }

  /** With its Host and its framing. */
  #framed({ method, target, fields, content }: Draft): Asked {
    const random = this.#random;
    const version = random.chance(0.07) ? "1.0" : "1.1";
    const lines: Line[] = random.chance(0.995) ? [["Host", "x"]] : [];
    if (random.chance(0.01))
      lines.push([
        "Host",
        random.of(["x", "y", "", "a b", "localhost:80", "[::1]", "x, y", "x:99999"]),
      ]);
    lines.push(...fields.filter(([name]) => !/^(?:content-length|transfer-encoding)$/i.test(name)));
    const isChunked = content !== undefined && version === "1.1" && random.chance(0.2);
    if (content !== undefined)
      lines.push(
        isChunked ? ["Transfer-Encoding", "chunked"] : ["Content-Length", `${content.length}`],
      );
    if (version === "1.0" && random.chance(0.4)) lines.push(["Connection", "keep-alive"]);
    else if (random.chance(0.02))
      lines.push(["Connection", random.of(["close", "Close", "TE, close", "keep-alive"])]);
    return { method, target, version, fields: lines, content, isChunked };
  }
}

/** Put a coding on the content, the right one or not. */
function code(draft: Draft, random: Random): void {
  const { content, fields } = draft;
  if (content === undefined || content.length > 10_000) return;
  const name = random.of(["gzip", "br", "x-gzip", "gzip, br", "identity", "wrapped", "zstd"]);
  fields.push(["Content-Encoding", name]);
  if (random.chance(0.3)) return;
  if (/gzip/.test(name)) draft.content = gzipSync(draft.content ?? "");
  if (/br/.test(name)) draft.content = brotliCompressSync(draft.content ?? "");
  if (random.chance(0.2)) draft.content = draft.content?.subarray(0, -3);
}

function mangled(tag: string, random: Random): string {
  return random.of([
    tag.replace(/^W\//, ""),
    `W/${tag}`,
    tag.slice(1),
    `${tag}, ${tag}`,
    `"other", ${tag}`,
    tag.toUpperCase(),
    '"other"',
  ]);
}
