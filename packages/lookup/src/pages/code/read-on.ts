import { pairs } from "../../data/pairs/index.ts";
import type { Block, Inline, Line } from "../../doc.ts";
import { flowIds } from "../../flows/flow.ts";
import { flowOf } from "../../flows/flows.ts";
import type { Guide } from "../../guides/guide.ts";
import { guides } from "../../guides/index.ts";
import { comparePath, joined } from "../links.ts";
import type { Described } from "../words.ts";

/** The guides, the flows and the comparisons in which the code comes up. */
export function readOn(it: Described): Block[] {
  const items = [
    ...linesOf("Guides", guidesWith(it.code)),
    ...linesOf("Flows", flowsWith(it.code)),
    ...linesOf("Side by side", comparisonsOf(it)),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: "Read on", detail: true },
    { kind: "list", items, detail: true },
  ];
}

function linesOf(label: string, links: readonly Inline[]): Line[] {
  return links.length === 0 ? [] : [[`${label}: `, ...joined(links, ", ")]];
}

function guidesWith(code: number): Inline[] {
  return guides
    .filter((it) => mentions(it, code))
    .map(({ name, title }) => ({ link: `/guides/${name}`, text: title }));
}

/** Whether a guide links to the code, or shows it at the head of a response. */
function mentions({ parts }: Guide, code: number): boolean {
  return new RegExp(`\\[${code}(?: [^\\]]*)?\\]|"/${code}"|HTTP/1.1 ${code} `).test(
    JSON.stringify(parts),
  );
}

let byCode: ReadonlyMap<number, readonly Inline[]> | undefined;

/** The flows that lead to the code; the one that has every code is no news. */
function flowsWith(code: number): readonly Inline[] {
  byCode ??= flowIndex();
  return byCode.get(code) ?? [];
}

function flowIndex(): ReadonlyMap<number, readonly Inline[]> {
  const index = new Map<number, Inline[]>();
  for (const id of flowIds) {
    if (id === "categories") continue;
    const { title, stages } = flowOf(id);
    const exits = stages.flatMap(({ rungs }) => rungs.flatMap((rung) => rung.exits));
    for (const code of new Set(exits.flatMap((it) => [...it.codes, ...(it.others ?? [])])))
      index.set(code, [...(index.get(code) ?? []), { link: `/flows/${id}`, text: title }]);
  }
  return index;
}

/** Comparisons with what is no neighbour. */
function comparisonsOf({ code, confusedWith }: Described): Inline[] {
  return pairs
    .filter(({ codes }) => codes.includes(code))
    .filter(({ codes }) => codes.length > 2 || !codes.some((it) => confusedWith.includes(it)))
    .map(({ codes }) => ({ link: comparePath(codes), text: codes.join(" vs ") }));
}
