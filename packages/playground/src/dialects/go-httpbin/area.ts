import { code } from "@verdict/codes";
import type { Lab } from "../../lab.ts";
import type { Area } from "../../visit.ts";
import { dialectArea, shared } from "../httpbin/area.ts";
import { refuse } from "../httpbin/reply.ts";
import { access } from "./access.ts";
import { base64 } from "./base64.ts";
import { goDialect } from "./dialect.ts";
import { drip } from "./drip.ts";
import { goEcho } from "./echo.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { redirects } from "./redirects.ts";

/** What go-httpbin has besides, or otherwise; these come before what all share. */
export const goRoutes = [
  ...goEcho,
  ...access,
  ...redirects,
  ...base64,
  ...drip,
  ...events,
  ...machine,
];

/** All routes of go-httpbin, as it answers them. */
export function goHttpbin(lab: Lab): Area {
  const own = new Set(goRoutes.map((it) => it.path));
  const area = dialectArea(lab, goDialect, [
    ...goRoutes,
    ...shared.filter((it) => !own.has(it.path)),
  ]);
  return (visit) => {
    if (area(visit)) return true;
    visit.dialect = goDialect;
    refuse(visit, code.NOT_FOUND, `There is nothing at ${visit.path}.`);
    return true;
  };
}
