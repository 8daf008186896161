/**
 * Runs cases that are written for any client with this one. Beside what the samples expect, cases of our own may expect
 * `finalJson` (the data), a `finalBody` that is an object, and `maybeApplied`.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import CachePolicy from "http-cache-semantics";
import { status as factsOf } from "../../codes/src/index.ts";
import {
  type BearerOptions,
  bearer,
  breaker,
  type CallOptions,
  type ClientOptions,
  client as clientOf,
  dedupe,
  hedge,
  type Part,
  type Result,
  type Transport,
} from "../src/index.ts";
import { cache } from "../src/parts/cache.ts";
import { type Entry, filled, type Scripted, type Seen, scripted } from "./scripted.ts";

/** A case as the samples write it. */
export interface Case {
  readonly id: string;
  readonly group: string;
  readonly origin: string;
  readonly strength: "must" | "should" | "choice";
  readonly script: readonly Entry[];
  readonly call: CaseCall;
  readonly expect: Expectation;
  readonly note: string;
}

export interface CaseCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly options: CaseOptions;
}

export interface CaseOptions {
  readonly maxAttempts?: number;
  readonly baseDelayMs?: number;
  readonly maxDelayMs?: number;
  readonly factor?: number;
  readonly maxRetryAfterMs?: number;
  readonly totalTimeoutMs?: number;
  readonly attemptTimeoutMs?: number;
  readonly redirect?: "follow" | "manual" | "error";
  readonly maxRedirects?: number;
  readonly idempotent?: boolean;
  readonly idempotencyKey?: string;
  readonly replayableBody?: boolean;
  readonly expectJson?: boolean;
  readonly credentialHeaders?: readonly string[];
  readonly baseUrlPath?: string;
  readonly cache?: boolean;
  readonly auth?: {
    readonly token?: string;
    readonly refresh?: readonly string[];
    readonly refreshFails?: boolean;
    readonly refreshDelayMs?: number;
  };
  readonly abortAfterMs?: number;
  readonly abortReason?: string;
  readonly callerTimeoutSignalMs?: number;
  readonly target?: "refused" | "bad-dns" | "invalid-url";
  readonly repeat?: number;
  readonly repeatHeaders?: readonly Readonly<Record<string, string>>[];
  readonly repeatGapMs?: number | readonly number[];
  readonly sequence?: readonly Partial<CaseCall>[];
  readonly concurrent?: number;
  readonly abortFirstAfterMs?: number;
  readonly circuitBreaker?: { readonly threshold?: number; readonly openMs?: number };
  readonly retryBudget?: Readonly<Record<string, number>>;
  readonly hedgeAfterMs?: number;
  readonly dedupe?: boolean;
  readonly forceGcAtMs?: readonly number[];
}

export type Expectation = Readonly<Record<string, unknown>> & {
  readonly accept?: readonly Expectation[];
};

/** What a case ended with, in the words of the expectations. */
interface Outcome {
  readonly result: Result;
  readonly seen: readonly Seen[];
  readonly ms: number;
  readonly refreshCalls: number;
  readonly urls: { readonly A: string; readonly B: string };
}

/** What differs from what a case expects; nothing where it holds. */
export async function differences(it: Case, transport?: Transport): Promise<string[]> {
  const server = await scripted(it.script);
  try {
    const outcome = await outcomeOf(it.call, server, transport);
    const { accept = [], ...own } = it.expect;
    const all = [own, ...accept].map((one) => unlike(one, outcome));
    return all.some((one) => one.length === 0) ? [] : (all[0] ?? []);
  } finally {
    await server.close();
  }
}

