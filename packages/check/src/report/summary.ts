import { count, type Report } from "./report.ts";

/** How much was found in how much, as a sentence. */
export function summary(report: Report): string {
  const { length } = report.about;
  const of = `in ${length} ${report.unit}${length === 1 ? "" : "s"}`;
  const told = (["error", "warning", "info"] as const).flatMap((it) => {
    const number = count(report, it);
    if (number === 0) return [];
    return [it === "info" ? `${number} to know` : `${number} ${it}${number === 1 ? "" : "s"}`];
  });
  return told.length === 0 ? `Nothing is wrong ${of}.` : `${told.join(", ")} ${of}.`;
}
