import { type Doc, pageAt, type SearchResult, searchPage } from "@verdict/lookup";
import { describe } from "@verdict/lookup/describe";
import { search } from "@verdict/lookup/search";
import type { Answer } from "../http/answer.ts";
import type { Call } from "./route.ts";

/** `/search?q=rate+limit` */
export function searchByQuery({ target }: Call): Answer {
  return found(target.query.get("q") ?? "");
}

/** `/~rate+limit`, which is quick to type after `curl`. */
export function searchByPath({ parts }: Call): Answer {
  return found((parts[0] ?? "").replaceAll("+", " "));
}

/**
 * What a search found. Where one page answers it as a whole, people get that page at once; programs always get the
 * result.
 */
function found(query: string): Answer {
  const result = describe(search(query));
  const list = searchPage(result);
  const doc = whole(result) ?? list;
  return { kind: "page", doc, asked: result.query, data: list.data, fresh: true };
}

function whole({ results: [first, second], page, help, query }: SearchResult): Doc | undefined {
  const only = first !== undefined && second === undefined ? `/${first.code}` : undefined;
  const path = page ?? (help === undefined ? only : undefined);
  const doc = path === undefined ? undefined : pageAt(path);
  if (doc === undefined) return undefined;
  return {
    ...doc,
    blocks: [{ kind: "text", line: `Found for “${query}”.`, detail: true }, ...doc.blocks],
  };
}
