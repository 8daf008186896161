import { plain } from "./plain.ts";
import { aboutOf, type Report } from "./report.ts";
import { webAddress } from "./uri.ts";

const kinds = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands of GitHub: each finding is an annotation, at its file where the report is of one. */
export function github(report: Report): string {
  const told = plain(report);
  const isFile = /[./\\]/.test(report.name) && webAddress(report.name) === undefined;
  const file = isFile ? `file=${property(told.name.replace(/^\.\//, ""))},` : "";
  return told.findings
    .map((it) => {
      const title = property(`${it.rule} (${it.cite})`);
      const text = escaped(`${aboutOf(told, it)}: ${it.message} ${it.fix}`);
      return `::${kinds[it.severity]} ${file}title=${title}::${text}\n`;
    })
    .join("");
}

function property(text: string): string {
  return escaped(text).replace(/,/g, "%2C").replace(/:/g, "%3A");
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
