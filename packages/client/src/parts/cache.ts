import { isSuccess } from "@verdict/codes";
import { NOT_MODIFIED } from "@verdict/codes/constants";
import type { ResponseHeaders } from "../result.ts";
import type { Got, Incoming, Outgoing, Part } from "../settings.ts";

/** The class of `http-cache-semantics`, as far as it is needed: its rules of freshness are used, and not written again. */
export interface CachePolicyClass {
  new (
    request: CacheRequest,
    response: CacheResponse,
    options?: { readonly shared?: boolean; readonly cacheHeuristic?: number },
  ): CachePolicy;
}

interface CacheRequest {
  readonly url?: string;
  readonly method?: string;
  readonly headers: Record<string, string>;
}

interface CacheResponse {
  readonly status?: number;
  readonly headers: Record<string, string>;
}

interface CachePolicy {
  storable(): boolean;
  satisfiesWithoutRevalidation(request: CacheRequest): boolean;
  responseHeaders(): Record<string, string | string[] | undefined>;
  revalidationHeaders(request: CacheRequest): Record<string, string | string[] | undefined>;
  revalidatedPolicy(
    request: CacheRequest,
    response: CacheResponse,
  ): { readonly policy: CachePolicy; readonly modified: boolean; readonly matches: boolean };
}

interface Stored {
  policy: CachePolicy;
  readonly got: Got;
  /** The credentials it was got with: somebody else's are none of ours. */
  readonly who: string;
  readonly as: string | undefined;
}

/** What a cache is made of. */
export interface CacheOptions {
  /** `CachePolicy` of the package `http-cache-semantics`. */
  readonly policy: CachePolicyClass;
  /** Most responses that are kept; 500 unless told. The one that was longest not asked for goes first. */
  readonly most?: number;
}

/**
 * A private cache where the platform has none: fresh responses are not asked for again, stale ones are revalidated, and a
 * 304 brings back what is there (RFC 9111). What is written to goes (RFC 9111 4.4).
 *
 * @example
 * import CachePolicy from "http-cache-semantics";
 * clientOf({ use: [cache({ policy: CachePolicy })] });
 */
export function cache({ policy: Policy, most = 0.5e3 }: CacheOptions): Part {
  const kept = new Map<string, Stored>();
  return (next) => async (request) => {
    const { method, url, headers, call } = request;
    const isOwn = Object.keys(headers).some((it) => /^(?:if-|range$)/.test(it));
    // Whoever asks with conditions of his own has a copy of his own.
    if ((method !== "GET" && method !== "HEAD") || call.options.as === "stream" || isOwn) {
      const got = await next(request);
      if (!isRead(method) && got.response.status < 400) kept.delete(url);
      return got;
    }
    if (method === "HEAD") return next(request);
    const who = `${headers["authorization"] ?? ""}\n${headers["cookie"] ?? ""}`;
    const asked = { url, method, headers };
    const found = kept.get(url);
    const old = found?.who === who && found.as === call.options.as ? found : undefined;
    if (old?.policy.satisfiesWithoutRevalidation(asked) === true) {
      touch(url, old);
      return fromStore(old);
    }
    const conditions = old === undefined ? headers : plain(old.policy.revalidationHeaders(asked));
    const got = await next({ ...request, headers: conditions });
    const answered = { status: got.response.status, headers: recordOf(got.response.headers) };
    if (old !== undefined && got.response.status === NOT_MODIFIED) {
      const { policy } = old.policy.revalidatedPolicy(asked, answered);
      const stored = { ...old, policy };
      touch(url, stored);
      return fromStore(stored);
    }
    const policy = new Policy(asked, answered, { shared: false });
    if (policy.storable() && isSuccess(got.response.status))
      touch(url, { policy, got, who, as: call.options.as });
    else if (got.response.status < 500) kept.delete(url);
    return got;
  };

  function touch(url: string, it: Stored): void {
    kept.delete(url);
    kept.set(url, it);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
  }
}

function isRead(method: Outgoing["method"]): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

function fromStore({ got, policy }: Stored): Got {
  const { response } = got;
  const headers = new Headers(plain(policy.responseHeaders()));
  const copy: Incoming = {
    status: response.status,
    statusText: response.statusText,
    headers: headers as ResponseHeaders,
    body: null,
    arrayBuffer: () => response.arrayBuffer(),
  };
  return { ...got, response: copy, fromCache: true };
}

function plain(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}

function recordOf(headers: ResponseHeaders): Record<string, string> {
  return Object.fromEntries(headers as Iterable<[string, string]>);
}
