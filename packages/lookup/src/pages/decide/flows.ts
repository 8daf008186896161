import { decisions, mermaid, outline } from "@verdict/decide";
import type { Block, Doc, Inline, Line } from "../../doc.ts";
import { citeLine, codeLinks } from "../links.ts";
import { decisionData } from "./ask.ts";
import { phases } from "./phases.ts";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "QUERY", "OPTIONS", "TRACE"];

/**
 * `/flows`: the decisions in their order, as a list and as a Mermaid flowchart; all of them, or those that one method is
 * asked.
 */
export function flowsPage(method?: string): Doc {
  const drawing = method === undefined ? {} : { method };
  const asked = decisions.filter(
    (it) => method === undefined || it.methods?.includes(method) !== false,
  );
  const chart = mermaid(drawing);
  return {
    path: method === undefined ? "/flows" : `/flows?method=${encodeURIComponent(method)}`,
    title: method === undefined ? "How a status is decided" : `How ${method} is decided`,
    badge: `${asked.length} decisions, in order`,
    lead: "Every request walks through these questions until one of them ends it. What method, target, fields and state can settle comes before the preconditions, and what only the content can tell after them.",
    blocks: [
      { kind: "text", line: ["For one method: ", ...methodLinks()] },
      {
        kind: "text",
        line: [
          "All at a glance: ",
          { link: "#as-a-picture", text: "as a picture" },
          ", which ",
          { link: pictureAt(method, 1), text: "has an address of its own" },
          ".",
        ],
        detail: true,
      },
      { kind: "code", language: "text", text: outline(drawing).trimEnd(), brief: true },
      ...phases(asked)
        .filter((it) => it.asked.length > 0)
        .flatMap(phaseList),
      { kind: "heading", text: "As a picture", detail: true },
      {
        kind: "picture",
        src: pictureAt(method, 1),
        wide: pictureAt(method, 2),
        alt: `${asked.length} decisions in their order, each with the statuses that it can end with`,
        detail: true,
      },
      { kind: "heading", text: "As a flowchart", detail: true },
      {
        kind: "text",
        line: [
          "Mermaid: many editors, wikis and forges draw it. ",
          { link: "/decide", text: "/decide" },
          " shows the way of one request.",
        ],
        detail: true,
      },
      { kind: "code", language: "mermaid", text: chart.trimEnd(), detail: true },
    ],
    data: {
      page: "flows",
      ...(method === undefined ? {} : { method }),
      decisions: asked.map(decisionData),
      mermaid: chart,
    },
  };
}

/** Where the picture is, in so many columns. */
function pictureAt(method: string | undefined, columns: number): string {
  const query = new URLSearchParams({
    ...(method === undefined ? {} : { method }),
    ...(columns === 1 ? {} : { columns: String(columns) }),
  });
  return query.size === 0 ? "/flows.svg" : `/flows.svg?${query}`;
}

function methodLinks(): Inline[] {
  return methods.flatMap((it, at): Inline[] => [
    ...(at === 0 ? [] : [", "]),
    { link: `/flows?method=${it}`, text: it },
  ]);
}

function phaseList({ phase, number, asked }: ReturnType<typeof phases>[number]): Block[] {
  return [
    { kind: "heading", text: `${number} ${phase}`, detail: true },
    {
      kind: "list",
      items: asked.map(
        (it): Line => [
          { strong: it.id },
          `: ${it.question} `,
          ...(it.gives.length === 0 ? [] : ["Else ", ...[codeLinks(it.gives)].flat(), ". "]),
          ...citeLine(it.cite),
        ],
      ),
      detail: true,
    },
  ];
}