async function outcomeOf(
  asked: CaseCall,
  server: Scripted,
  transport: Transport | undefined,
): Promise<Outcome> {
  const { options } = asked;
  const urls = { A: server.a, B: server.b };
  const own = clientOptions(options, urls);
  const client = clientOf({ ...own.options, ...(transport === undefined ? {} : { transport }) });
  const started = Date.now();
  const send = (it: CaseCall, signal?: AbortSignal): Promise<Result> =>
    Promise.resolve(
      client.request(
        it.method,
        addressOf(it, options, urls),
        callOptions(it, options, urls, signal),
      ),
    );
  for (const at of options.forceGcAtMs ?? []) setTimeout(collect, at);
  const list: CaseCall[] = [];
  for (const it of options.sequence ?? [])
    list.push({ ...asked, ...it, headers: { ...asked.headers, ...it.headers } });
  for (let i = 0; i < (options.repeat ?? 0); i++)
    list.push({ ...asked, headers: { ...asked.headers, ...options.repeatHeaders?.[i] } });
  let result: Result | undefined;
  if (options.concurrent !== undefined) {
    const results = await Promise.all(
      Array.from({ length: options.concurrent }, (_, i) =>
        send(
          asked,
          i === 0
            ? signalOf({
                ...(options.abortFirstAfterMs === undefined
                  ? {}
                  : { abortAfterMs: options.abortFirstAfterMs }),
              })
            : undefined,
        ),
      ),
    );
    result = results.at(-1);
  } else {
    for (const [i, it] of (list.length === 0 ? [asked] : list).entries()) {
      const gap = [options.repeatGapMs ?? 0].flat();
      const wait = gap[i] ?? (i > 0 ? gap[0] : 0) ?? 0;
      if (i > 0 && wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      result = await send(it, signalOf(options));
    }
  }
  const ms = Date.now() - started;
  if (options.abortAfterMs !== undefined && options.abortAfterMs > ms)
    await new Promise((resolve) => setTimeout(resolve, (options.abortAfterMs ?? 0) - ms + 50));
  return {
    result: result as Result,
    seen: server.seen,
    ms,
    refreshCalls: own.refreshCalls(),
    urls,
  };
}

/** Collects garbage, now. */
function collect(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

function clientOptions(options: CaseOptions, urls: { readonly A: string; readonly B: string }) {
  let refreshCalls = 0;
  const use: Part[] = [];
  if (options.dedupe === true) use.push(dedupe());
  if (options.cache === true) use.push(cache({ policy: CachePolicy }));
  if (options.circuitBreaker !== undefined) {
    const { threshold, openMs } = options.circuitBreaker;
    use.push(
      breaker({
        ...(threshold === undefined ? {} : { threshold }),
        ...(openMs === undefined ? {} : { open: openMs }),
      }),
    );
  }
  const { auth } = options;
  if (auth !== undefined) {
    const refresh: BearerOptions["refresh"] = async () => {
      const token = auth.refresh?.[refreshCalls++];
      if (auth.refreshDelayMs !== undefined)
        await new Promise((resolve) => setTimeout(resolve, auth.refreshDelayMs).unref());
      if (auth.refreshFails === true || token === undefined) throw new Error("no token");
      return token;
    };
    use.push(
      bearer({
        token: auth.token,
        refresh: auth.refresh === undefined && auth.refreshFails !== true ? undefined : refresh,
      }),
    );
  }
  if (options.hedgeAfterMs !== undefined) use.push(hedge({ after: options.hedgeAfterMs }));
  const { retryBudget } = options;
  const clientOptions: ClientOptions = {
    use,
    ...(options.baseUrlPath === undefined ? {} : { baseUrl: `${urls.A}${options.baseUrlPath}` }),
    repeat: {
      attempts: options.maxAttempts ?? 3,
      delay: options.baseDelayMs ?? 20,
      maxDelay: options.maxDelayMs ?? 200,
      factor: options.factor ?? 2,
      jitter: false,
      maxWait: options.maxRetryAfterMs ?? 5000,
      ...(retryBudget === undefined
        ? {}
        : {
            budget: {
              capacity:
                retryBudget["capacity"] ?? retryBudget["tokens"] ?? retryBudget["max"] ?? 500,
              cost: retryBudget["cost"] ?? 1,
              gain: retryBudget["gain"] ?? retryBudget["refill"] ?? 0,
            },
          }),
    },
    timeout: options.totalTimeoutMs ?? 10_000,
    tryTimeout: options.attemptTimeoutMs,
    redirect: options.redirect ?? "follow",
    maxRedirects: options.maxRedirects ?? 20,
    credentialHeaders: options.credentialHeaders ?? [],
  };
  return { options: clientOptions, refreshCalls: () => refreshCalls };
}

function addressOf(
  { path }: CaseCall,
  { target, baseUrlPath }: CaseOptions,
  urls: { readonly A: string; readonly B: string },
): string {
  switch (target) {
    case "refused":
      // Fetch refuses some ports itself, and who is not root cannot take this one.
      return `http://127.0.0.1:2${path}`;
    case "bad-dns":
      return `http://nobody.invalid${path}`;
    case "invalid-url":
      return `http://[${path}`;
    default:
      return baseUrlPath === undefined ? `${urls.A}${path}` : path;
  }
}

function callOptions(
  { headers, body }: CaseCall,
  options: CaseOptions,
  urls: { readonly A: string; readonly B: string },
  signal: AbortSignal | undefined,
): CallOptions {
  const oneShot = (text: string): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });
  return {
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, filled(value, urls)]),
    ),
    ...(body === null ? {} : { body: options.replayableBody === false ? oneShot(body) : body }),
    ...(signal === undefined ? {} : { signal }),
    ...(options.idempotent === true ? { idempotent: true } : {}),
    ...(options.idempotencyKey === undefined ? {} : { key: options.idempotencyKey }),
    ...(options.expectJson === true ? { as: "json" } : {}),
  };
}

function signalOf({
  abortAfterMs,
  abortReason,
  callerTimeoutSignalMs,
}: CaseOptions): AbortSignal | undefined {
  if (callerTimeoutSignalMs !== undefined) return AbortSignal.timeout(callerTimeoutSignalMs);
  if (abortAfterMs === undefined) return undefined;
  const controller = new AbortController();
  const abort = (): void =>
    controller.abort(...(abortReason === undefined ? [] : [new Error(abortReason)]));
  if (abortAfterMs < 0) abort();
  else setTimeout(abort, abortAfterMs);
  return controller.signal;
}

