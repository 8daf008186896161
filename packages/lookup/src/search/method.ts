import { method, methods } from "@verdict/codes";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

const lowerNames = new Set(methods.map((it) => it.name.toLowerCase()));

/** A method: `PATCH`, `what should DELETE return`, `put success codes`. */
export function byMethod({ text, lower }: Query): Found | undefined {
  const rest = lower.replace(
    /\b(?:what|which|should|does|do|can|an?|the|http|requests?|methods?|verbs?|status(?:es)?|codes?|returns?|responses?|responds?|answers?|with|for|of|to|on|success(?:ful)?|is|verdict)\b|\?/g,
    " ",
  );
  const name = /^\s*([a-z-]+)\s*$/.exec(rest)?.[1];
  if (name === undefined || !lowerNames.has(name)) return undefined;
  // Everyday words in lower case ("search", "link", "update") are words, unless asked as a method.
  const asked = /\b(?:methods?|verbs?|requests?|return|should)\b/.test(lower);
  const upper = name.toUpperCase();
  if (
    !asked &&
    !text.includes(upper) &&
    !/^(?:get|put|post|patch|delete|head|options|trace|query)$/.test(name)
  ) {
    return undefined;
  }
  const it = method(upper);
  if (it === undefined) return undefined;
  return {
    results: hits(it.typicalSuccess ?? [], `what ${upper} usually earns (${it.spec.cite})`),
    page: `/methods/${upper}`,
  };
}
