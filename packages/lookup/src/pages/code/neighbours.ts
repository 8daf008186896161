import { statuses } from "@verdict/codes";
import type { Block, Line } from "../../doc.ts";
import { codeLink, comparePath } from "../links.ts";
import type { Described } from "../words.ts";

/** What the code is easily taken for, with what each of those says. */
export function neighboursOf(it: Described): Block[] {
  const rows = it.confusedWith.flatMap((code): Line[][] => {
    const other = statuses.find((status) => status.code === code);
    if (other === undefined) return [];
    const pair = [it.code, code].sort((a, b) => a - b);
    return [[codeLink(code), other.line, { link: comparePath(pair), text: pair.join(" vs ") }]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: "Easily mistaken for", detail: true },
    { kind: "table", head: ["Code", "What it says", "Side by side"], rows, detail: true },
  ];
}
