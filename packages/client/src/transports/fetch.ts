import { given } from "../content/request.ts";
import type { Transport } from "../settings.ts";

/**
 * Over fetch, which is everywhere. Servers and the command line see redirects; browsers hide them, and follow themselves.
 *
 * @param fetchIt another fetch; the global one as it is at the time of the call, unless told
 * @param init what is told to each fetch: `credentials`, `cache`, `dispatcher`
 */
export function overFetch(
  fetchIt: (url: string, init: RequestInit) => Promise<Response> = (url, init) => fetch(url, init),
  init?: RequestInit,
): Transport {
  // In documents and web workers a redirect that is not followed has neither status nor Location.
  const isHidden = "document" in globalThis || "importScripts" in globalThis;
  // Never a Request: its tie to the signal is weak, and is gone after a collection of garbage.
  return ({ method, url, headers, content, call }, signal) =>
    fetchIt(url, {
      ...init,
      method,
      headers,
      signal,
      redirect: isHidden ? call.options.redirect : "manual",
      ...(content && { body: given(content), duplex: "half" }),
    } as RequestInit);
}
