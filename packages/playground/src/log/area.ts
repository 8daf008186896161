import { code } from "@verdict/codes";
import type { Lab } from "../lab.ts";
import { send, sendJson } from "../send.ts";
import type { Area, Visit } from "../visit.ts";
import type { LogEntry } from "./log.ts";

/** Milliseconds between signs of life on a stream that has nothing to say. */
const pulse = 15_000;

/**
 * `/log`: what arrived, as JSON; with `?stream` or `Accept: text/event-stream` as it arrives, as server-sent events.
 * `?logged=499` and `?cause=…` narrow it down; DELETE forgets it.
 */
export function logArea(lab: Lab): Area {
  return (visit) => {
    if (visit.path !== "/log") return false;
    if (visit.method === "DELETE") {
      lab.log.clear();
      send(visit, { status: code.NO_CONTENT });
    } else if (visit.method !== "GET" && visit.method !== "HEAD") {
      send(visit, { status: code.METHOD_NOT_ALLOWED, fields: ["Allow", "GET, HEAD, DELETE"] });
    } else if (
      visit.query.has("stream") ||
      /text\/event-stream/i.test(visit.field("accept") ?? "")
    ) {
      stream(visit);
    } else sendJson(visit, code.OK, { entries: lab.log.entries.filter(filterOf(visit)) });
    return true;
  };
}

/** What the query asks for. */
function filterOf({ query }: Visit): (entry: LogEntry) => boolean {
  const [status, logged, target] = ["status", "logged", "target"].map((it) => query.get(it));
  return (entry) =>
    (status === null || String(entry.status) === status) &&
    (logged === null || String(entry.logged) === logged) &&
    (target === null || entry.target?.startsWith(target ?? "") === true);
}

function stream(visit: Visit): void {
  const { response, lab } = visit;
  const fits = filterOf(visit);
  response.writeHead(code.OK, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  if (visit.method === "HEAD") {
    response.end();
    return;
  }
  response.write(": what arrives from now on\n\n");
  const end = lab.log.watch((entry) => {
    // Who does not read gets no more than fits.
    if (fits(entry) && !response.writableNeedDrain) {
      response.write(`id: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`);
    }
  });
  const timer = setInterval(() => response.write(":\n\n"), pulse);
  response.on("close", () => {
    clearInterval(timer);
    end();
  });
}
