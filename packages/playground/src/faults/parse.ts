import type { Fault } from "./fault.ts";
import { faults } from "./list.ts";

/** A fault as it was asked for. */
export interface Asked {
  readonly fault: Fault;
  readonly amount: number;
  /** The share of answers that it happens to. */
  readonly share: number;
}

/** Most faults of one answer. */
const most = 5;

const byName = new Map(
  faults.flatMap((it) => [it.name, ...(it.aliases ?? [])].map((name) => [name, it] as const)),
);

/**
 * Faults as they are written: names with numbers, between semicolons, in the order in which they happen:
 * `latency:200;limit_data:10`. `reset@0.3` happens to three answers in ten. Case and hyphens do not matter.
 *
 * @returns what is wrong with it, for who wrote it
 * @example parseFaults("CONNECTION_RESET_BY_PEER")
 */
export function parseFaults(text: string): readonly Asked[] | string {
  const asked: Asked[] = [];
  for (const part of text.split(";")) {
    const [said = "", of] = part.trim().split("@", 2);
    const [name = "", number] = said.split(":", 2);
    if (name === "") continue;
    const share = of === undefined ? 1 : Number(of);
    if (of === "" || !(share >= 0 && share <= 1)) return "After @ comes a share, from 0 to 1.";
    const fault = byName.get(name.toLowerCase().replaceAll("-", "_"));
    if (fault === undefined)
      return `There is no fault called ${name}; there is ${faults.map((it) => it.name).join(", ")}.`;
    const { takes } = fault;
    if (takes === undefined) {
      if (number !== undefined) return `${fault.name} takes no number.`;
      asked.push({ fault, amount: 0, share });
      continue;
    }
    const amount = number === undefined ? takes.usual : Number(number);
    if (number === "" || !(amount >= takes.least && amount <= takes.most)) {
      return `${fault.name} takes ${takes.what}, from ${takes.least} to ${takes.most}.`;
    }
    asked.push({ fault, amount, share });
  }
  if (asked.length === 0) return "No fault is named.";
  return asked.length > most ? `At most ${most} faults can happen at once.` : asked;
}
