import type { Asked } from "./options.ts";
import type { Served } from "./resources.ts";

/** Codes whose cause is a resource that can be mocked as a whole. */
const liveCodes = [
  ...["201", "206", "304", "401", "402", "403", "409", "412", "413", "415", "416"],
  ...["422", "428", "429", "451"],
] as const;

/** How a mocked resource differs from the usual one. */
export interface LiveOptions {
  /**
   * The path that the resource is at; what is asked for below it, such as what a POST has made, belongs to it as well.
   * Unless told, whatever is asked for is the resource itself.
   */
  readonly at?: string;
}

/**
 * The resource of this code's cause, which answers by what is asked of it as it does in the playground: 429 from the
 * fourth request in ten seconds, 412 for a tag that is no more and 200 for the one that is. Each has its own state.
 *
 * It runs on the engine, which is loaded with the first request. For resources of one's own, describe them:
 * `({ request }) => handle(request)` with `handle = toFetch(app([…]))` is a resolver.
 *
 * @throws {TypeError} for a code whose cause is no such resource: those that are, are named
 * @example http.all("https://api.example/notes/7", live(412))
 */
export function live(code: number, { at }: LiveOptions = {}): (asked: Asked) => Promise<Response> {
  if (!(liveCodes as readonly string[]).includes(String(code)))
    throw new TypeError(
      `The cause of ${code} is no resource to be mocked; those of ${liveCodes.join(", ")} are.`,
    );
  if (at !== undefined && !at.startsWith("/"))
    throw new TypeError("at is a path, which begins with a slash.");
  let made: Promise<Served> | undefined;
  return async function mockLive({ request }) {
    made ??= import("./resources.ts").then(({ served }) => served(code));
    const { base, handle } = await made;
    const { pathname } = new URL(request.url);
    const own = at?.replace(/\/$/, "") ?? pathname;
    const isOwn = pathname === own || pathname.startsWith(`${own}/`);
    const path = isOwn ? `${base}${pathname.slice(own.length)}` : pathname;
    return moved(await handle(await requestAt(path, request)), base, own);
  };
}

/** The request, for another path. */
async function requestAt(path: string, request: Request): Promise<Request> {
  const { origin, search } = new URL(request.url);
  const { method, headers, signal } = request;
  // Not every browser takes a stream.
  const body = request.body === null ? undefined : await request.arrayBuffer();
  return new Request(`${origin}${path}${search}`, {
    method,
    headers,
    signal,
    ...(body === undefined ? {} : { body }),
  });
}

/** The response, where it names the place that the cause has for itself. */
function moved(response: Response, base: string, own: string): Response {
  const location = response.headers.get("Location");
  if (location?.startsWith(base) === true)
    response.headers.set("Location", `${own}${location.slice(base.length)}`);
  response.headers.set("Date", new Date().toUTCString());
  return response;
}
