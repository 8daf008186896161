import { field } from "@verdict/codes";

/** Fields that no status depends on, so that the facts have nothing on them. */
const others: Readonly<Record<string, string>> = {
  "accept-charset": "Charsets wanted (RFC 9110 12.5.2).",
  "accept-encoding": "Content codings wanted (RFC 9110 12.5.3).",
  "accept-language": "Languages wanted (RFC 9110 12.5.4).",
  "accept-post": "Media types that POST takes here.",
  "content-encoding": "Codings of the content, in the order they were applied (RFC 9110 8.4).",
  "content-language": "Languages that the content is for (RFC 9110 8.5).",
};

/** A field in a sentence, with its citation; `undefined` where nothing is known of it. */
export function wordsOn(name: string): string | undefined {
  const own = others[name.toLowerCase()];
  if (own !== undefined) return own;
  const it = field(name);
  return it === undefined ? undefined : `${it.line.replace(/\.$/, "")} (${it.cite}).`;
}
