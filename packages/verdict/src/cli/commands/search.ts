import type { SearchResult } from "@verdict/lookup/search";
import { type Call, type Command, exit, UsageError } from "../command.ts";

/** `verdict search <words>`. */
export const search: Command = {
  name: "search",
  usage: "verdict search <words>",
  summary: "codes for a name, symptom, constant or log line",
  run: (call) => {
    const query = call.words.join(" ");
    if (query.trim() === "") throw new UsageError("say what to search for: verdict search <words>");
    return find(call, query);
  },
};

/** Search and print: the page that answers the query as a whole, the only code's card, or the list. */
export async function find({ print }: Call, query: string): Promise<number> {
  const { search } = await import("@verdict/lookup/search");
  const { pageAt, searchPage } = await import("@verdict/lookup/pages");
  let found = search(query);
  if (!found.sure) {
    // The chooser's model is large; most queries are understood without it.
    const { describe } = await import("@verdict/lookup/describe");
    found = describe(found);
  }
  const nothing = isEmpty(found);
  if (nothing) {
    const near = found.suggestions.join(", ");
    print.note(
      `Nothing found for “${shortened(found.query)}”.${near === "" ? "" : ` Near it: ${near}`}`,
    );
  }
  if (print.format === "json") print.json(searchPage(found).data);
  else if (!nothing) {
    const path = pathOf(found);
    const page = path === undefined ? undefined : pageAt(path);
    if (page === undefined) print.page(searchPage(found));
    else print.page(page, `verdict ${typedFor(page.path, found.query)} --full`);
  }
  return nothing ? exit.nothing : exit.done;
}

function shortened(query: string): string {
  return query.length > 60 ? `${query.slice(0, 60)}…` : query;
}

/** Whether a search gave nothing to read. */
export function isEmpty(found: SearchResult): boolean {
  return found.results.length === 0 && found.page === undefined && found.help === undefined;
}

/** The one page that answers: the named one, or that of the only code. */
function pathOf({ page, help, results: [first, second] }: SearchResult): string | undefined {
  if (page !== undefined || help !== undefined) return page;
  return first !== undefined && second === undefined ? `/${first.code}` : undefined;
}

/** What to type after `verdict` for a page: shortest for a code, else the query that led there. */
function typedFor(path: string, query: string): string {
  return /^\/\w{3}$/.test(path) ? path.slice(1) : query;
}
