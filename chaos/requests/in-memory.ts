import type { Answer } from "../../packages/server/src/answer.ts";
import { type Exchange, Progress } from "../../packages/server/src/exchange.ts";
import { toFetch } from "../../packages/server/src/fetch.ts";
import type { App } from "../../packages/server/src/index.ts";
import type { Asked, Got } from "./asked.ts";

/** Ask an application without an adapter: whatever can be said in HTTP/1 can be asked, and no octet is copied. */
export async function askDirectly(app: App, asked: Asked): Promise<Got> {
  const exchange = new MemoryExchange(asked);
  const { status, fields, content } = await app.handle(exchange);
  const lines = pairsOf(fields);
  // Where the answer has none it is for the adapter to send.
  if (!lines.some(([name]) => isDate(name))) lines.push(["Date", new Date().toUTCString()]);
  return {
    status,
    reason: undefined,
    version: "1.1",
    fields: lines,
    content: await wholeOf(content),
    interim: exchange.interim,
  };
}

/** Ask through fetch; `undefined` where fetch does not send such a request. */
export async function askByFetch(app: App, asked: Asked): Promise<Got | undefined> {
  const { method, target, fields, content } = asked;
  if (!target.startsWith("/") || /^\/\/|#/.test(target)) return undefined;
  // It does not know addresses, and so cannot count by them.
  if (target.startsWith("/counted/addresses")) return undefined;
  let request: Request;
  try {
    request = new Request(`http://x${target}`, {
      method,
      headers: fields.map(([name, value]): [string, string] => [name, value]),
      body: (content ?? null) as BodyInit | null,
    });
    if (content !== undefined && !fields.some(([name]) => /^content-type$/i.test(name)))
      request.headers.delete("Content-Type");
  } catch {
    return undefined;
  }
  // It writes some methods in its own way.
  if (request.method !== method) return undefined;
  const response = await toFetch(app)(request);
  const octets = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    reason: undefined,
    version: "1.1",
    fields: response.headers.has("date")
      ? [...response.headers]
      : [...response.headers, ["Date", new Date().toUTCString()]],
    content: response.body === null ? undefined : octets,
    interim: [],
  };
}

function isDate(name: string): boolean {
  return name.toLowerCase() === "date";
}

function pairsOf(fields: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i < fields.length; i += 2)
    pairs.push([fields[i] as string, fields[i + 1] as string]);
  return pairs;
}

async function wholeOf(content: Answer["content"]): Promise<Uint8Array | undefined> {
  if (content === undefined || content instanceof Uint8Array) return content;
  if (typeof content === "string") return Buffer.from(content);
  const pieces: Uint8Array[] = [];
  for await (const it of content) pieces.push(typeof it === "string" ? Buffer.from(it) : it);
  return Buffer.concat(pieces);
}

class MemoryExchange extends Progress implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly query: string;
  readonly version: string;
  readonly address = "127.0.0.1";
  readonly now = Date.now();
  readonly isValid: boolean;
  readonly hasContent: boolean;
  readonly interim: number[] = [];
  readonly #asked: Asked;
  readonly #fields = new Map<string, string>();

  constructor(asked: Asked) {
    super();
    this.#asked = asked;
    const { method, target, version, fields, content } = asked;
    this.method = method;
    this.target = target;
    const mark = target.indexOf("?");
    const path = mark === -1 ? target : target.slice(0, mark);
    const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(path)?.[0];
    this.path =
      authority === undefined
        ? path
        : path.slice(authority.length) || (method === "OPTIONS" ? "*" : "/");
    this.query = mark === -1 ? "" : target.slice(mark + 1);
    this.version = version;
    let hosts = 0;
    for (const [name, value] of fields) {
      const key = name.toLowerCase();
      const before = this.#fields.get(key);
      this.#fields.set(key, before === undefined ? value : `${before}, ${value}`);
      if (key === "host") hosts++;
    }
    this.isValid = (version !== "1.1" || hosts === 1) && !target.includes("#");
    this.hasContent = (content?.length ?? 0) > 0 || this.#fields.has("transfer-encoding");
  }

  field(name: string): string | undefined {
    return this.#fields.get(name);
  }

  fieldLines(): readonly string[] {
    return this.#asked.fields.flat();
  }

  fieldsSize(): number {
    let size = 0;
    for (const [name, value] of this.#asked.fields) size += name.length + value.length + 4;
    return size;
  }

  hint(): void {
    if (this.version !== "1.0") this.interim.push(103);
  }

  async read(limit: number): Promise<Uint8Array | "too-large"> {
    const { content = new Uint8Array(0) } = this.#asked;
    return content.length > limit ? "too-large" : content;
  }
}
