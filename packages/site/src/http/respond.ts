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
import { bytes, type Representation, represent } from "./represent.ts";
import { security } from "./secure.ts";

/** Every page is negotiated by these. */
export const vary: string = formatVary(["Accept", "User-Agent"]) ?? "*";

/** Five minutes from the copy at hand, then by entity tag. */
const fresh = "public, max-age=300";
const stale = "no-cache";

type Fields = Readonly<Record<string, string>>;

/** Send a representation: 200, or what the preconditions make of it (RFC 9110 13.2.2). */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  it: Representation,
  fields: Fields,
  isFresh: boolean,
): void {
  const about = { ETag: it.etag, "Cache-Control": isFresh ? fresh : stale, ...fields };
  const [match, noneMatch] = [request.headers["if-match"], request.headers["if-none-match"]];
  const etag = parseETag(it.etag);
  if (match !== undefined) {
    const condition = parseIfMatch(match);
    if (condition !== undefined && !ifMatchHolds(condition, etag, true)) {
      const detail = "If-Match names another version of this page.";
      refuse(request, response, { kind: "problem", code: code.PRECONDITION_FAILED, detail });
      return;
    }
  }
  if (noneMatch !== undefined) {
    const condition = parseIfNoneMatch(noneMatch);
    if (condition !== undefined && !ifNoneMatchHolds(condition, etag, true)) {
      end(request, response, code.NOT_MODIFIED, about, undefined);
      return;
    }
  }
  end(request, response, code.OK, { "Content-Type": it.type, ...about }, it.content);
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
