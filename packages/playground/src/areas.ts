import { causes } from "./causes/area.ts";
import { dav } from "./dav/area.ts";
import { extras } from "./dialects/extras.ts";
import { goHttpbin } from "./dialects/go-httpbin/area.ts";
import { httpbin } from "./dialects/httpbin/area.ts";
import { httpbun } from "./dialects/httpbun/area.ts";
import { httpstat } from "./dialects/httpstat/area.ts";
import { faultsArea } from "./faults/area.ts";
import { gateway } from "./gateway/area.ts";
import { home } from "./home/area.ts";
import type { Lab } from "./lab.ts";
import { logArea } from "./log/area.ts";
import { certificatesArea } from "./port/certificates-area.ts";
import { toxics } from "./toxics/area.ts";
import type { Area, Visit } from "./visit.ts";

/** Everything that the playground has of its own, by the first segment of its addresses. */
const areas: Readonly<Record<string, (lab: Lab) => Area>> = {
  "": home,
  cause: causes,
  certificates: certificatesArea,
  dav,
  faults: faultsArea,
  gateway,
  log: logArea,
  populate: toxics,
  proxies: toxics,
  reset: toxics,
};

const dialectAreas = {
  httpbin,
  "go-httpbin": goHttpbin,
  httpbun,
  "httpstat.us": httpstat,
} satisfies Record<string, (lab: Lab) => Area>;

/** A dialect; each is below its name, and one of them at the root as well. */
export type DialectName = keyof typeof dialectAreas;

export const dialectNames = Object.keys(dialectAreas) as readonly DialectName[];

/** All areas as one; `root` answers what no area has. */
export function allAreas(lab: Lab, chosen: DialectName, root: Area): Area {
  const others = extras(lab);
  const dialects = new Map<string, Area>();
  for (const name of dialectNames) dialects.set(name, below(`/${name}`, dialectAreas[name](lab)));
  const dialect = dialectAreas[chosen](lab);
  const ready = new Map(Object.entries(areas).map(([name, make]) => [name, make(lab)] as const));
  return (visit) => {
    const segment = firstSegment(visit.path);
    const area = ready.get(segment) ?? dialects.get(segment);
    return area?.(visit) === true || dialect(visit) || others(visit) || root(visit);
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
    visit.prefix = prefix;
    if (area(visit)) return true;
    visit.path = whole;
    visit.prefix = "";
    return false;
  };
}
