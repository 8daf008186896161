import { code } from "@verdict/codes";
import { app, resource } from "@verdict/server";
import { toNode } from "@verdict/server/node";
import { formsOfData } from "../forms.ts";
import type { Lab } from "../lab.ts";
import type { Area, Visit } from "../visit.ts";
import type { LogEntry } from "./log.ts";
import { logDoc } from "./page.ts";

/** Milliseconds between signs of life on a stream that has nothing to say. */
const pulse = 15_000;

/**
 * `/log`: what arrived, as JSON; with `?stream` or `Accept: text/event-stream` as it arrives, as server-sent events.
 * `?logged=499` and `?cause=…` narrow it down; DELETE forgets it.
 */
export function logArea(lab: Lab): Area {
  const answer = toNode(
    app([
      resource("/log", {
        load: ({ query }) =>
          logDoc(lab.log.entries.filter(filterOf((name) => query[name]?.toString()))),
        offer: formsOfData,
        DELETE: () => lab.log.clear(),
      }),
    ]),
  );
  return (visit) => {
    if (visit.path !== "/log") return false;
    const isRead = visit.method === "GET" || visit.method === "HEAD";
    const streams =
      visit.query.has("stream") || /text\/event-stream/i.test(visit.field("accept") ?? "");
    if (isRead && streams) stream(visit);
    else answer(visit.request, visit.response);
    return true;
  };
}

/** What the query asks for. */
function filterOf(
  asked: (name: string) => string | null | undefined,
): (entry: LogEntry) => boolean {
  const [status, logged, target] = ["status", "logged", "target"].map((it) => asked(it) ?? null);
  return (entry) =>
    (status === null || String(entry.status) === status) &&
    (logged === null || String(entry.logged) === logged) &&
    (target === null || entry.target?.startsWith(target ?? "") === true);
}

function stream(visit: Visit): void {
  const { response, lab } = visit;
  const fits = filterOf((name) => visit.query.get(name));
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
