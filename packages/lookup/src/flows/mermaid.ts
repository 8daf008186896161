import type { Exit, Flow, Rung } from "./flow.ts";
import { named } from "./named.ts";

/** A diagram as a Mermaid flowchart: stages as subgraphs, dotted edges to what leaves, and back to the start. */
export function flowMermaid({ start, stages, end }: Flow): string {
  const rungs = stages.flatMap((it) => it.rungs);
  const spine = ["start", ...rungs.map(nodeOf), "done"];
  return `${[
    "flowchart TD",
    `  start(["${quoted(start)}"])`,
    ...stages.flatMap(({ title, rungs: own }, at) => [
      `  subgraph stage_${at + 1}["${quoted(title)}"]`,
      ...own.map((it) => `    ${nodeOf(it)}{"${quoted(labelOf(it))}"}`),
      "  end",
    ]),
    `  done(["${quoted(end)}"])`,
    ...spine.slice(1).map((it, at) => `  ${spine[at]} --> ${it}`),
    ...rungs.flatMap((it) => it.exits.flatMap((exit, at) => exitLines(it, exit, at))),
  ].join("\n")}\n`;
}

function exitLines(
  rung: Rung,
  { codes, others = [], says = "", again }: Exit,
  at: number,
): string[] {
  const node = `${nodeOf(rung)}_${at + 1}`;
  const more = others.length === 0 ? "" : `and ${others.map(named).join(", ")}`;
  const label = [...codes.map(named), more, says].filter((it) => it !== "").join("<br>");
  return [
    `  ${nodeOf(rung)} -.-> ${node}["${quoted(label)}"]`,
    ...(again === true ? [`  ${node} -.-> start`] : []),
  ];
}

function labelOf({ question, methods }: Rung): string {
  return methods === undefined ? question : `${question}<br>${methods.join(", ")}`;
}

/** A name that is none of Mermaid's own words. */
function nodeOf({ id }: Rung): string {
  return `q_${id.replaceAll(/\W/g, "_")}`;
}

/** A text between Mermaid's double quotes. */
function quoted(text: string): string {
  return text.replaceAll('"', "#quot;");
}
