import { code } from "@verdict/codes";
import { sendJson } from "../send.ts";
import type { Area } from "../visit.ts";
import { faults } from "./list.ts";

/** `/faults`: what can go wrong on any route, and how to ask for it. */
export function faultsArea(): Area {
  return (visit) => {
    if (visit.path !== "/faults") return false;
    sendJson(visit, code.OK, {
      how: "?fault=latency:200;limit_data:10 on any route, or the field Playground-Fault",
      faults: faults.map(({ name, aliases = [], sees, takes }) => ({
        name,
        aliases,
        sees,
        ...(takes === undefined ? {} : { takes }),
      })),
    });
    return true;
  };
}
