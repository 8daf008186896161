/**
 * Content-Type: the media type of the enclosed representation (RFC 9110 8.3).
 *
 *     Content-Type = media-type
 *
 * Example values: `text/html; charset=ISO-8859-4`, `application/problem+json`
 */

import {
  formatMediaType,
  type MediaType,
  mediaRangeMatches,
  parseMediaRange,
  parseMediaType,
} from "./grammar/media-type.ts";

/**
 * The media type; `undefined` when the value is malformed, holds a list of several, or has a
 * wildcard (RFC 9110 8.3).
 *
 * @example
 * parseContentType("application/json"); // { type: "application", subtype: "json", parameters: {} }
 */
export function parseContentType(value: string): MediaType | undefined {
  return parseMediaType(value);
}

/**
 * The media type as a field value; `undefined` when it cannot be represented (RFC 9110 8.3).
 *
 * @example
 * formatContentType({ type: "text", subtype: "csv", parameters: { header: "present" } });
 * // "text/csv; header=present"
 */
export function formatContentType(media: MediaType): string | undefined {
  return formatMediaType(media);
}

/**
 * Whether the media type is one of those accepted, each a media type or range in text form.
 * Parameters that an accepted one does not name do not matter (RFC 9110 8.3.1, 12.5.1).
 *
 * @example
 * contentTypeMatches(
 *   { type: "text", subtype: "csv", parameters: { header: "present" } },
 *   ["application/json", "text/*"],
 * ); // true
 */
export function contentTypeMatches(media: MediaType, accepted: readonly string[]): boolean {
  return accepted.some((text) => {
    const range = parseMediaRange(text);
    return range !== undefined && mediaRangeMatches(range, media);
  });
}
