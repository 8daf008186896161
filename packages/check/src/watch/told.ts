import { check } from "../check.ts";
import type { Exchange } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import { pretty } from "../report/pretty.ts";
import { reportOn } from "../report/report.ts";

/** How exchanges are watched. */
export interface WatchOptions {
  /** Told of each exchange that something is wrong with; `console.warn` says it unless told. */
  readonly report?: (findings: readonly Finding[], exchange: Exchange) => void;
  /** Whether to watch at all: not where `NODE_ENV` is `production`, unless told. */
  readonly enabled?: boolean;
  /** Ids of rules that are left out. */
  readonly silence?: readonly string[];
  /** Octets of content that are kept to be looked at; of longer content the rest is counted. 1 MiB unless told. */
  readonly most?: number;
}

/** Whether exchanges are watched. */
export function isEnabled({ enabled }: WatchOptions): boolean {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return enabled ?? process?.env?.["NODE_ENV"] !== "production";
}

/** Tell what is wrong with an exchange. Whoever watches never takes the exchange along. */
export function tellOf(exchange: Exchange, { report = warn, silence = [] }: WatchOptions): void {
  try {
    const findings = check([exchange]).filter(
      (it) => it.severity !== "info" && !silence.includes(it.rule),
    );
    if (findings.length > 0) report(findings, exchange);
  } catch (error) {
    console.warn(`verdict check: an exchange could not be looked at: ${String(error)}`);
  }
}

function warn(findings: readonly Finding[], exchange: Exchange): void {
  console.warn(pretty(reportOn("", [exchange], findings)).trimEnd());
}
