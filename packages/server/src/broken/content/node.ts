import type { IncomingMessage } from "node:http";
import type { Problem } from "../../problem.ts";

const broken = new WeakMap<IncomingMessage, Problem>();

/** What is wrong with content that cannot be read on. */
export function brokenContent(request: IncomingMessage): Problem | undefined {
  return broken.get(request);
}

/**
 * Tell whoever reads the content of a request, now or later, that there will be no more of it. The connection is left
 * for the answer.
 */
export function breakContent(request: IncomingMessage, problem: Problem): void {
  broken.set(request, problem);
  const { socket } = request;
  // Node would take the connection along, and looks for it here.
  Object.assign(request, { socket: null });
  request.destroy(problem);
  request.socket = socket;
}
