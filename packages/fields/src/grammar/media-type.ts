/**
 * Media types and media ranges (RFC 9110 8.3.1, 12.5.1).
 *
 *     media-type  = type "/" subtype parameters
 *     media-range = ( "*" "/*" / ( type "/" "*" ) / ( type "/" subtype ) ) parameters
 *     type        = token
 *     subtype     = token
 *
 * Example values: `text/html; charset=utf-8`, `multipart/form-data; boundary="a b"`, `text/*`
 *
 * Type, subtype and parameter names ignore case; of parameter values only charset's does by
 * definition (RFC 9110 8.3.2).
 */

import { isToken, skipOws, tokenEnd } from "./chars.ts";
import { formatParameters, type Parameters, readParameters } from "./parameters.ts";

/** A media type, or a media range where type or subtype is `*`. */
export interface MediaType {
  /** In lower case. */
  readonly type: string;
  /** In lower case, without the slash. */
  readonly subtype: string;
  /** Values as sent, by lower-case name. */
  readonly parameters: Parameters;
}

const SLASH = 0x2f;

/**
 * The media range, of which a media type is a special case; `undefined` when it is malformed or has
 * a subtype below `*` (RFC 9110 12.5.1).
 *
 * @example
 * parseMediaRange("text/*"); // { type: "text", subtype: "*", parameters: {} }
 */
export function parseMediaRange(text: string): MediaType | undefined {
  const slash = tokenEnd(text, 0);
  if (slash === 0 || text.charCodeAt(slash) !== SLASH) return undefined;
  const end = tokenEnd(text, slash + 1);
  if (end === slash + 1) return undefined;
  const type = text.slice(0, slash).toLowerCase();
  const subtype = text.slice(slash + 1, end).toLowerCase();
  if (type === "*" && subtype !== "*") return undefined;
  const parameters = readParameters(text, end);
  if (parameters === undefined || skipOws(text, parameters.end) !== text.length) return undefined;
  return { type, subtype, parameters: parameters.value };
}

/**
 * The media type; `undefined` when it is malformed or has a wildcard (RFC 9110 8.3.1).
 *
 * @example
 * parseMediaType("Text/HTML;Charset=utf-8");
 * // { type: "text", subtype: "html", parameters: { charset: "utf-8" } }
 */
export function parseMediaType(text: string): MediaType | undefined {
  const range = parseMediaRange(text);
  return range?.type === "*" || range?.subtype === "*" ? undefined : range;
}

/**
 * The media type or range as text; `undefined` when a part is no token or a parameter value cannot
 * stand in a field (RFC 9110 8.3.1).
 *
 * @example
 * formatMediaType({ type: "text", subtype: "html", parameters: { charset: "utf-8" } });
 * // "text/html; charset=utf-8"
 */
export function formatMediaType(media: MediaType): string | undefined {
  const parameters = formatParameters(media.parameters);
  if (parameters === undefined || !isToken(media.type) || !isToken(media.subtype)) return undefined;
  return essenceOf(media) + parameters;
}

/**
 * Type and subtype without parameters.
 *
 * @example
 * essenceOf({ type: "text", subtype: "html", parameters: { charset: "utf-8" } }); // "text/html"
 */
export function essenceOf(media: MediaType): string {
  return `${media.type}/${media.subtype}`;
}

/**
 * Whether the range takes in the media type: every parameter of the range must be there with the
 * same value, further ones of the type do not matter (RFC 9110 12.5.1).
 *
 * @example
 * mediaRangeMatches(
 *   { type: "text", subtype: "*", parameters: {} },
 *   { type: "text", subtype: "html", parameters: { charset: "utf-8" } },
 * ); // true
 */
export function mediaRangeMatches(range: MediaType, media: MediaType): boolean {
  if (range.type !== "*" && range.type !== media.type) return false;
  if (range.subtype !== "*" && range.subtype !== media.subtype) return false;
  for (const name in range.parameters) {
    const [wanted, offered] = [range.parameters[name], media.parameters[name]];
    const same =
      name === "charset" ? wanted?.toLowerCase() === offered?.toLowerCase() : wanted === offered;
    if (!same) return false;
  }
  return true;
}
