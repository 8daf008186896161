import { classOf } from "@verdict/codes";
import type { Block, Doc, Inline, Line } from "../doc.ts";
import { clean } from "../render/clean.ts";
import type { SearchResult } from "../search/result.ts";
import { codeLink, codeLinks } from "./links.ts";

/** What a search found. Its JSON is the result itself, as `verdict search --json` prints it. */
export function searchPage(result: SearchResult): Doc {
  const { query, results, page, help, suggestions } = result;
  const nothing = results.length === 0 && page === undefined && help === undefined;
  const first = results[0];
  const tone = first === undefined ? undefined : classOf(first.code)?.id;
  const blocks: Block[] = [];
  if (help !== undefined) {
    blocks.push({ kind: "heading", text: help.title }, { kind: "text", line: help.text });
    if (help.cite !== undefined) blocks.push({ kind: "text", line: `Source: ${help.cite}` });
    if (help.see.length > 0)
      blocks.push({ kind: "text", line: ["See: ", ...[codeLinks(help.see)].flat()] });
  }
  if (page !== undefined) {
    blocks.push({ kind: "text", line: ["The page for this: ", { link: page, text: page }] });
  }
  if (results.length > 0) {
    blocks.push({
      kind: "table",
      head: ["Code", "Why"],
      rows: results.map((it): Line[] => [codeLink(it.code), it.why]),
    });
  }
  if (suggestions.length > 0) {
    blocks.push({ kind: "text", line: ["Did you mean: ", ...suggestionLinks(suggestions)] });
  }
  return {
    path: `/search?q=${encodeURIComponent(clean(query))}`,
    title: query === "" ? "Search" : `Search: ${query}`,
    badge: query === "" ? "" : nothing ? "nothing found" : count(results.length),
    ...(tone === undefined ? {} : { tone }),
    ...(query === ""
      ? { lead: "A number, a name, a symptom, a constant or a line of a log." }
      : {}),
    blocks,
    data: {
      query,
      results: results.map(({ code, name, why }) => ({ code, name, why })),
      ...(page === undefined ? {} : { page }),
      ...(help === undefined ? {} : { help }),
      ...(suggestions.length === 0 ? {} : { suggestions }),
    },
  };
}

function count(found: number): string {
  return found === 0 ? "no code" : found === 1 ? "1 code" : `${found} codes`;
}

function suggestionLinks(words: readonly string[]): readonly Inline[] {
  return words.flatMap((word, at) => [
    ...(at === 0 ? [] : [", "]),
    { link: `/search?q=${encodeURIComponent(clean(word))}`, text: word },
  ]);
}
