import {
  type Facts,
  type KeyState,
  type Offer,
  type Outcome,
  type Reading,
  type Source,
  type State,
  varyOf,
} from "@verdict/decide";
import { parseContentType } from "@verdict/fields";
import { challengeFor } from "./authentication.ts";
import { isLater } from "./awaitable.ts";
import { readContent } from "./content.ts";
import type { AnyDescription, BareHandler, HandledMethod, Handler, Rule } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import type { Resource } from "./resource.ts";
import { Accepted, Created, Gone, isThere, Moved, SeeOther, shown } from "./results.ts";
import { defaultOffer, serialized, variantsOf } from "./serialize.ts";
import { etagOf, lastModifiedOf } from "./version.ts";

/** Most octets of content taken where a description says nothing. */
const defaultMaxContent = 1024 * 1024;

const utf8 = new TextEncoder();

/** The facts of a described resource for one method: what never changes as values, the rest found out from its functions. */
export function sourceOf(
  { description, methods }: Resource,
  method: string,
  serverMethods: readonly string[],
): Source {
  const { authenticate, authorize, load, version } = description;
  const types = variantsOf(description).map((it) => it.type);
  if (types.length === 0 && method === "QUERY") types.push(defaultOffer);
  const offers: readonly Offer[] = types.map((type) => ({ type }));
  const fixed: Partial<Facts> = {
    serverMethods,
    methods,
    available: true,
    retryAfter: null,
    authoritative: true,
    maxUri: null,
    maxHeaderBytes: null,
    acceptsEarlyData: true,
    requiresUpgrade: null,
    requestValid: true,
    rateLimited: false,
    hideForbidden: description.hideForbidden ?? false,
    blockedForLegal: null,
    acceptsBody: acceptsOf(description, method),
    acceptsBodyFor: acceptsByMethod(description),
    acceptsEncodings: [],
    maxBody: description.maxContent ?? defaultMaxContent,
    requireLength: false,
    partialPut: false,
    redirectPreservesMethod: null,
    seeOther: null,
    choices: null,
    preferredChoice: null,
    locked: false,
    putCreates: description.putCreates ?? true,
    patchCreates: false,
    postToMissing: false,
    offers,
    disregard: [],
    lastModifiedStrong: false,
    requirePrecondition:
      (description.requirePrecondition as readonly string[] | undefined)?.includes(method) ?? false,
    key: "none" satisfies KeyState,
    wanted: "nothing",
    preferenceApplied: false,
    savedVerbatim: false,
    etagAfter: null,
    lastModifiedAfter: null,
    rangeUnits: description.ranges === true ? ["bytes"] : null,
    headers: headersOf(description, offers),
    ...(method === "QUERY" ? {} : { works: true }),
    ...(authenticate === undefined ? { challenge: null, authenticated: true } : {}),
    ...(authorize === undefined ? { authorized: true } : {}),
    ...(load === undefined
      ? {
          movedPermanentlyTo: null,
          movedTemporarilyTo: null,
          exists: true,
          previouslyExisted: false,
        }
      : {}),
    ...(version === undefined ? { etag: null, lastModified: null } : {}),
  };
  const rule = ruleFor(description, method);
  return {
    fixed: rule === undefined ? { ...fixed, authorized: true } : fixed,
    found: {
      challenge: (state) =>
        authenticate === undefined ? null : challengeFor(authenticate, exchangeOf(state)),
      authenticated: (state) => authenticated(description, exchangeOf(state)),
      authorized: (state) => {
        const exchange = exchangeOf(state);
        return rule === undefined
          ? true
          : rule(exchange.user, { params: exchange.params, request: exchange });
      },
      movedPermanentlyTo: (state) => {
        const it = loaded(description, exchangeOf(state));
        return isLater(it) ? it.then(forGood) : forGood(it);
      },
      movedTemporarilyTo: (state) => movedTo(exchangeOf(state).current, false),
      exists: (state) => isThere(exchangeOf(state).current),
      previouslyExisted: (state) => exchangeOf(state).current instanceof Gone,
      etag: (state) => etagOf(description, state, offers),
      lastModified: (state) => lastModifiedOf(description, state),
      length: (state) => lengthOf(description, state),
      works: async (state) => {
        // The one fact that is asked for between the content of a QUERY and its representation.
        await outcome(description, method as HandledMethod, state);
        const { result } = exchangeOf(state);
        if (result instanceof Created || result instanceof Accepted || result instanceof SeeOther)
          throw new TypeError("QUERY gives the state that answers it, not created() and the like.");
        return true;
      },
      reading: (state) => reading(description, method, exchangeOf(state)),
      outcome: (state) => outcome(description, method as HandledMethod, state),
      respondsWithBody: (state) => shown(exchangeOf(state).result) !== undefined,
    },
  };
}

