import { formatAcceptQuery, parseMediaRange } from "@verdict/fields";

const known = new WeakMap<readonly string[], string | undefined>();

/**
 * Media types as Accept-Query lists them, which is a structured field (RFC 10008 3); `undefined` for no list. Worked out
 * once for each resource.
 */
export function acceptQuery(types: readonly string[] | undefined): string | undefined {
  if (types === undefined) return undefined;
  if (!known.has(types))
    known.set(types, formatAcceptQuery(types.flatMap((it) => parseMediaRange(it) ?? [])));
  return known.get(types);
}
