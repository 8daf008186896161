import { classOf, isStatus, statuses } from "@verdict/codes";

/** A part of a spec: codes of which any will do, and how often compared with other parts. */
export interface Part {
  readonly codes: readonly number[];
  readonly weight: number;
}

/** What was asked for: one of these by their weights, or these in their order. */
export type Spec =
  | { readonly kind: "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "sequence"; readonly codes: readonly number[] };

/** Why a spec is none, for who wrote it. */
export interface BadSpec {
  readonly kind: "bad";
  readonly why: string;
}

/** Numbers that Node can put into a status line. Most of them are no statuses (RFC 9110 15), but can be asked for. */
const sendable = { from: 100, to: 999 } as const;

/** Most parts of a spec. */
const mostParts = 100;

/** Codes by class, those that are on the wire: what `4xx` and ranges choose from. */
const onTheWire = statuses.filter((it) => it.onTheWire && isStatus(it.code)).map((it) => it.code);

/**
 * Read what follows `/status/`: a code, a class (`4xx`), a range (`500-504`), several of them (`200,503`), with weights
 * (`200:9,503:1`), or in order (`seq:503,503,200`).
 *
 * A class and a range stand for the codes in them that the table knows and that are sent at all. Numbers outside 100-599
 * are had by naming them only.
 *
 * @example parseSpec("200:9,5xx") // 200 nine times as often as any 5xx
 */
export function parseSpec(text: string): Spec | BadSpec {
  const sequence = /^seq:(.*)$/is.exec(text)?.[1];
  const items = (sequence ?? text).split(",").map((it) => it.trim());
  if (items.length > mostParts) return bad(`At most ${mostParts} codes can be listed.`);
  const parts: Part[] = [];
  for (const item of items) {
    const part = parsePart(item);
    if ("kind" in part) return part;
    parts.push(part);
  }
  if (sequence === undefined) {
    return parts.some((it) => it.weight > 0)
      ? { kind: "choice", parts }
      : bad("All weights are 0: nothing can be chosen.");
  }
  const single = parts.find((it) => it.codes.length !== 1 || it.weight !== 1);
  if (single !== undefined) return bad("A sequence lists single codes, as in seq:503,503,200.");
  return { kind: "sequence", codes: parts.flatMap((it) => it.codes) };
}

function parsePart(item: string): Part | BadSpec {
  const [, name = "", weight] = /^([^:]*)(?::(.*))?$/s.exec(item) ?? [];
  const share = weight === undefined ? 1 : Number(weight);
  if (
    weight !== undefined &&
    (weight.trim() === "" || !(share >= 0 && share < Number.POSITIVE_INFINITY))
  ) {
    return bad(`invalid weight: ${weight} is no number from 0 on.`);
  }
  const codes = codesOf(name);
  return Array.isArray(codes) ? { codes, weight: share } : (codes as BadSpec);
}

function codesOf(name: string): number[] | BadSpec {
  if (/^\d{1,5}$/.test(name)) {
    const code = Number(name);
    if (code >= sendable.from && code <= sendable.to) return [code];
    return bad(
      `invalid status code: ${name} does not fit into a status line, which has three digits from 100 on (RFC 9112 4).`,
    );
  }
  if (/^[1-5]xx$/i.test(name)) {
    return onTheWire.filter((it) => classOf(it)?.id === name.toLowerCase());
  }
  const [, from, to] = /^(\d{3})-(\d{3})$/.exec(name) ?? [];
  if (from !== undefined && to !== undefined) {
    const codes = onTheWire.filter((it) => it >= Number(from) && it <= Number(to));
    return codes.length > 0 ? codes : bad(`No code that is known lies in ${name}.`);
  }
  return bad(
    `invalid status code: ${name === "" ? "nothing" : name} is neither a code (404), nor a class (4xx), nor a range (500-504).`,
  );
}

function bad(why: string): BadSpec {
  return { kind: "bad", why };
}
