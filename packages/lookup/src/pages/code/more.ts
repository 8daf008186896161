import type { Block, Line } from "../../doc.ts";
import type { Described } from "../words.ts";
import { editLine } from "./edit.ts";

/** Where to go from here. */
export function moreOf(it: Described): Block[] {
  const edit = editLine(it);
  const items: Line[] = [
    ...(it.class === undefined ? [] : [{ link: `/${it.class}`, text: `All of ${it.class}` }]),
    { link: `/choose`, text: "Find the right status by questions" },
    [
      "This page as ",
      { link: `/${it.code}.json`, text: "JSON" },
      ", ",
      { link: `/${it.code}.md`, text: "Markdown" },
      " or ",
      { link: `/${it.code}.txt`, text: "text" },
    ],
    ...(it.registration.startsWith("iana")
      ? [
          {
            link: "https://www.iana.org/assignments/http-status-codes/",
            text: "The registry at IANA",
          },
        ]
      : []),
    ...(edit === undefined ? [] : [edit]),
  ];
  return [
    { kind: "heading", text: "More", detail: true },
    { kind: "list", items, detail: true },
  ];
}
