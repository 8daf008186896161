import type { Finding, Severity, Where } from "../finding.ts";
import { operationRules } from "../openapi/rules.ts";
import { rules, sequenceRules } from "../rules.ts";
import { citedIn } from "./cites.ts";
import { fingerprint } from "./fingerprint.ts";
import { plain } from "./plain.ts";
import { aboutOf, type Report } from "./report.ts";
import { uriOf } from "./uri.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** What SARIF is told of a rule. */
interface Described {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  readonly severity: Severity;
}

/** SARIF 2.1.0, which code hosts show beside a change. */
export function sarif(report: Report): string {
  const told = plain(report);
  const described = describedIn(told);
  const index = new Map(described.map(({ id }, i) => [id, i]));
  const marks = marker();
  const value = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "verdict check",
            rules: described.map((it) => descriptorOf(it, told.unit)),
          },
        },
        results: told.findings.map((it) => ({
          ruleId: it.rule,
          ruleIndex: index.get(it.rule),
          level: levels[it.severity],
          message: { text: literal(`${aboutOf(told, it)}: ${it.message} ${it.fix}`) },
          locations: [locationOf(it.where, report.name)],
          // GitHub knows a finding again by a fingerprint of this name alone.
          partialFingerprints: { primaryLocationLineHash: marks(told, it) },
        })),
      },
    ],
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The rules that something was found by, in its order. What is in no list of rules is told as it was found. */
function describedIn({ unit, findings }: Report): readonly Described[] {
  const ofExchanges = [...rules, ...sequenceRules];
  const known = new Map<string, Described>(
    (unit === "operation"
      ? [...ofExchanges, ...operationRules]
      : [...operationRules, ...ofExchanges]
    ).map((it) => [it.id, it]),
  );
  const used = new Map<string, Described>();
  for (const { rule: id, message: title, cite, severity } of findings) {
    if (!used.has(id)) used.set(id, known.get(id) ?? { id, title, cite, severity });
  }
  return [...used.values()];
}

function descriptorOf({ id, title, cite, severity }: Described, unit: Report["unit"]) {
  const cited = citedIn(cite);
  const address = cited.find(({ url }) => url !== undefined)?.url;
  const weaknesses = cited.flatMap(({ doc }) => (/^CWE-\d+$/.test(doc) ? [doc] : []));
  const links = cited.map(({ text, url }) => (url === undefined ? text : `[${text}](${url})`));
  const sentence = title.endsWith(".") ? title : `${title}.`;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${sentence} It is written in ${cite}.` },
    ...(address === undefined ? {} : { helpUri: address }),
    help: {
      text: `${sentence} See ${cite}.`,
      markdown: `${sentence} See ${links.join(", ")}.`,
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [
        ...new Set([
          unit === "operation" ? "openapi" : "http",
          ...cited.flatMap(({ doc, url }) => (url === undefined ? [] : [doc])),
          ...weaknesses.map((it) => `external/cwe/${it.toLowerCase()}`),
        ]),
      ],
    },
  };
}

function locationOf(where: Where, name: string) {
  const { exchange, part, field, pointer, octets } = where;
  const physical = {
    artifactLocation: { uri: uriOf(name) },
    ...(octets === undefined
      ? {}
      : { region: { byteOffset: octets.start, byteLength: octets.end - octets.start } }),
  };
  const path = `exchanges/${exchange}/${part}${field === undefined ? "" : `/${field}`}`;
  return {
    ...(name === "" ? {} : { physicalLocation: physical }),
    logicalLocations: [{ fullyQualifiedName: pointer ?? path }],
  };
}

/** Fingerprints that stay when exchanges come before or between; of what is found twice, the second counts on. */
function marker(): (report: Report, finding: Finding) => string {
  const seen = new Map<string, number>();
  return (report, finding) => {
    const { part, field = "", pointer = "" } = finding.where;
    const mark = fingerprint(
      [finding.rule, aboutOf(report, finding), part, field, pointer].join("\n"),
    );
    const times = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, times);
    return `${mark}:${times}`;
  };
}

/** Text that is told as it is: `{0}` would be a placeholder, and `[a](b)` a link (SARIF 2.1.0 3.11.5, 3.11.6). */
function literal(text: string): string {
  const unplaced = text.replace(/\{\d+\}/g, "{$&}");
  return unplaced.includes("](") ? unplaced.replace(/[\\[\]]/g, "\\$&") : unplaced;
}
