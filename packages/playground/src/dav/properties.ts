/** One change of a PROPPATCH. */
export interface Change {
  readonly remove: boolean;
  /** Name with its prefix, as it was sent. */
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

/** Most octets of a request about properties. */
export const mostOctets = 64 * 1024;

/**
 * The changes that a PROPPATCH asks for (RFC 4918 14.19), in their order. It reads what such a request consists of, and no
 * more of XML: no document types, so no entities of its own.
 *
 * @returns `undefined` for what is none
 */
export function changesIn(text: string): readonly Change[] | undefined {
  if (/<!/.test(text) || !/<(?:[\w.-]+:)?propertyupdate\b/.test(text)) return undefined;
  const namespaces = new Map(
    [...text.matchAll(/\bxmlns:([\w.-]+)\s*=\s*"([^"<]*)"/g)].map(([, prefix = "", uri = ""]) => [
      prefix,
      uri,
    ]),
  );
  const changes: Change[] = [];
  for (const [, kind, , inner = ""] of text.matchAll(
    /<(?:[\w.-]+:)?(set|remove)>\s*<((?:[\w.-]+:)?prop)>([\s\S]*?)<\/\2>/g,
  )) {
    for (const [, name = "", , value = ""] of inner.matchAll(
      /<([\w.-]+(?::[\w.-]+)?)(?:\s[^<>]*)?(?:\/>|(>)([^<]*)<\/\1>)/g,
    )) {
      const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
      changes.push({
        remove: kind === "remove",
        name,
        namespace: namespaces.get(prefix) ?? "",
        value,
      });
    }
  }
  return changes.length === 0 ? undefined : changes;
}
