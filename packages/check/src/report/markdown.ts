import { plain } from "./plain.ts";
import { aboutOf, type Report } from "./report.ts";

/** A table, for comments and summaries. */
export function markdown(report: Report): string {
  const told = plain(report);
  const { name, findings } = told;
  if (findings.length === 0) return `Nothing is wrong in ${cell(name)}.\n`;
  const rows = findings.map(
    (it) =>
      `| ${it.severity} | \`${it.rule}\` | ${cell(aboutOf(told, it))} | ${cell(it.message)} ${cell(it.fix)} | ${it.cite} |`,
  );
  return [
    `### ${cell(name)}`,
    "",
    `| | Rule | ${told.unit === "operation" ? "Operation" : "Exchange"} | What is wrong | Source |`,
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|&~$]/g, "\\$&");
}
