import type { CodeTexts } from "@verdict/codes";
import type { Correction } from "@verdict/codes/texts";
import type { Block, Line } from "../../doc.ts";
import { citeLine } from "../links.ts";

/** Notes, news, and what others say about the code, right or not. */
export function mentionsOf(texts: CodeTexts): Block[] {
  return [
    ...correctionBlocks(texts.corrections),
    ...newsBlocks(texts),
    ...disagreementBlocks(texts),
    ...referenceBlocks(texts),
  ];
}

/** What articles get wrong, and what is right. */
export function correctionBlocks(corrections: readonly Correction[]): Block[] {
  if (corrections.length === 0) return [];
  return [
    { kind: "heading", text: "Often told, and what is right", detail: true },
    {
      kind: "list",
      detail: true,
      items: corrections.map(
        (it): Line => [
          `In an article: ${it.says} `,
          { strong: "What is right:" },
          ` ${it.right} (`,
          ...citeLine(it.cite),
          ")",
        ],
      ),
    },
  ];
}

function newsBlocks({ developments }: CodeTexts): Block[] {
  if (developments.length === 0) return [];
  return [
    { kind: "heading", text: "News", detail: true },
    {
      kind: "list",
      detail: true,
      items: developments.map(
        (it): Line => [
          `${it.date}, `,
          { strong: it.what },
          `: ${it.line} (`,
          ...citeLine(it.cite),
          ")",
        ],
      ),
    },
  ];
}

function disagreementBlocks({ disagreements }: CodeTexts): Block[] {
  if (disagreements.length === 0) return [];
  return [
    { kind: "heading", text: "Where references disagree", detail: true },
    {
      kind: "list",
      detail: true,
      items: disagreements.map(
        (it): Line => [`${it.topic}. ${it.claims} `, { strong: `${it.verdict}:` }, ` ${it.why}`],
      ),
    },
  ];
}

function referenceBlocks({ missingFrom, misnamedBy }: CodeTexts): Block[] {
  const items: Line[] = [
    ...(missingFrom.length === 0 ? [] : [`Not listed by ${missingFrom.join(", ")}.`]),
    ...misnamedBy.map((it) => `Called “${it.name}” by ${it.reference}.`),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: "In other references", detail: true },
    { kind: "list", items, detail: true },
  ];
}
