import type { IncomingMessage, ServerResponse } from "node:http";
import { code } from "@verdict/codes";
import { outcomeOf, Pieces } from "@verdict/playground/try";
import type { Mount } from "@verdict/site";
import type { Gate } from "./gate.ts";
import { type Lab, wayOf } from "./routes.ts";

/**
 * `/try/live/404`: a cause is run, and what goes over the wire is told as it does, a line of JSON for each piece, and at
 * the end what came of it.
 */
export function liveMount(lab: Lab, gate: Gate): Mount {
  return {
    prefix: "/try/live",
    handler: (request, response) => {
      const url = new URL(request.url ?? "", "http://localhost");
      const number = /^\/try\/live\/(\d{1,3})$/.exec(url.pathname)?.[1];
      if (request.method !== "GET") {
        end(request, response, code.METHOD_NOT_ALLOWED, { Allow: "GET" });
      } else if (number === undefined) {
        end(request, response, code.NOT_FOUND, {});
      } else {
        gate
          .through(() => tell(lab, Number(number), wayOf(url.searchParams), response))
          .then((it) => {
            if (it === undefined) {
              end(request, response, code.SERVICE_UNAVAILABLE, { "Retry-After": "1" });
            } else if (!it.made) end(request, response, code.NOT_FOUND, {});
          })
          .catch(() => response.destroy());
      }
    },
  };
}

const shared = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

/** @returns whether there is such a cause */
async function tell(
  lab: Lab,
  number: number,
  way: number | "miss",
  response: ServerResponse,
): Promise<boolean> {
  const pieces = new Pieces();
  const write = (it: unknown): void => {
    if (!response.headersSent) {
      response.writeHead(code.OK, { ...shared, "Content-Type": "application/x-ndjson" });
    }
    response.write(`${JSON.stringify(it)}\n`);
  };
  const attempt = await lab.attempt(number, way, (happening) => {
    for (const piece of pieces.of(happening)) write({ piece });
  });
  if (attempt === undefined) return false;
  write({ outcome: outcomeOf(attempt) });
  response.end();
  return true;
}

function end(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  fields: Readonly<Record<string, string>>,
): void {
  request.resume();
  response.writeHead(status, { ...shared, ...fields, "Content-Length": "0" }).end();
}
