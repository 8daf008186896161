import { code, isError } from "@verdict/codes";
import { memberOf } from "../known-errors.ts";
import { Problem, problem } from "../problem.ts";
import { answererFor } from "./answer.ts";
import { exchangeOfFetch } from "./exchange.ts";
import type { ProblemsOptions } from "./options.ts";
import { responseOf } from "./send.ts";

/**
 * A route handler of Next whose errors are answered: known ones with their status, all others with a 500 and an id.
 * Content that is not JSON is a 400 where the handler reads it with `request.json()`. What Next throws for its own
 * purposes, `redirect()` among it, goes on to Next; `notFound()` and its like get their content.
 *
 * @param options all have defaults; see {@link ProblemsOptions}
 * @example export const POST = problems(async (request) => Response.json(await request.json()))
 */
export function problems<R extends Request, Rest extends unknown[]>(
  handler: (request: R, ...rest: Rest) => Response | Promise<Response>,
  options: ProblemsOptions = {},
): (request: R, ...rest: Rest) => Promise<Response> {
  const answerer = answererFor(options);
  return async (request, ...rest) => {
    const exchange = exchangeOfFetch(request);
    tellJson(request);
    const knows = { gone: () => request.signal.aborted };
    try {
      return await handler(request, ...rest);
    } catch (error) {
      const digest = memberOf(error, "digest");
      if (typeof digest !== "string") return responseOf(answerer.answer(error, exchange, knows));
      const status = Number(/^NEXT_HTTP_ERROR_FALLBACK;(\d+)$/.exec(digest)?.[1]);
      if (!isError(status)) throw error;
      return responseOf(answerer.answer(new Problem(status, {}, {}), exchange));
    }
  };
}

/** What is no JSON is the client's fault; a SyntaxError from anywhere else is not. */
function tellJson(request: Request): void {
  Object.defineProperty(request, "json", {
    configurable: true,
    value: async () => {
      const text = await request.text();
      try {
        return JSON.parse(text);
      } catch {
        throw problem(code.BAD_REQUEST, { detail: "The content is not JSON." });
      }
    },
  });
}
