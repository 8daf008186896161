import { Agent } from "node:http";
import { Agent as SecureAgent } from "node:https";
import type { ConnectionOptions, TLSSocket } from "node:tls";
import { code, forServer, isIdempotent, methods as registered } from "@verdict/codes";
import type { UpstreamFault } from "@verdict/decide";
import type { Answer } from "../answer.ts";
import { brokenContent } from "../broken/content/node.ts";
import { checkFields } from "../check-fields.ts";
import type { AnyDescription } from "../describe.ts";
import { ClientGone, type Exchange } from "../exchange.ts";
import { NodeExchange } from "../node.ts";
import { patternOf } from "../pattern.ts";
import { problem } from "../problem.ts";
import type { Resource } from "../resource.ts";
import { restOf } from "../rest-of.ts";
import { sourceOf } from "../source.ts";
import type { Tells } from "./client-fields.ts";
import { failed, faultOf } from "./failure.ts";
import { endToEnd, type FieldPolicy, valuesOf } from "./hop-fields.ts";
import { endsHere, outgoingFields, type Saying } from "./outgoing.ts";
import { baseOf, targetBelow } from "./target.ts";
import { ask, type Forwarded, type Times, type Upstream } from "./upstream/node.ts";
import { checkName, hasBeenHere, someName, viaEntry } from "./via.ts";

export type { Tells } from "./client-fields.ts";
export type { Failed, Failure } from "./failure.ts";
export type { FieldPolicy } from "./hop-fields.ts";
export type { Forwarded, Times } from "./upstream/node.ts";

/** What a gateway decides itself, before it asks the server behind it; see {@link Description}. */
export type Admission = Pick<
  AnyDescription,
  | "authenticate"
  | "authorize"
  | "paid"
  | "hideForbidden"
  | "blocked"
  | "limit"
  | "earlyData"
  | "trace"
>;

/** Where requests go, and how they are changed on the way. */
export interface Gateway extends Admission {
  /** The server behind, with the path that what stands for the star is put below: `http://127.0.0.1:9000/base`. */
  readonly to: string;
  /** Longest times in milliseconds: `connect` 5,000, `head` 30,000, `idle` 60,000 by default; `Infinity` for no limit. */
  readonly timeout?: Times;
  /**
   * The name in Via and Proxy-Status, for this gateway alone: a request that has it already goes in circles (508). By
   * default it has a name that no other has.
   */
  readonly via?: string;
  /** Methods that are forwarded; by default all that are registered but CONNECT, and TRACE only with `trace`. */
  readonly methods?: readonly string[];
  /** Which end-to-end fields go on, by their lower-case name; all by default. */
  readonly forward?: { readonly request?: FieldPolicy; readonly response?: FieldPolicy };
  /** Fields that the server behind gets in place of those of the client: credentials of the gateway, say. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Send the client's Host on; `false` by default: the server behind gets its own. */
  readonly keepHost?: boolean;
  /** How the server behind learns of the client; not at all by default. What clients say of themselves does not go on. */
  readonly tells?: Tells;
  /** Whether those who ask are proxies, whose word on the client goes on; `false` by default. */
  readonly trusted?: boolean;
  /** Take part in CDN-Loop (RFC 8586), which nobody takes off as some do Via; `false` by default. */
  readonly cdnLoop?: boolean;
  /** How often a request that may be repeated is sent again when a kept connection was closed; 1 by default. */
  readonly retry?: number;
  /** For an https server: certificates that are trusted, and the like. */
  readonly tls?: ConnectionOptions;
}

const defaultTimes: Required<Times> = { connect: 5000, head: 30_000, idle: 60_000 };

/** What nearly all clients send, in the order in which Allow lists it. */
const common = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "QUERY", "OPTIONS", "TRACE"];

/** Methods that a gateway can forward: a tunnel is no message (RFC 9110 9.3.6), and `*` is no method. */
const forwardable: readonly string[] = [
  ...common,
  ...registered.map((it) => it.name).filter((it) => !["CONNECT", "*", ...common].includes(it)),
];

/**
 * A resource that another server answers for (RFC 9110 3.7): method, target, content and end-to-end fields go on to it,
 * and its answer comes back, with the interim ones.
 *
 * Where it gives none, the client learns why: 502 where it cannot be reached or says what is not HTTP, 504 where it takes
 * too long, 508 where the request goes in circles, with Proxy-Status (RFC 9209). An answer that breaks off ends the
 * connection, so that nobody takes it for complete (RFC 9112 8). It needs the adapter for Node.
 *
 * @param path its last segment stands for what is below the base: `/api/*path`; without a star it is one resource
 * @throws {TypeError} when `to`, `via` or `fields` cannot be used, saying how to mend it
 * @throws {RangeError} when a time is no positive number
 * @example proxy("/api/*path", { to: "http://127.0.0.1:9000", authenticate: bearer(verify), tells: "forwarded" })
 */
