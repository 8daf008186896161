import { forServer, phraseOf } from "@verdict/codes";
import { MULTI_STATUS, OK } from "@verdict/codes/constants";
import {
  formatContentRange,
  formatDate,
  formatLocation,
  formatProblem,
  parseContentLength,
  parseDate,
} from "@verdict/fields";
import { boundary } from "./decisions/represent.ts";
import { declaredSource } from "./declared.ts";
import { compile, type Ended, run, verdictOf, type Waiting } from "./machine.ts";
import type { RequestHead } from "./request.ts";
import { explained } from "./trail.ts";
import type { Body, Step, Verdict } from "./verdict.ts";
import { type Declared, type DeclaredRequest, declaredDefaults } from "./vocabulary.ts";

/** A resource, a request, and what the server's clock reads (an HTTP-date; now by default). */
export interface Question {
  readonly resource?: Declared;
  readonly request: DeclaredRequest;
  readonly clock?: string;
}

/** The answer to a {@link Question}, with the way that led to it, explained. */
export interface Decided {
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;
  /** The response's content as text; `null` when it has none. */
  readonly content: string | null;
  readonly interim: readonly number[];
  readonly trail: readonly Step[];
}

/**
 * Decide what a server that follows the specifications answers, from declared facts.
 *
 * @throws {TypeError} when the question is not in the shape of {@link Question}; `checkQuestion` says so beforehand
 * @example decide({ resource: { etag: '"a"' }, request: { method: "GET", headers: { "If-None-Match": '"a"' } } }).status // 304
 */
export function decide({ resource: declared = {}, request, clock }: Question): Decided {
  const resource = isOfServer(request) ? serverOf(declared) : declared;
  const now = clock === undefined ? Date.now() : (parseDate(clock) ?? Date.now());
  const head = headOf(request, now);
  const sent = request.body ?? null;
  // Content whose sending waits for a 100 has not been received when the decision starts (RFC 9110 10.1.1).
  const source = declaredSource(resource, head.method, sent === null ? null : octets(sent));
  const trail: Step[] = [];
  const ended = run(compile(source, head.method), head, trail, nobody) as Ended;
  const verdict = verdictOf(ended);
  const content =
    head.method === "HEAD"
      ? null
      : contentOf(verdict, { ...declaredDefaults, ...resource }, request);
  return {
    status: verdict.status,
    fields: fieldsOf(verdict, content, head.method, now),
    content: content === "" ? null : content,
    interim: verdict.interim,
    trail: explained(trail, ended),
  };
}

/** Whether a request asks what the server as a whole can do (RFC 9110 9.3.7). */
function isOfServer({ method, path }: DeclaredRequest): boolean {
  return method === "OPTIONS" && path === "*";
}

/** The server as a resource: what is allowed is what it implements for some resource. */
function serverOf(declared: Declared): Declared {
  const methods = declared.serverMethods ?? declaredDefaults.serverMethods;
  return { ...declared, methods, routed: true };
}

/** Declared facts are there at once: nobody has to wait for the end. */
const nobody: Waiting = { ended: () => undefined, failed: () => undefined };

function headOf(request: DeclaredRequest, now: number): RequestHead {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    const key = name.toLowerCase();
    const before = fields.get(key);
    fields.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  const announced = parseContentLength(fields.get("content-length") ?? "0") ?? 0;
  return {
    method: request.method,
    target: request.path ?? "/",
    version: request.httpVersion ?? "1.1",
    field: (name) => fields.get(name),
    fieldsSize: () =>
      Object.entries(request.headers ?? {}).reduce(
        (sum, [name, value]) => sum + octets(name) + octets(value) + 4,
        0,
      ),
    hasContent:
      (request.body !== null && request.body !== undefined && request.body !== "") ||
      announced > 0 ||
      fields.has("transfer-encoding"),
    now,
  };
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}

function fieldsOf(
  verdict: Verdict,
  content: string | null,
  method: string,
  now: number,
): Record<string, string> {
  const fields: Record<string, string> = {
    Date: formatDate(now) ?? "",
    ...Object.fromEntries(verdict.fields),
  };
  if (verdict.body.kind === "problem" && !verdict.fields.has("Content-Type")) {
    fields["Content-Type"] = "application/problem+json";
  } else if (
    (verdict.body.kind === "result" || verdict.body.kind === "choices") &&
    fields["Content-Type"] === undefined
  ) {
    fields["Content-Type"] =
      verdict.status === MULTI_STATUS ? 'application/xml; charset="utf-8"' : "text/plain";
  }
  if (content !== null && method !== "HEAD") fields["Content-Length"] = String(octets(content));
  return fields;
}

/** What the content would be; `null` where the status has none. */
function contentOf(
  verdict: Verdict,
  it: Required<Declared>,
  request: DeclaredRequest,
): string | null {
  const { body, status } = verdict;
  switch (body.kind) {
    case "switch":
      return null;
    case "none":
      // Nothing is said to be nothing, unless the message ends with its fields anyway (RFC 9110 8.6).
      return forServer(status)?.content === "none-by-framing" ? null : "";
    case "representation":
      return represented(body, it.content, verdict.fields.get("Content-Type") ?? "");
    case "result":
      if (body.representation) return it.content;
      return status === MULTI_STATUS ? multiStatus(request) : `${phraseOf(status)}\n`;
    case "choices":
      return body.uris.map((uri) => `${uri}\n`).join("");
    case "echo":
      return echo(request);
    case "problem":
      return formatProblem({ title: phraseOf(status) ?? "", status, detail: body.detail }) ?? "";
  }
}

function represented(
  { offer, ranges }: Extract<Body, { kind: "representation" }>,
  content: string,
  type: string,
): string {
  if (ranges === undefined) return content;
  const [only] = ranges;
  if (ranges.length === 1 && only !== undefined) return content.slice(only.first, only.last + 1);
  const own = offer.charset === undefined ? offer.type : `${offer.type};charset=${offer.charset}`;
  const parts = ranges.map(({ first, last }) => {
    const range = formatContentRange({
      kind: "part",
      unit: "bytes",
      first,
      last,
      length: content.length,
    });
    return `--${boundary}\r\nContent-Type: ${own}\r\nContent-Range: ${range}\r\n\r\n${content.slice(first, last + 1)}\r\n`;
  });
  return type.startsWith("multipart/") ? `${parts.join("")}--${boundary}--\r\n` : content;
}

/** What was done, in the form that a 207 has: here one thing, and it is done (RFC 4918 13). */
function multiStatus({ path = "/" }: DeclaredRequest): string {
  const href = formatLocation(path).replaceAll("&", "&amp;");
  const done = `<response><href>${href}</href><status>HTTP/1.1 ${OK} ${phraseOf(OK)}</status></response>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<multistatus xmlns="DAV:">${done}</multistatus>\n`;
}

/** Fields that a TRACE does not give back (RFC 9110 9.3.8). */
const secret = /^(?:authorization|proxy-authorization|cookie)$/i;

function echo({ method, path = "/", headers = {}, httpVersion = "1.1" }: DeclaredRequest): string {
  const lines = Object.entries(headers)
    .filter(([name]) => !secret.test(name))
    .map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/${httpVersion}\r\n${lines.join("")}\r\n`;
}
