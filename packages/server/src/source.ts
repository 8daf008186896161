import type { Facts, KeyState, Outcome, Queried, Reading, Source, State } from "@verdict/decide";
import { challengeFor } from "./authentication.ts";
import { type Awaitable, isLater } from "./awaitable.ts";
import { acceptsAnything, acceptsOf, defaultMaxContent, readContent } from "./content.ts";
import type { AnyDescription, BareHandler, HandledMethod, Handler, Rule } from "./describe.ts";
import type { Exchange } from "./exchange.ts";
import { actOnce, keyState, readOnce, takesKeys } from "./idempotency/keys.ts";
import { type Limited, type Limiter, limiterOf } from "./limit/limiter.ts";
import type { Policy } from "./policy.ts";
import { preferredReturn } from "./prefer.ts";
import { isQueryValid, queryOf, validatesQuery } from "./query.ts";
import { type Representation, represent, representationsOf } from "./representation.ts";
import type { Resource } from "./resource.ts";
import {
  Accepted,
  Choices,
  Created,
  Gone,
  isThere,
  Moved,
  MultiStatus,
  Reset,
  SeeOther,
  shown,
} from "./results.ts";
import { serverFacts } from "./server-facts.ts";
import { octetsOf, sizeOf } from "./streams.ts";
import { etagAfter, etagOf, lastModifiedOf } from "./version.ts";

/** The facts of a described resource for one method: what never changes as values, the rest found out from its functions. */
export function sourceOf(
  { description, methods }: Resource,
  method: string,
  serverMethods: readonly string[],
  policy: Policy = {},
): Source {
  const { authenticate, authorize, paid, load, version, blocked, locked } = description;
  const offers = representationsOf(description, method);
  const rule = ruleFor(authorize, method);
  const limiter = limiterOf(description);
  const tellsAfter = description.verbatim === true && (method === "PUT" || method === "PATCH");
  const isKeyed = takesKeys(description, method);
  const server = serverFacts(policy, serverMethods);
  const { requestValid, ...derived } = server.derived;
  const asksQuery = validatesQuery(description, methods, method);
  const fixed: Partial<Facts> = {
    ...server.fixed,
    routed: true,
    methods,
    acceptsEarlyData: description.earlyData ?? true,
    requiresUpgrade: description.requireUpgrade ?? null,
    hideForbidden: description.hideForbidden ?? false,
    acceptsBody: acceptsAnything(description, method) ? null : acceptsOf(description, method),
    acceptsBodyFor: acceptsByMethod(description),
    acceptsEncodings: (description.codings ?? []).map((it) => it.name),
    maxBody: description.maxContent ?? defaultMaxContent,
    requireLength: description.requireLength ?? false,
    partialPut: false,
    putCreates: description.putCreates ?? true,
    patchCreates: description.patchCreates ?? false,
    postToMissing: description.postToMissing ?? false,
    offers,
    disregard: description.disregard ?? [],
    lastModifiedStrong: false,
    requirePrecondition:
      (description.requirePrecondition as readonly string[] | undefined)?.includes(method) ?? false,
    savedVerbatim: tellsAfter && method === "PUT",
    rangeUnits: description.ranges === true ? ["bytes"] : null,
    headers: description.fields ?? {},
    ...(limiter === undefined ? { rateLimited: false } : {}),
    ...(isKeyed ? {} : { key: "none" satisfies KeyState }),
    works: true,
    ...(authenticate === undefined ? { challenge: null, authenticated: true } : {}),
    // A gateway is no proxy: nobody chose it to go through it (RFC 9110 3.7).
    proxyChallenge: null,
    proxyAuthenticated: true,
    // A limit that counts by the user asks who that is when its turn comes, which is before everything else.
    principalLimited: false,
    ...(description.upgrade === undefined ? { upgrades: [] } : {}),
    ...(method === "QUERY" ? {} : { queried: { kind: "here" } satisfies Queried }),
    // Nobody else answers for it; a gateway has its own word for that.
    upstream: null,
    ...(paid === undefined ? { paid: true } : {}),
    ...(rule === undefined ? { authorized: true } : {}),
    ...(blocked === undefined ? { blockedForLegal: null } : {}),
    ...(locked === undefined ? { locked: false } : {}),
    ...(load === undefined ? alwaysThere : {}),
    ...(version === undefined ? { etag: null, lastModified: null } : {}),
    ...(tellsAfter ? {} : { etagAfter: null, lastModifiedAfter: null }),
  };
  return {
    fixed,
    found: {
      ...server.found,
      ...(asksQuery
        ? {
            requestValid: (state) =>
              requestValid?.(state) !== false && isQueryValid(description, exchangeOf(state)),
          }
        : {}),
      rateLimited: (state) => rateLimited(limiter as Limiter, description, exchangeOf(state)),
      authenticated: (state) => authenticated(description, exchangeOf(state)),
      paid: (state) => allowed(paid as Rule<unknown, unknown>, exchangeOf(state)),
      authorized: (state) => allowed(rule as Rule<unknown, unknown>, exchangeOf(state)),
      blockedForLegal: (state) => demandedBy(description, exchangeOf(state)),
      movedPermanentlyTo: (state) => {
        const it = loaded(description, exchangeOf(state));
        return isLater(it) ? it.then((current) => forGood(state, current)) : forGood(state, it);
      },
      locked: (state) => {
        const { current } = exchangeOf(state);
        return isThere(current) ? (description.locked?.(current) ?? false) : false;
      },
      length: (state) => lengthOf(state),
      upgrades: (state) => switchesTo(description, exchangeOf(state)),
      queried: (state) => queried(description, method as HandledMethod, state),
      key: (state) => keyState(description, exchangeOf(state)),
      reading: (state) => {
        const exchange = exchangeOf(state);
        const read = (): Awaitable<Reading> => readContent(exchange, description, method);
        return isKeyed ? readOnce(exchange, read) : read();
      },
      outcome: (state) => {
        const act = (): Awaitable<Outcome> => outcome(description, method as HandledMethod, state);
        return isKeyed ? actOnce(exchangeOf(state), act) : act();
      },
      wanted: (state) => preferredReturn(description, method, state, offers),
      etagAfter: (state) => etagAfter(description, state, offers),
    },
    derived: {
      ...derived,
      ...(asksQuery ? {} : { requestValid }),
      ...(authenticate === undefined
        ? {}
        : { challenge: (state) => challengeFor(authenticate, exchangeOf(state)) }),
      ...(load === undefined ? {} : whatLoadTells),
      ...(version === undefined
        ? {}
        : {
            etag: (state) => etagOf(description, state, offers),
            lastModified: (state) => lastModifiedOf(description, state),
            lastModifiedAfter: (state) => exchangeOf(state).modifiedAfter,
          }),
      preferenceApplied: (state) => exchangeOf(state).preference !== undefined,
      respondsWithBody: (state) => shown(exchangeOf(state).result) !== undefined,
    },
  };
}

