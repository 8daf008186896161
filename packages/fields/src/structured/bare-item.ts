/**
 * Bare items: one value, whose first character tells its type (RFC 9651 3.3, 4.1.3.1, 4.2.3.1).
 *
 *     bare-item = sf-integer / sf-decimal / sf-string / sf-token / sf-binary
 *               / sf-boolean / sf-date / sf-displaystring
 */

import type { Read } from "../grammar/quoted.ts";
import { readBoolean, serializeBoolean } from "./boolean.ts";
import { readByteSequence, serializeByteSequence } from "./byte-sequence.ts";
import { readDate, serializeDate } from "./date.ts";
import { readDisplayString, serializeDisplayString } from "./display-string.ts";
import { readNumber, serializeDecimal, serializeNumber } from "./number.ts";
import { readString, serializeString } from "./string.ts";
import { readToken, serializeToken } from "./token.ts";
import type { BareItem } from "./types.ts";

/**
 * The value that starts at `at`; `undefined` when no type begins with that character or the value
 * is malformed (RFC 9651 4.2.3.1).
 *
 * @example
 * readBareItem("a=?1", 2); // { value: true, end: 4 }
 */
export function readBareItem(text: string, at: number): Read<BareItem> | undefined {
  switch (text.charAt(at)) {
    case '"':
      return readString(text, at);
    case ":":
      return readByteSequence(text, at);
    case "?":
      return readBoolean(text, at);
    case "@":
      return readDate(text, at);
    case "%":
      return readDisplayString(text, at);
    default:
      return readToken(text, at) ?? readNumber(text, at);
  }
}

/**
 * The value as it is sent; `undefined` when its type cannot hold it (RFC 9651 4.1.3.1).
 *
 * @example
 * serializeBareItem(true); // "?1"
 */
export function serializeBareItem(value: BareItem): string | undefined {
  if (typeof value === "string") return serializeString(value);
  if (typeof value === "number") return serializeNumber(value);
  if (typeof value === "boolean") return serializeBoolean(value);
  if (value instanceof Uint8Array) return serializeByteSequence(value);
  switch (value.type) {
    case "decimal":
      return serializeDecimal(value.value);
    case "token":
      return serializeToken(value.value);
    case "date":
      return serializeDate(value.value);
    case "display-string":
      return serializeDisplayString(value.value);
  }
}
