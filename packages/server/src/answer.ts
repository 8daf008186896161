import { code, forServer, nameOf } from "@verdict/codes";
import { type Body, type Offer, select, type Verdict } from "@verdict/decide";
import { formatContentRange } from "@verdict/fields";
import { challengeFor } from "./authentication.ts";
import type { Exchange } from "./exchange.ts";
import type { Problem, ProblemDetails } from "./problem.ts";
import { problemHtml } from "./problem-html.ts";
import type { Resource } from "./resource.ts";
import { shown } from "./results.ts";
import { serialized } from "./serialize.ts";

/** What an adapter sends: names and values by turns, as node:http takes them. */
export interface Answer {
  readonly status: number;
  readonly fields: string[];
  readonly content: string | Uint8Array | undefined;
}

const utf8 = new TextEncoder();

/** The answer to a verdict. */
export function answerTo(verdict: Verdict, exchange: Exchange, resource: Resource): Answer {
  const fields: string[] = [];
  for (const [name, value] of verdict.fields) fields.push(name, value);
  const made = contentOf(verdict.body, verdict, exchange, resource);
  if (made?.boundary !== undefined) {
    const at = fields.findIndex((it) => it.startsWith("multipart/byteranges"));
    fields[at] = `multipart/byteranges; boundary=${made.boundary}`;
  }
  return finish(verdict.status, fields, made, exchange.method);
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
      `A ${status} ${nameOf(status)} was thrown without ${missing.name}, which it must carry (${missing.cite}). Pass it as the third argument of problem().`,
    );
  }
  return finish(status, fields, problemContent({ ...details, status }, exchange), exchange.method);
}

/** A problem that no verdict and no handler asked for: a route that does not exist, a failure. */
export function plainProblem(
  status: number,
  detail: string,
  exchange: Exchange,
  more: ProblemDetails = {},
): Answer {
  return finish(status, [], problemContent({ detail, ...more, status }, exchange), exchange.method);
}

interface Made {
  readonly type?: string;
  readonly content: string | Uint8Array;
  readonly vary?: string;
  /** What stands between the parts. */
  readonly boundary?: string;
}

function finish(status: number, fields: string[], made: Made | undefined, method: string): Answer {
  if (made === undefined) {
    // A 2xx with nothing in it says so, or a keep-alive client waits for what never comes (RFC 9112 6.3).
    if (!isBare(status)) fields.push("Content-Length", "0");
    return { status, fields, content: undefined };
  }
  const { type, content, vary } = made;
  if (type !== undefined) fields.push("Content-Type", type);
  if (vary !== undefined) addVary(fields, vary);
  const length = typeof content === "string" ? byteLength(content) : content.length;
  fields.push("Content-Length", String(length));
  return { status, fields, content: method === "HEAD" ? undefined : content };
}

