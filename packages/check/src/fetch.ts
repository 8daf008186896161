/** Exchanges of fetch, on both sides: what a client got, and what a handler answers. */
import { Content } from "./content.ts";
import type { Exchange } from "./exchange.ts";
import { type FieldLines, Fields } from "./fields.ts";
import { isEnabled, tellOf, type WatchOptions } from "./watch/told.ts";

export { type PageResponse, watchPlaywright } from "./watch/playwright.ts";
export type { WatchOptions } from "./watch/told.ts";

/**
 * The exchange of a request and its response; neither is used up. What fetch has undone, such as codings, is undone here
 * as well.
 *
 * @param hasDate whether Date is to be expected: what a handler answers gets it from its server
 */
export async function exchangeOf(
  request: Request,
  response: Response,
  hasDate = true,
): Promise<Exchange> {
  const { protocol, host, pathname, search } = new URL(request.url);
  const asked: FieldLines = [...request.headers];
  const answered: FieldLines = [...response.headers];
  const isDated = hasDate || response.headers.has("date");
  return {
    request: {
      method: request.method,
      target: `${pathname}${search}`,
      version: "1.1",
      scheme: protocol === "https:" ? "https" : "http",
      // fetch writes it itself.
      fields: new Fields(request.headers.has("host") ? asked : [["host", host], ...asked]),
      content:
        request.body === null
          ? undefined
          : new Content("", Number(request.headers.get("content-length") ?? 1)),
    },
    response: {
      status: response.status,
      reason: response.statusText === "" ? undefined : response.statusText,
      version: "1.1",
      fields: new Fields(isDated ? answered : [["date", new Date().toUTCString()], ...answered]),
      content: response.body === null ? undefined : await contentOf(response),
    },
  };
}

/** `fetch` that tells what is wrong with the exchanges it has; its results are the same. */
export function watchedFetch<Fetch extends typeof fetch>(
  fetchIt: Fetch,
  options: WatchOptions = {},
): Fetch {
  if (!isEnabled(options)) return fetchIt;
  return (async (...[input, init]: Parameters<typeof fetch>) => {
    const request = new Request(input, init);
    const copy = request.clone();
    const response = await fetchIt(request);
    // A redirect that fetch followed is not this exchange.
    if (!response.redirected && response.type !== "opaque" && response.status > 0) {
      look(copy, response, true, options);
    }
    return response;
  }) as unknown as Fetch;
}

/** A fetch handler (Hono's `app.fetch`, workers, Deno, Bun) that tells what is wrong with what it answers. */
export function watchedHandler<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Response | Promise<Response>,
  options: WatchOptions = {},
): (request: Request, ...rest: Rest) => Response | Promise<Response> {
  if (!isEnabled(options)) return handler;
  return async (request, ...rest) => {
    const copy = request.clone();
    const response = await handler(request, ...rest);
    look(copy, response, false, options);
    return response;
  };
}

/**
 * The same as a middleware of Hono.
 *
 * @example app.use(watchHono())
 */
export function watchHono(
  options: WatchOptions = {},
): (
  context: { readonly req: { readonly raw: Request }; readonly res: Response },
  next: () => Promise<void>,
) => Promise<void> {
  const does = isEnabled(options);
  return async (context, next) => {
    await next();
    if (does)
      look(
        new Request(context.req.raw.url, {
          method: context.req.raw.method,
          headers: context.req.raw.headers,
        }),
        context.res,
        false,
        options,
      );
  };
}

/** A listener of MSW: `server.events.on("response:mocked", watchMsw())` says whether mocks are sound. */
export function watchMsw(
  options: WatchOptions = {},
): (told: { readonly request: Request; readonly response: Response }) => void {
  const does = isEnabled(options);
  return ({ request, response }) => {
    if (does) look(request, response, false, options);
  };
}

/** Streams that do not end are not waited for: who reads the response does not wait for who watches. */
function look(request: Request, response: Response, hasDate: boolean, options: WatchOptions): void {
  if (/text\/event-stream/i.test(response.headers.get("content-type") ?? "")) return;
  // A CORS-filtered response shows a page few of the fields that another origin sent: what is missing may have been there.
  if (response.type === "cors") return;
  exchangeOf(request, response.clone(), hasDate).then(
    (exchange) => tellOf(exchange, options),
    () => undefined,
  );
}

async function contentOf(response: Response): Promise<Content | undefined> {
  const octets = new Uint8Array(await response.clone().arrayBuffer());
  if (octets.length === 0) return undefined;
  // What was coded has another length on the wire.
  const coded = response.headers.has("content-encoding");
  const announced = Number(response.headers.get("content-length") ?? octets.length);
  const length = coded ? announced : octets.length;
  return Content.of(octets, length);
}
