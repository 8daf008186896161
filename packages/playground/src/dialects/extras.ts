import { code, isError } from "@verdict/codes";
import { Bounded } from "../bounded.ts";
import type { Lab } from "../lab.ts";
import type { Area } from "../visit.ts";
import { goRoutes } from "./go-httpbin/area.ts";
import { dialectArea, shared } from "./httpbin/area.ts";
import { httpbinDialect } from "./httpbin/dialect.ts";
import { refuse, replyJson } from "./httpbin/reply.ts";
import { bunExtras } from "./httpbun/area.ts";
import { httpstat } from "./httpstat/area.ts";
import type { DialectRoute } from "./router.ts";

/** Most failures in a row that can be asked for. */
const mostFailures = 100;

/**
 * What other dialects have and httpbin has not, said in httpbin's way, beside its routes: streams of events, mixes,
 * trailers, and what fails until it works.
 */
export function extras(lab: Lab): Area {
  const taken = new Set(shared.map((it) => it.path));
  const others = [...goRoutes, ...bunExtras].filter((it) => !taken.has(it.path));
  const area = dialectArea(lab, httpbinDialect, [...others, failing(lab)]);
  const codes = httpstat(lab);
  return (visit) => area(visit) || codes(visit);
}

/** `/fail/{n}`: fails so many times for each client, or each `?key=`, with `?code=` or 503; then it works. */
function failing(lab: Lab): DialectRoute {
  const failures = new Bounded<string, number>(lab.limits.clients);
  return {
    path: "/fail/:n",
    methods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    handle: (visit, [text = ""]) => {
      visit.request.resume();
      const most = Number(text);
      const status = Number(visit.query.get("code") ?? code.SERVICE_UNAVAILABLE);
      if (!/^\d+$/.test(text) || most > mostFailures) {
        refuse(visit, code.BAD_REQUEST, `It fails from 0 to ${mostFailures} times: /fail/2.`);
        return;
      }
      if (!isError(status)) {
        refuse(visit, code.BAD_REQUEST, "code is a 4xx or 5xx.");
        return;
      }
      const client = visit.query.get("key") ?? visit.request.socket.remoteAddress;
      const key = `${client} ${text} ${status}`;
      const count = failures.get(key) ?? 0;
      if (count < most) {
        failures.set(key, count + 1);
        refuse(visit, status, `This is failure ${count + 1} of ${most}.`, ["Retry-After", "0"]);
      } else {
        failures.delete(key);
        replyJson(visit, { failed: most, works: true });
      }
    },
  };
}
