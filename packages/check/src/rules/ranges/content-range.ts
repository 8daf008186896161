import type { Fields } from "../../fields.ts";

/** Content-Range by its grammar alone, so that what it says can be judged for itself (RFC 9110 14.4). */
export interface WrittenRange {
  readonly unit: string;
  /** `undefined` for the unsatisfied form. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** `undefined` where it is not known. */
  readonly length: number | undefined;
}

const grammar = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (?:(\d+)-(\d+)\/(\d+|\*)|\*\/(\d+))$/;

/** @returns `undefined` where the field is missing or breaks its grammar */
export function writtenRange(fields: Fields): WrittenRange | undefined {
  return readRange(fields.get("content-range") ?? "");
}

/** @returns `undefined` where the value breaks the grammar */
export function readRange(value: string): WrittenRange | undefined {
  const match = grammar.exec(value);
  if (match === null) return undefined;
  const [, unit = "", first, last, length, unsatisfied] = match;
  if (first === undefined)
    return {
      unit: unit.toLowerCase(),
      first: undefined,
      last: undefined,
      length: Number(unsatisfied),
    };
  return {
    unit: unit.toLowerCase(),
    first: Number(first),
    last: Number(last),
    length: length === "*" ? undefined : Number(length),
  };
}
