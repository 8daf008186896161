import { methods as registered } from "@verdict/codes";
import type { Declared, DeclaredRequest } from "@verdict/decide";
import { parseETag } from "@verdict/fields";
import type { AnyDescription } from "../src/describe.ts";
import type { Coding, Context, IdempotencyKeys, Options } from "../src/index.ts";
import {
  type Accepts,
  accepted,
  choices,
  created,
  gone,
  moved,
  multiStatus,
  problem,
  type Resource,
  reset,
  resource,
  seeOther,
} from "../src/index.ts";
import type { Upgraded } from "../src/node.ts";
import { schemaOf } from "./schema.ts";

/** Facts of a declared resource that a description cannot say, since it says the truth about what is there. */
const beyond: readonly (keyof Declared)[] = [
  // A query has no result but its own answer, or what it says to see.
  "queryLocation",
  "queryContentLocation",
  // What is wrong with a head shows in the head.
  "requestValid",
  // A server that knows its dates to be strong says so by entity tags.
  "lastModifiedStrong",
  "partialPut",
  // Not those of a proxy that a client goes through.
  "proxyChallenge",
  "proxyAuthenticated",
  // A limit that counts by the user comes before everything else.
  "principalLimited",
];

/** An application with one resource. */
export interface Described {
  readonly resource: Resource;
  readonly options: Options;
}

/**
 * Declared facts as a real description at a path.
 *
 * @returns the facts that cannot be described, where there are some
 */
export function describedAs(
  path: string,
  it: Declared,
  request: DeclaredRequest,
): Described | readonly string[] {
  const cannot: string[] = beyond.filter((name) => it[name] !== undefined);
  const { methods = ["GET", "HEAD"], rangeUnits, encodings = [], acceptsEncodings } = it;
  // Known of HTTP, not chosen.
  const { serverMethods } = it;
  const isKnown = registered.some(({ name }) => name === request.method);
  if (serverMethods !== undefined && serverMethods.includes(request.method) !== isKnown) {
    cannot.push("serverMethods");
  }
  if (methods.includes("TRACE")) cannot.push("methods: TRACE alone");
  if (rangeUnits !== undefined && rangeUnits !== null && rangeUnits.join() !== "bytes") {
    cannot.push("rangeUnits");
  }
  if (
    acceptsEncodings != null &&
    acceptsEncodings.join() !== encodings.join() &&
    encodings.length > 0
  ) {
    cannot.push("encodings beside acceptsEncodings");
  }
  if (it.retryAfter != null && it.available !== false && typeof it.retryAfter !== "number") {
    cannot.push("retryAfter: a limit tells seconds");
  }
  if (it.retryAfter != null && it.maxBody != null)
    cannot.push("retryAfter: a size is not temporary");
  if (it.rateLimited === true && it.retryAfter == null) {
    cannot.push("retryAfter: a limit always tells when it ends");
  }
  const isCoded = Object.keys(request.headers ?? {}).some((name) =>
    /^content-encoding$/i.test(name),
  );
  if (isCoded && acceptsEncodings == null) cannot.push("acceptsEncodings: any");
  if (cannot.length > 0) return cannot;
  const description = { ...reading(it), ...admission(it), ...handlers(it, methods) };
  const described = resource(path, description as unknown as AnyDescription) as Resource;
  return { resource: { ...described, methods }, options: optionsOf(it) };
}

function optionsOf(it: Declared): Options {
  const { available, retryAfter, authoritative, maxUri, maxHeaderBytes } = it;
  return {
    onError: process.env["VERBOSE"] ? console.error : () => undefined,
    ...(available === false
      ? {
          available: () =>
            typeof retryAfter === "string" ? new Date(retryAfter) : (retryAfter ?? false),
        }
      : {}),
    ...(authoritative === false ? { hosts: ["elsewhere.example"] } : {}),
    ...(maxUri == null ? {} : { maxTarget: maxUri }),
    ...(maxHeaderBytes == null ? {} : { maxFields: maxHeaderBytes }),
  };
}

