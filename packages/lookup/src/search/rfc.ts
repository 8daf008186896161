import { statuses } from "@verdict/codes";
import { common } from "../data/common.ts";
import { rfcs } from "../data/rfcs.ts";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** A specification, with or without a section: `rfc 6585`, `RFC8470`, `rfc 9110 section 15.4.9`, `9110 15.4.9`. */
export function byRfc({ lower }: Query): Found | undefined {
  const match =
    /^(?:the )?(?:ietf )?rfc[ -]?(\d{3,5})(?:[ ,:#]*(?:section|sec\.?|s|\u00a7)?[ -]*(\d+(?:\.\d+)*))?$/.exec(
      lower,
    ) ??
    /^(9110|9111|9112|4918|6585|8470|7725|8297) (?:section |\u00a7 ?)?(\d+(?:\.\d+)+)$/.exec(lower);
  if (match === null) return undefined;
  const [, number, section] = match;
  const doc = `RFC ${number}`;
  const rows = statuses.filter((it) => it.spec.doc === doc);
  if (section !== undefined) {
    const there = rows.filter((it) => inside(it.spec.section, section));
    if (there.length > 0) {
      return { results: hits(ranked(there.map((it) => it.code)), `${doc} ${section}`) };
    }
  }
  const known = rfcs[Number(number)];
  const codes = [...ranked(rows.map((it) => it.code)), ...(known?.codes ?? [])];
  // A document that no status cites: nothing else in the query can mean one.
  if (codes.length === 0) return { results: [] };
  return { results: hits(codes, known === undefined ? doc : `${doc}: ${known.about}`) };
}

/** Whether a section is the one asked for, or within it. */
function inside(section: string | undefined, asked: string): boolean {
  return section === asked || section?.startsWith(`${asked}.`) === true;
}

function ranked(codes: readonly number[]): number[] {
  const rank = (code: number): number => {
    const at = common.indexOf(code);
    return at < 0 ? common.length : at;
  };
  // A document with few codes lists them in order; a long one starts with those people meet.
  return codes.length <= 8 ? [...codes] : [...codes].sort((a, b) => rank(a) - rank(b) || a - b);
}
