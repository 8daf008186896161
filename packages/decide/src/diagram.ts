import { phraseOf } from "@verdict/codes";
import type { Decision, Phase } from "./decision.ts";
import { compile, type Program, type Source } from "./machine.ts";
import { decisions } from "./phases.ts";
import type { Step } from "./verdict.ts";

/** What is drawn of the decisions, and what of it is marked. */
export interface Drawing {
  /** Only what is asked for this method. */
  readonly method?: string;
  /** Only what can matter for this resource. */
  readonly source?: Source;
  /** Only what is asked in this program: one resource and one method. It comes before `method` and `source`. */
  readonly program?: Pick<Program, "method" | "steps">;
  /** The way of one request, to be marked. */
  readonly trail?: readonly Step[];
  /** The status at its end. */
  readonly status?: number;
}

/** A phase with what is drawn of it. */
export interface Stage {
  readonly phase: Phase;
  /** Its place among all phases, from 1. */
  readonly number: number;
  readonly decisions: readonly Decision[];
}

/**
 * The decisions in their order as a Mermaid flowchart: phases as subgraphs, dotted edges to the statuses that end the
 * walk, the way of one request lit.
 *
 * @example mermaid({ method: "GET" }) // "flowchart TD\n  subgraph …"
 */
export function mermaid(drawing: Drawing = {}): string {
  const stages = stagesOf(drawing);
  const asked = stages.flatMap((it) => it.decisions);
  const way = new Set(drawing.trail?.map((it) => it.decision));
  const end = drawing.trail?.at(-1)?.decision;
  const lit: { nodes: string[]; edges: number[] } = { nodes: [], edges: [] };
  const edges: string[] = [];
  const edge = (from: string, arrow: string, to: string, isLit: boolean): void => {
    if (isLit) lit.edges.push(edges.length);
    edges.push(`  ${from} ${arrow} ${to}`);
  };
  for (const [at, decision] of asked.entries()) {
    const node = nodeOf(decision);
    if (way.has(decision.id)) lit.nodes.push(node);
    const next = asked[at + 1];
    if (next !== undefined) {
      edge(node, "-->", nodeOf(next), way.has(decision.id) && decision.id !== end);
    }
    for (const code of decision.gives) {
      const isEnd = decision.id === end && isTheEnd(decision, code, drawing.status);
      const exit = `${node}_${code}`;
      if (isEnd) lit.nodes.push(exit);
      edge(node, "-.->", `${exit}(["${quoted(`${code} ${phraseOf(code) ?? ""}`)}"])`, isEnd);
    }
  }
  return `${[
    "flowchart TD",
    ...stages.flatMap(subgraph),
    ...edges,
    "  classDef lit stroke-width:4px,font-weight:bold",
    ...(lit.nodes.length === 0 ? [] : [`  class ${lit.nodes.join(",")} lit`]),
    ...(lit.edges.length === 0 ? [] : [`  linkStyle ${lit.edges.join(",")} stroke-width:4px`]),
  ].join("\n")}\n`;
}

/**
 * The decisions in their order as plain text, a line each, with the statuses that they can end with; the way of one
 * request is marked.
 *
 * @example outline({ method: "DELETE" }) // "1 serve\n    version: Does the server speak …? (505)\n…"
 */
export function outline(drawing: Drawing = {}): string {
  const way = new Set(drawing.trail?.map((it) => it.decision));
  const end = drawing.trail?.at(-1)?.decision;
  const mark = (id: string): string => (id === end ? "=>" : way.has(id) ? " >" : "  ");
  const parts = stagesOf(drawing).map(({ phase, number, decisions: asked }) =>
    [
      `${number} ${phase}`,
      ...asked.map((it) => `${mark(it.id)}  ${it.id}: ${it.question}${exits(it, end, drawing)}`),
    ].join("\n"),
  );
  return `${parts.join("\n")}\n`;
}

function exits(decision: Decision, end: string | undefined, { status }: Drawing): string {
  const methods = decision.methods === undefined ? "" : ` [${decision.methods.join(", ")}]`;
  const codes =
    decision.id === end && status !== undefined
      ? [status]
      : [...decision.gives].sort((a, b) => a - b);
  return `${codes.length === 0 ? "" : ` (${codes.join(", ")})`}${methods}`;
}

/** The decisions that are drawn, by phase; a phase with none is left out. */
export function stagesOf(drawing: Drawing): readonly Stage[] {
  const kept = keptOf(drawing);
  const phases = [...new Set(decisions.map((it) => it.phase))];
  return phases
    .map((phase, at) => ({
      phase,
      number: at + 1,
      decisions: kept.filter((it) => it.phase === phase),
    }))
    .filter((it) => it.decisions.length > 0);
}

function keptOf({ method, source, program, trail }: Drawing): readonly Decision[] {
  // A program may ask what is not among the usual decisions.
  if (program !== undefined) return program.steps.map((it) => it.decision);
  const shown = new Set<Decision>(
    source !== undefined && method !== undefined
      ? compile(source, method).steps.map((it) => it.decision)
      : decisions.filter((it) => method === undefined || it.methods?.includes(method) !== false),
  );
  // What was asked is there, whatever else is left out.
  const asked = new Set(trail?.map((it) => it.decision));
  return decisions.filter((it) => shown.has(it) || asked.has(it.id));
}

/** Whether a walk that a decision ended went through this exit: the only one, or the one with its status. */
export function isTheEnd({ gives }: Decision, code: number, status: number | undefined): boolean {
  return status === undefined ? gives.length === 1 : code === status;
}

function subgraph({ phase, number, decisions: asked }: Stage): string[] {
  return [
    `  subgraph p_${phase.replaceAll(/\W/g, "_")}["${number} ${phase}"]`,
    ...asked.map((it) => `    ${nodeOf(it)}{"${quoted(labelOf(it))}"}`),
    "  end",
  ];
}

function labelOf({ question, methods }: Decision): string {
  return methods === undefined ? question : `${question}<br>${methods.join(", ")}`;
}

/** A name that is none of Mermaid's own words. */
function nodeOf({ id }: Decision): string {
  return `d_${id.replaceAll(/\W/g, "_")}`;
}

/** A text between Mermaid's double quotes. */
function quoted(text: string): string {
  return text.replaceAll('"', "#quot;");
}
