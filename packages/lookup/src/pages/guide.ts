import type { Block, Doc } from "../doc.ts";
import type { Guide } from "../guides/guide.ts";
import { guides } from "../guides/index.ts";
import { lineOf } from "../guides/line.ts";

/** The page of a guide, `/guides/choosing`. */
export function guidePage(it: Guide): Doc {
  const blocks = it.parts.flatMap(({ heading, body }): Block[] => [
    { kind: "heading", text: heading },
    ...body.map(blockOf),
  ]);
  return {
    path: `/guides/${it.name}`,
    title: it.title,
    badge: "guide",
    lead: it.lead,
    blocks: [...blocks, ...others(it)],
    data: { page: "guide", name: it.name, title: it.title, lead: it.lead, parts: it.parts },
  };
}

/** A guide by the last part of its address. */
export function guideNamed(name: string): Guide | undefined {
  return guides.find((it) => it.name === name.toLowerCase());
}

/** All guides, `/guides`. */
export function guidesPage(): Doc {
  return {
    path: "/guides",
    title: "Guides",
    badge: `${guides.length} subjects`,
    lead: "One subject a page, from both sides of the wire. Every block of code in them runs, and is run by our tests.",
    blocks: [
      { kind: "list", items: guides.map((it) => [linkOf(it), `: ${it.lead}`]) },
      {
        kind: "text",
        line: ["What the words mean: ", { link: "/glossary", text: "glossary" }, "."],
      },
    ],
    data: {
      page: "guides",
      guides: guides.map(({ name, title, lead }) => ({ name, title, lead })),
    },
  };
}

function blockOf(it: Guide["parts"][number]["body"][number]): Block {
  if (typeof it === "string") return { kind: "text", line: lineOf(it) };
  return isList(it) ? { kind: "list", items: it.map(lineOf) } : it;
}

function isList(it: readonly string[] | Block): it is readonly string[] {
  return Array.isArray(it);
}

function others(guide: Guide): Block[] {
  return [
    { kind: "heading", text: "Other guides" },
    { kind: "list", items: guides.filter((it) => it !== guide).map((it) => linkOf(it)) },
  ];
}

function linkOf({ name, title }: Guide) {
  return { link: `/guides/${name}`, text: title };
}
