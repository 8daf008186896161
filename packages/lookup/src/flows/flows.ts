import { authentication } from "./authentication.ts";
import { caching } from "./caching.ts";
import { categories } from "./categories.ts";
import { errorHandling } from "./error-handling.ts";
import type { Flow, FlowId } from "./flow.ts";
import { flowIds } from "./flow.ts";
import { lifecycle } from "./lifecycle.ts";
import { redirection } from "./redirection.ts";

const makers = {
  categories,
  authentication,
  redirection,
  "error-handling": errorHandling,
  lifecycle,
  caching,
} as const satisfies Readonly<Record<FlowId, () => Flow>>;

/** The diagram of that name. */
export function flowOf(id: FlowId): Flow {
  return makers[id]();
}

/** Other words for the diagrams, which lead to them. */
const aliases: Readonly<Record<string, FlowId>> = {
  category: "categories",
  classes: "categories",
  auth: "authentication",
  authorization: "authentication",
  "authentication-and-authorization": "authentication",
  redirect: "redirection",
  redirects: "redirection",
  error: "error-handling",
  errors: "error-handling",
  retry: "error-handling",
  request: "lifecycle",
  "request-lifecycle": "lifecycle",
  cache: "caching",
  negotiation: "caching",
  "content-negotiation": "caching",
  "cache-and-negotiation": "caching",
  "cache-and-content-negotiation": "caching",
};

/** The id that a word in an address means. */
export function flowIdIn(word: string): FlowId | undefined {
  const wanted = word.toLowerCase();
  return (
    flowIds.find((it) => it === wanted) ??
    (Object.hasOwn(aliases, wanted) ? aliases[wanted] : undefined)
  );
}
