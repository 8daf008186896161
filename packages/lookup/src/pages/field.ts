import { type Field, fields, forServer, type Status, statuses } from "@verdict/codes";
import type { Block, Doc, Line } from "../doc.ts";
import { citeLine, codeLink, fieldLink, fieldPath } from "./links.ts";

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
    ],
    data: { page: "field", ...it, rules },
  };
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
