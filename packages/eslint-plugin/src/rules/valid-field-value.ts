import { field } from "@verdict/codes";
import * as fields from "@verdict/fields";
import { bare, type Node, stringIn } from "../ast.ts";
import { rule } from "../rule.ts";

/** What reads a field; `undefined` is what it gives for a value that is none. */
type Parse = (value: string) => unknown;

const parsers: Readonly<Record<string, { readonly parse: Parse; readonly what: string }>> = {
  allow: { parse: fields.parseAllow, what: "It is a list of methods, as in `GET, HEAD`." },
  "cache-control": {
    parse: fields.parseCacheControl,
    what: "It is a list of directives, as in `max-age=60, private`.",
  },
  "content-range": {
    parse: fields.parseContentRange,
    what: "It is a unit, a range and a length, as in `bytes 0-99/1234`.",
  },
  etag: {
    parse: fields.parseETag,
    what: 'An entity tag stands in double quotes, as in `"abc"` or `W/"abc"`.',
  },
  "last-modified": {
    parse: fields.parseLastModified,
    what: "It is an HTTP-date, which `toUTCString()` of a Date gives.",
  },
  "proxy-authenticate": {
    parse: fields.parseProxyAuthenticate,
    what: 'It is a challenge, as in `Basic realm="proxy"`.',
  },
  "retry-after": {
    parse: fields.parseRetryAfter,
    what: "It is whole seconds or an HTTP-date.",
  },
  upgrade: { parse: fields.parseUpgrade, what: "It is a list of protocols, as in `websocket`." },
  vary: { parse: fields.parseVary, what: "It is a list of names of fields, or `*`." },
  "www-authenticate": {
    parse: fields.parseWwwAuthenticate,
    what: 'It is a challenge, as in `Bearer realm="api"`.',
  },
};

export const validFieldValue = rule({
  name: "valid-field-value",
  title: "Values of fields that nobody can read",
  cite: "RFC 9110 5.5",
  recommended: true,
  messages: { unreadable: "`{{value}}` is no {{field}} ({{cite}}). {{what}}" },
  defaults: {},
  *find({ fields: set }) {
    const seen = new Set<Node>();
    for (const { name, value } of set) {
      const known = Object.hasOwn(parsers, name) ? parsers[name] : undefined;
      const text = known && textIn(value);
      if (known === undefined || text === undefined || seen.has(value)) continue;
      seen.add(value);
      if (known.parse(text) !== undefined) continue;
      const row = field(name);
      const own = row?.name.split(", ").find((it) => it.toLowerCase() === name) ?? name;
      const data = { value: text, field: own, cite: row?.cite ?? "RFC 9110 5.5", what: known.what };
      yield { node: value, messageId: "unreadable", data };
    }
  },
});

/** The text of a value that stands in the code. */
function textIn(node: Node): string | undefined {
  const it = bare(node);
  return typeof it?.value === "number" ? String(it.value) : stringIn(node);
}
