import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { code } from "@verdict/codes";
import type { Visit } from "../visit.ts";

const causes = new WeakMap<object, { logged?: number; note?: string }>();

/** Say more of a request in its line of the log: what a server that knows the code would log, and why. */
export function annotate(visit: Visit, logged: number | undefined, note: string): void {
  causes.set(visit.response, { ...(logged === undefined ? {} : { logged }), note });
}

/** A request that is being answered. */
interface Under {
  readonly visit: Visit;
  readonly begin: number;
  readonly client: string | undefined;
  readonly over: (socket: Socket) => void;
  readonly socket: Socket;
}

/** One listener for all of them costs less than one for each. */
const underWay = Symbol("under way");

type Watched = ServerResponse & { [underWay]?: Under };

/** Write a request into the log once it is over, and tell that. */
export function notedWhenOver(visit: Visit, over: (socket: Socket) => void): void {
  const { request, response } = visit;
  const { socket } = request;
  const client = socket.remoteAddress;
  (response as Watched)[underWay] = { visit, begin: performance.now(), client, over, socket };
  response.on("close", note);
}

function note(this: Watched): void {
  const under = this[underWay] as Under;
  const { visit, begin, client, over, socket } = under;
  const { request, response, lab } = visit;
  over(socket);
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
    milliseconds: performance.now() - begin,
    note:
      said?.note ?? (isGone ? "The client went away before its answer was complete." : undefined),
  });
}
