import type { Incoming, Transport } from "../settings.ts";

/**
 * Over fetch, which is everywhere. Servers and the command line see redirects; browsers hide them, and follow themselves.
 *
 * @param fetchIt another fetch; the global one as it is at the time of the call, unless told
 */
export function overFetch(
  fetchIt: (url: string, init: RequestInit) => Promise<Response> = (url, init) => fetch(url, init),
  init: Omit<RequestInit, "body" | "headers" | "method" | "redirect" | "signal"> = {},
): Transport {
  return {
    follows: isBrowser(),
    send: ({ method, url, headers, content, call }, signal): Promise<Incoming> => {
      const body = content?.give();
      const isStream = typeof body === "object" && Symbol.asyncIterator in body;
      // Never a Request: its tie to the signal is weak, and is gone after a collection of garbage.
      return fetchIt(url, {
        ...init,
        method,
        headers,
        redirect: isBrowser() && call.options.redirect !== "error" ? "follow" : "manual",
        signal,
        ...(body === undefined ? {} : { body: body as BodyInit }),
        ...(isStream ? { duplex: "half" } : {}),
      } as RequestInit);
    },
  };
}

/** Documents and web workers: there a redirect that is not followed has neither status nor Location. */
function isBrowser(): boolean {
  return "document" in globalThis || "WorkerGlobalScope" in globalThis;
}
