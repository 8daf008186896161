import type { IncomingMessage, ServerResponse } from "node:http";
import { code, phraseOf } from "@verdict/codes";
import {
  formatVary,
  ifMatchHolds,
  ifNoneMatchHolds,
  parseETag,
  parseIfMatch,
  parseIfNoneMatch,
} from "@verdict/fields";
import type { Answer, ProblemAnswer } from "./answer.ts";
import { negotiateError } from "./form.ts";
import { problemJson, problemPage } from "./problem.ts";
import type { Ready } from "./ready.ts";
import { bytes, represent } from "./represent.ts";
import { security } from "./secure.ts";

const negotiated = ["Accept", "User-Agent"];

/** Every page is negotiated by these. */
export const vary: string = formatVary(negotiated) ?? "*";

/** The same for what comes in content codings too. */
export const varyCoded: string = formatVary([...negotiated, "Accept-Encoding"]) ?? "*";

/** Five minutes from the copy at hand, then by entity tag. */
export const fresh = "public, max-age=300";
export const stale = "no-cache";

const [ok, unchanged] = [phraseOf(code.OK), phraseOf(code.NOT_MODIFIED)];

type Fields = Readonly<Record<string, string>>;

/** Send what is ready: 200, or what the preconditions make of it (RFC 9110 13.2.2). */
export function send(request: IncomingMessage, response: ServerResponse, it: Ready): void {
  const [match, noneMatch] = [request.headers["if-match"], request.headers["if-none-match"]];
  if (match !== undefined) {
    const condition = parseIfMatch(match);
    if (condition !== undefined && !ifMatchHolds(condition, parseETag(it.etag), true)) {
      const detail = "If-Match names another version of this page.";
      refuse(request, response, { kind: "problem", code: code.PRECONDITION_FAILED, detail });
      return;
    }
  }
  if (noneMatch !== undefined) {
    const condition = parseIfNoneMatch(noneMatch);
    if (condition !== undefined && !ifNoneMatchHolds(condition, parseETag(it.etag), true)) {
      response.writeHead(code.NOT_MODIFIED, unchanged, it.unchangedFields as string[]).end();
      return;
    }
  }
  response.writeHead(code.OK, ok, it.fields as string[]);
  response.end(request.method === "HEAD" ? undefined : it.content);
}

/** Send a refusal as problem details, text or HTML, whichever is wanted. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  problem: ProblemAnswer,
): void {
  const form = negotiateError({
    accept: request.headers.accept,
    agent: request.headers["user-agent"],
    // Who posts without a wish is a program.
    first: request.method === "POST" ? "json" : undefined,
  });
  const it =
    form === "json"
      ? bytes("application/problem+json", problemJson(problem))
      : represent(problemPage(problem), { form });
  const fields = { "Content-Type": it.type, "Cache-Control": "no-store", Vary: vary };
  end(request, response, problem.code, { ...fields, ...problem.fields }, it.content);
}

/** Send the way to the right address. */
export function redirect(
  request: IncomingMessage,
  response: ServerResponse,
  { location }: Extract<Answer, { kind: "moved" }>,
): void {
  const fields = { Location: location, "Content-Type": "text/plain; charset=utf-8" };
  const content = Buffer.from(`${location}\n`);
  end(request, response, code.PERMANENT_REDIRECT, { ...fields, "Cache-Control": fresh }, content);
}

/** Write the response; HEAD gets the same without its content (RFC 9110 9.3.2). */
export function end(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  fields: Fields,
  content: Buffer | undefined,
): void {
  const length = content === undefined ? {} : { "Content-Length": String(content.byteLength) };
  response.writeHead(status, phraseOf(status), { ...security, ...fields, ...length });
  const sent = request.method === "HEAD" ? undefined : content;
  if (fields["Connection"] === "close" && !request.complete) endLater(request, response, sent);
  else response.end(sent);
}

/** How long, in milliseconds, and how far, in octets, content is read that nobody wants. */
const linger = { time: 2000, size: 16_000_000 } as const;

/**
 * End a connection on which content still comes: it is read on for a while, since a connection that is closed with
 * unread content is reset, and the client would never see the answer.
 */
function endLater(
  request: IncomingMessage,
  response: ServerResponse,
  content: Buffer | undefined,
): void {
  let rest: number = linger.size;
  const timer = setTimeout(() => response.end(), linger.time);
  const over = (): void => {
    clearTimeout(timer);
    response.end();
  };
  request.on("data", (chunk: Buffer) => {
    rest -= chunk.length;
    if (rest < 0) over();
  });
  for (const event of ["end", "close", "error"]) request.once(event, over);
  if (content === undefined) response.flushHeaders();
  else response.write(content);
}
