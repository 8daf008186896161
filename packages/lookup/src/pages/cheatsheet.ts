import { classes, retrieved, type Status, type StatusClass, statuses } from "@verdict/codes";
import type { Block, Doc, Line } from "../doc.ts";

/** The JSON of the cheatsheet. */
export interface CheatsheetData {
  readonly page: "cheatsheet";
  /** The day on which the facts were last read. */
  readonly retrieved: string;
  readonly classes: readonly CheatsheetClass[];
}

/** A class with every code of it that the registry holds. */
export interface CheatsheetClass {
  readonly class: string;
  readonly name: string;
  readonly line: string;
  readonly codes: readonly {
    readonly code: number;
    readonly name: string;
    readonly line: string;
  }[];
}

/** `/cheatsheet`: every registered code with its verdict, by class, on one page that prints on one sheet of A4. */
export function cheatsheetPage(): Doc {
  const all = Object.values(classes).map(classData);
  const data: CheatsheetData = { page: "cheatsheet", retrieved, classes: all };
  return {
    path: "/cheatsheet",
    title: "All registered codes",
    badge: `facts read on ${retrieved}`,
    lead: "Every status code of the registry with its verdict, on one sheet of A4.",
    blocks: [
      {
        kind: "text",
        line: [
          "To print or to keep: ",
          { link: "/cheatsheet.pdf", text: "the sheet as PDF" },
          ", one page.",
        ],
      },
      ...all.flatMap(blocksOf),
    ],
    data,
  };
}

function classData({ id, name, line }: StatusClass): CheatsheetClass {
  const codes = statuses.filter((it) => it.class === id && isListed(it));
  return {
    class: id,
    name,
    line,
    codes: codes.map(({ code, name, line }) => ({ code, name, line })),
  };
}

/** The registry lists unused numbers as well, which say not to use them. */
function isListed({ registration }: Status): boolean {
  return registration.startsWith("iana");
}

function blocksOf({ class: id, name, codes }: CheatsheetClass): readonly Block[] {
  return [
    { kind: "heading", text: `${id} ${name}` },
    {
      kind: "table",
      head: ["Code", "Verdict"],
      rows: codes.map((it): Line[] => [
        { link: `/${it.code}`, text: `${it.code} ${it.name}` },
        it.line,
      ]),
    },
  ];
}
