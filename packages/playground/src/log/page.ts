import type { Doc, Line } from "@verdict/lookup";
import type { LogEntry } from "./log.ts";

/** Entries on the page; as data there are all of them. */
const most = 100;

/** What arrived, the latest first. */
export function logDoc(entries: readonly LogEntry[]): Doc {
  const latest = entries.slice(-most).reverse();
  return {
    path: "/log",
    title: "Log",
    lead:
      latest.length === 0
        ? "Nothing has arrived that fits."
        : "What arrived, the latest first; a code that no client sees stands here alone.",
    blocks: [
      {
        kind: "list",
        items: [
          "?logged=499 and the like, ?status=503 and ?target=/cause narrow it down.",
          [{ link: "/log?stream", text: "/log?stream" }, ": as it arrives"],
        ],
      },
      {
        kind: "table",
        head: ["Time", "Request", "Answer", "Note"],
        rows: latest.map((it): Line[] => [
          it.time.slice("2026-11-27T".length, "2026-11-27T21:15:51".length),
          it.method === undefined ? "no request" : `${it.method} ${it.target ?? ""}`,
          [
            it.status ?? "none",
            ...(it.logged === undefined ? [] : [`logged as ${it.logged}`]),
          ].join(", "),
          it.note ?? "",
        ]),
      },
    ],
    data: { entries },
  };
}
