import { byClass } from "./class.ts";
import { byComparison } from "./compare.ts";
import { byConstant } from "./constant.ts";
import { byField } from "./field.ts";
import type { Found } from "./found.ts";
import { theIndex } from "./index.ts";
import { byLogLine } from "./log.ts";
import { byMethod } from "./method.ts";
import { byName } from "./name.ts";
import { byNumber } from "./number.ts";
import { type Query, toQuery } from "./query.ts";
import type { SearchResult } from "./result.ts";
import { byRfc } from "./rfc.ts";
import { byOtherSystem } from "./rpc.ts";
import { bySender } from "./sender.ts";
import { bySubject, pageBeside } from "./subject.ts";
import { suggest } from "./suggest.ts";
import { byText } from "./text.ts";

/** Ways to understand a query, in the order in which they are asked: the more certain first. */
const ways: readonly ((query: Query) => Found | undefined)[] = [
  byNumber,
  byComparison,
  byClass,
  byRfc,
  byLogLine,
  byOtherSystem,
  bySubject,
  byName,
  byConstant,
  byField,
  byMethod,
  bySender,
];

/**
 * Find the codes that a query is about. It is understood before it is matched: a number, a comparison, a class, an RFC, a
 * log line, a gRPC code, a tool of ours or a recipe, a name, a constant of some language, a field, a method, a sender; then words, typos included.
 *
 * Small and quick enough for a browser. Where it is not `sure`, `describe()` of `@verdict/lookup/describe` may know better.
 *
 * @param query anything a person types; control characters are dropped, and only the first thousand characters count
 * @returns codes best first; none, with the nearest known words, for what has no answer; `help` for what is no status
 * @example search("browser shows old version").results[0]?.code // 304
 */
export function search(query: string): SearchResult {
  const it = toQuery(query);
  if (it.text === "") return { query: "", results: [], suggestions: [], sure: true };
  for (const way of ways) {
    const found = way(it);
    if (found === undefined) continue;
    const answered =
      found.results.length > 0 || found.help !== undefined || found.page !== undefined;
    const suggestions = answered ? [] : suggest(it.text);
    return { query: it.text, suggestions, sure: true, ...found };
  }
  const { results, sure } = byText(it);
  const page = pageBeside(it);
  if (page !== undefined) return { query: it.text, results, page, ...numberIn(it), ...beside };
  const suggestions = results.length > 0 ? [] : suggest(it.text);
  return { query: it.text, results, suggestions, sure };
}

const beside = { suggestions: [], sure: true } as const;

/** What there is to say of a number in the query that is no code, `custom status code 471`. */
function numberIn({ lower }: Query): Pick<SearchResult, "help"> {
  const digits = /(?<![\w.])\d{3}(?![\w.])/.exec(lower)?.[0];
  const help = digits === undefined ? undefined : byNumber(toQuery(digits))?.help;
  return help === undefined ? {} : { help };
}

/** Build the index now rather than at the first query. */
export function warmUp(): void {
  theIndex();
}
