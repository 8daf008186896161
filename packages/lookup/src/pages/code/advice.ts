import { advice } from "../../data/advice.ts";
import type { Block } from "../../doc.ts";
import { capital, type Described } from "../words.ts";

/** Do this, not this: for whoever sends it and for whoever gets it. */
export function adviceBlocks(it: Described): Block[] {
  const own = advice[it.code];
  if (own === undefined) return [];
  const send = own.send.startsWith("never") ? capital(own.send) : `Send it ${own.send}`;
  return [
    { kind: "heading", text: "Do this, not this", detail: true },
    {
      kind: "table",
      detail: true,
      head: ["Side", "Do this", "Not this"],
      rows: [
        ["Server", `${send}.`, `Not for ${own.not}.`],
        ["Client", `${capital(own.act)}.`, `Avoid ${own.avoid}.`],
      ],
    },
  ];
}
