import { pageAt } from "@verdict/lookup";
import { card } from "../html/card.ts";
import type { Answer } from "../http/answer.ts";
import type { Call } from "./route.ts";

/** `/og/404.svg`: the picture that stands for a page where others link to it; that of the first page is `/og/index.svg`. */
export function og({ parts: [path = ""] }: Call): Answer | undefined {
  const address = path === "/index" ? "/" : path;
  const doc = pageAt(address);
  // Only the right spelling has one, so that a page has no two.
  if (doc?.path !== address) return undefined;
  return { kind: "file", type: "image/svg+xml", content: card(doc), fresh: true };
}
