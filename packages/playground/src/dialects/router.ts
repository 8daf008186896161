import type { Visit } from "../visit.ts";

/** Answers a request to a route; the parts are what stands in its parameters, decoded. */
export type Handler = (visit: Visit, parts: readonly string[]) => void | Promise<void>;

/** An address of a dialect: `/redirect/:n`; a star at the end stands for the rest of the path. */
export interface DialectRoute {
  readonly path: string;
  readonly methods: readonly string[];
  readonly handle: Handler;
}

/** A route that was found, or what its address knows instead. */
export type Found =
  | { readonly kind: "route"; readonly handle: Handler; readonly parts: readonly string[] }
  | { readonly kind: "method"; readonly allow: readonly string[] }
  | { readonly kind: "nothing" };

interface Node {
  readonly literal: Map<string, Node>;
  parameter?: Node;
  readonly routes: DialectRoute[];
  readonly rest: DialectRoute[];
}

/** Finds the route of a request: what is literal comes before parameters. */
export function routerOf(routes: readonly DialectRoute[]): (method: string, path: string) => Found {
  const root = node();
  for (const route of routes) add(root, route);
  return (method, path) => {
    const segments = path.split("/").slice(1);
    const found = descend(root, segments, 0, []);
    if (found === undefined) return { kind: "nothing" };
    const { all, parts } = found;
    const asked = method === "HEAD" ? "GET" : method;
    const route = all.find((it) => it.methods.includes(asked));
    if (route !== undefined) return { kind: "route", handle: route.handle, parts };
    return { kind: "method", allow: allowOf(all) };
  };
}

/** What Allow lists (RFC 9110 10.2.1). */
function allowOf(all: readonly DialectRoute[]): string[] {
  const methods = all.flatMap((it) => it.methods);
  return [...new Set([...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"])];
}

function node(): Node {
  return { literal: new Map(), routes: [], rest: [] };
}

function add(root: Node, route: DialectRoute): void {
  let at = root;
  for (const segment of route.path.split("/").slice(1)) {
    if (segment === "*") {
      at.rest.push(route);
      return;
    }
    if (segment.startsWith(":")) {
      at.parameter ??= node();
      at = at.parameter;
    } else {
      let next = at.literal.get(segment);
      if (next === undefined) {
        next = node();
        at.literal.set(segment, next);
      }
      at = next;
    }
  }
  at.routes.push(route);
}

interface Descended {
  readonly all: readonly DialectRoute[];
  readonly parts: readonly string[];
}

function descend(
  at: Node,
  segments: readonly string[],
  i: number,
  parts: readonly string[],
): Descended | undefined {
  const segment = segments[i];
  if (segment === undefined) return at.routes.length === 0 ? undefined : { all: at.routes, parts };
  const literal = at.literal.get(segment);
  const found = literal === undefined ? undefined : descend(literal, segments, i + 1, parts);
  if (found !== undefined) return found;
  if (at.parameter !== undefined && segment !== "") {
    const deeper = descend(at.parameter, segments, i + 1, [...parts, decoded(segment)]);
    if (deeper !== undefined) return deeper;
  }
  if (at.rest.length === 0) return undefined;
  return { all: at.rest, parts: [...parts, segments.slice(i).map(decoded).join("/")] };
}

function decoded(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
