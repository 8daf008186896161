/** A path with parameters, in a form that can be matched without regular expressions. */
export interface Pattern {
  /** Segments between slashes; a parameter is its name behind a colon, the rest of the path its name behind a star. */
  readonly segments: readonly string[];
  readonly names: readonly string[];
  readonly isStatic: boolean;
}

/** The parameters that a path names: `"/items/:id"` has `{ id: string }`, `"/files/*path"` has `{ path: string }`. */
export type ParamsIn<Path extends string> = string extends Path
  ? Readonly<Record<string, string>>
  : { readonly [Name in NamesIn<Path>]: string };

type NamesIn<Path extends string> = Path extends `${infer Segment}/${infer Rest}`
  ? NameOf<Segment> | NamesIn<Rest>
  : NameOf<Path>;

type NameOf<Segment extends string> = Segment extends `:${infer Name}` | `*${infer Name}`
  ? Name
  : never;

/**
 * Read a path such as `/items/:id` or `/files/*path`.
 *
 * @throws {TypeError} when it does not start with a slash or names a parameter twice
 */
export function patternOf(path: string): Pattern {
  if (!path.startsWith("/")) throw new TypeError(`The path "${path}" has to start with a slash.`);
  // Paths come percent-encoded (RFC 3986 2.1).
  const segments = path
    .slice(1)
    .replace(/[^\x21-\x7e]/gu, encodeURIComponent)
    .split("/");
  const names = segments.filter(isParameter).map((it) => it.slice(1));
  if (segments.slice(0, -1).some((it) => it.startsWith("*"))) {
    throw new TypeError(`The path "${path}" goes on after its rest; put the star last.`);
  }
  if (names.some((name) => !/^[A-Za-z_]\w*$/.test(name)) || new Set(names).size < names.length) {
    throw new TypeError(`The parameters of "${path}" need names of their own, such as :id.`);
  }
  return { segments, names, isStatic: names.length === 0 };
}

function isParameter(segment: string): boolean {
  return segment.startsWith(":") || segment.startsWith("*");
}

/** What two patterns have in common that match the same paths. */
export function shapeOf({ segments }: Pattern): string {
  return `/${segments.map((it) => (isParameter(it) ? it.charAt(0) : it)).join("/")}`;
}

/**
 * Match a path segment by segment.
 *
 * @returns the raw parameters in order; `undefined` when it does not match
 */
export function match({ segments }: Pattern, path: string): string[] | undefined {
  const found: string[] = [];
  let at = 1;
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as string;
    const last = i === segments.length - 1;
    if (segment.startsWith("*")) {
      found.push(path.slice(at));
      return found;
    }
    const slash = path.indexOf("/", at);
    if (last !== (slash === -1)) return undefined;
    const end = last ? path.length : slash;
    if (segment.startsWith(":")) {
      if (end === at) return undefined;
      found.push(path.slice(at, end));
    } else if (end - at !== segment.length || !path.startsWith(segment, at)) return undefined;
    at = end + 1;
  }
  return found;
}