function admission(it: Declared): Partial<AnyDescription> {
  const { challenge, authenticated = true, authorized = true, blockedForLegal, rateLimited } = it;
  return {
    ...(challenge == null
      ? {}
      : {
          authenticate: { challenge, check: () => (authenticated ? { name: "ann" } : undefined) },
        }),
    ...(it.paid === false ? { paid: () => false } : {}),
    ...(authorized ? {} : { authorize: () => false, hideForbidden: it.hideForbidden ?? false }),
    ...(blockedForLegal == null ? {} : { blocked: () => blockedForLegal }),
    ...(rateLimited === true
      ? {
          limit: {
            requests: 1,
            per: "1m",
            // A client that was refused is not counted again, and its time would have gone on.
            by: () => crypto.randomUUID(),
            store: {
              take: () => ({
                allowed: false,
                remaining: 0,
                reset: typeof it.retryAfter === "number" ? it.retryAfter * 1000 : 1000,
              }),
            },
          },
        }
      : {}),
    ...(it.acceptsEarlyData === false ? { earlyData: false } : {}),
    ...(it.requiresUpgrade == null ? {} : { requireUpgrade: it.requiresUpgrade }),
  };
}

/** A coding that changes nothing: what is negotiated shows in the fields. */
function coding(name: string): Coding {
  return { name, encode: (content) => content, decode: (content) => content };
}

function reading(it: Declared): Partial<AnyDescription> {
  const { mediaTypes = ["text/plain"], languages = [], charsets = [], content = ten } = it;
  const write = (): string => {
    if (it.fails === true) throw new Error("It breaks.");
    return content;
  };
  const offer = mediaTypes.flatMap((type) =>
    orNone(languages).flatMap((language) =>
      orNone(/^text\//i.test(type) && !/charset=/i.test(type) ? charsets : []).map((charset) => ({
        type,
        ...(language === undefined ? {} : { language }),
        ...(charset === undefined ? {} : { charset }),
        write,
      })),
    ),
  );
  const codings = (it.acceptsEncodings ?? it.encodings ?? []).map(coding);
  const version = versionOf(it);
  const seen = new WeakSet<object>();
  return {
    // The second look at it in one exchange sees what the change has made.
    load: ({ request }) => {
      if (request.method === "GET" || request.method === "HEAD") askUpstream(it);
      const isChanged = seen.has(request);
      seen.add(request);
      return stateOf(it, isChanged);
    },
    ...(version === undefined ? {} : { version }),
    offer,
    ...(codings.length > 0 ? { codings } : {}),
    ...(it.headers === undefined ? {} : { fields: it.headers }),
    ...(it.disregard === undefined ? {} : { disregard: it.disregard }),
    ...(it.rangeUnits == null ? {} : { ranges: true }),
    ...(it.locked === true ? { locked: () => true } : {}),
    ...(it.upgrades === undefined
      ? {}
      : { upgrade: Object.fromEntries(it.upgrades.map((name) => [name, switching(name)])) }),
  };
}

const ten = "0123456789ABCDEFGHIJ";

/** Switches, and has nothing to say in the other protocol. */
function switching(name: string) {
  return ({ socket }: Upgraded): void => {
    const fields = `Upgrade: ${name}\r\nConnection: upgrade\r\n`;
    socket.end(`HTTP/1.1 101 Switching Protocols\r\n${fields}\r\n`);
  };
}

function orNone<T>(list: readonly T[]): readonly (T | undefined)[] {
  return list.length === 0 ? [undefined] : list;
}

function stateOf(it: Declared, isChanged: boolean): unknown {
  if (isChanged) return { etag: it.etagAfter, lastModified: it.lastModifiedAfter };
  const keepsMethod = it.redirectPreservesMethod ?? undefined;
  const how = keepsMethod === undefined ? {} : { keepsMethod };
  if (it.movedPermanentlyTo != null) return moved(it.movedPermanentlyTo, how);
  if (it.movedTemporarilyTo != null)
    return moved(it.movedTemporarilyTo, { permanent: false, ...how });
  if (it.seeOther != null) return seeOther(it.seeOther);
  if (it.choices != null) return choices(it.choices, it.preferredChoice ?? undefined);
  if (it.exists === false) return it.previouslyExisted === true ? gone() : undefined;
  return { etag: it.etag, lastModified: it.lastModified };
}

function versionOf(it: Declared): AnyDescription["version"] {
  const { etag, lastModified, etagAfter, lastModifiedAfter, requirePrecondition } = it;
  const dates = [etag, lastModified, etagAfter, lastModifiedAfter];
  if (requirePrecondition !== true && dates.every((value) => value == null)) return undefined;
  return (state: Pick<Declared, "etag" | "lastModified">) => {
    const tag = state.etag == null ? undefined : parseETag(state.etag);
    return {
      ...(tag === undefined ? {} : { etag: tag.opaque, weak: tag.weak }),
      ...(state.lastModified == null ? {} : { lastModified: new Date(state.lastModified) }),
    };
  };
}

const anything: Accepts = { "*/*": null };

