import type { Exchange, Response } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import { said } from "../said.ts";

/** What was checked, and what was found. */
export interface Report {
  /** The file, the URL, or what stands in for them. */
  readonly name: string;
  /** What findings are about by their place, a line each: exchanges, operations, or responses without their requests. */
  readonly about: readonly string[];
  readonly unit: "exchange" | "operation" | "response";
  readonly findings: readonly Finding[];
  /** The exchanges themselves, where they are few enough to be kept. */
  readonly exchanges?: readonly Exchange[];
}

/** A report on exchanges. */
export function reportOn(
  name: string,
  exchanges: readonly Exchange[],
  findings: readonly Finding[],
  isOpen = false,
): Report {
  const about = exchanges.map((it) => lineOf(it, isOpen));
  return { name, about, unit: "exchange", findings, exchanges };
}

/** A report on responses whose requests nobody knows. */
export function reportOnResponses(
  name: string,
  responses: readonly Response[],
  findings: readonly Finding[],
): Report {
  return { name, about: responses.map((it) => said(it.status)), unit: "response", findings };
}

/**
 * An exchange in a line, without its query: what stands there may be secret.
 *
 * @param isOpen whether the query is shown all the same
 */
export function lineOf({ request, response }: Exchange, isOpen = false): string {
  const target = isOpen ? request.target : request.target.replace(/\?.*$/s, "?…");
  return `${request.method} ${target} → ${response.status}`;
}

/** The line of what a finding is about. */
export function aboutOf({ about }: Report, { where }: Finding): string {
  return about[where.exchange] ?? "";
}

/** How many findings there are of a severity. */
export function count({ findings }: Report, severity: Finding["severity"]): number {
  return findings.filter((it) => it.severity === severity).length;
}
