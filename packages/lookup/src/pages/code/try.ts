import type { Block } from "../../doc.ts";
import type { Described } from "../words.ts";

/** How to see it for oneself; what nobody knows has no cause. */
export function tryBlocks({ kind, code }: Described): Block[] {
  if (kind === "unknown") return [];
  return [
    { kind: "heading", text: "Try it", detail: true },
    {
      kind: "text",
      detail: true,
      line: [
        { code: `verdict try ${code}` },
        " causes it for real and shows every octet, as ",
        { code: `/try/${code}` },
        " does where ",
        { code: "verdict serve" },
        " runs.",
      ],
    },
  ];
}
