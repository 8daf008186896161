import { logLines } from "../../data/log-lines.ts";
import { sendersOf } from "../../data/senders.ts";
import type { Block, Inline, Line } from "../../doc.ts";
import { joined } from "../links.ts";

/** What is written into logs and error pages where this status comes up, by who writes it. */
export function logBlocks(code: number): Block[] {
  const bySource = new Map<string, Inline[]>();
  for (const { text, codes, by } of logLines) {
    if (!codes.includes(code)) continue;
    bySource.set(by, [...(bySource.get(by) ?? []), { code: text }]);
  }
  if (bySource.size === 0) return [];
  return [
    { kind: "heading", text: "In logs and error pages", detail: true },
    {
      kind: "table",
      detail: true,
      head: ["Who", "Writes"],
      rows: [...bySource].map(([by, texts]): Line[] => [named(by), joined(texts, ", ")]),
    },
  ];
}

function named(by: string): Inline {
  const sender = sendersOf(by)[0];
  return sender === undefined ? by : { link: `/by/${sender.id}`, text: by };
}
