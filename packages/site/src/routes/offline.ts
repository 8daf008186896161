import { classes, isRegistered, statuses } from "@verdict/codes";
import type { Block } from "@verdict/lookup";
import type { Answer } from "../http/answer.ts";

/** `/offline`: what a browser without a network shows for a page that was never read. */
export function offline(): Answer {
  return {
    kind: "page",
    fresh: true,
    doc: {
      path: "/offline",
      title: "You are offline",
      badge: "no connection",
      lead: "This page was not read before, and there is no connection to get it now.",
      blocks: [
        {
          kind: "text",
          line: "All that you have read is still here, the search works, and so do these pages:",
        },
        ...Object.values(classes).flatMap((it): Block[] => [
          { kind: "heading", text: `${it.id} ${it.name}` },
          { kind: "codes", tone: it.id, codes: ofClass(it.id) },
        ]),
      ],
      data: { page: "offline" },
    },
  };
}

function ofClass(id: string): { readonly code: number; readonly name: string }[] {
  return statuses.filter((it) => it.class === id && isRegistered(it.code));
}
