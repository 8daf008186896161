import type { Block, Tab } from "../../doc.ts";
import type { Snippets } from "../../snippets/index.ts";

/** How it is sent, and how it is dealt with, in the languages people use. */
export function snippetBlocks({ server, client }: Snippets): Block[] {
  return [
    ...tabs("server", "Send it", "What the server says", server),
    ...tabs("client", "Deal with it", "What the client does", client),
  ];
}

function tabs(group: string, heading: string, label: string, list: readonly Tab[]): Block[] {
  if (list.length === 0) return [];
  return [
    { kind: "heading", text: heading, detail: true },
    { kind: "tabs", group, label, tabs: list, detail: true },
  ];
}
