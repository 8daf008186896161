/** What the box for words loads when it is first used: what knows which words speak for which status. */
import { type ChooseResult, choose, profiles } from "@verdict/lookup/choose";

/** What the words of a query say; `undefined` for what the server has to refuse. */
export function chosen(query: URLSearchParams): ChooseResult | undefined {
  const profile = profiles.find((it) => it === (query.get("profile") || "rfc"));
  const method = query.get("method");
  return profile && choose(query.get("q") ?? "", { profile, ...(method ? { method } : {}) });
}
