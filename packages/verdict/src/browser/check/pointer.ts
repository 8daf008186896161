/** The steps of a pointer (RFC 6901 4), with or without `#` before it. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .slice(1)
    .map((it) => it.replace(/~1/g, "/").replace(/~0/g, "~"));
}
