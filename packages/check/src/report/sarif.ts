import { operationRules } from "../openapi/rules.ts";
import { rules, sequenceRules } from "../rules.ts";
import { aboutOf, type Report } from "./report.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** SARIF 2.1.0, which code hosts show beside a change. */
export function sarif(report: Report): string {
  const used = new Set(report.findings.map((it) => it.rule));
  const all = report.unit === "operation" ? operationRules : [...rules, ...sequenceRules];
  const described = all.filter((it) => used.has(it.id));
  const value = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "verdict check",
            rules: described.map(({ id, title, cite, severity }) => ({
              id,
              shortDescription: { text: title },
              help: { text: cite },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        results: report.findings.map((it) => ({
          ruleId: it.rule,
          level: levels[it.severity],
          message: { text: `${aboutOf(report, it)}: ${it.message} ${it.fix}` },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: encodeURI(report.name) } },
              logicalLocations: [
                {
                  fullyQualifiedName: `exchanges/${it.where.exchange}/${it.where.part}${it.where.field === undefined ? "" : `/${it.where.field}`}`,
                },
              ],
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
