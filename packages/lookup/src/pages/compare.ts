import { status } from "@verdict/codes";
import { advice } from "../data/advice.ts";
import { type Pair, pairOf } from "../data/pairs/index.ts";
import type { Block, Doc, Line } from "../doc.ts";
import { citeLine, codeLink, comparePath, joined, specLink } from "./links.ts";
import {
  cacheWords,
  contentWords,
  type Described,
  redirectWords,
  repeatWords,
  sentBy,
  standingOf,
} from "./words.ts";

const rows: readonly (readonly [label: string, cell: (it: Described) => Line])[] = [
  ["Says", (it) => it.line],
  ["Send it", (it) => advice[it.code]?.send ?? ""],
  ["If you get it", (it) => advice[it.code]?.act ?? ""],
  ["Send with it", (it) => named(it, "MUST", "SHOULD")],
  ["Repeat", (it) => repeatWords[it.repeat.advice].short],
  ["Cache", (it) => cacheWords(it).short],
  ["Content", (it) => contentWords[it.content].short],
  ["Method", (it) => (it.redirect === undefined ? "" : redirectWords[it.redirect.method])],
  ["Permanent", (it) => (it.redirect === undefined ? "" : it.redirect.permanent ? "yes" : "no")],
  ["Sent by", sentBy],
  ["Standing", standingOf],
  ["Spec", (it) => specLink(it.spec)],
];

/**
 * Two or more codes side by side, from the same facts as their own pages, under the one question that tells them apart
 * where somebody has put it into words.
 *
 * @param codes in the order of the page's address
 * @returns `undefined` if one of them is no status, or there are fewer than two
 */
export function comparePage(codes: readonly number[]): Doc | undefined {
  const list = codes.map((code) => status(code)).filter(isDescribed);
  if (list.length < 2 || list.length < codes.length) return undefined;
  const pair = pairOf(codes);
  const table: Line[][] = rows.flatMap(([label, cell]) => {
    const cells = list.map(cell);
    return cells.every((it) => it === "") ? [] : [[label, ...cells]];
  });
  if (pair !== undefined) table.unshift(["When", ...codes.map((code) => pair.sides[code] ?? "")]);
  return {
    path: comparePath(codes),
    title: codes.join(" vs "),
    badge: list.map((it) => it.name).join(" · "),
    ...(pair === undefined ? {} : { lead: pair.test }),
    blocks: [
      { kind: "table", head: ["Point", ...list.map((it) => `${it.code} ${it.name}`)], rows: table },
      ...trapOf(pair),
      { kind: "text", line: ["Pages: ", ...joined(codes.map(codeLink), ", ")] },
    ],
    data: {
      page: "compare",
      ...(pair === undefined
        ? {}
        : {
            test: pair.test,
            sides: pair.sides,
            ...(pair.trap === undefined ? {} : { trap: pair.trap }),
            cite: pair.cite,
          }),
      codes: list.map(dataOf),
    },
  };
}

function dataOf(it: Described): unknown {
  const { code, name, line, fields, repeat, heuristicallyCacheable, content, redirect, spec } = it;
  return {
    code,
    name,
    line,
    fields,
    repeat: repeat.advice,
    heuristicallyCacheable,
    content,
    ...(redirect === undefined ? {} : { redirect }),
    spec,
  };
}

function trapOf(pair: Pair | undefined): Block[] {
  if (pair === undefined) return [];
  const trap = pair.trap === undefined ? [] : [{ strong: "Mind:" }, ` ${pair.trap} `];
  return [{ kind: "text", line: [...trap, "(", ...citeLine(pair.cite), ")"] }];
}

function named(it: Described, ...levels: readonly string[]): string {
  const names = it.fields.filter((f) => levels.includes(f.level)).map((f) => f.name);
  return [...new Set(names)].join(", ");
}

function isDescribed(it: ReturnType<typeof status>): it is Described {
  return it !== undefined && it.kind !== "invalid";
}
