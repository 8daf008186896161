import { classOf } from "@verdict/codes";
import { type SearchHit, search } from "@verdict/lookup/search";

/** One line of the list under a search field. */
export interface Option {
  readonly href: string;
  /** The number of a code, or the whole name of what is no code. */
  readonly title: string;
  readonly name?: string;
  readonly why?: string;
  /** The class whose tone it has: `4xx`. */
  readonly tone?: string;
}

/** What the list shows, and what is said of it. */
export interface Options {
  readonly options: readonly Option[];
  /** How many there are, in words. */
  readonly count: string;
}

/** So many codes are shown; the page of the search has them all. */
const most = 8;

/**
 * What a query leads to, best first: the page that answers it as a whole, then codes; an explanation where it is no
 * status; and what a description or other words may find.
 *
 * @example optionsFor("404").options[0]?.href // "/404"
 */
export function optionsFor(query: string): Options {
  const { results, page, help, suggestions, sure, query: text } = search(query);
  if (text === "") return { options: [], count: "" };
  const codes = results.slice(0, most).map(codeOption);
  const options = [
    ...(help === undefined
      ? wholePage(page, codes)
      : [{ href: page ?? searchFor(text), title: help.title }]),
    ...codes,
    ...suggestions.map((it) => ({ href: searchFor(it), title: it, why: "Did you mean this?" })),
    ...(sure
      ? []
      : [{ href: searchFor(text), title: text, why: "search for it as a description" }]),
  ];
  return { options, count: countOf(options.length) };
}

function codeOption({ code, name, why }: SearchHit): Option {
  const tone = classOf(code)?.id;
  return {
    href: `/${code}`,
    title: String(code),
    name,
    // A name that led here stands there already.
    ...(why.toLowerCase() === name.toLowerCase() ? {} : { why }),
    ...(tone === undefined ? {} : { tone }),
  };
}

/** The page that answers as a whole, where it is none of the codes. */
function wholePage(page: string | undefined, codes: readonly Option[]): readonly Option[] {
  if (page === undefined || codes.some((it) => it.href === page)) return [];
  return [{ href: page, title: page, why: "the page for this" }];
}

function searchFor(query: string): string {
  return `/search?q=${encodeURIComponent(query)}`;
}

function countOf(found: number): string {
  if (found === 0) return "Nothing found";
  return found === 1 ? "1 result" : `${found} results`;
}
