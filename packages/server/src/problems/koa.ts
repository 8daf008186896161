import { code, isError } from "@verdict/codes";
import type { NodeRequest, NodeResponse } from "../host/objects.ts";
import { memberOf } from "../known-errors.ts";
import type { KoaMiddleware } from "../koa.ts";
import { Problem } from "../problem.ts";
import { answererFor } from "./answer.ts";
import { exchangeOfNode } from "./exchange.ts";
import type { Knowledge, ProblemsOptions } from "./options.ts";
import { cutOff, isTooLate, sendNode } from "./send.ts";

/** A context of Koa, as far as the middleware needs it. */
interface Failing {
  readonly req: NodeRequest;
  readonly res: NodeResponse;
  readonly originalUrl: string;
  readonly status: number;
  readonly body?: unknown;
  respond?: boolean | undefined;
}

/**
 * A middleware for Koa, to be put first, that answers what others throw: known errors with their status, all others with
 * a 500 and an id. A 404, and a refusal without content such as those of a router's `allowedMethods()`, gets its
 * content; where a router knows the path for other methods, it is a 405 with Allow. Once the head has been sent the
 * connection is cut.
 *
 * @param options all have defaults; see {@link ProblemsOptions}
 * @example new Koa().use(problems()).use((context) => context.throw(409))
 */
export function problems(options: ProblemsOptions = {}): KoaMiddleware {
  const answerer = answererFor(options);
  return async (context: Failing, next) => {
    const { req, res } = context;
    const exchange = exchangeOfNode(req, context.originalUrl);
    const knows = knowledgeOf(context);
    try {
      await next();
      if (context.respond === false || isTooLate(res)) return;
      const { status } = context;
      if (!isError(status) || (context.body !== undefined && context.body !== null)) return;
      // What a router has set for it stays on the response.
      const allow = res.getHeader("Allow");
      const fields = allow === undefined ? {} : { Allow: String(allow) };
      const answer =
        status === code.NOT_FOUND
          ? answerer.nothing(exchange, knows)
          : answerer.answer(new Problem(status, {}, fields), exchange, knows);
      context.respond = false;
      sendNode(answer, res);
    } catch (error) {
      context.respond = false;
      if (isTooLate(res)) {
        answerer.tooLate(error, exchange, res.statusCode, res.destroyed);
        cutOff(res);
      } else sendNode(answerer.answer(error, exchange, knows), res);
    }
  };
}

/** What `@koa/router` has left in the context: the layers whose path fits, whatever their methods. */
function knowledgeOf(context: object): Knowledge {
  return {
    allow: () => {
      const matched = memberOf(context, "matched");
      if (!Array.isArray(matched)) return undefined;
      const methods = matched.flatMap((it) => (memberOf(it, "methods") ?? []) as string[]);
      return methods.length === 0 ? undefined : [...new Set(methods)];
    },
  };
}
