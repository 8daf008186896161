import { citedIn } from "./cites.ts";
import { type Group, grouped } from "./grouped.ts";
import { plain } from "./plain.ts";
import { aboutOf, type Report } from "./report.ts";
import { summary } from "./summary.ts";

/** A table, for comments and summaries; what is the same in several exchanges has one row. */
export function markdown(report: Report): string {
  const told = plain(report);
  const { name, unit, findings } = told;
  if (findings.length === 0) return `Nothing is wrong in ${cell(name)}.\n`;
  return [
    `### ${cell(name)}`,
    "",
    `| | Rule | ${unit === "operation" ? "Operation" : "Exchange"} | What is wrong | Source |`,
    "|---|---|---|---|---|",
    ...grouped(findings).map((it) => rowOf(told, it)),
    "",
    summary(told),
    "",
  ].join("\n");
}

function rowOf(report: Report, { finding, also }: Group): string {
  const { severity, rule, message, fix, cite } = finding;
  const more = also.length === 0 ? "" : ` and ${also.length} more`;
  const about = `${cell(aboutOf(report, finding))}${more}`;
  return `| ${severity} | \`${rule}\` | ${about} | ${cell(message)} ${cell(fix)} | ${linked(cite)} |`;
}

function linked(cite: string): string {
  return citedIn(cite)
    .map(({ text, url }) => (url === undefined ? text : `[${text}](${url})`))
    .join(", ");
}

/** Text that is neither markup nor calls anybody: a comment stands between `@` and the name. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|&~$]/g, "\\$&").replace(/(?<!\w)@(?=\w)/g, "@<!-- -->");
}
