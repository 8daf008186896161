import { aboutOf, type Report } from "./report.ts";

/** A table, for comments and summaries. */
export function markdown(report: Report): string {
  const { name, findings } = report;
  if (findings.length === 0) return `Nothing is wrong in ${cell(name)}.\n`;
  const rows = findings.map(
    (it) =>
      `| ${it.severity} | \`${it.rule}\` | ${cell(aboutOf(report, it))} | ${cell(it.message)} ${cell(it.fix)} | ${it.cite} |`,
  );
  return [
    `### ${cell(name)}`,
    "",
    "| | Rule | Exchange | What is wrong | Source |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&").replace(/\s+/g, " ");
}
