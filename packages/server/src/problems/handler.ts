import type { NodeRequest, NodeResponse } from "../host/objects.ts";
import { answererFor } from "./answer.ts";
import { exchangeOfNode } from "./exchange.ts";
import type { ProblemsOptions } from "./options.ts";
import { cutOff, isTooLate, sendNode } from "./send.ts";

/** A handler of node:http that may throw, or reject. */
export type ThrowingHandler = (request: NodeRequest, response: NodeResponse) => unknown;

/**
 * A handler of node:http whose errors are answered: known ones with their status, all others with a 500 and an id. Once
 * the head has been sent the connection is cut, so that nobody takes half of an answer for the whole.
 *
 * @param options all have defaults; see {@link ProblemsOptions}
 * @example createServer(problems(async (request, response) => { throw problem(409) }))
 */
export function problems(
  handler: ThrowingHandler,
  options: ProblemsOptions = {},
): (request: NodeRequest, response: NodeResponse) => void {
  const answerer = answererFor(options);
  return (request, response) => {
    const fail = (error: unknown): void => {
      const exchange = exchangeOfNode(request);
      if (isTooLate(response)) {
        answerer.tooLate(error, exchange, response.statusCode, response.destroyed);
        cutOff(response);
      } else sendNode(answerer.answer(error, exchange), response);
    };
    try {
      const later = handler(request, response);
      if (later instanceof Promise) later.catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}