/** Without `load` there is always something, and nothing is known of it. */
const alwaysThere: Partial<Facts> = {
  movedPermanentlyTo: null,
  movedTemporarilyTo: null,
  exists: true,
  previouslyExisted: false,
  seeOther: null,
  choices: null,
  preferredChoice: null,
  redirectPreservesMethod: null,
};

const whatLoadTells: Source["derived"] = {
  movedTemporarilyTo: (state) => movedTo(exchangeOf(state).current, false),
  redirectPreservesMethod: (state) => {
    const { current } = exchangeOf(state);
    return current instanceof Moved ? (current.keepsMethod ?? null) : null;
  },
  // What is described elsewhere, or comes in several forms, exists as well.
  exists: (state) => {
    const { current } = exchangeOf(state);
    return isThere(current) || current instanceof SeeOther || current instanceof Choices;
  },
  previouslyExisted: (state) => exchangeOf(state).current instanceof Gone,
  seeOther: (state) => {
    const { current } = exchangeOf(state);
    return current instanceof SeeOther ? current.location : null;
  },
  choices: (state) => {
    const { current } = exchangeOf(state);
    return current instanceof Choices ? current.uris : null;
  },
  preferredChoice: (state) => {
    const { current } = exchangeOf(state);
    return current instanceof Choices ? (current.preferred ?? null) : null;
  },
};

/** The walk's request is the adapter's exchange. */
function exchangeOf(state: State): Exchange {
  return state.request as Exchange;
}

function acceptsByMethod(description: AnyDescription): Record<string, readonly string[]> {
  const out: Record<string, readonly string[]> = {};
  for (const name of ["POST", "PATCH", "QUERY"] as const) {
    const accepted = acceptsOf(description, name);
    if (accepted !== null) out[name] = accepted;
  }
  return out;
}

function ruleFor(
  authorize: AnyDescription["authorize"],
  method: string,
): Rule<unknown, unknown> | undefined {
  if (typeof authorize === "function") return authorize;
  // HEAD is GET without content, so the same rule holds (RFC 9110 9.3.2).
  return authorize?.[(method === "HEAD" ? "GET" : method) as HandledMethod];
}

function rateLimited(
  limiter: Limiter,
  description: AnyDescription,
  exchange: Exchange,
): Awaitable<boolean> {
  const settle = ({ limited, retryAfter, left }: Limited): boolean => {
    exchange.retryAfter = retryAfter;
    if (left !== undefined) {
      exchange.more ??= [];
      exchange.more.push("RateLimit", left);
    }
    return limited;
  };
  // Some limits count by the user, and nobody is asked twice who they are.
  const taken = limiter.take(exchange, () => authenticated(description, exchange));
  return isLater(taken) ? taken.then((it) => settle(it as Limited)) : settle(taken as Limited);
}

function authenticated(
  description: AnyDescription,
  exchange: Exchange,
): boolean | PromiseLike<boolean> {
  if (exchange.admitted !== undefined) return exchange.admitted;
  const user = description.authenticate?.check(exchange);
  return isLater(user) ? user.then((it) => admitted(exchange, it)) : admitted(exchange, user);
}

