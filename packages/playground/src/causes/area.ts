import { app } from "@verdict/server";
import { toNode } from "@verdict/server/node";
import type { Lab } from "../lab.ts";
import type { Area } from "../visit.ts";
import { allCauses } from "./all.ts";
import { causePages } from "./page.ts";

/**
 * `/cause/{code}`: what to send to get it. Below it, and at it for other requests than a plain GET, is what answers them:
 * a resource on the engine, or what the cause has by hand.
 */
export function causes(lab: Lab): Area {
  const areas = new Map(allCauses.map((it) => [String(it.code), it.area?.(lab)]));
  const resources = allCauses.flatMap((it) => it.resources?.(lab) ?? []);
  const engine = app([...resources, ...causePages(lab, allCauses)], {
    // What fails on purpose is nobody's alarm.
    onError: ({ method, target, status, error }) =>
      lab.log.note({ method, target, status, note: String(error) }),
  });
  const answer = toNode(engine);
  return (visit) => {
    const { path } = visit;
    const number = /^\/cause\/(\d{3})(?:\/|$)/.exec(path)?.[1] ?? "";
    if (areas.get(number)?.(visit) === true) return true;
    answer(visit.request, visit.response);
    return true;
  };
}
