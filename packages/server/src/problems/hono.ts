import type { Answer } from "../answer.ts";
import { pathOf } from "../host/path.ts";
import { targetOf } from "../host/request.ts";
import { memberOf } from "../known-errors.ts";
import { allowedBy } from "./allowed.ts";
import { answererFor } from "./answer.ts";
import { exchangeOfFetch } from "./exchange.ts";
import type { Knowledge, ProblemsOptions } from "./options.ts";
import { responseOf } from "./send.ts";
import { stale } from "./stale.ts";

/** An application of Hono, as far as its errors need it. */
export interface HonoFailing {
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  onError(handler: (error: Error, context: FailingContext) => Response): unknown;
  notFound(handler: (context: FailingContext) => Response): unknown;
}

/** A context of Hono, as far as its errors need it. */
export interface FailingContext {
  readonly req: { readonly raw: Request };
  readonly res: Response;
}

/**
 * Let an application of Hono answer its errors: known ones with their status, all others with a 500 and an id; and what
 * has no route: a 404, or a 405 with Allow where the path has routes for other methods. A response that an HTTPException
 * brings along is sent as it is, unless it is no more than a line of text.
 *
 * @param options all have defaults; see {@link ProblemsOptions}
 * @returns the application
 * @example const hono = problems(new Hono())
 */
export function problems<App extends HonoFailing>(hono: App, options: ProblemsOptions = {}): App {
  const answerer = answererFor(options);
  const knowledgeOf = (raw: Request): Knowledge => ({
    gone: () => raw.signal.aborted,
    // Middleware is a route for all methods, and so is what answers all of them.
    allow: () =>
      allowedBy(
        hono.routes.filter((it) => it.method !== "ALL"),
        pathOf(targetOf(raw)),
      ),
  });
  hono.onError((error, context) => {
    const { raw } = context.req;
    const own = memberOf(error, "res");
    if (own instanceof Response && isMeant(own)) {
      return (error as unknown as { getResponse(): Response }).getResponse();
    }
    const meant = own instanceof Response ? withFields(error, own) : error;
    return send(answerer.answer(meant, exchangeOfFetch(raw), knowledgeOf(raw)), context);
  });
  hono.notFound((context) => {
    const { raw } = context.req;
    return send(answerer.nothing(exchangeOfFetch(raw), knowledgeOf(raw)), context);
  });
  return hono;
}

/** Whether a response has content that somebody has made for it. */
function isMeant({ body, headers }: Response): boolean {
  const type = headers.get("Content-Type") ?? "text/plain";
  return body !== null && !type.toLowerCase().startsWith("text/plain");
}

/** The error with the fields of the response that it brings along, such as a challenge. */
function withFields(error: Error, { headers }: Response): object {
  return { status: memberOf(error, "status"), message: error.message, expose: true, headers };
}

function send(answer: Answer, { res }: FailingContext): Response {
  const { headers } = res;
  for (const name of stale) headers.delete(name);
  const response = responseOf(answer, headers);
  // Hono puts what was set before over what is sent.
  headers.delete("Vary");
  return response;
}
