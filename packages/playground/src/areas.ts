import { extras } from "./dialects/extras.ts";
import { goHttpbin } from "./dialects/go-httpbin/area.ts";
import { httpbin } from "./dialects/httpbin/area.ts";
import { httpbun } from "./dialects/httpbun/area.ts";
import { httpstat } from "./dialects/httpstat/area.ts";
import type { Lab } from "./lab.ts";
import type { Area, Visit } from "./visit.ts";

type Make = (lab: Lab) => Area;

const toxics = async (): Promise<Make> => (await import("./toxics/area.ts")).toxics;

/**
 * Everything that the playground has of its own, by the first segment of its addresses. Each is loaded when it is first
 * asked for: whoever wants a server with httpbin's routes in a test has not to wait for the rest.
 */
const areas: Readonly<Record<string, () => Promise<Make>>> = {
  "": async () => (await import("./home/area.ts")).home,
  cause: async () => (await import("./causes/area.ts")).causes,
  certificates: async () => (await import("./port/certificates-area.ts")).certificatesArea,
  dav: async () => (await import("./dav/area.ts")).dav,
  faults: async () => (await import("./faults/area.ts")).faultsArea,
  gateway: async () => (await import("./gateway/area.ts")).gateway,
  log: async () => (await import("./log/area.ts")).logArea,
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

/** All areas as one; `root` answers what no area has, `failed` what one breaks on later. */
export function allAreas(
  lab: Lab,
  chosen: DialectName,
  root: Area,
  failed: (visit: Visit, error: unknown) => void,
): Area {
  const others = extras(lab);
  const dialects = new Map<string, Area>();
  for (const name of dialectNames) dialects.set(name, below(`/${name}`, dialectAreas[name](lab)));
  const dialect = dialectAreas[chosen](lab);
  const ready = new Map<string, Area>();
  const all: Area = (visit) => {
    const segment = firstSegment(visit.path);
    const area = ready.get(segment) ?? dialects.get(segment);
    if (area === undefined && Object.hasOwn(areas, segment)) {
      ready.set(segment, loading(segment));
      return all(visit);
    }
    return area?.(visit) === true || dialect(visit) || others(visit) || root(visit);
  };
  /** Stands in for an area until it is there: visits wait, and come again then. */
  const loading = (segment: string): Area => {
    const loaded = (areas[segment] as () => Promise<Make>)().then((make) => {
      ready.set(segment, make(lab));
    });
    return (visit) => {
      loaded.then(() => all(visit)).catch((error: unknown) => failed(visit, error));
      return true;
    };
  };
  return all;
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
