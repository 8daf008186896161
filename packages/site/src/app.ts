import type { IncomingMessage, ServerResponse } from "node:http";
import { code, method as methodFacts } from "@verdict/codes";
import { formatAllow, parseHost } from "@verdict/fields";
import { notFoundPage, suggest } from "@verdict/lookup";
import type { Answer, ProblemAnswer } from "./http/answer.ts";
import { Bounded } from "./http/bounded.ts";
import { deliver } from "./http/deliver.ts";
import type { Representation } from "./http/represent.ts";
import { end, refuse } from "./http/respond.ts";
import { readTarget, type Target } from "./http/target.ts";
import type { Route } from "./routes/route.ts";
import { routes as siteRoutes } from "./routes.ts";

/** The longest request target that is read; anything longer is 414 (RFC 9112 3 asks for 8000 at least). */
export const longestTarget = 8192;

/** The methods that work at every address (RFC 9110 10.2.1). */
export const allow = formatAllow(["GET", "HEAD", "OPTIONS"]) ?? "";

/** A request handler for `node:http`. */
export type App = (request: IncomingMessage, response: ServerResponse) => void;

/** How a site differs from the reference alone. */
export interface AppOptions {
  /** Further addresses, which come before those of the reference. */
  readonly routes?: readonly Route[];
}

/**
 * The site as a request handler. It reads no request content, keeps no state but rendered pages, and answers every
 * request, whatever it is.
 */
export function createApp(options: AppOptions = {}): App {
  const routes = [...(options.routes ?? []), ...siteRoutes];
  const rendered = new Bounded<Representation>(500);
  return (request, response) => {
    answerTo(request, routes)
      .then((answer) => {
        if (answer === "options")
          end(request, response, code.NO_CONTENT, { Allow: allow }, undefined);
        else deliver(request, response, answer, rendered);
      })
      .catch(() => failed(request, response));
  };
}

/** The decisions in their order: target, method known, host, route, method allowed, then the answer itself. */
async function answerTo(
  request: IncomingMessage,
  routes: readonly Route[],
): Promise<(Answer & { readonly target?: Target }) | "options"> {
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
  if (url === "*" && method === "OPTIONS") return "options";
  const target = readTarget(url);
  if (target === undefined) {
    return problem(code.BAD_REQUEST, "The address is not valid: look at its percent signs.");
  }
  const origin = originOf(request);
  for (const route of routes) {
    const parts = route.path.exec(target.path)?.slice(1);
    if (parts === undefined) continue;
    const answer = await route.answer({ target, parts, origin });
    if (answer === undefined) continue;
    if (method === "OPTIONS") return "options";
    if (method === "GET" || method === "HEAD") return { ...answer, target };
    const detail = `${method} does not work here: everything can only be read.`;
    return { ...problem(code.METHOD_NOT_ALLOWED, detail), fields: { Allow: allow } };
  }
  const { lead } = notFoundPage(target.path);
  return {
    ...problem(code.NOT_FOUND, typeof lead === "string" ? lead : "Nothing is here."),
    see: suggest(target.path),
  };
}

/** Whether the request says once which host it is for; HTTP/1.0 need not (RFC 9112 3.2). */
function saysHost({ httpVersion, headersDistinct }: IncomingMessage): boolean {
  return httpVersion === "1.0" || headersDistinct["host"]?.length === 1;
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
