/** Watching what a page in Playwright gets. */
import { Content } from "../content.ts";
import type { Exchange } from "../exchange.ts";
import { type FieldLines, Fields } from "../fields.ts";
import { isEnabled, tellOf, type WatchOptions } from "./told.ts";

interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** A response of Playwright, as far as it is needed: this package does not depend on it. */
export interface PageResponse {
  readonly status: () => number;
  readonly headersArray: () => Promise<readonly NamedValue[]>;
  readonly body: () => Promise<Uint8Array>;
  readonly fromServiceWorker: () => boolean;
  readonly request: () => {
    readonly method: () => string;
    readonly url: () => string;
    readonly headersArray: () => Promise<readonly NamedValue[]>;
    readonly postDataBuffer: () => Uint8Array | null;
  };
}

/**
 * A listener for the responses of a page or a context; what a service worker made up is left out.
 *
 * @example page.on("response", watchPlaywright())
 */
export function watchPlaywright(
  options: WatchOptions = {},
): (response: PageResponse) => Promise<void> {
  const does = isEnabled(options);
  return async (response) => {
    if (!does || response.fromServiceWorker()) return;
    try {
      tellOf(await exchangeOf(response), options);
    } catch {
      // The page may have gone before its response was read.
    }
  };
}

async function exchangeOf(response: PageResponse): Promise<Exchange> {
  const request = response.request();
  const { protocol, host, pathname, search } = new URL(request.url());
  const [asked, answered] = await Promise.all([request.headersArray(), response.headersArray()]);
  const lines = linesOf(asked);
  const sent = request.postDataBuffer();
  // Redirects and the like have no body to read.
  const octets = await response.body().catch(() => undefined);
  const hasHost = lines.some(([name]) => /^(?:host|:authority)$/i.test(name));
  return {
    request: {
      method: request.method(),
      target: `${pathname}${search}`,
      version: "1.1",
      scheme: protocol === "https:" ? "https" : "http",
      fields: new Fields(hasHost ? lines : [["Host", host], ...lines]),
      content: sent === null || sent.length === 0 ? undefined : Content.of(sent),
    },
    response: {
      status: response.status(),
      reason: undefined,
      version: "1.1",
      fields: new Fields(linesOf(answered)),
      content: octets === undefined || octets.length === 0 ? undefined : Content.of(octets),
    },
  };
}

/** What HTTP/2 has for its start line is no field. */
function linesOf(all: readonly NamedValue[]): FieldLines {
  return all.flatMap(
    ({ name, value }): FieldLines =>
      name.startsWith(":") && name !== ":authority" ? [] : [[name, value]],
  );
}
