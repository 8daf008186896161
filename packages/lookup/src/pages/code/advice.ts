import { advice } from "../../data/advice.ts";
import type { Block } from "../../doc.ts";
import { capital, type Described } from "../words.ts";

/** Do this, not this: for whoever sends it and for whoever gets it. */
export function adviceBlocks(it: Described): Block[] {
  const own = advice[it.code];
  if (own === undefined) return [];
  return [
    { kind: "heading", text: "Do this, not this", detail: true },
    {
      kind: "facts",
      detail: true,
      facts: [
        ["Use it", `${capital(own.send)}.`],
        ["Do not use it", own.not.startsWith("to ") ? `${capital(own.not)}.` : `For ${own.not}.`],
        ["If you get it", `${capital(own.act)}.`],
        ["Avoid", `${capital(own.avoid)}.`],
      ],
    },
  ];
}