/** What differs from one set of expectations. */
function unlike(expected: Expectation, { result, seen, ms, refreshCalls }: Outcome): string[] {
  const last = seen.at(-1);
  const answered = result.is === "failed" ? undefined : result;
  const headers = answered?.headers;
  const facts = answered === undefined ? undefined : factsOf(answered.status);
  const got: Record<string, unknown> = {
    finalStatus: answered?.status ?? null,
    error: result.is === "failed" ? result.why : null,
    finalBody:
      answered?.text ??
      (answered?.data instanceof Uint8Array ? Buffer.from(answered.data).toString() : null),
    class:
      answered === undefined
        ? null
        : (classes[
            answered.status >= 100 && answered.status < 600 ? Math.floor(answered.status / 100) : 5
          ] ?? null),
    // What nobody registered means what its class means, though the table knows who sends it.
    effectiveStatus:
      facts?.kind === "known" && facts.registration.startsWith("iana")
        ? answered?.status
        : answered === undefined
          ? null
          : Number(answered.is[0]) * 100,
    redirected: result.redirected,
    maybeApplied: result.maybeApplied,
    finalJson: answered?.data ?? null,
    finalUrlFragment: /#(.*)/s.exec(result.url)?.[1] ?? "",
    fromCache: result.fromCache,
    refreshCalls,
    errorReason: result.is === "failed" ? reasonOf(result.error) : null,
    methodOnLast: last?.method ?? null,
    pathOnLast: last?.path ?? null,
    atOnLast: last?.at ?? null,
    bodyOnLast: last?.body ?? null,
  };
  const found: string[] = [];
  const say = (what: string, want: unknown, is: unknown): void => {
    if (JSON.stringify(want) !== JSON.stringify(is))
      found.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(want)}`);
  };
  for (const [name, want] of Object.entries(expected)) {
    switch (name) {
      case "attempts": {
        const [least, most = least] = String(want).split("..").map(Number) as [number, number?];
        if (seen.length < least || seen.length > most) say(name, want, seen.length);
        break;
      }
      case "minTotalDelayMs":
        if (ms < Number(want)) say(name, want, ms);
        break;
      case "maxTotalDelayMs":
        if (ms > Number(want)) say(name, want, ms);
        break;
      case "finalHeaders":
        for (const [field, value] of Object.entries(want as Record<string, string | null>))
          compareField(`final ${field}`, value, headers?.get(field) ?? null, undefined);
        break;
      case "headersOnLast":
        for (const [field, value] of Object.entries(want as Record<string, string | null>))
          compareField(
            `last ${field}`,
            value,
            last?.headers[field] ?? null,
            seen[0]?.headers[field],
          );
        break;
      case "requests":
        for (const [i, one] of (want as { headers?: Record<string, string | null> }[]).entries())
          for (const [field, value] of Object.entries(one.headers ?? {}))
            compareField(
              `request ${i} ${field}`,
              value,
              seen[i]?.headers[field] ?? null,
              seen[0]?.headers[field],
            );
        break;
      case "problem": {
        const problem = answered?.problem;
        const flat = problem === undefined ? null : { ...problem, ...problem.extensions };
        if (want === null || flat === null) say(name, want, flat);
        else
          for (const [member, value] of Object.entries(want as Record<string, unknown>))
            say(`problem.${member}`, value, (flat as Record<string, unknown>)[member]);
        break;
      }
      case "problemAbsent": {
        const problem = { ...answered?.problem, ...answered?.problem?.extensions } as Record<
          string,
          unknown
        >;
        for (const member of want as string[])
          if (problem[member] !== undefined) say(`problem.${member}`, undefined, problem[member]);
        break;
      }
      case "finalBody":
        // Content of no octets is no content here.
        if (want === "") say(name, null, got[name]);
        else
          say(name, want, typeof want === "object" && want !== null ? got["finalJson"] : got[name]);
        break;
      default:
        say(name, want, got[name]);
    }
  }
  return found;

  function compareField(
    what: string,
    want: string | null,
    is: string | null,
    first: string | undefined,
  ): void {
    if (want === "*") {
      if (is === null) say(what, "*", is);
    } else if (want === "$same-as-first") say(what, first ?? null, is);
    else if (want === "$differs-from-first") {
      if (is === (first ?? null)) say(what, "another than the first", is);
    } else say(what, want, is);
  }
}

const classes = ["", "informational", "success", "redirect", "client-error", "server-error"];

function reasonOf(error: Error): string | null {
  let it: unknown = error;
  while (it instanceof Error && it.cause !== undefined) it = it.cause;
  return it instanceof Error ? it.message : it === undefined ? null : String(it);
}