function admitted(exchange: Exchange, user: unknown): boolean {
  exchange.user = user;
  // A look-up that finds nobody says so in one of three ways.
  exchange.admitted = user !== undefined && user !== null && user !== false;
  return exchange.admitted;
}

function allowed(rule: Rule<unknown, unknown>, exchange: Exchange): Awaitable<boolean> {
  return rule(exchange.user, { params: exchange.params, request: exchange });
}

function demandedBy(description: AnyDescription, exchange: Exchange): Awaitable<string | null> {
  const { params, user } = exchange;
  const uri = description.blocked?.({ params, user, request: exchange });
  return isLater(uri) ? uri.then((it) => (it as string | undefined) ?? null) : (uri ?? null);
}

function loaded(description: AnyDescription, exchange: Exchange): unknown {
  if (exchange.loaded || description.load === undefined) return exchange.current;
  const { params, user } = exchange;
  // While the state is looked up, the client can begin with what it will need (RFC 8297 2).
  if (description.hints !== undefined && exchange.method === "GET") {
    exchange.hint(description.hints);
  }
  const query = queryOf(exchange);
  const current = description.load({ params, query, user, request: exchange });
  return isLater(current) ? current.then((it) => keep(exchange, it)) : keep(exchange, current);
}

function keep(exchange: Exchange, current: unknown): unknown {
  exchange.current = current;
  exchange.loaded = true;
  return current;
}

function forGood(state: State, current: unknown): string | null {
  state.isDirect = isThere(current) && !(current instanceof Moved);
  return state.isDirect ? null : movedTo(current, true);
}

function movedTo(current: unknown, permanent: boolean): string | null {
  return current instanceof Moved && current.permanent === permanent ? current.location : null;
}

/** The representation is made once: its length and what is sent are the same. */
function lengthOf(state: State): Awaitable<number | null> {
  const { chosen } = state;
  if (chosen === undefined) return null;
  const exchange = exchangeOf(state);
  const made = represent(chosen as Representation, exchange);
  const keepIt = (content: Awaited<typeof made>): number | null => {
    // Text is cut into ranges by its octets.
    exchange.made = typeof content === "string" ? octetsOf(content) : content;
    return sizeOf(exchange.made) ?? null;
  };
  return isLater(made)
    ? made.then((it) => keepIt(it as Awaited<typeof made>))
    : keepIt(made as Awaited<typeof made>);
}

/** Protocols that this very connection can be switched to. */
function switchesTo({ upgrade = {} }: AnyDescription, exchange: Exchange): readonly string[] {
  if (exchange.connection === undefined) return [];
  exchange.takers = upgrade;
  return Object.keys(upgrade);
}

/** Run the handler of a QUERY: its result is represented, or can be fetched elsewhere (RFC 10008 2.5). */
function queried(
  description: AnyDescription,
  method: HandledMethod,
  state: State,
): Awaitable<Queried> {
  const check = (): Queried => {
    const { result } = exchangeOf(state);
    if (result instanceof SeeOther) return { kind: "see-other", location: result.location };
    if (
      result instanceof Created ||
      result instanceof Accepted ||
      result instanceof Reset ||
      result instanceof MultiStatus
    )
      throw new TypeError(
        "QUERY gives the state that answers it, or seeOther(); not created() and the like.",
      );
    return { kind: "here" };
  };
  const done = outcome(description, method, state);
  return isLater(done) ? done.then(check) : check();
}

function outcome(
  description: AnyDescription,
  method: HandledMethod,
  state: State,
): Awaitable<Outcome> {
  const exchange = exchangeOf(state);
  const handler = description[method] as
    | Handler<unknown, unknown, unknown, never>
    | BareHandler<unknown, unknown, unknown>;
  const handle = typeof handler === "function" ? handler : handler.run;
  const { params, user, content } = exchange;
  const current = isThere(exchange.current) ? exchange.current : undefined;
  const result = handle({
    request: exchange,
    params,
    query: queryOf(exchange),
    user,
    current,
    content,
  } as never);
  return isLater(result)
    ? result.then((it) => outcomeOf(it, method, state))
    : outcomeOf(result, method, state);
}

function outcomeOf(result: unknown, method: HandledMethod, state: State): Outcome {
  exchangeOf(state).result = result;
  if (result instanceof Created) {
    if (method === "DELETE")
      throw new TypeError("DELETE makes nothing: return what there is to show, or accepted().");
    return { kind: "created", location: result.location };
  }
  if (result instanceof Accepted) {
    return {
      kind: "accepted",
      ...(result.monitor === undefined ? {} : { monitor: result.monitor }),
    };
  }
  if (result instanceof SeeOther) return { kind: "see-other", location: result.location };
  if (result instanceof Reset) return { kind: "reset" } as never;
  if (result instanceof MultiStatus) return { kind: "multi-status" } as never;
  // A PUT that made its target MUST say so (RFC 9110 9.3.4).
  return method === "PUT" && !state.facts.exists ? { kind: "created" } : { kind: "done" };
}
