import { code } from "@verdict/codes";
import { Problem } from "@verdict/server";
import type { Lab } from "../../lab.ts";
import type { Area, Visit } from "../../visit.ts";
import type { Dialect } from "../dialect.ts";
import { type DialectRoute, routerOf } from "../router.ts";
import { auth } from "./auth.ts";
import { caching } from "./caching.ts";
import { cookies } from "./cookies.ts";
import { httpbinDialect } from "./dialect.ts";
import { digestAuth } from "./digest-auth.ts";
import { echo } from "./echo.ts";
import { formats } from "./formats.ts";
import { redirects } from "./redirects.ts";
import { refuse, reply } from "./reply.ts";
import { status } from "./status.ts";
import { streams } from "./streams.ts";

/** Routes that all dialects share. */
export const shared: readonly DialectRoute[] = [
  ...echo,
  ...redirects,
  ...cookies,
  ...auth,
  ...digestAuth,
  ...caching,
  ...streams,
  ...formats,
];

const statusMethods = ["GET", "POST", "PUT", "DELETE", "PATCH", "TRACE"];

/** How long what a preflight was told is good for, in seconds. */
const forAnHour = "3600";

/** All routes of httpbin, as httpbin answers them; where an RFC has it otherwise, as the RFC has it. */
export function httpbin(lab: Lab): Area {
  return dialectArea(lab, httpbinDialect, shared);
}

/** The routes of a dialect, and `/status` as it has it. */
export function dialectArea(lab: Lab, dialect: Dialect, routes: readonly DialectRoute[]): Area {
  const find = routerOf(routes);
  const statuses = status(lab, dialect);
  return (visit) => {
    const { method, path } = visit;
    const found = path.startsWith("/status/") ? undefined : find(method, path);
    if (found?.kind === "nothing") return false;
    visit.dialect = dialect;
    if (method === "OPTIONS") {
      preflight(visit, found?.kind === "method" ? found.allow : statusMethods);
    } else if (found === undefined) return statuses(visit);
    else if (found.kind === "method") {
      const allow = ["Allow", found.allow.join(", ")];
      refuse(
        visit,
        code.METHOD_NOT_ALLOWED,
        "The method is not allowed for the requested URL.",
        allow,
      );
    } else {
      const answering = found.handle(visit, found.parts);
      if (answering instanceof Promise) answering.catch((error) => broken(visit, error));
    }
    return true;
  };
}

/** Content that is no message is refused as such; a client that left hears nothing. */
function broken(visit: Visit, error: unknown): void {
  if (!(error instanceof Problem) || visit.response.headersSent) visit.response.destroy();
  else refuse(visit, error.status, error.message, ["Connection", "close"]);
}

function preflight(visit: Visit, allow: readonly string[]): void {
  const asked = visit.field("access-control-request-headers");
  reply(visit, code.OK, [
    ...["Allow", allow.join(", ")],
    ...["Access-Control-Allow-Methods", "GET, POST, PUT, DELETE, PATCH, OPTIONS"],
    ...["Access-Control-Max-Age", forAnHour],
    ...(asked === undefined ? [] : ["Access-Control-Allow-Headers", asked]),
  ]);
}
