import { nameOf, recheck, retrieved, statuses } from "@verdict/codes";
import { type Development, developments, pendingCodes } from "@verdict/codes/texts";
import type { Block, Doc, Line } from "../doc.ts";
import { citeLine, codeLink, codeLinks } from "./links.ts";

/** `/changes`: what is new in the registry and around it, what is only registered for a time, and what is on its way. */
export function changesPage(): Doc {
  const news = [...developments].sort(newestFirst);
  const temporary = statuses.filter((it) => it.expires !== undefined);
  const obsolete = statuses.filter((it) => it.obsolete !== undefined);
  const unused = statuses.filter((it) => it.registration === "iana-unused");
  return {
    path: "/changes",
    title: "What changes",
    badge: `facts read on ${retrieved}`,
    lead: "News on status codes and what they depend on, registrations that end, and codes on their way.",
    blocks: [
      { kind: "heading", text: "Registered for a time" },
      {
        kind: "table",
        head: ["Code", "Until", "Then"],
        rows: temporary.map(({ code, expires = "" }): Line[] => [
          codeLink(code),
          expires,
          expires < retrieved
            ? "ran out before the facts were last read, so look at the live registry"
            : "renewed, made permanent or dropped",
        ]),
      },
      { kind: "heading", text: "On their way" },
      {
        kind: "list",
        items: pendingCodes.map(
          ({ name, class: id, number, draft, formerly }): Line => [
            ...(number === null ? [`${name}, a ${id} without a number yet`] : [codeLink(number)]),
            ...(number === null || name === nameOf(number) ? [] : [`: ${name}`]),
            ` (${draft}${formerly === undefined ? "" : `; formerly ${formerly}`})`,
          ],
        ),
      },
      { kind: "heading", text: "News" },
      ...news.flatMap(newsBlocks),
      { kind: "heading", text: "Left behind" },
      {
        kind: "list",
        items: [
          ...obsolete.map(
            (it): Line => [
              codeLink(it.code),
              `: obsolete since ${it.obsolete?.since} (`,
              ...citeLine(it.obsolete?.by ?? ""),
              ")",
            ],
          ),
          ...unused.map((it): Line => [codeLink(it.code), ": reserved, not to be used"]),
        ],
      },
      { kind: "heading", text: "Not yet checked" },
      { kind: "list", items: recheck },
    ],
    data: {
      page: "changes",
      retrieved,
      temporary: temporary.map(({ code, name, expires }) => ({ code, name, expires })),
      pending: pendingCodes,
      news,
      obsolete: obsolete.map((it) => ({ code: it.code, name: it.name, ...it.obsolete })),
      unused: unused.map(({ code }) => code),
      recheck,
    },
  };
}

/** Dates have a year, a month or a day; of a span its end counts. A date that says more comes first. */
function newestFirst(a: Development, b: Development): number {
  return ends(a) < ends(b) ? 1 : ends(a) > ends(b) ? -1 : 0;
}

function ends({ date }: Development): string {
  return /^\d{4}-(\d{4})$/.exec(date)?.[1] ?? date;
}

function newsBlocks({ date, what, line, cite, codes }: Development): Block[] {
  return [
    { kind: "heading", text: what, level: 3 },
    {
      kind: "text",
      line: [
        { strong: date },
        ` ${line} (`,
        ...citeLine(cite),
        ")",
        ...(codes.length === 0 ? [] : [" ", ...[codeLinks(codes)].flat()]),
      ],
    },
  ];
}
