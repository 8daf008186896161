import type { Doc, Line } from "../doc.ts";
import { clean } from "../render/clean.ts";
import { suggest } from "./suggest.ts";

/** The page for an address that leads nowhere, with those that are near it. */
export function notFoundPage(path: string): Doc {
  const near = suggest(path);
  const shown = clean(path).slice(0, 100);
  return {
    path: "/search",
    title: "No such page",
    tone: "4xx",
    lead: `Nothing is at ${shown}.`,
    blocks: [
      ...(near.length === 0
        ? []
        : ([
            { kind: "heading", text: "Perhaps" },
            { kind: "list", items: near.map((it): Line => ({ link: it, text: it })) },
          ] as const)),
      { kind: "form", action: "/search", name: "q", label: "Search" },
    ],
    data: { page: "not-found", path: shown, suggestions: near },
  };
}
