import type { FieldRule } from "@verdict/codes";
import type { Inline } from "../../doc.ts";
import type { Described } from "../words.ts";

/**
 * The fields that go with a status in one line, those under the same condition together:
 * `Content-Range (MUST, single part); Date, ETag (MUST, if …)`.
 */
export function owedFields(it: Described): readonly Inline[] {
  const groups = new Map<string, FieldRule[]>();
  for (const rule of it.fields) {
    const key = `${rule.level}, ${rule.when ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].flatMap((rules, at): Inline[] => {
    const [first] = rules;
    if (first === undefined) return [];
    const names = rules.map((rule) => rule.name).join(", ");
    const when = first.when === undefined ? "" : `, ${first.when}`;
    return [
      at === 0 ? "" : "; ",
      first.level === "MUST" ? { strong: names } : names,
      ` (${first.level}${when})`,
    ];
  });
}
