/**
 * Link: typed links from the resource to others (RFC 8288 3).
 *
 *     Link       = #link-value
 *     link-value = "<" URI-Reference ">" *( OWS ";" OWS link-param )
 *     link-param = token BWS [ "=" BWS ( token / quoted-string ) ]
 *
 * Example values: `</TheBook/chapter2>; rel="previous"; title="previous chapter"`,
 * `<http://example.org/>; rel="start http://example.net/relation/other"`,
 * `</terms>; rel="copyright"; anchor="#foo"`
 */

import { isFieldText, skipOws } from "./grammar/chars.ts";
import { parseExtValue } from "./grammar/ext-value.ts";
import { formatList } from "./grammar/list.ts";
import {
  emptyParameters,
  formatParameters,
  type Parameters,
  readParameters,
} from "./grammar/parameters.ts";

/** One link. */
export interface Link {
  /** The URI reference between the angle brackets, not resolved. */
  readonly target: string;
  /** The relation types, in lower case, since they compare without case (RFC 8288 2.1). */
  readonly rel: readonly string[];
  /** All other parameters, `anchor`, `title*` and `type` among them; of a repeated one the first. */
  readonly parameters: Parameters;
}

const COMMA = 0x2c;

/**
 * The links in the order sent; `undefined` when one is malformed. An unquoted value that is no
 * token, as in `type=text/css`, is taken as it is (RFC 8288 3, B.3).
 *
 * @example
 * parseLink("</page/2>; rel=next"); // [{ target: "/page/2", rel: ["next"], parameters: {} }]
 */
export function parseLink(value: string): readonly Link[] | undefined {
  const links: Link[] = [];
  let at = 0;
  for (;;) {
    at = skipOws(value, at);
    if (at === value.length) return links;
    if (value.charCodeAt(at) === COMMA) {
      at += 1;
      continue;
    }
    // A target may contain commas and semicolons, so it is taken out before anything is split.
    const close = value.charAt(at) === "<" ? value.indexOf(">", at) : -1;
    if (close === -1) return undefined;
    const read = readParameters(value, close + 1, { loose: true, bare: true });
    if (read === undefined) return undefined;
    const { rel = "", ...others } = read.value;
    const parameters: Parameters = Object.assign(emptyParameters(), others);
    links.push({ target: value.slice(at + 1, close), rel: relationTypes(rel), parameters });
    at = skipOws(value, read.end);
    if (at < value.length && value.charCodeAt(at) !== COMMA) return undefined;
  }
}

function relationTypes(rel: string): readonly string[] {
  return rel.toLowerCase().split(/[ \t]/).filter(Boolean);
}

/**
 * The links as a field value; `undefined` when a target has a `>`, a space or a character no field
 * value can hold, or a parameter cannot be represented (RFC 8288 3).
 *
 * @example
 * formatLink([{ target: "/page/2", rel: ["next"], parameters: {} }]); // "</page/2>; rel=next"
 */
export function formatLink(links: readonly Link[]): string | undefined {
  return formatList(links, ({ target, rel, parameters }) => {
    if (/[<>\s]/.test(target) || !isFieldText(target)) return undefined;
    const types = rel.length === 0 ? "" : formatParameters({ rel: rel.join(" ") });
    const others = formatParameters(parameters);
    if (types === undefined || others === undefined) return undefined;
    return `<${target}>${types}${others}`;
  });
}

/**
 * The links of a relation type, compared without case. Links with an `anchor` say something about
 * another resource and are left out (RFC 8288 2.1, 3.2).
 *
 * @example
 * findLinks(parseLink("</2>; rel=next, </>; rel=start") ?? [], "next");
 * // [{ target: "/2", rel: ["next"], parameters: {} }]
 */
export function findLinks(links: readonly Link[], rel: string): readonly Link[] {
  const wanted = rel.toLowerCase();
  return links.filter(
    ({ rel: types, parameters: { anchor } }) => anchor === undefined && types.includes(wanted),
  );
}

/**
 * The link's title: that of `title*` where it can be decoded, else of `title`; `undefined` when it
 * has neither (RFC 8288 3.4.1).
 *
 * @example
 * linkTitle({ target: "/", rel: [], parameters: { "title*": "UTF-8'de'n%c3%a4chstes" } }); // "nächstes"
 */
export function linkTitle(link: Link): string | undefined {
  const { title, "title*": encoded } = link.parameters;
  return (encoded === undefined ? undefined : parseExtValue(encoded)?.text) ?? title;
}
