import { pageAt } from "@verdict/lookup";
import { card } from "../html/card.ts";
import type { Answer } from "../http/answer.ts";
import { readPictures } from "../pictures/files.ts";
import type { Call } from "./route.ts";

/**
 * `/og/404.svg`: the picture that stands for a page where others link to it; that of the first page is `/og/index.svg`. The
 * pages that are linked to most have it as PNG as well.
 */
export function og({ parts: [path = "", form] }: Call): Answer | undefined {
  if (form === "png") {
    const content = readPictures().get(`${path.slice(1)}.png`);
    return content === undefined
      ? undefined
      : { kind: "file", type: "image/png", content, fresh: true };
  }
  const address = path === "/index" ? "/" : path;
  const doc = pageAt(address);
  // Only the right spelling has one, so that a page has no two.
  if (doc?.path !== address) return undefined;
  return { kind: "file", type: "image/svg+xml", content: card(doc), fresh: true };
}
