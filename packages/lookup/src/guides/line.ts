import { field, method, nameOf } from "@verdict/codes";
import { termNamed, termPath } from "../data/terms.ts";
import type { Inline } from "../doc.ts";
import { citeLine, fieldPath } from "../pages/links.ts";

const marks =
  /`([^`]+)`|\[([^\]]+)\](?:\((\/[^)]*)\))?|(RFC \d{3,5}(?: \d+(?:\.\d+)*(?:, \d+(?:\.\d+)*)*)?)/g;

/**
 * A text as a line with links: `[404]` and `[404 Not Found]` lead to the code, `[Retry-After]` to the field, `[PUT]` to
 * the method, `[entity tag]` to the glossary, `[/choose]` and `[words](/choose)` to an address. A citation, `RFC 9110
 * 15.5.2`, leads to its section, and what stands between backticks is code.
 *
 * @throws RangeError for a link that leads nowhere
 */
export function lineOf(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    const [, code, words, path, cite] = match;
    if (code !== undefined) parts.push({ code });
    else if (cite !== undefined) parts.push(...citeLine(cite));
    else if (words !== undefined) parts.push({ link: path ?? pathOf(words), text: words });
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

function pathOf(words: string): string {
  if (words.startsWith("/")) return words;
  const [, digits, name] = /^(\d{3})(?: (.+))?$/.exec(words) ?? [];
  const known = digits === undefined ? undefined : nameOf(Number(digits));
  if (known !== undefined && (name === undefined || name === known)) return `/${digits}`;
  if (method(words) !== undefined) return `/methods/${words}`;
  if (field(words.toLowerCase()) !== undefined) return fieldPath(words);
  const term = termNamed(words);
  if (term !== undefined) return termPath(term);
  throw new RangeError(`[${words}] is no code, method, field, term or address.`);
}
