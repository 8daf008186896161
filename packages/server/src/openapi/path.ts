import type { Pattern } from "../pattern.ts";

/**
 * A path as OpenAPI has it.
 *
 * @example templateOf(patternOf("/items/:id")) // "/items/{id}"
 */
export function templateOf({ segments }: Pattern): string {
  return `/${segments.map((it) => (isParameter(it) ? `{${it.slice(1)}}` : it)).join("/")}`;
}

/**
 * A name for an operation.
 *
 * @example operationIdOf("GET", patternOf("/items/:id")) // "getItemsById"
 */
export function operationIdOf(method: string, { segments }: Pattern): string {
  const words = segments.map((it) =>
    isParameter(it) ? `By${capitalised(it.slice(1))}` : capitalised(it),
  );
  return method.toLowerCase() + (words.join("") || "Root");
}

/**
 * Below what each path stands: its first segment that not all paths begin with.
 *
 * @example tagsOf([patternOf("/api/items"), patternOf("/api/users/:id")]) // ["items", "users"]
 */
export function tagsOf(patterns: readonly Pattern[]): string[] {
  const [first, ...others] = patterns.map((it) => it.segments);
  let shared = 0;
  if (others.length > 0) {
    while (
      first?.[shared] !== undefined &&
      others.every((it) => it[shared] === first[shared] && it.length > shared + 1) &&
      first.length > shared + 1
    )
      shared++;
  }
  return patterns.map(({ segments }) => {
    const segment = segments[shared] ?? "";
    return segment === "" || isParameter(segment) ? "/" : decodeURIComponent(segment);
  });
}

function isParameter(segment: string): boolean {
  return segment.startsWith(":") || segment.startsWith("*");
}

/** Each word of a segment with a capital, and nothing that an identifier cannot have. */
function capitalised(segment: string): string {
  return segment
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
