import { formatAcceptQuery, parseMediaRange } from "@verdict/fields";

/** Media types as Accept-Query lists them, which is a structured field (RFC 10008 3); `undefined` for no list. */
export function acceptQuery(types: readonly string[] | undefined): string | undefined {
  return types && formatAcceptQuery(types.flatMap((it) => parseMediaRange(it) ?? []));
}
