import { said } from "../said.ts";
import { wrapped } from "../wrapped.ts";
import type { LogReport } from "./analyse.ts";

/** For a terminal: the statuses, over time and by route, and what is odd. */
export function prettyLog(name: string, report: LogReport, columns = 80): string {
  const { lines, unread, from, to, statuses, routes, spans, oddities } = report;
  const read = lines - unread;
  const all = [
    `${name}: ${read} request${read === 1 ? "" : "s"}${from === undefined || to === undefined ? "" : ` from ${stamp(from)} to ${stamp(to)}`}`,
  ];
  if (unread > 0)
    all.push(`${unread} line${unread === 1 ? " is" : "s are"} no access log and left out.`);
  all.push(
    "",
    ...statuses
      .slice(0, 15)
      .map(([status, count]) =>
        `  ${String(count).padStart(8)}  ${bar(count, statuses[0]?.[1] ?? 1, 16)}  ${said(status)}`.slice(
          0,
          columns,
        ),
      ),
  );
  if (spans.length > 1) {
    all.push("", "  from              requests     4xx     5xx");
    for (const it of spans)
      all.push(
        `  ${stamp(it.from)}  ${String(it.requests).padStart(8)}${String(it.refused).padStart(8)}${String(it.failed).padStart(8)}`,
      );
  }
  const wrong = routes.filter((it) => it.refused + it.failed > 0).slice(0, 10);
  if (wrong.length > 0) {
    all.push("", "  requests     4xx     5xx  route");
    for (const it of wrong)
      all.push(
        `  ${String(it.requests).padStart(8)}${String(it.refused).padStart(8)}${String(it.failed).padStart(8)}  ${it.route}`.slice(
          0,
          columns,
        ),
      );
  }
  if (oddities.length > 0) {
    all.push("", "Odd:");
    for (const { what, why, count } of oddities) {
      all.push(
        `  ${count} × ${what}`,
        ...wrapped(`${why}.`, columns - 6).map((it) => `      ${it}`),
      );
    }
  }
  return `${all.join("\n")}\n`;
}

function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, "2026-11-27T21:15".length).replace("T", " ");
}

function bar(count: number, largest: number, length: number): string {
  return "█".repeat(Math.max(1, Math.round((count / largest) * length))).padEnd(length);
}
