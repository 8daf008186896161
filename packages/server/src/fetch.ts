import type { Answer } from "./answer.ts";
import type { App } from "./app.ts";
import { ClientGone, type Exchange, Progress } from "./exchange.ts";
import { collect, streamOf } from "./streams.ts";

/**
 * The application as a fetch handler. What fetch cannot carry is left out: interim responses and Date are for the
 * runtime to send, TRACE, CONNECT and `OPTIONS *` never arrive, and paths come with their dot segments resolved.
 *
 * @example export default { fetch: toFetch(app([item])) }
 */
export function toFetch(app: App): (request: Request) => Promise<Response> {
  return async (request) => {
    const exchange = new FetchExchange(request);
    const answer = await app.handle(exchange);
    try {
      return responseOf(answer);
    } catch (error) {
      return responseOf(app.failure(error, exchange));
    }
  };
}

function responseOf({ status, fields, content }: Answer): Response {
  const headers = new Headers();
  for (let i = 0; i < fields.length; i += 2)
    headers.append(fields[i] as string, fields[i + 1] as string);
  return new Response(bodyOf(content), { status, headers });
}

function bodyOf(content: Answer["content"]): BodyInit | null {
  if (content === undefined) return null;
  if (typeof content === "string") return content;
  // Octets of our own making never live in shared memory.
  if (content instanceof Uint8Array) return content as Uint8Array<ArrayBuffer>;
  return streamOf(content);
}

class FetchExchange extends Progress implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly query: string;
  readonly version = "1.1";
  readonly address = undefined;
  readonly now = Date.now();
  readonly #request: Request;

  constructor(request: Request) {
    super();
    this.#request = request;
    this.method = request.method;
    const target = targetOf(request.url);
    const mark = target.indexOf("?");
    this.target = target;
    this.path = mark === -1 ? target : target.slice(0, mark);
    this.query = mark === -1 ? "" : target.slice(mark + 1);
  }

  field(name: string): string | undefined {
    const { headers, url } = this.#request;
    // Runtimes keep Host to themselves, and the URL says it as well.
    return headers.get(name) ?? (name === "host" ? hostOf(url) : undefined);
  }

  get hasContent(): boolean {
    const { body, headers } = this.#request;
    return body !== null && headers.get("content-length") !== "0";
  }

  fieldLines(): readonly string[] {
    return [...this.#request.headers].flat();
  }

  fieldsSize(): number {
    let size = 0;
    for (const [name, value] of this.#request.headers) size += name.length + value.length + 4;
    return size;
  }

  hint(): void {
    // A Response is final: interim responses are for the runtime to send.
  }

  read(limit: number): Promise<Uint8Array | "too-large"> {
    return readAll(this.#request, limit);
  }
}

function hostOf(url: string): string {
  const start = url.indexOf("://") + "://".length;
  const end = url.indexOf("/", start);
  return url.slice(start, end === -1 ? undefined : end);
}

/** Path and query: a request's url is absolute and in its normal form already. */
function targetOf(url: string): string {
  const start = url.indexOf("/", url.indexOf("://") + "://".length);
  if (start === -1) return "/";
  const end = url.indexOf("#", start);
  return url.slice(start, end === -1 ? undefined : end);
}

async function readAll(
  { body, bodyUsed }: Request,
  limit: number,
): Promise<Uint8Array | "too-large"> {
  if (bodyUsed) throw new TypeError("The content was read before the resource got it.");
  if (body === null) return new Uint8Array(0);
  return collect(body, limit).catch(() => {
    throw new ClientGone();
  });
}
