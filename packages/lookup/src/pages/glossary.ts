import { ownTerms, type Term, terms } from "../data/terms.ts";
import type { Block, Doc } from "../doc.ts";
import { citeLine } from "./links.ts";

/** The words that the pages use, `/glossary`; each has its anchor, `/glossary#entity-tag`. */
export function glossaryPage(): Doc {
  return {
    path: "/glossary",
    title: "Glossary",
    badge: `${terms.length + ownTerms.length} words`,
    lead: "What the words on these pages mean, in a sentence each, with the section that defines them.",
    blocks: [
      { kind: "heading", text: "Words of HTTP" },
      ...terms.flatMap(blocksOf),
      { kind: "heading", text: "Our own few words" },
      ...ownTerms.flatMap(blocksOf),
    ],
    data: { page: "glossary", terms, own: ownTerms },
  };
}

function blocksOf({ name, means, cite }: Term): Block[] {
  const where = cite === undefined ? [] : [" (", ...citeLine(cite), ")"];
  return [
    { kind: "heading", level: 3, text: name },
    { kind: "text", line: [means, ...where] },
  ];
}
