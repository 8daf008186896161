import type { CodeTexts } from "@verdict/codes";
import { sendersOf } from "../../data/senders.ts";
import type { Block, Inline } from "../../doc.ts";
import { sourceLink } from "../links.ts";
import { confidenceWords, type Described } from "../words.ts";

/** Other meanings of the number: rivals within HTTP, and the same number in other protocols. */
export function meaningsOf(_: Described, { rivals, elsewhere }: CodeTexts): Block[] {
  const blocks: Block[] = [];
  if (rivals.length > 0) {
    blocks.push({ kind: "heading", text: "Other meanings of the number", detail: true });
    blocks.push({
      kind: "table",
      detail: true,
      head: ["By", "Name", "Meaning", "Source"],
      rows: rivals.map((it) => [
        by(it.by),
        it.name,
        it.line,
        [sourceLink(it.source), `: ${confidenceWords[it.confidence]}`],
      ]),
    });
  }
  if (elsewhere.length > 0) {
    blocks.push({ kind: "heading", text: "The same number in other protocols", detail: true });
    blocks.push({
      kind: "list",
      detail: true,
      items: elsewhere.map(({ protocol, name }) => `${protocol}: ${name}`),
    });
  }
  return blocks;
}

function by(text: string): Inline {
  const sender = sendersOf(text)[0];
  return sender === undefined ? text : { link: `/by/${sender.id}`, text };
}
