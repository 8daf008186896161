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
  // `__proto__` would be no parameter but what all objects have.
  if (
    names.some((name) => !/^(?!__proto__$)[A-Za-z_]\w*$/.test(name)) ||
    new Set(names).size < names.length
  ) {
    throw new TypeError(`The parameters of "${path}" need names of their own, such as :id.`);
  }
  return { segments, names, isStatic: names.length === 0 };
}

function isParameter(segment: string): boolean {
  return segment.startsWith(":") || segment.startsWith("*");
}
