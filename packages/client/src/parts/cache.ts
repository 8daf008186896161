import { isClientError, isRefusal, isSafe, isServerError, repeatKind } from "@verdict/codes";
import { NOT_MODIFIED, SERVICE_UNAVAILABLE } from "@verdict/codes/constants";
import { VerdictError } from "../error.ts";
import type { ResponseHeaders } from "../result.ts";
import type { Got, Part } from "../settings.ts";
import { copyOf } from "./shared.ts";
import { type Fields, Shelf, type Stored, selectedBy } from "./stored.ts";

/** The class of `http-cache-semantics`, as far as it is needed: its rules of freshness are used, and not written again. */
export type CachePolicyClass = new (
  request: CacheRequest,
  response: CacheResponse,
  options?: { readonly shared?: boolean },
) => CachePolicy;

/** A request as a policy sees it. */
export interface CacheRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
}

/** A response as a policy sees it. */
export interface CacheResponse {
  status: number;
  headers: Fields;
}

/** What is needed of a policy. */
export interface CachePolicy {
  storable(): boolean;
  stale(): boolean;
  satisfiesWithoutRevalidation(request: CacheRequest): boolean;
  responseHeaders(): Fields;
  revalidationHeaders(request: CacheRequest): Fields;
  revalidatedPolicy(request: CacheRequest, response: CacheResponse): { readonly matches: boolean };
}

/** What a cache is made of. */
export interface CacheOptions {
  /** `CachePolicy` of the package `http-cache-semantics`. */
  readonly policy: CachePolicyClass;
  /** Most addresses of which responses are kept; 1,000 unless told. */
  readonly most?: number;
  /** Most characters and octets of content that are kept; 32 Mi unless told. */
  readonly mostContent?: number;
}

/** Fields of a 304 that are not about the content that is kept (RFC 9111 3.2). */
const ofContent = /^(?:content-(?:encoding|length|range)|transfer-encoding)$/;

/**
 * A private cache where the platform has none: fresh responses are not asked for again, stale ones are revalidated, a 304
 * brings back what is there with its fields renewed, and a stale one is used where the server is down and has allowed that
 * (RFC 9111 4, RFC 5861 4). What is written to goes, and what Location and Content-Location name at the same origin (RFC
 * 9111 4.4).
 *
 * What was got with some credentials is for those alone. A part that adds credentials stands before the cache.
 *
 * @example
 * import CachePolicy from "http-cache-semantics";
 * client({ use: [bearer({ token }), cache({ policy: CachePolicy })] });
 */
