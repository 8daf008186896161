import type { Exchange } from "./exchange.ts";
import type { Finding } from "./finding.ts";
import type { Found, Rule, SequenceRule } from "./rule.ts";
import { rules, sequenceRules } from "./rules.ts";

/**
 * What is wrong with exchanges: each by itself, and all of them together where they are several with one server, in the
 * order in which they happened.
 *
 * @example
 * check([exchangeFrom(json)])[0]?.rule; // "missing-allow"
 */
export function check(exchanges: readonly Exchange[]): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < exchanges.length; i++) {
    checkOne(exchanges[i] as Exchange, i, findings);
  }
  if (exchanges.length > 1) {
    for (const rule of sequenceRules) {
      const found = rule.findIn(exchanges);
      if (found !== undefined) tell(rule, found, exchanges.length - 1, findings);
    }
  }
  return findings;
}

/** The rules that can matter for a status: asked once for each. */
const byStatus = new Map<number, readonly Rule[]>();

function rulesFor(status: number): readonly Rule[] {
  let some = byStatus.get(status);
  if (some === undefined) {
    some = rules.filter((it) => it.statuses?.(status) !== false);
    // Statuses come from outside: what is remembered of them is bounded.
    if (byStatus.size > 1000) byStatus.clear();
    byStatus.set(status, some);
  }
  return some;
}

function checkOne(exchange: Exchange, at: number, findings: Finding[]): void {
  const { request, response } = exchange;
  for (const rule of rulesFor(response.status)) {
    const { field, asked } = rule;
    if (field !== undefined && !response.fields.has(field)) continue;
    if (asked !== undefined && !request.fields.has(asked)) continue;
    const found = rule.find(exchange);
    if (found !== undefined) tell(rule, found, at, findings);
  }
}

function tell(
  { id, severity, cite }: Rule | SequenceRule,
  found: Found | readonly Found[],
  at: number,
  findings: Finding[],
): void {
  for (const it of isList(found) ? found : [found]) {
    const { message, fix, field, part = "response", exchange = at, expected } = it;
    findings.push({
      rule: id,
      severity: it.severity ?? severity,
      message,
      cite,
      where: { part, exchange, ...(field === undefined ? {} : { field }) },
      fix,
      ...(expected === undefined ? {} : { expected }),
    });
  }
}

function isList(found: Found | readonly Found[]): found is readonly Found[] {
  return Array.isArray(found);
}
