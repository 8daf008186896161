import type { Finding, Severity } from "../finding.ts";
import { wrapped } from "../wrapped.ts";
import { grouped } from "./grouped.ts";
import { plain } from "./plain.ts";
import { aboutOf, type Report } from "./report.ts";
import { summary } from "./summary.ts";

const colors: Readonly<Record<Severity, string>> = { error: "31", warning: "33", info: "36" };

/** For a terminal: what is wrong, where, and how to mend it. */
export function pretty(report: Report, { columns = 80, color = false } = {}): string {
  const paint = (text: string, code: string): string =>
    color ? `\u001b[${code}m${text}\u001b[0m` : text;
  const told = plain(report);
  const lines: string[] = [];
  let last = -1;
  for (const { finding: it, also } of grouped(inOrder(told.findings))) {
    if (it.where.exchange !== last) {
      if (lines.length > 0) lines.push("");
      lines.push(paint(headOf(told, it), "1"));
      last = it.where.exchange;
    }
    const head = `${it.severity.padEnd(8)}${it.rule}`;
    lines.push(
      `  ${paint(it.severity.padEnd(8), colors[it.severity])}${it.rule}${" ".repeat(Math.max(2, columns - 2 - head.length - it.cite.length))}${paint(it.cite, "2")}`,
    );
    lines.push(...wrapped(it.message, columns - 4).map((line) => `    ${line}`));
    lines.push(
      ...wrapped(it.fix, columns - 6).map((line, i) => `    ${i === 0 ? "→ " : "  "}${line}`),
    );
    if (also.length > 0)
      lines.push(
        ...wrapped(elsewhere(told, also), columns - 4).map((line) => `    ${paint(line, "2")}`),
      );
  }
  if (lines.length > 0) lines.push("");
  lines.push(summary(report));
  return `${lines.join("\n")}\n`;
}

/** Most other places that are named. */
const mostNamed = 3;

/** Where else the same was found. */
function elsewhere({ about, unit }: Report, also: readonly number[]): string {
  const named = [...new Set(also.map((it) => about[it] ?? ""))];
  const some = named.slice(0, mostNamed).join(", ");
  const more = named.length > mostNamed ? ", …" : "";
  return `The same in ${also.length} more ${unit}${also.length === 1 ? "" : "s"}: ${some}${more}`;
}

/** What a finding is about, with its number where several have the same line. */
function headOf(report: Report, finding: Finding): string {
  const line = aboutOf(report, finding);
  const isOnly = report.about.indexOf(line) === report.about.lastIndexOf(line);
  return isOnly ? line : `${line} (${report.unit} ${finding.where.exchange + 1})`;
}

/** By exchange, and what matters most first. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return findings.toSorted(
    (a, b) => a.where.exchange - b.where.exchange || rank[a.severity] - rank[b.severity],
  );
}
