/** What the simulator loads when it is first used: the engine itself, and what draws its page. */
import type { Decided, Problem } from "@verdict/decide";
import { questionOf, simulatorPage } from "@verdict/lookup/decide";
import { renderHtml } from "@verdict/lookup/render";

/** What a question comes to. */
export type Simulated =
  | {
      /** Where the same is without a script. */
      readonly address: string;
      readonly title: string;
      /** Why, in a sentence. */
      readonly why: string;
      readonly html: string;
    }
  | { readonly problems: readonly Problem[] };

/** The page of a question, as the server would send it. */
export function simulate(query: URLSearchParams): Simulated {
  const asked = questionOf(query);
  if ("problems" in asked) return asked;
  const doc = simulatorPage(asked.question);
  const why = (doc.data as Decided).trail.at(-1)?.answer ?? "";
  return { address: doc.path, title: doc.title, why, html: renderHtml(doc) };
}
