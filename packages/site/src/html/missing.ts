import { code, nameOf } from "@verdict/codes";
import { type Doc, notFoundPage, renderHtml } from "@verdict/lookup";
import { layout } from "./layout.ts";

/**
 * What a host of plain files answers where it has none: the document for its `404.html`.
 *
 * Some hosts take that file for `/404` as well, so that it leads to the page of that name.
 */
export function missingDocument(): string {
  const number = code.NOT_FOUND;
  const { blocks, ...rest } = notFoundPage();
  const doc: Doc = {
    ...rest,
    blocks: [
      ...blocks,
      {
        kind: "text",
        line: [
          "The status has a page of its own: ",
          { link: `/${number}`, text: `${number} ${nameOf(number)}` },
        ],
      },
    ],
    data: undefined,
  };
  // It has no address, so that there are no other forms of it.
  return layout(doc, renderHtml(doc)).replace(/<link rel="alternate"[^>]*>\n/g, "");
}
