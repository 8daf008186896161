import { code, forServer, phraseOf } from "@verdict/codes";
import type { Body, Ended } from "@verdict/decide";
import { challengeFor } from "./authentication.ts";
import { type Awaitable, isLater } from "./awaitable.ts";
import type { Exchange } from "./exchange.ts";
import type { Made } from "./made.ts";
import type { Problem, ProblemDetails } from "./problem.ts";
import { problemContent, refusalContent } from "./problem-content.ts";
import { queryOf } from "./query.ts";
import { rangesOf } from "./ranges.ts";
import { type Representation, represent } from "./representation.ts";
import type { Resource } from "./resource.ts";
import { shown } from "./results.ts";
import { type Content, isSliceable, type Sliceable, type Stream } from "./sliceable.ts";
import { byteLength, sizeOf } from "./streams.ts";

/** What an adapter sends: names and values by turns, as node:http takes them. */
export interface Answer {
  readonly status: number;
  readonly fields: string[];
  /** Nothing, the whole of it, or a stream that the adapter reads to its end or cancels. */
  readonly content: string | Uint8Array | Stream | undefined;
  /** True where it is text of one octet for each character, which an adapter may know how to send faster. */
  readonly isAscii?: boolean;
  /** There where the connection goes on in another protocol: nothing is sent but by who takes it over. */
  readonly takeOver?: () => unknown;
}

/** The answer to where a walk ended; later where its content takes time. */
export function answerTo({ end }: Ended, exchange: Exchange): Awaitable<Answer> {
  const { status, fields: given, body } = end;
  const fields: string[] = [];
  for (const name in given) {
    const value = given[name];
    if (value !== null && value !== undefined) fields.push(name, value);
  }
  if (body === undefined || body.kind === "none")
    return finish(status, fields, undefined, exchange);
  if (body.kind === "switch") {
    const takeOver = takerOf(body.protocol, exchange);
    return { ...finish(status, fields, undefined, exchange), takeOver };
  }
  const made = contentOf(body, status, exchange);
  if (isLater(made)) {
    return made.then((it) => finish(status, fields, it as Made | undefined, exchange));
  }
  return finish(status, fields, made as Made | undefined, exchange);
}

/** The answer to a problem that was thrown. */
export function answerToProblem(
  thrown: Problem,
  exchange: Exchange,
  resource: Resource | undefined,
): Answer {
  const { status, details } = thrown;
  const fields = Object.entries(thrown.fields).flat();
  const has = (name: string): boolean =>
    fields.some((it, i) => i % 2 === 0 && it.toLowerCase() === name.toLowerCase());
  // What the status cannot do without is filled in from the resource, or the answer would break the protocol.
  const { authenticate } = resource?.description ?? {};
  if (status === code.UNAUTHORIZED && !has("WWW-Authenticate") && authenticate !== undefined) {
    fields.push("WWW-Authenticate", challengeFor(authenticate, exchange));
  }
  if (status === code.METHOD_NOT_ALLOWED && !has("Allow") && resource !== undefined) {
    fields.push("Allow", resource.methods.join(", "));
  }
  const missing = forServer(status)?.must.find((it) => it.when === undefined && !has(it.name));
  if (missing !== undefined) {
    throw new TypeError(
      `A ${status} ${phraseOf(status)} was thrown without ${missing.name}, which it must carry (${missing.cite}). Pass it as the third argument of problem().`,
    );
  }
  return finish(status, fields, problemContent({ ...details, status }, exchange), exchange);
}

/** A problem that no decision and no handler asked for, such as a failure. */
export function plainProblem(
  status: number,
  detail: string,
  exchange: Exchange,
  more: ProblemDetails = {},
  fields: string[] = [],
): Answer {
  return finish(status, fields, problemContent({ detail, ...more, status }, exchange), exchange);
}

function finish(
  status: number,
  fields: string[],
  made: Made | undefined,
  exchange: Exchange,
): Answer {
  const { more, method } = exchange;
  if (more !== undefined) fields.push(...more);
  if (made === undefined) {
    // A 2xx with nothing in it says so, or a keep-alive client waits for what never comes (RFC 9112 6.3).
    if (!isBare(status)) fields.push("Content-Length", "0");
    return { status, fields, content: undefined, isAscii: false };
  }
  const { type, content, vary, boundary } = made;
  if (type !== undefined) fields.push("Content-Type", type);
  if (boundary !== undefined) setBoundary(fields, boundary);
  if (vary !== undefined) addVary(fields, vary);
  if (typeof content === "string") {
    const length = byteLength(content);
    fields.push("Content-Length", String(length));
    const isAscii = length === content.length;
    return { status, fields, content: method === "HEAD" ? undefined : content, isAscii };
  }
  const size = made.size ?? sizeOf(content);
  if (size !== undefined) fields.push("Content-Length", String(size));
  return { status, fields, content: method === "HEAD" ? undefined : sent(content), isAscii: false };
}

