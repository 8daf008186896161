/** Two servers on different ports, which answer by one script: the nth request gets the nth entry. */
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** What the nth request is answered with. */
export interface Entry {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | null;
  readonly bodyEncoding?: "latin1";
  readonly rawStatusLine?: string;
  readonly delayMs?: number;
  readonly bodyDelayMs?: number;
  readonly dropConnection?: "before-response" | "mid-headers" | "mid-body" | "on-connect";
  readonly informational?: readonly {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
  }[];
  readonly chunked?: boolean;
  readonly forceBody?: boolean;
  readonly closeAfter?: boolean;
}

/** A request as it came over the wire. */
export interface Seen {
  readonly at: "A" | "B";
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Scripted {
  readonly a: string;
  readonly b: string;
  readonly seen: Seen[];
  readonly close: () => Promise<void>;
}

export async function scripted(script: readonly Entry[]): Promise<Scripted> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  let next = 0;
  const urls = { A: "", B: "" };

  const serve = (at: "A" | "B"): Server =>
    createServer((socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      socket.on("error", () => undefined);
      if (script[next]?.dropConnection === "on-connect") {
        next++;
        seen.push({ at, method: "", path: "", headers: {}, body: null });
        socket.resetAndDestroy();
        return;
      }
      let kept = Buffer.alloc(0);
      let isBusy = false;
      const take = async (): Promise<void> => {
        if (isBusy) return;
        const request = requestIn(kept);
        if (request === undefined) return;
        isBusy = true;
        kept = kept.subarray(request.length);
        seen.push({ at, ...request.seen });
        const entry = script[next++] ?? { status: 599, headers: { "X-Script": "exhausted" } };
        await answer(socket, entry, request.seen.method, urls);
        isBusy = false;
        if (!socket.destroyed) void take();
      };
      socket.on("data", (chunk) => {
        kept = Buffer.concat([kept, chunk]);
        void take();
      });
    });

  const servers = { A: serve("A"), B: serve("B") };
  for (const at of ["A", "B"] as const) {
    await new Promise<void>((resolve) => servers[at].listen(0, "127.0.0.1", resolve));
    urls[at] = `http://127.0.0.1:${(servers[at].address() as AddressInfo).port}`;
  }
  return {
    a: urls.A,
    b: urls.B,
    seen,
    close: async () => {
      for (const it of sockets) it.destroy();
      await Promise.all(
        Object.values(servers).map((it) => new Promise((resolve) => it.close(resolve))),
      );
    },
  };
}

