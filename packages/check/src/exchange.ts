import { Content } from "./content.ts";
import { type FieldLines, Fields } from "./fields.ts";
import type { Span } from "./finding.ts";

export type Version = "1.0" | "1.1" | "2" | "3";

/** Where the parts of a message are in the source that it was read from. */
export interface Places {
  readonly line: Span;
  /** Of each field line, in their order. */
  readonly fields: readonly Span[];
  readonly content: Span;
}

/** A request as it was sent. */
export interface Request {
  readonly method: string;
  readonly target: string;
  readonly version: Version;
  readonly scheme: "http" | "https";
  readonly fields: Fields;
  /** `undefined` where none was sent. */
  readonly content: Content | undefined;
  readonly places?: Places;
}

/** A response as it came. */
export interface Response {
  readonly status: number;
  readonly reason: string | undefined;
  readonly version: Version;
  readonly fields: Fields;
  /** `undefined` where none came. */
  readonly content: Content | undefined;
  /** Whether it is known that none came, rather than not known what did. */
  readonly isBare?: boolean;
  readonly places?: Places;
}

/** A request and the response to it. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/**
 * A message as JSON: `body` as text, or `bodyBase64`, which is text as well where its octets or its Content-Type say so;
 * without either there was no content.
 */
interface MessageJson {
  readonly headers?: FieldLines | Readonly<Record<string, string>>;
  readonly body?: string | null;
  readonly bodyBase64?: string | null;
  /** `HTTP/1.1` unless told. */
  readonly version?: string;
}

/** An exchange as JSON. */
export interface ExchangeJson {
  readonly request: MessageJson & {
    readonly method: string;
    readonly target: string;
    /** `http` unless told. */
    readonly scheme?: string;
  };
  readonly response: MessageJson & { readonly status: number; readonly reason?: string };
}

/**
 * An exchange from JSON.
 *
 * @throws {TypeError} for what is none, with the member that is wrong
 */
export function exchangeFrom(json: ExchangeJson): Exchange {
  const { request, response } = asObject(json, "exchange") as unknown as ExchangeJson;
  asObject(request, "request");
  asObject(response, "response");
  if (typeof request.method !== "string") throw new TypeError("request.method is a text.");
  if (typeof request.target !== "string") throw new TypeError("request.target is a text.");
  if (!Number.isInteger(response.status)) throw new TypeError("response.status is a whole number.");
  return {
    request: {
      method: request.method,
      target: request.target,
      version: versionOf(request.version),
      scheme: request.scheme === "https" ? "https" : "http",
      ...partsOf(request, "request"),
    },
    response: {
      status: response.status,
      reason: typeof response.reason === "string" ? response.reason : undefined,
      version: answeredIn(response.version, versionOf(request.version)),
      ...partsOf(response, "response"),
      isBare: response.body === null && typeof response.bodyBase64 !== "string",
    },
  };
}

function asObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new TypeError(`${what} is an object.`);
}

function versionOf(text: unknown): Version {
  if (text === undefined || text === null) return "1.1";
  const major = /^(?:HTTP\/|h)?(\d)(?:\.(\d))?$/i.exec(String(text));
  if (major?.[1] === "2" || major?.[1] === "3") return major[1];
  return major?.[1] === "1" && major[2] === "0" ? "1.0" : "1.1";
}

/** HTTP/1.1 unless told; HTTP/2 and HTTP/3 are answered in themselves. */
function answeredIn(text: unknown, asked: Version): Version {
  return text === undefined || text === null ? (asked === "1.0" ? "1.1" : asked) : versionOf(text);
}

function fieldsOf({ headers = [] }: MessageJson, part: string): Fields {
  const lines = Array.isArray(headers) ? headers : Object.entries(headers ?? {});
  for (const line of lines) {
    if (Array.isArray(line) && typeof line[0] === "string" && typeof line[1] === "string") continue;
    throw new TypeError(
      `${part}.headers is a list of names with values, such as ["Allow", "GET"].`,
    );
  }
  return new Fields(lines);
}

function partsOf(message: MessageJson, part: string): Pick<Request, "fields" | "content"> {
  const fields = fieldsOf(message, part);
  return { fields, content: contentOf(message, fields, part) };
}

function contentOf(
  { body, bodyBase64 }: MessageJson,
  fields: Fields,
  part: string,
): Content | undefined {
  if (typeof bodyBase64 === "string") {
    const octets = octetsIn(bodyBase64);
    if (octets === undefined) throw new TypeError(`${part}.bodyBase64 is not Base64.`);
    // What is coded is none, whatever it looks like.
    return fields.has("content-encoding")
      ? new Content(octets)
      : Content.of(octets, octets.length, fields.get("content-type"));
  }
  if (body === undefined || body === null) return undefined;
  if (typeof body !== "string") throw new TypeError(`${part}.body is a text.`);
  return new Content(body);
}

/** The octets that Base64 stands for; `undefined` where it is none. */
export function octetsIn(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
  } catch {
    return undefined;
  }
}
