import { type FieldRule, field } from "@verdict/codes";
import type { Block, Inline, Line } from "../../doc.ts";
import { citeLine, fieldLink } from "../links.ts";
import type { Described } from "../words.ts";

/** What a response with this status carries: fields, forbidden fields, what its content says. */
export function fieldsOf(it: Described): Block[] {
  const rows: Line[][] = [
    ...it.fields.map((rule): Line[] => [
      name(rule.name),
      level(rule),
      rule.when ?? "always",
      citeLine(rule.cite),
    ]),
    ...it.forbidden.map((rule): Line[] => [
      name(rule.name),
      { strong: "MUST NOT" },
      rule.when ?? "always",
      citeLine(rule.cite),
    ]),
    ...it.says.map((rule): Line[] => [
      `content ${rule.what}`,
      level(rule),
      rule.when ?? "always",
      citeLine(rule.cite),
    ]),
  ];
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: "What it carries", detail: true },
    { kind: "table", head: ["Field", "Level", "When", "Source"], rows, detail: true },
  ];
}

function level(rule: Pick<FieldRule, "level">): Inline {
  return rule.level === "MUST" ? { strong: rule.level } : rule.level;
}

/** Only fields of the table have a page. */
function name(text: string): Inline {
  return field(text) === undefined ? text : fieldLink(text);
}
