import { causes } from "./causes/area.ts";
import type { Lab } from "./lab.ts";
import { logArea } from "./log/area.ts";
import { statusArea } from "./status/area.ts";
import type { Area, Visit } from "./visit.ts";

/** Everything that the playground has, by the first segment of its addresses. */
const areas: Readonly<Record<string, (lab: Lab) => Area>> = {
  cause: causes,
  log: logArea,
  status: statusArea,
};

/** All areas as one; `root` answers what no area has. */
export function allAreas(lab: Lab, root: Area): Area {
  const ready = new Map(Object.entries(areas).map(([name, make]) => [name, make(lab)] as const));
  return (visit) => {
    const area = ready.get(firstSegment(visit.path));
    return area?.(visit) === true || root(visit);
  };
}

function firstSegment(path: string): string {
  const end = path.indexOf("/", 1);
  return end === -1 ? path.slice(1) : path.slice(1, end);
}

/** What a visit is to an area behind a prefix: as if its path began there. */
export function below(prefix: string, area: Area): Area {
  return (visit: Visit): boolean => {
    const whole = visit.path;
    if (whole !== prefix && !whole.startsWith(`${prefix}/`)) return false;
    visit.path = whole.slice(prefix.length) || "/";
    if (area(visit)) return true;
    visit.path = whole;
    return false;
  };
}
