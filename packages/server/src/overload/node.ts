import type { IncomingMessage, ServerResponse } from "node:http";
import { type Entrant, Gate, type Overload } from "./gate.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A handler that takes on no more than it can. */
export interface Bounded extends Handler {
  /** Why whoever comes now is turned away; nothing where nobody is: for a health check. */
  readonly reasons: () => readonly string[];
}

/** @throws {RangeError} where a number is none that can be meant */
export function boundedBy(
  handler: Handler,
  overload: Overload,
  refuse: (retryAfter: number) => Handler,
): Bounded {
  const gate = new Gate(overload);
  const away = refuse(gate.retryAfter);
  const bounded = (request: IncomingMessage, response: ServerResponse): void => {
    if (gate.isClosed) {
      away(request, response);
      return;
    }
    const entrant: Entrant = { begin: () => handler(request, response) };
    // It closes after its end, and when the client leaves.
    response.once("close", () => gate.over(entrant));
    gate.enter(entrant);
  };
  return Object.assign(bounded, { reasons: () => gate.reasons() });
}
