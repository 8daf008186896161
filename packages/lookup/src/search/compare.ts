import { isStatus, status } from "@verdict/codes";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

const between =
  /\s*(?:\bvs?\.?\b|\bversus\b|\bor\b|\band\b|\bcompared (?:to|with)\b|[/,|&]| - )\s*/;

/** More columns than this are no page: nobody could read them in 80 characters. */
const mostOnPage = 4;

/** Two codes or more beside each other: `401 vs 403`, `401 403`, `not found or gone`. */
export function byComparison({ lower }: Query): Found | undefined {
  const text = lower
    // The address of the page, as people paste it.
    .replace(/(?<=\b\d{3})-(?:vs|or)-(?=\d{3}\b)/g, " vs ")
    .replace(/^(?:what(?:'s| is) the )?(?:difference|distinction)s? (?:between|of)\s+/, "")
    .replace(/^(?:compare|should i (?:use|return|send)|when (?:to use|is it))\s+/, "")
    .replace(/\b(?:http|status|codes?|errors?|responses?)\b|\?/g, " ")
    .trim();
  const numbers = text
    .split(/[\s,/|&]+|\b(?:vs?\.?|versus|or|and|to|from)\b/)
    .filter((it) => it !== "");
  const codes = numbers.every((it) => /^[1-9]\d\d$/.test(it)) ? numbers.map(Number) : named(text);
  // One page a set, whichever way round it was asked.
  const distinct = [...new Set(codes)].sort((a, b) => a - b);
  if (distinct.length < 2 || distinct.length > 5) return undefined;
  if (!distinct.every((code) => isStatus(code) && status(code)?.kind === "known")) return undefined;
  const page = distinct.length > mostOnPage ? {} : { page: `/${distinct.join("-vs-")}` };
  return { results: hits(distinct, "compared"), ...page };
}

function named(text: string): number[] {
  const parts = text.split(between);
  if (parts.length < 2 || parts.length > 5) return [];
  const codes = parts.map((part) => {
    const name = part.replace(/\b(?:a|an|the)\b/g, " ").trim();
    return /^[1-9]\d\d$/.test(name) ? Number(name) : status(name)?.code;
  });
  return codes.every((code) => code !== undefined) ? codes : [];
}
