/**
 * Idempotency-Key: by which a server knows a repeated request again
 * (draft-ietf-httpapi-idempotency-key-header-07 2.1).
 *
 *     Idempotency-Key = sf-string
 *
 * Example value: `"8e03978e-40d5-43e8-bc93-6894a57f9324"`
 *
 * Many clients send the key without quotes, as the APIs did that had the field before the draft.
 */

import { parseItem } from "./structured/item.ts";
import { serializeString } from "./structured/string.ts";

/** What to accept as a key. */
export interface IdempotencyKeyOptions {
  /** Accept a key without quotes: visible ASCII without `"`, `,` and `;`. Default false. */
  readonly lenient?: boolean;
  /** In characters. Default 255. */
  readonly maxLength?: number;
}

const defaultMaxLength = 255;

/**
 * The key; `undefined` when the value is malformed, empty or too long (draft-07 2.1). Parameters
 * have no meaning and are passed over.
 *
 * @example
 * parseIdempotencyKey("8e03978e-40d5", { lenient: true }); // "8e03978e-40d5"
 */
export function parseIdempotencyKey(
  value: string,
  { lenient = false, maxLength = defaultMaxLength }: IdempotencyKeyOptions = {},
): string | undefined {
  const item = parseItem(value)?.value;
  const bare = lenient && /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x7e]+$/.test(value) ? value : undefined;
  const key = typeof item === "string" ? item : bare;
  return key === undefined || key === "" || key.length > maxLength ? undefined : key;
}

/**
 * The key as a field value; `undefined` when it is empty or has anything but printable ASCII
 * (draft-07 2.1).
 *
 * @example
 * formatIdempotencyKey("8e03978e-40d5"); // '"8e03978e-40d5"'
 */
export function formatIdempotencyKey(key: string): string | undefined {
  return key === "" ? undefined : serializeString(key);
}
