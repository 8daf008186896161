/** How a phrase reads as a constant: `URI Too Long` as `URI_TOO_LONG`, `I'm a teapot` as `IM_A_TEAPOT`. */
export function constantOf(phrase: string): string {
  return phrase
    .replace(/'/g, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}

/** How a phrase reads as a class: `URI Too Long` as `URITooLong`, `I'm a teapot` as `ImATeapot`. */
export function identifierOf(phrase: string): string {
  return phrase
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
    .replace(/[^\w]/g, "");
}

/** Each code with its phrase, of a list where a number starts a run of consecutive codes. */
export function* pairs(
  list: readonly (number | string)[],
): Generator<readonly [code: number, phrase: string]> {
  let code = 0;
  for (const it of list) {
    if (typeof it === "number") code = it;
    else yield [code++, it];
  }
}
