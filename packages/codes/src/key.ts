/**
 * The form under which names are compared: lower case, letters and digits only.
 *
 * `Not Found`, `NOT_FOUND`, `not-found` and `NotFound` have the same key.
 *
 * @example keyOf("I'm a Teapot") // "imateapot"
 */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "");
}
