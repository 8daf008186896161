import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { VerdictError } from "../../error.ts";
import type { ResponseHeaders } from "../../result.ts";
import type { Incoming } from "../../settings.ts";

/** Fields as Node has them, names and values by turns; nothing is built before somebody asks. */
export class NodeHeaders implements ResponseHeaders {
  readonly #lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** The values of all lines, with commas between them (RFC 9110 5.3). */
  get(name: string): string | null {
    let found: string | null = null;
    const lines = this.#lines;
    for (let i = 0; i < lines.length; i += 2) {
      const it = lines[i] as string;
      if (it.length !== name.length || it.toLowerCase() !== name.toLowerCase()) continue;
      const value = lines[i + 1] as string;
      found = found === null ? value : `${found}, ${value}`;
    }
    return found;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  getSetCookie(): string[] {
    return this.#lines.filter(
      (_, i) => i % 2 === 1 && this.#lines[i - 1]?.toLowerCase() === "set-cookie",
    );
  }

  /** Names in lower case and in their order, each with its whole value; cookies one by one, as `Headers` has it. */
  *[Symbol.iterator](): Iterator<readonly [string, string]> {
    const names = new Set(this.#lines.filter((_, i) => i % 2 === 0).map((it) => it.toLowerCase()));
    for (const name of [...names].sort()) {
      if (name === "set-cookie") for (const it of this.getSetCookie()) yield [name, it];
      else yield [name, this.get(name) ?? ""];
    }
  }
}

const decoders = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Most octets of content, unless told. */
const usual = 2 ** 26;

/** A response of Node's, its codings undone. */
export class NodeResponse implements Incoming {
  readonly status: number;
  readonly statusText: string;
  readonly headers: NodeHeaders;
  /** It is bounded as it is read. */
  readonly isBounded = true;
  readonly #source: Readable;
  readonly #most: number;
  readonly #trailers: () => ResponseHeaders;

  constructor(
    status: number,
    statusText: string,
    headers: NodeHeaders,
    source: Readable,
    most: number | undefined,
    trailers: () => ResponseHeaders,
  ) {
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
    this.#source = source;
    this.#most = most ?? usual;
    this.#trailers = trailers;
  }

  /** Known once the content is read. */
  get trailers(): ResponseHeaders {
    return this.#trailers();
  }

  get body(): ReadableStream<Uint8Array> {
    return Readable.toWeb(this.#decoded()) as ReadableStream<Uint8Array>;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      const source = this.#decoded();
      const chunks: Buffer[] = [];
      let size = 0;
      source.on("data", (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= this.#most) return;
        const error = new VerdictError("too-large", `More than ${this.#most} octets.`);
        source.destroy(error);
        this.#source.destroy();
        reject(error);
      });
      source.on("error", reject);
      source.on("end", () => {
        const all = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
        resolve(all as unknown as ArrayBuffer);
      });
    });
  }

  #decoded(): Readable {
    const coding = this.headers.get("content-encoding");
    if (coding === null) return this.#source;
    let source = this.#source;
    // The last coding was applied last (RFC 9110 8.4).
    for (const it of coding.split(",").reverse()) {
      const decoder = decoders[it.trim().toLowerCase() as keyof typeof decoders];
      if (decoder === undefined) continue;
      const next = decoder();
      const before = source;
      before.on("error", (error) => next.destroy(error));
      next.on("close", () => before.destroy());
      source = before.pipe(next);
    }
    return source;
  }
}