function sent(content: Exclude<Content, string>): Uint8Array | Stream {
  return content instanceof Uint8Array || !isSliceable(content) ? content : content.stream();
}

function setBoundary(fields: string[], boundary: string): void {
  const at = fields.findIndex((it) => it.startsWith("multipart/byteranges"));
  fields[at] = `multipart/byteranges; boundary=${boundary}`;
}

/** One more field that the choice looked at, once: `Vary` may be there already. */
function addVary(fields: string[], name: string): void {
  for (let i = 0; i < fields.length; i += 2) {
    const it = fields[i] as string;
    if (it.length !== "vary".length || it.toLowerCase() !== "vary") continue;
    const listed = fields[i + 1] as string;
    if (listed === name) return;
    const names = listed.split(",").map((other) => other.trim().toLowerCase());
    if (!names.includes("*") && !names.includes(name.toLowerCase())) {
      fields[i + 1] = `${listed}, ${name}`;
    }
    return;
  }
  fields.push("Vary", name);
}

const bare = new Map<number, boolean>();

/** Whether a response with this status ends with its header section: the facts know, and are asked once. */
function isBare(status: number): boolean {
  let it = bare.get(status);
  if (it === undefined) {
    it = forServer(status)?.content === "none-by-framing";
    bare.set(status, it);
  }
  return it;
}

function contentOf(
  body: Exclude<Body, { kind: "none" | "switch" }>,
  status: number,
  exchange: Exchange,
): Awaitable<Made | undefined> {
  switch (body.kind) {
    case "representation":
      return represented(body, exchange);
    case "result":
      return resulting(body, exchange);
    case "choices":
      return { type: "text/uri-list", content: body.uris.map((uri) => `${uri}\r\n`).join("") };
    case "echo":
      return { content: echo(exchange) };
    case "problem":
      return refusalContent(body, status, exchange);
  }
}

function represented(
  { offer, ranges }: Extract<Body, { kind: "representation" }>,
  exchange: Exchange,
): Awaitable<Made> {
  const content = exchange.made ?? represent(offer as Representation, exchange);
  if (ranges !== undefined) return rangesOf(content as Uint8Array | Sliceable, ranges, offer.type);
  return isLater(content)
    ? content.then((it) => ({ content: it as Content }))
    : { content: content as Content };
}

/** What a change has to show: the representation that was asked back, or the handler's value. */
function resulting(
  { representation }: Extract<Body, { kind: "result" }>,
  exchange: Exchange,
): Made | undefined {
  const { made } = exchange;
  if (representation && made !== undefined) return { content: made };
  const value = shown(exchange.result);
  return value === undefined
    ? undefined
    : { type: "application/json", content: JSON.stringify(value) };
}

/** Who takes the connection over; the client may have named the protocol in another case, or with a version. */
function takerOf(protocol: string, exchange: Exchange): () => unknown {
  const { takers = {}, connection, params, user, current } = exchange;
  const asked = protocol.toLowerCase();
  const [name] = asked.split("/");
  const names = Object.keys(takers);
  const key =
    names.find((it) => it.toLowerCase() === asked) ?? names.find((it) => it.toLowerCase() === name);
  const taker = takers[key ?? protocol];
  const context = { request: exchange, params, user, current, query: queryOf(exchange) };
  return () => taker?.(connection as never, { ...context, content: undefined });
}

/** Fields that TRACE does not give back (RFC 9110 9.3.8). */
const secret = /^(?:authorization|proxy-authorization|cookie)$/i;

/** The request as TRACE gives it back, octet by octet, without what is secret. */
function echo(exchange: Exchange): string | Uint8Array {
  const { method, target, version } = exchange;
  const lines = exchange.fieldLines();
  let text = `${method} ${target} HTTP/${version}\r\n`;
  for (let i = 0; i < lines.length; i += 2) {
    if (!secret.test(lines[i] as string)) text += `${lines[i]}: ${lines[i + 1]}\r\n`;
  }
  text += "\r\n";
  // Adapters tell octets as characters; as UTF-8 each beyond ASCII would become two.
  return byteLength(text) === text.length ? text : Uint8Array.from(text, (it) => it.charCodeAt(0));
}
