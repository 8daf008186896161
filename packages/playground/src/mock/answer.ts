import { nameOf } from "@verdict/codes/names";
import type { Captured } from "./captured.ts";
import { type CauseOptions, statusOf } from "./options.ts";

/**
 * What the playground answers for this code, to this request, and as the options say.
 *
 * @param seconds until it may come again, where it is told
 */
export function answerOf(
  code: number,
  captured: Captured,
  options: CauseOptions,
  request: Request,
  seconds?: number,
): Response {
  const status = statusOf(code);
  const headers = new Headers();
  const fill = filler(request);
  for (let i = 0; i < captured.fields.length; i += 2)
    headers.append(captured.fields[i] as string, fill(captured.fields[i + 1] as string));
  const content = contentOf(code, captured, options, headers, fill);
  headers.set("Date", new Date().toUTCString());
  if (content !== undefined) headers.set("Content-Length", String(content.byteLength));
  change(headers, options, request, content, seconds);
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const isSent = content !== undefined && request.method !== "HEAD";
  return new Response(isSent ? content : null, {
    status,
    statusText: nameOf(status) ?? "",
    headers,
  });
}

type Fill = (text: string) => string;

/** Puts what the request has where the playground's own is left out. */
function filler({ url, method }: Request): Fill {
  const { host, pathname } = new URL(url);
  const base = pathname.replace(/\/$/, "");
  return (text) =>
    text
      .replaceAll("{host}", host)
      .replaceAll("{method}", method)
      .replaceAll("{uuid}", uuid)
      // An address that begins with two slashes is one of another host.
      .replaceAll(/\{path\}(\/?)/g, (_, slash) => (base === "" ? "/" : `${base}${slash}`));
}

/** Content as octets, and the fields that tell of it; none where none belongs. */
function contentOf(
  code: number,
  captured: Captured,
  options: CauseOptions,
  headers: Headers,
  fill: Fill,
): Uint8Array<ArrayBuffer> | undefined {
  const { body, title, detail, errors, problem } = options;
  if (body !== undefined) return ownContent(body, headers);
  const members = { title, detail, errors };
  const given = Object.entries(members).filter(([, it]) => it !== undefined);
  if (given.length > 0 || problem !== undefined) {
    const isProblem = headers.get("Content-Type") === problemType;
    const usual = isProblem
      ? JSON.parse(fill(captured.content ?? "{}"))
      : { type: "about:blank", title: nameOf(code), status: statusOf(code) };
    headers.set("Content-Type", problemType);
    return octetsOf(JSON.stringify({ ...usual, ...problem, ...Object.fromEntries(given) }));
  }
  if (captured.content === undefined) return undefined;
  const isXml = headers.get("Content-Type")?.includes("xml") === true;
  return octetsOf(
    isXml
      ? captured.content.replaceAll(/\{\w+\}/g, (it) => escaped(fill(it)))
      : fill(captured.content),
  );
}

const problemType = "application/problem+json";

function ownContent(
  body: string | object | null,
  headers: Headers,
): Uint8Array<ArrayBuffer> | undefined {
  if (body === null) {
    headers.delete("Content-Type");
    headers.set("Content-Length", "0");
    return undefined;
  }
  if (body instanceof Uint8Array) {
    headers.set("Content-Type", "application/octet-stream");
    return new Uint8Array(body);
  }
  headers.set(
    "Content-Type",
    typeof body === "string" ? "text/plain;charset=utf-8" : "application/json",
  );
  return octetsOf(typeof body === "string" ? body : JSON.stringify(body));
}

/** Fields as the options say, and as the request makes them. */
function change(
  headers: Headers,
  options: CauseOptions,
  request: Request,
  content: Uint8Array | undefined,
  seconds: number | undefined,
): void {
  const { retryAfter, location, allow, challenge, upgrade, accept, blockedBy, body } = options;
  if (seconds !== undefined) {
    const isDate = retryAfter instanceof Date;
    headers.set("Retry-After", isDate ? retryAfter.toUTCString() : String(seconds));
    // A client that reads RateLimit instead would come at another time.
    replace(headers, "RateLimit", /;t=\d+/, `;t=${seconds}`);
    replace(headers, "RateLimit-Policy", /;w=\d+/, `;w=${Math.max(1, seconds)}`);
  }
  if (location !== undefined) headers.set("Location", location);
  if (allow !== undefined) headers.set("Allow", allow.join(", "));
  else if (headers.has("Allow")) headers.set("Allow", otherMethods(headers, request.method));
  if (challenge !== undefined) {
    const name = headers.has("Proxy-Authenticate") ? "Proxy-Authenticate" : "WWW-Authenticate";
    headers.set(name, [challenge].flat().join(", "));
  }
  if (upgrade !== undefined) headers.set("Upgrade", upgrade);
  if (accept !== undefined) {
    headers.delete("Accept-Post");
    headers.set(acceptFields[request.method] ?? "Accept", accept.join(", "));
  }
  if (blockedBy !== undefined) headers.set("Link", `<${blockedBy}>; rel=blocked-by`);
  // The state that the client has is the one that there is, whatever it calls it.
  const tag = /^\s*((?:W\/)?"[^"]*")/.exec(request.headers.get("If-None-Match") ?? "")?.[1];
  if (tag !== undefined && content === undefined && headers.has("ETag")) headers.set("ETag", tag);
  if (body !== undefined && content !== undefined && content.byteLength > 0)
    replace(headers, "Content-Range", /^bytes \d.*/, `bytes 0-${content.byteLength - 1}/*`);
}

const acceptFields: Readonly<Record<string, string>> = {
  POST: "Accept-Post",
  PATCH: "Accept-Patch",
};

function replace(headers: Headers, name: string, what: RegExp, by: string): void {
  const value = headers.get(name);
  if (value !== null) headers.set(name, value.replace(what, by));
}

/** What a refused method leaves; where GET is refused HEAD is as well (RFC 9110 9.3.2). */
function otherMethods(headers: Headers, method: string): string {
  const refused = method === "GET" ? ["GET", "HEAD"] : [method];
  return (headers.get("Allow") ?? "")
    .split(", ")
    .filter((it) => !refused.includes(it))
    .join(", ");
}

function octetsOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A random UUID (RFC 9562 5.4); pages that did not come over TLS have no `crypto.randomUUID`. */
function uuid(): string {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  octets[6] = ((octets[6] as number) & 0x0f) | 0x40;
  octets[8] = ((octets[8] as number) & 0x3f) | 0x80;
  const digits = [...octets].map((it) => it.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
