import { Content } from "../content.ts";
import type { Exchange, Version } from "../exchange.ts";
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
  if (_fromCache !== undefined || !(response?.status > 0) || typeof request?.url !== "string")
    return undefined;
  const [, scheme = "http", authority = "", target = ""] =
    /^(https?):\/\/([^/?#]*)([^#]*)/i.exec(request.url) ?? [];
  const lines = linesOf(request);
  const version = versionOf(request.httpVersion);
  // Browsers leave it out of what they show.
  const hasHost = lines.some(([name]) => /^(?:host|:authority)$/i.test(name));
  const fields = new Fields(hasHost ? lines : [["Host", authority], ...lines]);
  const { text } = request.postData ?? {};
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

function linesOf({ headers = [] }: HarMessage): (readonly [string, string])[] {
  return headers.flatMap(({ name, value }) =>
    // What HTTP/2 has for its start line is no field.
    typeof name !== "string" || (name.startsWith(":") && name !== ":authority")
      ? []
      : [[name, String(value)] as const],
  );
}

function versionOf(text = ""): Version {
  if (/^(?:h2|http\/2)/i.test(text)) return "2";
  if (/^(?:h3|http\/3)/i.test(text)) return "3";
  return /1\.0$/.test(text) ? "1.0" : "1.1";
}

/** Content is decoded in a HAR: its length is what it says, not what can be counted. */
function contentOf({ content, headers = [] }: HarEntry["response"]): Content | undefined {
  const { text, encoding, size = 0 } = content ?? {};
  if (!(size > 0) && (text === undefined || text === "")) return undefined;
  const announced = headers.find((it) => /^content-length$/i.test(it.name))?.value;
  const length = announced !== undefined && /^\d+$/.test(announced) ? Number(announced) : size;
  if (text === undefined) return new Content("", length);
  if (encoding !== "base64") return new Content(text, length);
  try {
    return new Content(
      Uint8Array.from(atob(text), (it) => it.charCodeAt(0)),
      length,
    );
  } catch {
    return new Content("", length);
  }
}
