import type { Finding } from "../finding.ts";

/** The same thing found in several exchanges. */
export interface Group {
  readonly finding: Finding;
  /** The further exchanges that it is found in. */
  readonly also: readonly number[];
}

/** Findings that say the same once, with where else they were found, in the order of the first. */
export function grouped(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, { readonly finding: Finding; readonly also: Set<number> }>();
  for (const finding of findings) {
    const { rule, severity, message, fix, where } = finding;
    const key = [rule, severity, where.part, message, fix].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { finding, also: new Set() });
    else if (group.finding.where.exchange !== where.exchange) group.also.add(where.exchange);
  }
  return [...groups.values()].map(({ finding, also }) => ({ finding, also: [...also] }));
}
