import type { Finding } from "../finding.ts";
import { plain } from "./plain.ts";
import type { Report } from "./report.ts";

/**
 * JUnit's XML as the schema of Ant has it, the strictest of those in use: a case for each exchange or operation, failed
 * where it has an error. What is no error stands in the output of the suite.
 *
 * @param at when it was checked; now unless told
 */
export function junit(report: Report, at = new Date()): string {
  const { name, about, unit, findings } = plain(report);
  const suite = name.trim() === "" ? "verdict check" : name;
  const found = byExchange(findings);
  const cases = about.map((it, i) => {
    const title = `${i + 1} ${it}`;
    const own = found.get(i) ?? [];
    const errors = own.filter(({ severity }) => severity === "error");
    return {
      title,
      failure: errors.length === 0 ? "" : failureOf(errors, own),
      rest: errors.length === 0 ? own : [],
    };
  });
  const failures = cases.filter((it) => it.failure !== "").length;
  const output = cases.flatMap(({ title, rest }) => rest.map((it) => `${title}: ${lineOf(it)}`));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    `  <testsuite id="0" package="verdict" name="${xml(suite)}" timestamp="${at.toISOString().slice(0, 19)}" hostname="localhost" tests="${cases.length}" failures="${failures}" errors="0" time="0">`,
    "    <properties>",
    `      <property name="unit" value="${unit}"/>`,
    "    </properties>",
    ...cases.map(({ title, failure }) => {
      const start = `    <testcase name="${xml(title)}" classname="${xml(suite)}" time="0"`;
      return failure === "" ? `${start}/>` : `${start}>\n      ${failure}\n    </testcase>`;
    }),
    `    <system-out>${xml(output.join("\n"))}</system-out>`,
    "    <system-err/>",
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function byExchange(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const it of findings) {
    const own = found.get(it.where.exchange);
    if (own === undefined) found.set(it.where.exchange, [it]);
    else own.push(it);
  }
  return found;
}

/** A case has one failure: it is called after its first error, and has everything that was found. */
function failureOf(errors: readonly Finding[], own: readonly Finding[]): string {
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const text = own.map(lineOf).join("\n");
  return `<failure type="${xml(first?.rule ?? "")}" message="${xml(`${first?.message}${more}`)}">${xml(text)}</failure>`;
}

function lineOf({ severity, rule, cite, message, fix }: Finding): string {
  return `${severity} ${rule} (${cite}): ${message} ${fix}`;
}

/** Text of XML 1.0, which has no place for some characters (XML 1.0 2.2). */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`);
}
