import type { Block, Doc } from "../../doc.ts";
import { flowIds } from "../../flows/flow.ts";
import { flowOf } from "../../flows/flows.ts";
import { flowsPage } from "../decide/flows.ts";

/** `/flows`: what there is to be seen, then the whole order as before. */
export function flowListPage(): Doc {
  const whole = flowsPage();
  const flows = flowIds.map(flowOf);
  return {
    ...whole,
    title: "Flows",
    badge: "drawn from the decisions",
    lead: "How a status comes about, and what it leads to: drawn from the decisions of the engine and the rules of the client, so that no picture says anything else than the code does.",
    blocks: [
      {
        kind: "list",
        items: flows.map(({ id, title, lead }) => [
          { strong: title },
          " ",
          { link: `/flows/${id}`, text: `/flows/${id}` },
          ` ${lead}`,
        ]),
      },
      { kind: "heading", text: "The whole order" },
      ...whole.blocks.map(lower),
    ],
    data: {
      ...(whole.data as object),
      flows: flows.map(({ id, title, lead }) => ({ id, title, lead, path: `/flows/${id}` })),
    },
  };
}

/** Headings below that of the whole order. */
function lower(block: Block): Block {
  return block.kind === "heading" ? { ...block, level: 3 } : block;
}