/** One more field that the choice looked at, once: `Vary` may be there already. */
function addVary(fields: string[], name: string): void {
  const at = fields.findIndex((it, i) => i % 2 === 0 && it.toLowerCase() === "vary");
  if (at === -1) fields.push("Vary", name);
  else {
    const listed = fields[at + 1] as string;
    const names = listed.split(",").map((it) => it.trim().toLowerCase());
    if (!names.includes("*") && !names.includes(name.toLowerCase()))
      fields[at + 1] = `${listed}, ${name}`;
  }
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

function byteLength(text: string): number {
  return typeof Buffer === "function" ? Buffer.byteLength(text) : utf8.encode(text).length;
}

function contentOf(
  body: Body,
  verdict: Verdict,
  exchange: Exchange,
  resource: Resource,
): Made | undefined {
  switch (body.kind) {
    case "none":
      return undefined;
    case "representation":
      return represented(body, exchange, resource);
    case "result": {
      const value = shown(exchange.result);
      return value === undefined
        ? undefined
        : { type: "application/json", content: JSON.stringify(value) };
    }
    case "choices":
      return { type: "text/uri-list", content: body.uris.map((uri) => `${uri}\r\n`).join("") };
    case "echo":
      return { content: echo(exchange) };
    case "problem": {
      const { errors } = exchange;
      return problemContent(
        {
          status: verdict.status,
          detail: body.detail,
          ...(errors !== undefined && verdict.status === code.UNPROCESSABLE_CONTENT
            ? { errors }
            : {}),
        },
        exchange,
      );
    }
  }
}

function represented(
  { offer, ranges }: Extract<Body, { kind: "representation" }>,
  exchange: Exchange,
  resource: Resource,
): Made {
  if (ranges === undefined) {
    return { content: exchange.made ?? serialized(offer.type, exchange, resource.description) };
  }
  const whole = exchange.made as Uint8Array;
  const [only] = ranges;
  if (ranges.length === 1 && only !== undefined)
    return { content: whole.subarray(only.first, only.last + 1) };
  // Content may hold any boundary that can be guessed, so each answer has its own (RFC 2046 5.1.1).
  const boundary = crypto.randomUUID();
  const parts: Uint8Array[] = [];
  for (const { first, last } of ranges) {
    const range = formatContentRange({
      kind: "part",
      unit: "bytes",
      first,
      last,
      length: whole.length,
    });
    parts.push(
      utf8.encode(
        `--${boundary}\r\nContent-Type: ${offer.type}\r\nContent-Range: ${range}\r\n\r\n`,
      ),
    );
    parts.push(whole.subarray(first, last + 1), utf8.encode("\r\n"));
  }
  parts.push(utf8.encode(`--${boundary}--\r\n`));
  return { content: joined(parts), boundary };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const problemOffers: readonly Offer[] = [
  { type: "application/problem+json" },
  { type: "application/json" },
  { type: "text/html" },
  { type: "text/plain" },
];

const chosen = new Map<string, string>();

/** The media type for problem details; JSON when nothing matches, since a problem is better told than hidden. */
function problemType(exchange: Exchange): string {
  const accept = exchange.field("accept");
  if (accept === undefined) return "application/problem+json";
  let type = chosen.get(accept);
  if (type === undefined) {
    // Only Accept counts: whatever else cannot be met, the problem is told.
    const field = (name: string): string | undefined => (name === "accept" ? accept : undefined);
    type = select(problemOffers, field)?.type ?? "application/problem+json";
    // Bounded in number and in size: the values come from outside.
    if (chosen.size < 1000 && accept.length < 1000) chosen.set(accept, type);
  }
  return type === "application/json" ? "application/problem+json" : type;
}

function problemContent(
  details: ProblemDetails & { readonly status: number },
  exchange: Exchange,
): Made {
  const { status } = details;
  const title = details.title ?? nameOf(status) ?? String(status);
  const full = { type: "about:blank", ...details, title, status };
  const type = problemType(exchange);
  const vary = "Accept";
  if (type === "text/html")
    return { type: "text/html; charset=utf-8", content: problemHtml(full), vary };
  if (type === "text/plain") {
    const errors = (full.errors ?? []).map((it) => `\n${it.pointer} ${it.detail}`).join("");
    return {
      type: "text/plain; charset=utf-8",
      content: `${status} ${full.title}\n${full.detail ?? ""}${errors}\n`,
      vary,
    };
  }
  return { type, content: JSON.stringify(full), vary };
}

/** Fields that TRACE does not give back (RFC 9110 9.3.8). */
const secret = /^(?:authorization|proxy-authorization|cookie)$/i;

/** The request as TRACE gives it back, without what is secret. */
function echo(exchange: Exchange): string {
  const { method, target, version } = exchange;
  const lines = exchange.fieldLines();
  let text = `${method} ${target} HTTP/${version}\r\n`;
  for (let i = 0; i < lines.length; i += 2) {
    if (!secret.test(lines[i] as string)) text += `${lines[i]}: ${lines[i + 1]}\r\n`;
  }
  return `${text}\r\n`;
}
