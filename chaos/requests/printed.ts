import type { Report } from "../requests.ts";

/** The report as text. */
export function printed(report: Report, withRemarks = false): string {
  const { seed, times, seconds, statuses, kinds, doors, remarks, heap, delay } = report;
  const mega = heap.map((it) => (it / 2 ** 20).toFixed(1));
  return [
    `seed            ${seed}`,
    `requests        ${times} in ${seconds.toFixed(1)} s, ${Math.round(times / seconds)} a second`,
    `came            ${listed(doors)}`,
    `spoilt          ${report.spoilt} connections; ${report.unanswered} requests behind the end of one were not answered`,
    `statuses        ${listed(statuses)}`,
    `resources       ${listed(kinds)}`,
    `never met       ${report.unmet.join(", ") || "none"}`,
    `remarks         ${listed(remarks) || "none"}`,
    `heap            ${mega[0] ?? "?"} MB after the first tenth, ${mega.at(-1) ?? "?"} MB at the end (${mega.join(", ")})`,
    `event loop      ${delay.mean.toFixed(1)} ms late on average, p99 ${delay.p99.toFixed(1)} ms, at most ${delay.max.toFixed(0)} ms`,
    `failures        ${report.failed}${report.failed === 0 ? "" : `: ${listed(report.failedBy)}`}`,
    ...[...(withRemarks ? report.remarked : []), ...report.failures].map(
      ({ round, what, text }) => `\n== ${what}; again with --seed ${seed} --only ${round}\n${text}`,
    ),
  ].join("\n");
}

function listed(counts: ReadonlyMap<string | number, number>): string {
  return [...counts].map(([name, count]) => `${name}: ${count}`).join(", ");
}
