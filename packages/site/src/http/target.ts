/** The target of a request, read and decoded. */
export interface Target {
  /** Decoded, without a suffix for the form: `/404`, `/by/nginx`. */
  readonly path: string;
  /** The form that a suffix asks for. */
  readonly suffix?: Suffix;
  readonly query: URLSearchParams;
  /** The query as sent, with its question mark, or empty; safe to stand in a field. */
  readonly search: string;
}

/** A suffix of a path, without its dot. */
export type Suffix = "html" | "txt" | "json" | "md";

/**
 * Read a request target in origin-form or absolute-form (RFC 9112 3.2).
 *
 * @returns `undefined` if it is neither, or its percent-encoding is broken or no UTF-8
 */
export function readTarget(target: string): Target | undefined {
  const origin = target.replace(/^https?:\/\/[^/?#]*/i, "");
  const [raw = "", ...rest] = (origin === "" || origin[0] === "?" ? `/${origin}` : origin).split(
    "?",
  );
  const search = rest.length === 0 ? "" : encodeRest(`?${rest.join("?")}`);
  if (!raw.startsWith("/") || origin.includes("#")) return undefined;
  const decoded = decode(raw);
  if (decoded === undefined || decode(search) === undefined) return undefined;
  const match = /^(.+)\.(html|txt|json|md)$/.exec(decoded);
  const query = new URLSearchParams(search);
  if (match?.[1] === undefined) return { path: decoded, query, search };
  // The form of the first page is asked for as /index.txt.
  const path = match[1] === "/index" ? "/" : match[1];
  return { path, suffix: match[2] as Suffix, query, search };
}

/**
 * The path and query of a target as they stand in an address.
 *
 * @example addressOf({ path: "/~50%", query: new URLSearchParams(), search: "" }) // "/~50%25"
 */
export function addressOf({ path, search }: Target): string {
  return path.split("/").map(encodeURIComponent).join("/") + search;
}

/** Encode what may not stand in a query (RFC 3986 3.4) and leave the rest as it was sent. */
function encodeRest(text: string): string {
  return text.replace(/[^\x21-\x7e]|["<>\\^`{|}]/g, encodeURIComponent);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
