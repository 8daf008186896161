import { code } from "@verdict/codes";
import type { Visit } from "../visit.ts";

const causes = new WeakMap<object, { logged?: number; note?: string }>();

/** Say more of a request in its line of the log: what a server that knows the code would log, and why. */
export function annotate(visit: Visit, logged: number | undefined, note: string): void {
  causes.set(visit.response, { ...(logged === undefined ? {} : { logged }), note });
}

/** Write a request into the log once it is over, and tell that. */
export function notedWhenOver(visit: Visit, over: () => void): void {
  const { request, response, lab } = visit;
  const begin = performance.now();
  const client = request.socket.remoteAddress;
  response.on("close", () => {
    over();
    const said = causes.get(response);
    const isGone = !response.writableFinished;
    lab.log.note({
      client,
      method: request.method,
      target: request.url,
      version: request.httpVersion,
      fields: request.headers,
      status: response.headersSent ? response.statusCode : undefined,
      // nginx's word for a client that did not wait for its answer.
      logged: said?.logged ?? (isGone ? code.NGINX_CLIENT_CLOSED_REQUEST : undefined),
      milliseconds: Math.round((performance.now() - begin) * 10) / 10,
      note:
        said?.note ?? (isGone ? "The client went away before its answer was complete." : undefined),
    });
  });
}
