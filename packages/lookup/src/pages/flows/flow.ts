import type { Block, Doc, Inline, Line } from "../../doc.ts";
import type { Exit, Flow, FlowId, Rung, Stage } from "../../flows/flow.ts";
import { flowOf } from "../../flows/flows.ts";
import { flowMermaid } from "../../flows/mermaid.ts";
import { flowOutline } from "../../flows/outline.ts";
import { flowSvg } from "../../flows/svg.ts";
import { correctionBlocks } from "../code/mentions.ts";
import { citeLine, codeLink, joined } from "../links.ts";

/** How many questions a drawing within a page has at most. */
const most = 20;

/** `/flows/redirection`: one diagram, drawn in the page, in characters, in words and as a Mermaid flowchart. */
export function flowPage(id: FlowId): Doc {
  const flow = flowOf(id);
  const chart = flowMermaid(flow);
  const again = flow.stages.some((it) => it.rungs.some(({ exits }) => exits.some((e) => e.again)));
  return {
    path: `/flows/${id}`,
    title: flow.title,
    badge: `drawn from ${flow.basis}`,
    lead: flow.lead,
    blocks: [
      { kind: "code", language: "text", text: flowOutline(flow).trimEnd(), brief: true },
      ...(again
        ? ([{ kind: "text", line: "^ leads back to the start.", brief: true }] as const)
        : []),
      ...drawing(flow),
      { kind: "text", line: [...pictureLine(id)], detail: true },
      { kind: "heading", text: "In words", detail: true },
      { kind: "text", line: [{ strong: "Start:" }, ` ${flow.start}.`], detail: true },
      ...flow.stages.flatMap(stageBlocks),
      { kind: "text", line: [{ strong: "End:" }, ` ${flow.end}.`], detail: true },
      { kind: "heading", text: "Beside the way", detail: true },
      {
        kind: "list",
        items: flow.notes.map(({ says, cite }): Line => [`${says} `, ...citeLine(cite)]),
        detail: true,
      },
      ...correctionBlocks(flow.corrections),
      { kind: "heading", text: "As a flowchart", detail: true },
      { kind: "code", language: "mermaid", text: chart.trimEnd(), detail: true },
      { kind: "text", line: [{ link: "/flows", text: "All diagrams" }], detail: true },
    ],
    data: { page: "flow", ...flow, mermaid: chart },
  };
}

/** In the page; one that would be too heavy there by its address. */
function drawing(flow: Flow): Block[] {
  const title = "As a picture";
  const count = flow.stages.reduce((sum, it) => sum + it.rungs.length, 0);
  if (count <= most) {
    const narrow = flowSvg(flow, { style: false });
    return [
      { kind: "drawing", title, narrow, wide: flowSvg(flow, { style: false, isWide: true }) },
    ];
  }
  const src = `/flows/${flow.id}.svg`;
  const alt = `${count} questions in their order, each with the statuses that it can end with`;
  return [
    { kind: "heading", text: title, detail: true },
    { kind: "picture", src, wide: `${src}?columns=2`, alt, detail: true },
  ];
}

function pictureLine(id: FlowId): readonly Inline[] {
  return [
    "The picture has ",
    { link: `/flows/${id}.svg`, text: "an address of its own" },
    ", also ",
    { link: `/flows/${id}.svg?columns=2`, text: "for wide screens" },
    ".",
  ];
}

function stageBlocks({ title, rungs }: Stage): Block[] {
  return [
    { kind: "heading", level: 3, text: title, detail: true },
    { kind: "list", ordered: true, items: rungs.map(rungLine), detail: true },
  ];
}

function rungLine({ question, methods, exits, cite }: Rung): Line {
  return [
    { strong: question },
    ...(methods === undefined ? [] : [` (${methods.join(", ")})`]),
    " ",
    ...exits.flatMap((it) => [...exitLine(it), ". "]),
    ...citeLine(cite),
  ];
}

function exitLine({ codes, others = [], says, again }: Exit): readonly Inline[] {
  return [
    ...joined(codes.map(codeLink), ", "),
    ...(others.length === 0
      ? []
      : [" (no decision ends with ", ...joined(others.map(codeLink), ", "), ")"]),
    ...(says === undefined ? [] : [codes.length === 0 ? says : `: ${says}`]),
    ...(again === true ? [" (back to the start)"] : []),
  ];
}
