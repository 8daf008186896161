import type { FaultReport } from "../redis.ts";
import type { Latency, Time } from "./judge.ts";

const columns: readonly Time[] = ["before", "edge", "away", "just back", "after"];

/** What was done, and what came of it, as text. */
export function tableOf(it: FaultReport): string {
  const { fault, requests, time, noticed, back, waited, lost, held, again, logged, wrong } = it;
  const rows = [...it.answers].map(([feature, row]) => [
    feature,
    ...columns.map((column) =>
      [...row[column]].map(([status, times]) => `${status}×${times}`).join(" "),
    ),
  ]);
  const table = [["", ...columns], ...rows];
  const widths = columns
    .concat("after")
    .map((_, i) => Math.max(...table.map((row) => (row[i] ?? "").length)));
  const lines = table.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [
    "",
    `Redis ${fault}: ${requests} requests to two processes; for ${seconds(time)} it could not be asked`,
    noticed === undefined
      ? "  no process took it for away"
      : `  known after ${ms(noticed[0])} by the first process and ${ms(noticed[1])} by the other; known to be back after ${ms(back ?? Number.NaN)}`,
    `  while it was known: ${latency(it.whileAway)}; without a store ${latency(it.withoutStore)}`,
    `  waited for it in vain: ${waited.times}, ${ms(waited.longest)} at most; the machine alone took up to ${ms(it.stalled)}`,
    `  held by what was not heard of: keys ${held.keys.times}×, for ${ms(held.keys.longest)} after it was back; the lock ${held.locks.times}×, for ${ms(held.locks.longest)}`,
    ...lines.map((line) => `  ${line}`),
    `  lost by what Redis is: keys ${lost.keys}, jobs ${lost.jobs}, locks ${lost.locks}; jobs done again, and said so: ${again}`,
    `  in the log: ${logged.store} lines that it went and came, ${logged.failures} of failures for ${logged.refused} answers of 503`,
    `  beside the policy: ${wrong.length}`,
    ...wrong.slice(0, 20).map((what) => `    ${what}`),
  ].join("\n");
}

function latency({ times, median, p99, longest }: Latency): string {
  return `${times} answers, half of them within ${ms(median)}, 99 % within ${ms(p99)}, all within ${ms(longest)}`;
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}
