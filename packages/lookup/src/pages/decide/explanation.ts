import type { Step } from "@verdict/decide";
import type { Block, Line } from "../../doc.ts";

/** What the deciding step was read from, what would have led on, and what the steps before it looked at. */
export function explanation(trail: readonly Step[]): readonly Block[] {
  const last = trail.at(-1);
  if (last === undefined) return [];
  const read = readings(last);
  const all = trail.flatMap((it) =>
    readings(it).map(([name, value]): Line[] => [it.decision, { code: name }, { code: value }]),
  );
  return [
    ...(last.otherwise === undefined
      ? []
      : ([
          { kind: "heading", text: "What would have changed it" },
          { kind: "text", line: last.otherwise },
        ] as const)),
    ...(read.length === 0
      ? []
      : ([
          { kind: "heading", text: `What ${last.decision} read`, brief: true },
          {
            kind: "facts",
            facts: read.map(([name, value]) => [name, { code: value }] as const),
            brief: true,
          },
        ] as const)),
    ...(all.length === 0
      ? []
      : ([
          { kind: "heading", text: "What each step read", detail: true },
          { kind: "table", head: ["Decision", "Fact or field", "Value"], rows: all, detail: true },
        ] as const)),
  ];
}

/** The facts and then the request fields that a step read, each with its value as text. */
function readings({ facts = {}, fields = {} }: Step): readonly (readonly [string, string])[] {
  return [
    ...Object.entries(facts).map(
      ([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)] as const,
    ),
    ...Object.entries(fields).map(([name, value]) => [name, value ?? "not sent"] as const),
  ];
}
