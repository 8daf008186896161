import type { Exchange } from "./exchange.ts";
import type { Finding } from "./finding.ts";
import { located } from "./locate.ts";
import type { Found, Rule, SequenceRule } from "./rule.ts";
import { uriOfExchange, withoutQuery } from "./rules/sequence/state.ts";
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
  if (exchanges.length > 1) checkSequence(exchanges, findings);
  return located(findings, exchanges);
}

/** So many are looked at together; of more, those that are near each other: the effort stays in step with their number. */
const together = 64;

function checkSequence(exchanges: readonly Exchange[], findings: Finding[]): void {
  const places = exchanges.map((_, i) => i);
  if (exchanges.length <= together) {
    checkTogether(exchanges, places, sequenceRules, findings);
    return;
  }
  for (const some of inPieces(places)) checkTogether(exchanges, some, acrossRules, findings);
  const byPath = new Map<string, number[]>();
  for (const i of places) {
    const uri = uriOfExchange(exchanges[i] as Exchange);
    if (uri === undefined) continue;
    const path = withoutQuery(uri);
    const before = byPath.get(path);
    if (before === undefined) byPath.set(path, [i]);
    else before.push(i);
  }
  for (const all of byPath.values()) {
    for (const some of inPieces(all)) checkTogether(exchanges, some, withinRules, findings);
  }
}

const acrossRules = sequenceRules.filter((it) => it.across === true);
const withinRules = sequenceRules.filter((it) => it.across !== true);

function* inPieces(places: readonly number[]): Generator<readonly number[]> {
  for (let i = 0; i < places.length; i += together) yield places.slice(i, i + together);
}

function checkTogether(
  exchanges: readonly Exchange[],
  places: readonly number[],
  some: readonly SequenceRule[],
  findings: Finding[],
): void {
  if (places.length < 2) return;
  const these = places.map((it) => exchanges[it] as Exchange);
  for (const rule of some) {
    const found = rule.findIn(these);
    if (found === undefined) continue;
    const own: Finding[] = [];
    tell(rule, found, these.length - 1, own);
    for (const it of own) {
      const exchange = places[it.where.exchange] as number;
      findings.push({ ...it, where: { ...it.where, exchange } });
    }
  }
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

/** Put what a rule has found among the findings. */
export function tell(
  { id, severity, cite, inContent }: Rule | SequenceRule,
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
      where: {
        part,
        exchange,
        ...(field !== undefined ? { field } : inContent === true ? { content: true } : {}),
      },
      fix,
      ...(expected === undefined ? {} : { expected }),
    });
  }
}

function isList(found: Found | readonly Found[]): found is readonly Found[] {
  return Array.isArray(found);
}
