import { code, isRedirection } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import { locationOf } from "../httpbin/redirects.ts";
import { redirect, refuse } from "../httpbin/reply.ts";
import type { DialectRoute } from "../router.ts";

/** Redirects; what cannot be is told. */
export const redirects: readonly DialectRoute[] = [
  {
    path: "/redirect/:n",
    methods: ["GET"],
    handle: (visit, [n = ""]) =>
      chain(visit, n, visit.query.get("absolute")?.toLowerCase() === "true"),
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
    methods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    handle: (visit) => {
      visit.request.resume();
      const [url, asked] = [visit.query.get("url"), visit.query.get("status_code")];
      const status = asked === null || asked === "" ? code.FOUND : Number(asked);
      if (url === null || url === "")
        refuse(visit, code.BAD_REQUEST, "missing required query parameter: url");
      else if (!isRedirection(status) || !Number.isInteger(status)) {
        refuse(visit, code.BAD_REQUEST, `invalid status code: ${asked} is no redirect`);
      } else redirect(visit, locationOf(url), status);
    },
  },
];

function chain(visit: Visit, text: string, isAbsolute: boolean): void {
  const n = Number(text);
  const { redirects: most } = visit.lab.limits;
  if (!/^\d+$/.test(text) || n < 1)
    refuse(visit, code.BAD_REQUEST, `invalid redirect count: ${text}`);
  else if (n > most) refuse(visit, code.BAD_REQUEST, `invalid redirect count: at most ${most}`);
  else {
    const name = isAbsolute ? "absolute-redirect" : "relative-redirect";
    const path = `${visit.prefix}${n === 1 ? "/get" : `/${name}/${n - 1}`}`;
    redirect(visit, isAbsolute ? `${visit.origin}${path}` : path);
  }
}