export function proxy<const Path extends string>(path: Path, gateway: Gateway): Resource<Path> {
  const { via = someName(), retry = 1, trace = false } = gateway;
  const { methods = forwardable.filter((it) => it !== "TRACE" || trace) } = gateway;
  checkName(via);
  checkFields(gateway.fields ?? {});
  const pattern = patternOf(path);
  const upstream = upstreamOf(gateway);
  const { base } = upstream;

  async function forward(exchange: Exchange): Promise<UpstreamFault | null> {
    if (hasBeenHere(exchange.fieldLines(), via)) return faultOf(failed("loop"), via);
    const target = targetBelow(base.path, restOf(exchange.path, pattern), exchange.query);
    if (target === undefined) {
      throw problem(code.BAD_REQUEST, { detail: "The path leads out of what is here." });
    }
    const node = nodeExchange(exchange);
    const saying = sayingOf(gateway, via, base.host, node);
    // How long that may take is for the gateway's own times to say.
    exchange.reading = true;
    const it = await relay(node, upstream, target, outgoingFields(exchange, saying), retry);
    if (it.kind === "failed") {
      exchange.cause = it.cause;
      return faultOf(it, via);
    }
    exchange.forwarded = answerOf(it, exchange.method, via, gateway.forward?.response);
    return null;
  }

  return {
    path,
    pattern,
    description: admissionOf(gateway),
    methods,
    forwards: (exchange) => !endsHere(exchange),
    source: (it, method, known, policy) => {
      const { fixed, found, ...more } = sourceOf(it, method, known, policy);
      const { upstream: _, ...others } = fixed;
      return {
        ...more,
        fixed: others,
        found: { ...found, upstream: ({ request }) => forward(request as Exchange) },
      };
    },
  };
}

/** @throws {TypeError} when nothing can be forwarded there */
function upstreamOf({ to, timeout, tls }: Gateway): Upstream {
  const times = { ...defaultTimes, ...timeout };
  for (const [name, time] of Object.entries(times)) {
    if (!(time > 0)) {
      throw new RangeError(
        `A ${name} timeout of ${time} ms lets nothing through; give a positive number, or Infinity for no limit.`,
      );
    }
  }
  const base = baseOf(to);
  const agent = base.isSecure
    ? new SecureAgent({ keepAlive: true, ...tls })
    : new Agent({ keepAlive: true });
  return { base, agent, times, tls };
}

function admissionOf(gateway: Gateway): AnyDescription {
  const names = [
    "authenticate",
    "authorize",
    "paid",
    "hideForbidden",
    "blocked",
    "limit",
    "earlyData",
    "trace",
  ] as const;
  return Object.fromEntries(
    names.flatMap((name) => (gateway[name] === undefined ? [] : [[name, gateway[name]]])),
  );
}

function nodeExchange(exchange: Exchange): NodeExchange {
  if (exchange instanceof NodeExchange) return exchange;
  throw new TypeError(
    "Only node:http can forward as things come. Serve the application with toNode or serverFor.",
  );
}

function sayingOf(gateway: Gateway, via: string, host: string, { response }: NodeExchange): Saying {
  const {
    fields = {},
    forward,
    keepHost = false,
    tells,
    trusted = false,
    cdnLoop = false,
  } = gateway;
  return {
    via,
    host: keepHost ? undefined : host,
    fields,
    passes: forward?.request,
    tells,
    trusted,
    cdnLoop,
    scheme: (response.socket as TLSSocket | null)?.encrypted === true ? "https" : "http",
  };
}

/** Send the request on for as long as the client is there. */
async function relay(
  exchange: NodeExchange,
  upstream: Upstream,
  path: string,
  fields: readonly string[],
  retry: number,
): Promise<Forwarded> {
  const { method, hasContent, response } = exchange;
  const gone = new AbortController();
  const leave = (): void => {
    if (!response.writableEnded) gone.abort();
  };
  if (response.destroyed) throw new ClientGone();
  response.once("close", leave);
  const asked = {
    method,
    path,
    fields,
    content: hasContent ? exchange.incoming : undefined,
    signal: gone.signal,
    repeatable: !hasContent && isIdempotent(method),
    onInterim: (status: number, lines: readonly string[]) => passOn(status, lines, exchange),
  };
  const it = await ask(upstream, asked, retry);
  if (gone.signal.aborted) throw new ClientGone();
  // Not the server behind has failed, if its request had to end before it was whole.
  const broken = brokenContent(exchange.incoming);
  if (broken !== undefined && it.kind === "failed") throw broken;
  return it;
}

/** Interim answers go on, but for those that were for this hop (RFC 9110 15.2). */
function passOn(status: number, lines: readonly string[], exchange: NodeExchange): void {
  if (status === code.CONTINUE) exchange.proceed();
  if (status !== code.EARLY_HINTS) return;
  const fields: Record<string, string> = {};
  const passed = endToEnd(lines);
  for (let i = 0; i < passed.length; i += 2) {
    const name = passed[i] as string;
    fields[name.toLowerCase() === "link" ? "Link" : name] = valuesOf(
      passed,
      name.toLowerCase(),
    ).join(", ");
  }
  exchange.hint(fields);
}

function answerOf(
  { status, fields: lines, version, content }: Extract<Forwarded, { kind: "answered" }>,
  method: string,
  via: string,
  passes: FieldPolicy | undefined,
): Answer {
  const isBare = forServer(status)?.content === "none-by-framing";
  // A 304 may tell the length of what it does not have, a 204 must not (RFC 9110 8.6).
  const hasLength = status !== code.NO_CONTENT;
  const fields = endToEnd(
    lines,
    (name) => (name !== "content-length" || hasLength) && (passes?.(name) ?? true),
  );
  fields.push("Via", viaEntry(version, via));
  // Upgrade is for one hop, and a 426 without it is none (RFC 9110 15.5.22): the client learns what is wanted behind.
  const upgrade = status === code.UPGRADE_REQUIRED ? valuesOf(lines, "upgrade").join(", ") : "";
  if (upgrade !== "") fields.push("Upgrade", upgrade, "Connection", "upgrade");
  if (!isBare && method !== "HEAD") return { status, fields, content };
  // Nothing comes, and the connection is free once that was read.
  content.resume();
  return { status, fields, content: undefined };
}
