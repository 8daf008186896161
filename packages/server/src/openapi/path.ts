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
 * Where each path belongs: to those that go on alike where not all of them do, or, where it is alone there, to what all of
 * them begin with.
 *
 * @example tagsOf(["/api/items", "/api/items/:id", "/api/health"].map(patternOf)) // ["items", "items", "api"]
 */
export function tagsOf(patterns: readonly Pattern[]): string[] {
  const shared = sharedBy(patterns);
  const parent = nameOf(shared.at(-1));
  const own = patterns.map(({ segments }) => nameOf(segments[shared.length]) ?? parent ?? "/");
  return own.map((tag) => (own.filter((it) => it === tag).length > 1 ? tag : (parent ?? tag)));
}

/** The segments that all patterns begin with. */
function sharedBy([first, ...others]: readonly Pattern[]): readonly string[] {
  const segments = first?.segments ?? [];
  const end = segments.findIndex((it, i) => others.some((other) => other.segments[i] !== it));
  return end === -1 ? segments : segments.slice(0, end);
}

/** What a segment is called; nothing where it is a parameter or empty. */
function nameOf(segment: string | undefined): string | undefined {
  if (segment === undefined || segment === "" || isParameter(segment)) return undefined;
  return decodeURIComponent(segment);
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
