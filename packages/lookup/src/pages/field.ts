import { type Field, fields, forServer, type Status, statuses } from "@verdict/codes";
import type { Block, Doc, Inline, Line } from "../doc.ts";
import { guides } from "../guides/index.ts";
import { tools } from "../recipes/index.ts";
import { citeLine, codeLink, fieldLink, fieldPath, joined } from "./links.ts";
import { wordsOf } from "./recipe.ts";

/** The page of a field, `/fields/retry-after`. */
export function fieldPage(it: Field): Doc {
  const rules = statuses.flatMap((status) => rulesOf(status, it.name));
  const rest = it.statuses.filter((code) => !rules.some((rule) => rule.code === code));
  const blocks: Block[] = [];
  if (rules.length > 0) {
    blocks.push(
      { kind: "heading", text: "Where a status asks for it" },
      {
        kind: "table",
        head: ["Status", "Level", "When", "Source"],
        rows: rules.map((rule): Line[] => [
          codeLink(rule.code),
          rule.level.startsWith("MUST") ? { strong: rule.level } : rule.level,
          rule.when ?? "always",
          citeLine(rule.cite),
        ]),
      },
    );
  }
  if (rest.length > 0) {
    blocks.push(
      { kind: "heading", text: rules.length > 0 ? "Also matters for" : "Matters for" },
      { kind: "list", items: rest.map(codeLink) },
    );
  }
  return {
    path: fieldPath(it.name),
    title: it.name,
    badge: `${it.direction === "both" ? "request and response" : it.direction} field${it.obsolete === true ? " · obsolete" : ""}`,
    lead: it.line,
    blocks: [
      {
        kind: "facts",
        facts: [
          ["Grammar", it.grammar],
          ["Spec", citeLine(it.cite)],
        ],
      },
      ...blocks,
      ...readOn(it),
    ],
    data: { page: "field", ...it, rules },
  };
}

/** The guides that tell of it, and the recipes that are about it. */
function readOn({ name }: Field): Block[] {
  const told = guides
    .filter(({ parts }) => JSON.stringify(parts).includes(`[${name}]`))
    .map((it): Inline => ({ link: `/guides/${it.name}`, text: it.title }));
  const about = tools.flatMap((tool) =>
    tool.recipes
      .filter(({ situation }) => situation === name.toLowerCase())
      .map((it): Inline => {
        const words = wordsOf(tool, it);
        return { link: `/${it.code}?in=${words}`, text: `${it.code} with ${tool.label}` };
      }),
  );
  const items: Line[] = [
    ...(told.length === 0 ? [] : [["Guides: ", ...joined(told, ", ")]]),
    ...(about.length === 0 ? [] : [["Recipes: ", ...joined(about, ", ")]]),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: "Read on" },
    { kind: "list", items },
  ];
}

function rulesOf({ code }: Status, name: string) {
  const advice = forServer(code);
  if (advice === undefined) return [];
  const { must, should, may, mustNot } = advice;
  return [
    ...must,
    ...should,
    ...may,
    ...mustNot.map((it) => ({ ...it, level: "MUST NOT" as const })),
  ]
    .filter((rule) => rule.name === name)
    .map(({ name: _, ...rule }) => ({ code, ...rule }));
}

/** All fields, `/fields`. */
export function fieldsPage(): Doc {
  return {
    path: "/fields",
    title: "Fields",
    badge: `${fields.length} fields`,
    lead: "The fields that a status depends on, in requests and responses.",
    blocks: [
      {
        kind: "table",
        head: ["Field", "Does", "Statuses"],
        rows: fields.map((it): Line[] => [fieldLink(it.name), it.line, it.statuses.join(", ")]),
      },
    ],
    data: { page: "fields", fields },
  };
}
