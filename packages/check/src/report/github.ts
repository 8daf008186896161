import { aboutOf, type Report } from "./report.ts";

const kinds = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands of GitHub: each finding is an annotation. */
export function github(report: Report): string {
  return report.findings
    .map((it) => {
      const title = escaped(`${it.rule} (${it.cite})`).replace(/,/g, "%2C").replace(/:/g, "%3A");
      const text = `${aboutOf(report, it)}: ${it.message} ${it.fix}`;
      return `::${kinds[it.severity]} title=${title}::${escaped(text)}\n`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
