import type { IncomingMessage, ServerResponse } from "node:http";
import { code, method as methodFacts } from "@verdict/codes";
import { formatAllow, parseHost } from "@verdict/fields";
import { notFoundPage, plain } from "@verdict/lookup";
import { app as plainApp } from "@verdict/server";
import { guarded } from "@verdict/server/node";
import type { Frame } from "./html/layout.ts";
import type { Answer, ProblemAnswer } from "./http/answer.ts";
import { type ContentReader, contentReader } from "./http/content.ts";
import { deliver } from "./http/deliver.ts";
import { emptyMemory } from "./http/memory.ts";
import { type Mount, mountFor } from "./http/mount.ts";
import { keyOf } from "./http/ready.ts";
import { refuse, send } from "./http/respond.ts";
import { readTarget, type Target } from "./http/target.ts";
import type { Route } from "./routes/route.ts";
import { routes as siteRoutes } from "./routes.ts";

/** The longest request target that is read; anything longer is 414 (RFC 9112 3 asks for 8000 at least). */
export const longestTarget = 8192;

/** The methods that work at every address (RFC 9110 10.2.1). */
const everywhere = ["GET", "HEAD", "OPTIONS"];
export const allow = formatAllow(everywhere) ?? "";

/** A request handler for `node:http`. */
export type App = (request: IncomingMessage, response: ServerResponse) => void;

/** How a site differs from the reference alone. */
export interface AppOptions {
  /** Further addresses, which come before those of the reference. */
  readonly routes?: readonly Route[];
  /** Applications of their own, which come before everything else. */
  readonly mounts?: readonly Mount[];
  /** How many milliseconds a client may take to send its fields, and twice as many its content. 10 000 unless told. */
  readonly patience?: number;
}

/** {@link AppOptions.patience} unless told. */
export const patience = 10_000;

/**
 * The site as a request handler. It reads request content only where a route takes some, keeps no state but rendered
 * pages, and answers every request, whatever it is.
 */
export function createApp(options: AppOptions = {}): App {
  const routes = [...(options.routes ?? []), ...siteRoutes];
  const { mounts = [] } = options;
  const memory = emptyMemory();
  const tools = toolsIn(options.routes ?? []);
  const read = contentReader(2 * (options.patience ?? patience));
  return guarded(plainApp([]), (request, response) => {
    const key = saysHost(request) ? keyOf(request) : undefined;
    const ready = key === undefined ? undefined : memory.ready.get(key, nothing);
    if (ready !== undefined) {
      send(request, response, ready);
      return;
    }
    const mount = mountFor(mounts, request);
    if (mount !== undefined && wrong(request) === undefined) {
      mount.handler(request, response);
      return;
    }
    answerTo(request, response, routes, read)
      .then((answer) => deliver(request, response, framed(answer, tools), memory))
      .catch(() => failed(request, response));
  });
}

/** What there may be beside the reference, for the navigation of every page. */
const beside = [
  ["/check", "Check"],
  ["/try", "Try"],
] as const;

function toolsIn(routes: readonly Route[]): NonNullable<Frame["tools"]> {
  return beside.filter(([path]) => routes.some((it) => it.path.test(path)));
}

/** A page with the ways to it. */
function framed<It extends Answer>(answer: It, tools: NonNullable<Frame["tools"]>): It {
  return answer.kind === "page" ? { ...answer, frame: { ...answer.frame, tools } } : answer;
}

function nothing(): undefined {
  return undefined;
}

/** The decisions in their order: target, method known, host, route, method allowed, then the answer itself. */
async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly Route[],
  read: ContentReader,
): Promise<Answer & { readonly target?: Target }> {
  const { url = "/", method = "GET" } = request;
  const refusal = wrong(request);
  if (refusal !== undefined) return refusal;
  if (url === "*" && method === "OPTIONS") return { kind: "options", fields: { Allow: allow } };
  const target = readTarget(url);
  if (target === undefined) {
    return problem(code.BAD_REQUEST, "The address is not valid: look at its percent signs.");
  }
  const origin = originOf(request);
  for (const route of routes) {
    const parts = route.path.exec(target.path)?.slice(1);
    if (parts === undefined) continue;
    const call = { target, parts, origin };
    if (method === "POST" && route.post !== undefined) {
      const content = await read(request, response, route.post);
      if (content.kind === "problem") return content;
      return { ...(await route.post.answer(call, content)), target };
    }
    const answer = await route.answer(call);
    if (answer === undefined) continue;
    if (method === "GET" || method === "HEAD") return { ...answer, target };
    return otherwise(method, route);
  }
  return nowhere(target.path);
}

/** What is wrong with a request, whatever it is for. */
function wrong(request: IncomingMessage): ProblemAnswer | undefined {
  const { url = "/", method = "GET" } = request;
  if (url.length > longestTarget) {
    return problem(code.URI_TOO_LONG, `Addresses end at ${longestTarget} characters here.`);
  }
  if (methodFacts(method) === undefined) {
    return problem(code.NOT_IMPLEMENTED, "No method of this name is known here.");
  }
  if (!saysHost(request)) {
    const detail = "HTTP/1.1 wants one Host field (RFC 9112 3.2).";
    return { ...problem(code.BAD_REQUEST, detail), fields: { Connection: "close" } };
  }
  return undefined;
}

/** What can be done with an address, as the answer to OPTIONS or as what 405 has to say (RFC 9110 15.5.6). */
function otherwise(method: string, { post }: Route): Answer {
  const methods = post === undefined ? everywhere : [...everywhere, "POST"];
  const fields = { Allow: formatAllow(methods) ?? "" };
  if (method === "OPTIONS") {
    const types = post === undefined ? {} : { "Accept-Post": post.types.join(", ") };
    return { kind: "options", fields: { ...fields, ...types } };
  }
  const detail = `${method} does not work here: ${post === undefined ? "everything can only be read" : methods.join(", ")}.`;
  return { ...problem(code.METHOD_NOT_ALLOWED, detail), fields };
}

/** Whether the request says once which host it is for, and it is one; HTTP/1.0 need not (RFC 9112 3.2). */
function saysHost({ httpVersion, headers, rawHeaders }: IncomingMessage): boolean {
  if (headers.host !== undefined && parseHost(headers.host) === undefined) return false;
  if (httpVersion === "1.0") return true;
  let times = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.toLowerCase() === "host") times += 1;
  }
  return times === 1;
}

/** What may have been meant: for programs as addresses, for people with what is there. */
function nowhere(path: string): ProblemAnswer {
  const { lead = "", blocks, data } = notFoundPage(path);
  const { suggestions } = data as { suggestions: readonly string[] };
  return { ...problem(code.NOT_FOUND, plain(lead)), blocks, see: suggestions };
}

function problem(status: number, detail: string): ProblemAnswer {
  return { kind: "problem", code: status, detail };
}

/** Scheme and authority of the request; an authority that is none is not repeated. */
function originOf({ headers, socket }: IncomingMessage): string {
  const scheme = "encrypted" in socket ? "https" : "http";
  const host = headers.host ?? "";
  const known = host !== "" && parseHost(host) !== undefined;
  return `${scheme}://${known ? host : `localhost:${socket.localPort}`}`;
}

/** A fault of our own: say so, and nothing about it. */
function failed(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const detail = "Something broke here. It is not your request.";
  refuse(request, response, { kind: "problem", code: code.INTERNAL_SERVER_ERROR, detail });
}