export function cache({ policy: Policy, most = 1000, mostContent = 2 ** 25 }: CacheOptions): Part {
  const shelf = new Shelf<CachePolicy>(most, mostContent);
  /** Reads under way: what they bring is not kept where the resource was written to meanwhile. */
  const reading = new Set<{ readonly target: string; isOld: boolean }>();

  function forget(target: string): void {
    shelf.drop(target);
    for (const it of reading) it.isOld ||= it.target === target;
  }

  return (next) => async (request) => {
    const { method, headers, call } = request;
    const target = addressOf(request.url);
    if (!isSafe(method)) return written();
    const { as, signal } = call.options;
    // Whoever asks with conditions of his own has a copy of his own.
    const isOwn = Object.keys(headers).some((it) => /^(?:if-|range$)/.test(it));
    if (method !== "GET" || as === "stream" || isOwn || signal?.aborted) return next(request);

    const asked = { url: target, method, headers };
    const old = shelf.find(target, request);
    if (old?.policy.satisfiesWithoutRevalidation(asked) && !mustAsk(old)) {
      shelf.keep(target, request, old);
      return fromStore(old);
    }
    const read = { target, isOld: false };
    reading.add(read);
    try {
      const got = await (old === undefined ? next(request) : revalidated(old));
      return got.fromCache ? got : keep(got);
    } finally {
      reading.delete(read);
    }

    async function revalidated(it: Stored<CachePolicy>): Promise<Got> {
      let got: Got;
      try {
        got = await next({ ...request, headers: flat(it.policy.revalidationHeaders(asked)) });
      } catch (error) {
        const isDown = error instanceof VerdictError && error.why === "network";
        if (isDown && maybeStale(it)) return fromStore(it);
        throw error;
      }
      const { status } = got.response;
      if (isServerError(status) && repeatKind(status) === "transient" && maybeStale(it))
        return fromStore(it);
      if (status !== NOT_MODIFIED) return got;
      const renewals = fieldsOf(got.response.headers);
      const { etag } = renewals;
      // It is about another one than the one that is here (RFC 9111 4.3.4).
      if (etag !== undefined && opaque(etag) !== opaque(it.fields["etag"] ?? etag))
        return next(request);
      for (const name of Object.keys(renewals)) if (ofContent.test(name)) delete renewals[name];
      const fields = { ...it.fields, ...renewals };
      const renewed = { ...it, fields, policy: policyOf(it.got.response.status, fields) };
      if (!renewed.policy.storable()) shelf.drop(target, it);
      else if (!read.isOld) shelf.keep(target, request, renewed);
      return fromStore(renewed);
    }

    function keep(got: Got): Got {
      const { status } = got.response;
      const fields = fieldsOf(got.response.headers);
      const vary = `${fields["vary"] ?? ""}`.toLowerCase().split(/ *, */);
      const policy = policyOf(status, fields);
      if (policy.storable() && !read.isOld && !vary.includes("*")) {
        const selection = selectedBy(request, vary);
        shelf.keep(target, request, { policy, fields, got: copyOf(got), vary, selection });
      } else if (old && !isServerError(status)) shelf.drop(target, old);
      return got;
    }

    function policyOf(status: number, fields: Fields): CachePolicy {
      // The package knows directives in lower case alone, and takes what is fresh for stale where it must be revalidated.
      const control = directives(fields).replaceAll("must-revalidate", "x");
      const headers = { ...fields, ...(control && { "cache-control": control }) };
      return new Policy(asked, { status, headers }, { shared: false });
    }

    /** Whether it may be used although it could not be revalidated. */
    function maybeStale({ policy, fields }: Stored<CachePolicy>): boolean {
      return (
        !/no-cache|max-age|min-fresh/i.test(headers["cache-control"] ?? "") &&
        !/must-revalidate|no-cache/.test(directives(fields)) &&
        policy.revalidatedPolicy(asked, { status: SERVICE_UNAVAILABLE, headers: {} }).matches
      );
    }

    async function written(): Promise<Got> {
      let isRefused = false;
      try {
        const got = await next(request);
        const { status, headers } = got.response;
        isRefused = isClientError(status);
        for (const name of isRefusal(status) ? [] : ["location", "content-location"]) {
          const other = headers.get(name) ?? "";
          if (!URL.canParse(other, target)) continue;
          const { href, origin } = new URL(other, target);
          if (origin === new URL(target).origin) forget(addressOf(href));
        }
        return got;
      } finally {
        // A failure says nothing about what was done.
        if (!isRefused) forget(target);
      }
    }
  };
}

/** Whether it is stale, and is not used as such whatever the request allows (RFC 9111 5.2.2.2). */
function mustAsk({ policy, fields }: Stored<CachePolicy>): boolean {
  return policy.stale() && directives(fields).includes("must-revalidate");
}

/** Directives have no case (RFC 9111 5.2). */
function directives(fields: Fields): string {
  return `${fields["cache-control"] ?? ""}`.toLowerCase();
}

function addressOf(url: string): string {
  return url.replace(/#.*/s, "");
}

/** An entity tag without its weakness: they are compared weakly here (RFC 9110 8.8.3.2). */
function opaque(tag: string | string[]): string {
  return `${tag}`.replace(/^W\//, "");
}

function fieldsOf(headers: ResponseHeaders): Fields {
  const fields: Fields = Object.fromEntries(headers);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) fields["set-cookie"] = cookies;
  return fields;
}

function fromStore({ got, policy, fields }: Stored<CachePolicy>): Got {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(policy.responseHeaders()))
    for (const one of [value].flat()) headers.append(name, one);
  if (headers.has("cache-control")) headers.set("cache-control", `${fields["cache-control"]}`);
  return { ...copyOf(got), response: { ...spread(got), headers, body: null }, fromCache: true };
}

/** What else is told of a response; the members of `Response` are no properties of its own. */
function spread({ response }: Got): Omit<Got["response"], "headers" | "body"> {
  const { status, statusText, url, redirected, trailers } = response;
  return {
    ...{ status, statusText, trailers, arrayBuffer: () => response.arrayBuffer() },
    ...(redirected && url !== undefined && { url, redirected }),
  };
}

function flat(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, it]) => [name, `${it}`]));
}