/** The walk's request is the adapter's exchange. */
function exchangeOf(state: State): Exchange {
  return state.request as Exchange;
}

/** The fields of a 200; a Vary of the resource's own stands beside the one that follows from its offers. */
function headersOf(
  { fields = {} }: AnyDescription,
  offers: readonly Offer[],
): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    const isVary = name.toLowerCase() === "vary";
    const own = isVary && value !== "*" ? varyOf(offers) : "";
    out[isVary ? "Vary" : name] = own === "" ? value : `${own}, ${value}`;
  }
  return out;
}

function acceptsOf(description: AnyDescription, method: string): readonly string[] | null {
  const handler = description[method as HandledMethod];
  return typeof handler === "object" ? Object.keys(handler.accept) : null;
}

function acceptsByMethod(description: AnyDescription): Record<string, readonly string[]> {
  const out: Record<string, readonly string[]> = {};
  for (const name of ["POST", "PATCH"] as const) {
    const accepted = acceptsOf(description, name);
    if (accepted !== null) out[name] = accepted;
  }
  return out;
}

function ruleFor(description: AnyDescription, method: string): Rule<unknown, unknown> | undefined {
  const { authorize } = description;
  if (typeof authorize === "function") return authorize;
  // HEAD is GET without content, so the same rule holds (RFC 9110 9.3.2).
  return authorize?.[(method === "HEAD" ? "GET" : method) as HandledMethod];
}

function authenticated(
  description: AnyDescription,
  exchange: Exchange,
): boolean | PromiseLike<boolean> {
  const user = description.authenticate?.check(exchange);
  return isLater(user) ? user.then((it) => admitted(exchange, it)) : admitted(exchange, user);
}

function admitted(exchange: Exchange, user: unknown): boolean {
  exchange.user = user;
  // A look-up that finds nobody says so in one of three ways.
  return user !== undefined && user !== null && user !== false;
}

function loaded(description: AnyDescription, exchange: Exchange): unknown {
  if (exchange.loaded || description.load === undefined) return exchange.current;
  const { params, user } = exchange;
  const current = description.load({ params, user, request: exchange });
  return isLater(current) ? current.then((it) => keep(exchange, it)) : keep(exchange, current);
}

function keep(exchange: Exchange, current: unknown): unknown {
  exchange.current = current;
  exchange.loaded = true;
  return current;
}

function forGood(current: unknown): string | null {
  return movedTo(current, true);
}

function movedTo(current: unknown, permanent: boolean): string | null {
  return current instanceof Moved && current.permanent === permanent ? current.location : null;
}

/** The representation is made once: its length and what is sent are the same. */
function lengthOf(description: AnyDescription, state: State): number | null {
  const { chosen } = state;
  if (chosen === undefined) return null;
  const exchange = exchangeOf(state);
  const made = serialized(chosen.type, exchange, description);
  exchange.made = typeof made === "string" ? utf8.encode(made) : made;
  return exchange.made.length;
}

async function reading(
  description: AnyDescription,
  method: string,
  exchange: Exchange,
): Promise<Reading> {
  const handler = description[method as HandledMethod];
  if (typeof handler !== "object") return { kind: "read" };
  const type = exchange.field("content-type");
  const media = type === undefined ? undefined : parseContentType(type);
  const limit = description.maxContent ?? defaultMaxContent;
  return readContent(exchange, handler.accept, media, limit);
}

async function outcome(
  description: AnyDescription,
  method: HandledMethod,
  state: State,
): Promise<Outcome> {
  const exchange = exchangeOf(state);
  const handler = description[method] as
    | Handler<unknown, unknown, unknown, never>
    | BareHandler<unknown, unknown, unknown>;
  const run = typeof handler === "function" ? handler : handler.run;
  const { params, user, content } = exchange;
  const current = isThere(exchange.current) ? exchange.current : undefined;
  const existed = state.facts.exists;
  const result = await run({ request: exchange, params, user, current, content } as never);
  exchange.result = result;
  if (result instanceof Created) return { kind: "created", location: result.location };
  if (result instanceof Accepted) {
    return {
      kind: "accepted",
      ...(result.monitor === undefined ? {} : { monitor: result.monitor }),
    };
  }
  if (result instanceof SeeOther) return { kind: "see-other", location: result.location };
  // A PUT that made its target MUST say so (RFC 9110 9.3.4).
  return method === "PUT" && !existed ? { kind: "created" } : { kind: "done" };
}