function handlers(it: Declared, methods: readonly string[]): Partial<AnyDescription> {
  const out: Record<string, unknown> = {};
  const has = (name: string): boolean => methods.includes(name);
  for (const name of ["PUT", "PATCH", "POST", "QUERY"]) {
    if (!has(name)) continue;
    const types = it.acceptsBodyFor?.[name] ?? it.acceptsBody;
    const schema = it.wellFormed === false || it.processable === false ? refusing(it) : null;
    const accept =
      types == null ? anything : Object.fromEntries(types.map((type) => [type, schema]));
    out[name] = {
      accept: schema === null ? accept : { ...accept, "*/*": schema },
      run: ((context) => act(it, name, context)) satisfies Run,
    };
  }
  if (has("DELETE")) out["DELETE"] = ((context) => act(it, "DELETE", context)) satisfies Run;
  return {
    ...out,
    ...(it.savedVerbatim !== false && versionOf(it) !== undefined ? { verbatim: true } : {}),
    ...(it.idempotencyKey == null ? {} : { idempotencyKey: keys(it.idempotencyKey) }),
    ...(it.maxBody == null ? {} : { maxContent: it.maxBody }),
    ...(it.requireLength === true ? { requireLength: true } : {}),
    ...(it.requirePrecondition === true
      ? { requirePrecondition: ["PUT", "PATCH", "DELETE"].filter(has) }
      : {}),
    ...(has("PUT") && it.putCreates !== undefined ? { putCreates: it.putCreates } : {}),
    ...(it.patchCreates === undefined ? {} : { patchCreates: it.patchCreates }),
    ...(it.postToMissing === undefined ? {} : { postToMissing: it.postToMissing }),
  } as Partial<AnyDescription>;
}

/** Keys of which one is in the state that is declared. */
function keys({ required, state }: NonNullable<Declared["idempotencyKey"]>): IdempotencyKeys {
  return {
    required: required ?? false,
    store: {
      begin: (_, fingerprint) => {
        if (state === "new") return { state };
        if (state === "inProgress") return { state: "in-progress", fingerprint };
        return { state: "in-progress", fingerprint: "another" };
      },
      finish: () => undefined,
      abandon: () => undefined,
    },
  };
}

/** Refuses content as not well-formed, or as not to be followed. */
function refusing({ wellFormed }: Declared) {
  return schemaOf(() => {
    if (wellFormed === false) throw problem(400, { detail: "It does not parse." });
    return { issues: [{ message: "It cannot be followed." }] };
  });
}

type Failure = NonNullable<Declared["upstream"]>["failure"];

/** What a resource that needs another server throws when that one fails, by how it does. */
const failures: Readonly<Record<Failure, readonly [status: number, error: string]>> = {
  unresolved: [502, "dns_error"],
  unroutable: [502, "destination_ip_unroutable"],
  refused: [502, "connection_refused"],
  tls: [502, "tls_protocol_error"],
  reset: [502, "connection_terminated"],
  garbled: [502, "http_protocol_error"],
  timeout: [504, "http_response_timeout"],
  overloaded: [503, "destination_unavailable"],
  loop: [508, "proxy_loop_detected"],
};

function askUpstream({ upstream }: Declared): void {
  if (upstream == null) return;
  const [status, error] = failures[upstream.failure];
  const wait = upstream.retryAfter;
  throw problem(
    status,
    {},
    {
      "Proxy-Status": `gateway;error=${error}`,
      ...(wait === undefined ? {} : { "Retry-After": String(wait) }),
    },
  );
}

type Run = (context: Context) => unknown;

function act(it: Declared, method: string, { request }: Context): unknown {
  if (it.fails === true) throw new Error("It breaks.");
  askUpstream(it);
  if (it.conflict === true) throw problem(409);
  if (method === "QUERY") return it.querySeeOther == null ? ten : seeOther(it.querySeeOther);
  if (it.dependencyFailed === true) throw problem(424);
  if (it.storageFull === true) throw problem(507);
  const isAsync = it.asyncCapable === true && /respond-async/i.test(request.field("prefer") ?? "");
  if (it.enacted === false || isAsync) return accepted();
  const shown = it.respondsWithBody === true ? { done: true } : undefined;
  if (it.multiStatus === true) return multiStatus([{ href: "/part", status: 204 }]);
  if (method === "POST" && it.postResets === true) return reset();
  if (method === "POST" && it.postSeeOther != null) return seeOther(it.postSeeOther);
  if (method === "POST" && it.postCreates != null) return created(it.postCreates, shown);
  return shown;
}
