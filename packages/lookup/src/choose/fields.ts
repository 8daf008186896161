import { forServer } from "@verdict/codes";
import type { Outcome } from "../data/situations/situation.ts";

/** Fields that tell the receiver what to do next although the specification leaves them open. */
const useful: readonly string[] = ["Retry-After"];

/**
 * The fields to send with a code in a situation: what the specification demands or recommends without a condition, and
 * what the situation's own words ask for.
 */
export function fieldsFor(code: number, situation?: Outcome): string[] {
  const advice = forServer(code);
  if (advice === undefined) return [];
  const always = [...advice.must, ...advice.should]
    .filter((it) => it.when === undefined || expected.test(it.when))
    .map((it) => it.name);
  const helpful = advice.may
    .filter((it) => useful.includes(it.name) || it.when?.startsWith("pointer"))
    .map((it) => it.name);
  const own = situation?.fields?.[code] ?? [];
  return [...new Set([...always, ...helpful, ...own])];
}

/** Conditions that hold in the case a person asks about. */
const expected = /single part|answering POST|makes no sense without|upgrade option|byte ranges/;
