/** Watching the exchanges of a server on Node's own objects, whatever framework is on top of them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { Content } from "../content.ts";
import type { Version } from "../exchange.ts";
import { type FieldLines, Fields } from "../fields.ts";
import { isEnabled, tellOf, type WatchOptions } from "./told.ts";

export type { WatchOptions } from "./told.ts";

/** Most octets of content that are kept, unless told. */
const usual = 1024 * 1024;

/**
 * Look at an exchange once its response is over, and tell what is wrong with it.
 *
 * @example app.addHook("onRequest", (request, reply, done) => { watch(request.raw, reply.raw); done(); }) // Fastify
 */
export function watch(
  request: IncomingMessage,
  response: ServerResponse,
  options: WatchOptions = {},
): void {
  if (!isEnabled(options)) return;
  const { most = usual } = options;
  const kept: Buffer[] = [];
  let size = 0;
  const take = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    const coding = typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8";
    const octets = typeof chunk === "string" ? Buffer.from(chunk, coding) : Buffer.from(chunk);
    if (size < most) kept.push(octets);
    size += octets.length;
  };
  const own = response as { write: unknown; end: unknown };
  const { write, end } = response;
  own.write = (chunk: unknown, ...rest: unknown[]): unknown => {
    take(chunk, rest[0]);
    return (write as (...all: unknown[]) => unknown).call(response, chunk, ...rest);
  };
  own.end = (chunk: unknown, ...rest: unknown[]): unknown => {
    take(chunk, rest[0]);
    return (end as (...all: unknown[]) => unknown).call(response, chunk, ...rest);
  };
  response.once("finish", () => {
    const asked = versionOf(request.httpVersion);
    const octets = Buffer.concat(kept);
    const length = Number(request.headers["content-length"] ?? 0);
    const hasContent = length > 0 || request.headers["transfer-encoding"] !== undefined;
    tellOf(
      {
        request: {
          method: request.method ?? "GET",
          target: request.url ?? "/",
          version: asked,
          scheme: (request.socket as { encrypted?: boolean }).encrypted === true ? "https" : "http",
          fields: Fields.raw(request.rawHeaders),
          // It was somebody else's to read: only how much there was is known.
          content: hasContent ? new Content("", length) : undefined,
        },
        response: {
          status: response.statusCode,
          reason: response.statusMessage,
          version: asked === "1.0" ? "1.1" : asked,
          fields: new Fields(sentBy(response)),
          // Node sends none of it to HEAD, and none with 204 and 304.
          content: size === 0 || !hasBody(request, response) ? undefined : Content.of(octets, size),
        },
      },
      options,
    );
  });
}

/** The same around a handler of node:http. */
export function watched<
  Handler extends (request: IncomingMessage, response: ServerResponse) => unknown,
>(handler: Handler, options: WatchOptions = {}): Handler {
  if (!isEnabled(options)) return handler;
  return ((request: IncomingMessage, response: ServerResponse) => {
    watch(request, response, options);
    return handler(request, response);
  }) as Handler;
}

/** The same as a middleware of Express and Connect; in production it does nothing. */
export function watchExpress(
  options: WatchOptions = {},
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const does = isEnabled(options);
  return (request, response, next) => {
    if (does) watch(request, response, options);
    next();
  };
}

/** The same as a hook of Fastify: `app.addHook("onRequest", watchFastify())`. */
export function watchFastify(
  options: WatchOptions = {},
): (
  request: { readonly raw: unknown },
  reply: { readonly raw: unknown },
  done: () => void,
) => void {
  const does = isEnabled(options);
  return (request, reply, done) => {
    if (does) watch(request.raw as IncomingMessage, reply.raw as ServerResponse, options);
    done();
  };
}

/** The same as a middleware of Koa. */
export function watchKoa(
  options: WatchOptions = {},
): (
  context: { readonly req: IncomingMessage; readonly res: ServerResponse },
  next: () => Promise<unknown>,
) => Promise<unknown> {
  const does = isEnabled(options);
  return (context, next) => {
    if (does) watch(context.req, context.res, options);
    return next();
  };
}

/** What was really sent: what writeHead was given is in the head alone. */
function sentBy(response: ServerResponse): FieldLines {
  const head = (response as unknown as { readonly _header?: string | null })._header;
  if (typeof head === "string") {
    return head
      .split("\r\n")
      .slice(1)
      .flatMap((line): FieldLines => {
        const colon = line.indexOf(":");
        return colon === -1 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()]];
      });
  }
  // HTTP/2 has no head of its own; its Date is put in by Node.
  const fields = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    [value].flat().map((it) => [name, String(it)] as const),
  );
  return response.sendDate ? [["date", new Date().toUTCString()], ...fields] : fields;
}

function hasBody({ method }: IncomingMessage, response: ServerResponse): boolean {
  return method !== "HEAD" && (response as unknown as { _hasBody?: boolean })._hasBody !== false;
}

function versionOf(text: string): Version {
  if (text.startsWith("2")) return "2";
  return text === "1.0" ? "1.0" : "1.1";
}
