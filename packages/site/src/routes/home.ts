import { homePage, type Line } from "@verdict/lookup";
import type { Route } from "./route.ts";

const flows: Line = [
  { link: "/flows", text: "/flows" },
  ": all decisions of a server in their order, as a picture",
];

/**
 * The first page with further ways in, for a site that is more than the reference.
 *
 * @example serve({ routes: [homeRoute([[{ link: "/notes", text: "/notes" }, ": what we noted"]])] })
 */
export function homeRoute(ways: readonly Line[] = []): Route {
  const doc = homePage([flows, ...ways]);
  return { path: /^\/$/, answer: () => ({ kind: "page", doc, fresh: true }) };
}
