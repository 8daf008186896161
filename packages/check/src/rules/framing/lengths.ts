import type { Response } from "../../exchange.ts";
import type { Fields } from "../../fields.ts";

/** The values of Content-Length, those of one line included: `5, 5` are two (RFC 9110 8.6). */
export function lengthsIn(fields: Fields): readonly string[] {
  return fields.all("content-length").flatMap((it) => it.split(",").map((part) => part.trim()));
}

/** Whether it is one number, as it nearly always is. */
export function isPlainLength(fields: Fields): boolean {
  return /^\d+$/.test(fields.get("content-length") ?? "");
}

/** The length that is announced, where one is. */
export function announced(fields: Fields): number | undefined {
  const value = fields.get("content-length");
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const values = new Set(lengthsIn(fields));
  const [only = ""] = values;
  return values.size === 1 && /^\d+$/.test(only) ? Number(only) : undefined;
}

/** The length that a content has: as announced, or counted where its coding is not undone already. */
export function realLength({ fields, content }: Response): number | undefined {
  const isAsSent = content?.isBinary === true || !fields.has("content-encoding");
  return announced(fields) ?? (isAsSent ? content?.length : undefined);
}
