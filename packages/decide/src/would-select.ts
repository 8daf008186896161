import type { Offer } from "./offer.ts";
import type { RequestHead } from "./request.ts";
import { select } from "./select.ts";

/** What each field asks for, and what there is of it. */
const axes: readonly {
  readonly name: string;
  readonly of: (offer: Offer) => string | undefined;
}[] = [
  { name: "Accept", of: (offer) => offer.type },
  { name: "Accept-Language", of: (offer) => offer.language },
  { name: "Accept-Charset", of: (offer) => offer.charset },
  { name: "Accept-Encoding", of: (offer) => offer.coding ?? "identity" },
];

/** What to accept instead, so that one of the offers is acceptable: a sentence about the fields that stood in the way. */
export function wouldSelect(offers: readonly Offer[], request: RequestHead): string {
  if (offers.length === 0) return "Nothing: there is no representation to accept.";
  const sent = axes.filter((it) => request.field(it.name.toLowerCase()) !== undefined);
  const without = (ignored: readonly string[]): boolean =>
    select(offers, {
      field: (name) =>
        ignored.some((it) => it.toLowerCase() === name) ? undefined : request.field(name),
    }) !== undefined;
  const alone = sent.find((it) => without([it.name]));
  const inTheWay = alone === undefined ? sent : [alone];
  const names = inTheWay.map(({ name }) => name).join(" and ");
  const there = inTheWay.map(({ of }) => valuesOf(offers, of)).join("; ");
  return `Leave out ${names}, or accept in it what there is: ${there}.`;
}

function valuesOf(offers: readonly Offer[], of: (offer: Offer) => string | undefined): string {
  return [...new Set(offers.flatMap((it) => of(it) ?? []))].join(", ");
}
