/** Looking fields up by name (RFC 9110 5.1, 5.3). */

/** A field, wherever it comes from. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/**
 * The values of all lines of a field, in order, none when it is absent. Names are compared without
 * case (RFC 9110 5.1).
 *
 * @example
 * fieldValues([{ name: "Vary", value: "a" }, { name: "vary", value: "b" }], "Vary"); // ["a", "b"]
 */
export function fieldValues(fields: readonly Field[], name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return fields.filter((field) => field.name.toLowerCase() === wanted).map(({ value }) => value);
}

/**
 * The lines of a field combined with commas; `undefined` when it is absent. Do not use it for
 * Set-Cookie, whose lines cannot be combined (RFC 9110 5.3).
 *
 * @example
 * combinedValue([{ name: "Vary", value: "a" }, { name: "vary", value: "b" }], "Vary"); // "a, b"
 */
export function combinedValue(fields: readonly Field[], name: string): string | undefined {
  const values = fieldValues(fields, name);
  return values.length === 0 ? undefined : values.join(", ");
}
