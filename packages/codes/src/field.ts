import { fieldRows } from "./data/fields.ts";
import type { FieldRow } from "./data/row.ts";

/** A field that some status depends on. */
export type Field = FieldRow;

/** Every field of the table, alphabetically. */
export const fields: readonly Field[] = fieldRows;

// One row may tell of several fields, its names separated by commas.
const byName = new Map(
  fields.flatMap((it) => it.name.split(", ").map((name) => [name.toLowerCase(), it] as const)),
);

/**
 * What the table says of a field: its direction, the statuses that depend on it, its grammar and its section. Field
 * names are case-insensitive (RFC 9110 5.1).
 *
 * @returns `undefined` for a field that no status depends on
 * @example field("retry-after")?.statuses // [503, 429, 413, …]
 */
export function field(name: string): Field | undefined {
  return byName.get(name.toLowerCase());
}
