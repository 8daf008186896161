import { classOf } from "@verdict/codes";
import type { Doc, Line } from "@verdict/lookup";
import { type Cause, type Recipe, titleOf } from "@verdict/playground/try";
import type { Compared } from "./compare.ts";

/** What clients made of a cause, side by side. */
export function clientsPage(cause: Cause, recipe: Recipe, all: readonly Compared[]): Doc {
  const tone = classOf(cause.code)?.id;
  const rows = all.map((it): Line[] => [
    it.client,
    it.said,
    it.requests === null ? "none" : String(it.requests),
    it.milliseconds === null ? "" : `${it.milliseconds} ms`,
    it.requests === null ? "" : it.hidden.length === 0 ? "nothing" : it.hidden.join("; "),
    it.tells,
  ]);
  return {
    path: `/try/${cause.code}/clients`,
    title: `${titleOf(cause)}, as clients see it`,
    badge: "asked just now",
    ...(tone === undefined ? {} : { tone }),
    lead: `${recipe.title}. Each client asked by itself, as it is without options.`,
    blocks: [
      {
        kind: "table",
        head: ["Client", "Says", "Requests", "Took", "Keeps to itself", "Tells besides"],
        rows,
      },
      {
        kind: "text",
        line: "Requests, and what a client keeps to itself, were counted on the wire between it and the playground. With scripts, the browser that shows this page asks as well; what goes over its wire cannot be seen from here.",
      },
      { kind: "heading", text: "Go on", detail: true },
      {
        kind: "list",
        items: [
          { link: `/try/${cause.code}`, text: "The exchange, octet by octet" },
          { link: `/${cause.code}`, text: `What ${cause.code} means` },
        ],
        detail: true,
      },
    ],
    data: { code: cause.code, recipe: recipe.title, clients: all },
  };
}