function requestIn(octets: Buffer) {
  const end = octets.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const [line = "", ...lines] = octets.subarray(0, end).toString("latin1").split("\r\n");
  const [method = "", path = ""] = line.split(" ");
  const headers: Record<string, string> = {};
  for (const it of lines) {
    const colon = it.indexOf(":");
    const name = it.slice(0, colon).toLowerCase();
    const value = it.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  const start = end + 4;
  const seen = { method, path, headers };
  if (/chunked/i.test(headers["transfer-encoding"] ?? "")) {
    let at = start;
    let body = "";
    for (;;) {
      const lineEnd = octets.indexOf("\r\n", at);
      if (lineEnd === -1) return undefined;
      const size = Number.parseInt(octets.subarray(at, lineEnd).toString(), 16);
      if (octets.length < lineEnd + 4 + size) return undefined;
      body += octets.subarray(lineEnd + 2, lineEnd + 2 + size).toString();
      at = lineEnd + 4 + size;
      if (size === 0) return { length: at, seen: { ...seen, body: body === "" ? null : body } };
    }
  }
  const length = Number(headers["content-length"] ?? 0);
  if (octets.length < start + length) return undefined;
  const body = octets.subarray(start, start + length).toString();
  return { length: start + length, seen: { ...seen, body: body === "" ? null : body } };
}

async function answer(
  socket: Socket,
  entry: Entry,
  method: string,
  urls: { readonly A: string; readonly B: string },
): Promise<void> {
  if (entry.delayMs !== undefined) await pause(entry.delayMs);
  if (socket.destroyed) return;
  if (entry.dropConnection === "before-response") {
    socket.resetAndDestroy();
    return;
  }
  const { status = 200, chunked = false } = entry;
  for (const it of entry.informational ?? []) {
    socket.write(head(`HTTP/1.1 ${it.status} Interim`, Object.entries(it.headers ?? {}), urls));
  }
  const body = Buffer.from(filled(entry.body ?? "", urls), entry.bodyEncoding ?? "utf8");
  const isBare = status < 200 || status === 204 || status === 304;
  const fields = Object.entries(entry.headers ?? {}).flatMap(([name, value]) =>
    [value].flat().map((it) => [name, it as string] as const),
  );
  const has = (name: string): boolean => fields.some((it) => it[0].toLowerCase() === name);
  if (chunked) fields.push(["Transfer-Encoding", "chunked"]);
  else if (!isBare && !has("content-length")) fields.push(["Content-Length", String(body.length)]);
  if (entry.closeAfter === true && !has("connection")) fields.push(["Connection", "close"]);
  const text = head(entry.rawStatusLine ?? `HTTP/1.1 ${status} Script`, fields, urls);
  if (entry.dropConnection === "mid-headers") {
    socket.write(text.subarray(0, Math.ceil(text.length / 2)), () => socket.resetAndDestroy());
    return;
  }
  const isSent = (method !== "HEAD" && !isBare) || entry.forceBody === true;
  const written = isSent ? body : Buffer.alloc(0);
  if (entry.dropConnection === "mid-body") {
    const half = written.subarray(0, Math.max(1, Math.floor(written.length / 2)));
    socket.end(Buffer.concat([text, chunked ? chunkOf(half) : half]));
    return;
  }
  if (entry.bodyDelayMs !== undefined && written.length > 0) {
    socket.write(
      Buffer.concat([text, chunked ? chunkOf(written.subarray(0, 1)) : written.subarray(0, 1)]),
    );
    await pause(entry.bodyDelayMs);
    if (socket.destroyed) return;
    const rest = written.subarray(1);
    socket.write(chunked ? Buffer.concat([chunkOf(rest), last]) : rest);
  } else {
    const end = chunked && isSent ? Buffer.concat([chunkOf(written), last]) : written;
    socket.write(Buffer.concat([text, end]));
  }
  if (entry.closeAfter === true) socket.end();
}

const last = Buffer.from("0\r\n\r\n");

function chunkOf(octets: Buffer): Buffer {
  if (octets.length === 0) return Buffer.alloc(0);
  return Buffer.concat([
    Buffer.from(`${octets.length.toString(16)}\r\n`),
    octets,
    Buffer.from("\r\n"),
  ]);
}

function head(
  line: string,
  fields: readonly (readonly [string, string])[],
  urls: { readonly A: string; readonly B: string },
): Buffer {
  const lines = fields.map(([name, value]) => `${name}: ${filled(value, urls)}`);
  return Buffer.from([line, ...lines, "", ""].join("\r\n"), "latin1");
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

/** A text with what stands in braces filled in. */
export function filled(text: string, urls: { readonly A: string; readonly B: string }): string {
  return text
    .replace(/\{(A|B)\}/g, (_, at: "A" | "B") => urls[at])
    .replace(/\{host(A|B)\}/g, (_, at: "A" | "B") => new URL(urls[at]).host)
    .replace(/\{repeat:(\d+):([^}]*)\}/g, (_, count, it) => it.repeat(Number(count)))
    .replace(
      /\{now([+-]\d+)(ms|s|m|h)?(?::(rfc850|asctime|epoch|iso))?\}/g,
      (_, amount, unit = "s", form) =>
        dateIn(form, Date.now() + Number(amount) * units[unit as keyof typeof units]),
    );
}

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function dateIn(form: string | undefined, time: number): string {
  // Whole seconds are all that a date can say: it is rounded up, so that it is not over too soon.
  const date = new Date(Math.ceil(time / 1000) * 1000);
  const [, day = "", month = "", year = "", clock = ""] =
    /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(date.toUTCString()) ?? [];
  const name = days[date.getUTCDay()] ?? "";
  switch (form) {
    case "epoch":
      return String(date.getTime() / 1000);
    case "iso":
      return date.toISOString();
    case "rfc850":
      return `${name}, ${day}-${month}-${year.slice(2)} ${clock} GMT`;
    case "asctime":
      return `${name.slice(0, 3)} ${month} ${String(Number(day)).padStart(2)} ${clock} ${year}`;
    default:
      return date.toUTCString();
  }
}
