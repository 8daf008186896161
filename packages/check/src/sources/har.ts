import { Content } from "../content.ts";
import { type Exchange, octetsIn, type Version } from "../exchange.ts";
import { Fields } from "../fields.ts";

interface HarMessage {
  readonly httpVersion?: string;
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
}

/** An entry of a HAR, as far as it matters here. */
export interface HarEntry {
  readonly request: HarMessage & {
    readonly method: string;
    readonly url: string;
    readonly postData?: { readonly text?: string };
  };
  readonly response: HarMessage & {
    readonly status: number;
    readonly statusText?: string;
    readonly content?: {
      readonly size?: number;
      readonly text?: string;
      readonly encoding?: string;
    };
  };
  readonly _fromCache?: string;
}

/** Whether a value is a HAR. */
export function isHar(
  value: unknown,
): value is { readonly log: { readonly entries: readonly HarEntry[] } } {
  const { log } = (value ?? {}) as { readonly log?: { readonly entries?: unknown } };
  return Array.isArray(log?.entries);
}

/** The exchanges of a HAR; what never went over the network, or was not answered, is left out. */
export function exchangesFromHar(entries: readonly HarEntry[]): Exchange[] {
  return entries.flatMap((it) => exchangeFromHar(it) ?? []);
}

/** @returns `undefined` for an entry that is no exchange */
export function exchangeFromHar({ request, response, _fromCache }: HarEntry): Exchange | undefined {
  // A browser writes 0 where nothing came.
  if (_fromCache !== undefined || !Number.isInteger(response?.status) || response.status <= 0)
    return undefined;
  if (typeof request?.url !== "string" || typeof request.method !== "string") return undefined;
  const [, scheme = "http", authority = "", target = ""] =
    /^(https?):\/\/([^/?#]*)([^#]*)/i.exec(request.url) ?? [];
  const lines = linesOf(request);
  const version = versionOf(request.httpVersion);
  // Browsers leave it out of what they show.
  const hasHost = lines.some(([name]) => /^(?:host|:authority)$/i.test(name));
  const fields = new Fields(hasHost ? lines : [["Host", authority], ...lines]);
  const text = textOf(request.postData);
  return {
    request: {
      method: request.method,
      target: target.startsWith("/") ? target : `/${target}`,
      version,
      scheme: scheme.toLowerCase() === "https" ? "https" : "http",
      fields,
      content: text === undefined || text === "" ? undefined : new Content(text),
    },
    response: {
      status: response.status,
      reason: response.statusText === "" ? undefined : response.statusText,
      version: response.httpVersion === undefined ? version : versionOf(response.httpVersion),
      fields: new Fields(linesOf(response)),
      content: contentOf(response),
    },
  };
}

/** The field lines; whatever else a program has put in their place is none. */
function linesOf({ headers }: HarMessage): (readonly [string, string])[] {
  if (!Array.isArray(headers)) return [];
  return headers.flatMap((it: { readonly name?: unknown; readonly value?: unknown } | null) => {
    const { name, value } = it ?? {};
    // What HTTP/2 has for its start line is no field.
    return typeof name !== "string" || (name.startsWith(":") && name !== ":authority")
      ? []
      : [[name, String(value)] as const];
  });
}

function textOf(content: { readonly text?: unknown } | null | undefined): string | undefined {
  const { text } = content ?? {};
  return typeof text === "string" ? text : undefined;
}

function versionOf(text: unknown): Version {
  if (typeof text !== "string") return "1.1";
  if (/^(?:h2|http\/2)/i.test(text)) return "2";
  if (/^(?:h3|http\/3)/i.test(text)) return "3";
  return /1\.0$/.test(text) ? "1.0" : "1.1";
}

/** Content is decoded in a HAR: its length is what it says, not what can be counted. */
function contentOf(response: HarEntry["response"]): Content | undefined {
  const { encoding, size = 0 } = response.content ?? {};
  const text = textOf(response.content);
  if (!(size > 0) && (text === undefined || text === "")) return undefined;
  const announced = linesOf(response).find(([name]) => /^content-length$/i.test(name))?.[1];
  const length = announced !== undefined && /^\d+$/.test(announced) ? Number(announced) : size;
  if (text === undefined) return new Content("", length);
  if (encoding !== "base64") return new Content(text, length);
  const octets = octetsIn(text);
  if (octets === undefined) return new Content("", length);
  const type = linesOf(response).find(([name]) => /^content-type$/i.test(name))?.[1];
  return Content.of(octets, length, type);
}
