import { code, isRedirection } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import type { DialectRoute } from "../router.ts";
import { flat, reading } from "./echo.ts";
import { redirect, refuse, refuseValue } from "./reply.ts";

/** Routes that send elsewhere. */
export const redirects: readonly DialectRoute[] = [
  {
    path: "/redirect/:n",
    methods: ["GET"],
    handle: (visit, [n = ""]) => {
      const isAbsolute = visit.query.get("absolute")?.toLowerCase() === "true";
      chain(visit, n, isAbsolute);
    },
  },
  {
    path: "/relative-redirect/:n",
    methods: ["GET"],
    handle: (visit, [n = ""]) => chain(visit, n, false),
  },
  {
    path: "/absolute-redirect/:n",
    methods: ["GET"],
    handle: (visit, [n = ""]) => chain(visit, n, true),
  },
  {
    path: "/redirect-to",
    methods: ["GET", "POST", "PUT", "DELETE", "PATCH", "TRACE"],
    handle: (visit) =>
      reading(visit, ({ form }) => {
        const told = { ...flat(form), ...flat(visit.query) };
        const url = lastOf(told["url"]);
        if (url === undefined) {
          refuse(visit, code.BAD_REQUEST, "url says where to, as in /redirect-to?url=/get.");
          return;
        }
        const asked = Number.parseInt(lastOf(told["status_code"]) ?? "", 10);
        redirect(visit, locationOf(url), isRedirection(asked) ? asked : code.FOUND);
      }),
  },
];

/** So many redirects in a row, to /get at last. None at all was an error in httpbin, and suites know it as one. */
function chain(visit: Visit, text: string, isAbsolute: boolean): void {
  const n = Number(text);
  if (!/^\d+$/.test(text)) refuseValue(visit, `${text} is no number of redirects.`);
  else if (n === 0)
    refuse(
      visit,
      code.INTERNAL_SERVER_ERROR,
      "There is no redirect that is none: ask for 1 or more.",
    );
  else if (n > visit.lab.limits.redirects) {
    refuse(
      visit,
      code.BAD_REQUEST,
      `At most ${visit.lab.limits.redirects} redirects in a row can be asked for.`,
    );
  } else {
    const name = isAbsolute ? "absolute-redirect" : "relative-redirect";
    const path = n === 1 ? "/get" : `/${name}/${n - 1}`;
    redirect(
      visit,
      isAbsolute ? `${visit.origin}${visit.prefix}${path}` : `${visit.prefix}${path}`,
    );
  }
}

function lastOf(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.at(-1);
}

/** A Location as it was asked for, with what no field can carry percent-encoded (RFC 9110 10.2.2). */
export function locationOf(url: string): string {
  return url.replace(/[^\x21-\x7e]/gu, (it) => encodeURIComponent(it));
}
