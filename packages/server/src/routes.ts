import type { Program } from "@verdict/decide";
import type { Exchange } from "./exchange.ts";
import type { Resource } from "./resource.ts";

/** A resource at its place, with a program for each method, compiled when it is first asked for. */
export interface Route {
  /** `undefined` where there is none: nowhere, or the server as a whole. */
  readonly resource: Resource | undefined;
  readonly programFor: (method: string) => Program;
  /** What a gateway decides before it forwards; `undefined` where the resource is here. */
  readonly admissionFor?: ((method: string) => Program) | undefined;
  /** The value of RateLimit-Policy, which all answers have; `undefined` where there is no limit. */
  readonly announced?: string | undefined;
}

/** Routes by their segments: what is literal comes before parameters, and the rest of a path last. */
interface Node {
  route?: Route;
  /** The literals once more, for as long as looking through them is faster than the map. */
  readonly few: { readonly segment: string; readonly node: Node }[];
  readonly literal: Map<string, Node>;
  parameter?: Node;
  rest?: Route;
}

/** Finds the resource that a path names. */
export interface Routes {
  /**
   * The route for the path of an exchange, whose parameters are set; `undefined` where no resource has the path, and
   * `"malformed"` where its percent-encoding is.
   */
  readonly find: (exchange: Exchange) => Route | undefined | "malformed";
  /** Whether some resource has this path. */
  readonly has: (path: string) => boolean;
}

/**
 * Put routes together.
 *
 * @throws {TypeError} when two match the same paths
 */
export function routesOf(all: readonly Route[]): Routes {
  const root = nodeOf();
  for (const route of all) {
    if (route.resource === undefined) continue;
    add(root, route, route.resource);
  }
  return {
    has: (path) => path.startsWith("/") && descend(root, path, 1, 0) !== undefined,
    find(exchange) {
      const { path } = exchange;
      if (path.charCodeAt(0) !== slash) return undefined;
      const isEncoded = path.includes("%");
      const route = descend(root, isEncoded ? normalised(path) : path, 1, 0);
      const names = route?.resource?.pattern.names;
      if (names === undefined || names.length === 0) return route;
      const params = paramsOf(names, isEncoded);
      if (params === undefined) return "malformed";
      exchange.params = params;
      return route;
    },
  };
}

const slash = "/".charCodeAt(0);

function nodeOf(): Node {
  return { few: [], literal: new Map() };
}

function add(root: Node, route: Route, { path, pattern }: Resource): void {
  let node = root;
  const clash = (other: Route | undefined): void => {
    if (other === undefined) return;
    const before = other.resource?.path;
    throw new TypeError(
      before === path
        ? `Two resources have the path ${path}; put their methods into one.`
        : `${before} and ${path} match the same paths; put their methods into one.`,
    );
  };
  for (const segment of pattern.segments) {
    if (segment.startsWith("*")) {
      clash(node.rest);
      node.rest = route;
      return;
    }
    if (segment.startsWith(":")) {
      node.parameter ??= nodeOf();
      node = node.parameter;
    } else {
      let next = node.literal.get(segment);
      if (next === undefined) {
        next = nodeOf();
        node.literal.set(segment, next);
        node.few.push({ segment, node: next });
      }
      node = next;
    }
  }
  clash(node.route);
  node.route = route;
}

/** As many literals are looked through one by one. */
const few = 4;

/** The raw parameters of the path that was looked up last, in their order; nobody else looks one up in between. */
const raw: string[] = [];

/** Go on from the segment that starts at a place, after so many parameters; those on the way are kept. */
function descend(node: Node, path: string, at: number, count: number): Route | undefined {
  const next = path.indexOf("/", at);
  const isLast = next === -1;
  const end = isLast ? path.length : next;
  const literal = literalAt(node, path, at, end);
  if (literal !== undefined) {
    const found = isLast ? literal.route : descend(literal, path, end + 1, count);
    if (found !== undefined) return found;
  }
  if (node.parameter !== undefined && end > at) {
    raw[count] = path.slice(at, end);
    const { parameter } = node;
    const found = isLast ? parameter.route : descend(parameter, path, end + 1, count + 1);
    if (found !== undefined) return found;
  }
  if (node.rest !== undefined) raw[count] = path.slice(at);
  return node.rest;
}

function literalAt(node: Node, path: string, at: number, end: number): Node | undefined {
  if (node.few.length > few) return node.literal.get(path.slice(at, end));
  for (const it of node.few) {
    if (it.segment.length === end - at && path.startsWith(it.segment, at)) return it.node;
  }
  return undefined;
}

/** Hexadecimal digits in upper case: `%c3` and `%C3` are the same (RFC 3986 6.2.2.1). */
function normalised(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (it) => it.toUpperCase());
}

function paramsOf(
  names: readonly string[],
  isEncoded: boolean,
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  try {
    for (let i = 0; i < names.length; i++) {
      const value = raw[i] as string;
      params[names[i] as string] = isEncoded ? decodeURIComponent(value) : value;
    }
  } catch {
    return undefined;
  }
  return params;
}
