/**
 * Location: a resource the response refers to (RFC 9110 10.2.2).
 *
 *     Location = URI-reference
 *
 * Example values: `/People.html#tim`, `http://www.example.net/index.html`
 */

import { wellFormed } from "./grammar/chars.ts";

/**
 * The absolute URI that a reference stands for; `undefined` when it is none, has a
 * character no field value can hold, or is relative without a base. Octets above 127 are percent-encoded as they are,
 * which makes UTF-8 out of what was sent as UTF-8 (RFC 9110 10.2.2, RFC 3986 5).
 *
 * @param base The target URI of the request.
 *
 * @example
 * resolveLocation("/People.html#tim", "http://www.example.org/~tim");
 * // "http://www.example.org/People.html#tim"
 */
export function resolveLocation(reference: string, base?: string): string | undefined {
  // URL would drop tabs and line breaks and go on with what is left.
  if (/[^\x20-\xff]|\x7f/.test(reference)) return undefined;
  const encoded = reference.replace(/[\x80-\xff]/g, percentEncode);
  try {
    return new URL(encoded, base).href;
  } catch {
    return undefined;
  }
}

/**
 * Where a redirect leads: the reference resolved, with the fragment of the target URI if it has none
 * of its own (RFC 9110 10.2.2). `undefined` as for {@link resolveLocation}.
 *
 * @example
 * redirectTarget("/new", "http://example.org/old#part"); // "http://example.org/new#part"
 */
export function redirectTarget(reference: string, base: string): string | undefined {
  const target = resolveLocation(reference, base);
  const hash = base.indexOf("#");
  if (target === undefined || target.includes("#") || hash === -1) return target;
  return target + base.slice(hash);
}

/**
 * The reference as a field value: spaces, controls, quotes and characters outside ASCII become
 * percent-encoded UTF-8, so no line break gets through; lone surrogates become U+FFFD
 * (RFC 9110 10.2.2, RFC 3986 2.1).
 *
 * @example
 * formatLocation("/caf\u00e9 1"); // "/caf%C3%A9%201"
 */
export function formatLocation(reference: string): string {
  // Nearly all are what they have to be already.
  if (!unfit.test(reference)) return reference;
  return wellFormed(reference).replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (char) =>
    char <= "\x7f" ? percentEncode(char) : encodeURIComponent(char),
  );
}

const unfit = /[^\x21-\x7e]|["<>\\^`{|}]/;

function percentEncode(octet: string): string {
  return `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
