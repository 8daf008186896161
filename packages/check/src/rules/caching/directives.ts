import { splitList } from "@verdict/fields";
import type { Fields } from "../../fields.ts";

/** The directives of Cache-Control as they are written, names in lower case (RFC 9111 5.2). */
export function directivesIn(fields: Fields): ReadonlyMap<string, string | undefined> {
  const all = new Map<string, string | undefined>();
  for (const part of splitList(fields.get("cache-control") ?? "") ?? []) {
    const equals = part.indexOf("=");
    const name = (equals === -1 ? part : part.slice(0, equals)).trim().toLowerCase();
    if (name !== "") all.set(name, equals === -1 ? undefined : part.slice(equals + 1).trim());
  }
  return all;
}
