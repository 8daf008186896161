import type { Exchange } from "../exchange.ts";
import type { Finding } from "../finding.ts";

/** What was checked, and what was found. */
export interface Report {
  /** The file, the URL, or what stands in for them. */
  readonly name: string;
  readonly exchanges: readonly Exchange[];
  readonly findings: readonly Finding[];
}

/** An exchange in a line, without its query: what stands there may be secret. */
export function lineOf({ request, response }: Exchange): string {
  return `${request.method} ${request.target.replace(/\?.*$/s, "?…")} → ${response.status}`;
}

/** The line of the exchange that a finding is about. */
export function exchangeOf({ exchanges }: Report, { where }: Finding): string {
  const it = exchanges[where.exchange];
  return it === undefined ? "" : lineOf(it);
}

/** How many findings there are of a severity. */
export function count({ findings }: Report, severity: Finding["severity"]): number {
  return findings.filter((it) => it.severity === severity).length;
}
