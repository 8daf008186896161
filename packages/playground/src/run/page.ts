import { phraseOf } from "@verdict/codes";
import type { Block, Doc } from "@verdict/lookup";
import { allCauses } from "../causes/all.ts";
import { curlOf } from "../causes/curl.ts";
import { httpieOf } from "../causes/httpie.ts";
import { typescriptOf } from "../causes/typescript.ts";
import type { Attempt } from "./attempt.ts";
import { piecesOf } from "./pieces.ts";

/**
 * What went over the wire while a code was caused, both ways, as a page: `>` was sent, `<` came back, `*` happened.
 *
 * @param host the authority of the playground, for the lines to type
 */
export function attemptPage(attempt: Attempt, host: string): Doc {
  const { cause, recipe, happened, status, end, milliseconds, logged } = attempt;
  const name = `${cause.code} ${phraseOf(cause.code) ?? ""}`.trim();
  const isMiss = recipe === cause.miss;
  const known = { host };
  const curl = curlOf(recipe, known);
  const httpie = httpieOf(recipe, known);
  const typescript = typescriptOf(recipe, known);
  const pieces = piecesOf(attempt.happenings);
  return {
    path: `/try/${cause.code}`,
    title: name,
    badge: isMiss ? "almost" : happened ? "caused just now" : "did not come about",
    lead: `${isMiss ? `Almost, but not quite: ${recipe.title}` : recipe.title}. It comes about when ${cause.when}.`,
    blocks: [
      { kind: "heading", text: "On the wire" },
      { kind: "wire", pieces },
      {
        kind: "facts",
        facts: [
          [
            "Status",
            status === null ? "none: no answer came" : `${status} ${phraseOf(status) ?? ""}`.trim(),
          ],
          ...(logged === undefined
            ? []
            : [["Log", `${logged.logged}: ${logged.note ?? ""}`] as const]),
          ["Connection", ends[end]],
          ["Took", `${milliseconds} ms`],
          ["Source", cause.cite],
          ...(cause.note === undefined ? [] : [["Note", cause.note] as const]),
          ...(cause.impossible === undefined ? [] : [["Not for real", cause.impossible] as const]),
        ],
      },
      ...snippets({ curl: curl.join("\n"), HTTPie: httpie, TypeScript: typescript }),
    ],
    data: {
      code: cause.code,
      name: phraseOf(cause.code),
      happened,
      recipe: recipe.title,
      status,
      end,
      milliseconds,
      happenings: attempt.happenings,
      pieces,
      ...(logged === undefined ? {} : { logged }),
      curl,
      httpie,
      typescript,
    },
  };
}

const ends = {
  open: "still open when all was said",
  closed: "closed by the server",
  reset: "reset",
} as const;

function snippets(all: Readonly<Record<string, string | undefined>>): Block[] {
  return Object.entries(all).flatMap(([language, text]): Block[] =>
    text === undefined
      ? []
      : [
          { kind: "heading", text: `As ${language}`, level: 3, detail: true },
          { kind: "code", language, text, detail: true },
        ],
  );
}

/** Everything that can be tried, as a page. */
export function tryList(): Doc {
  return {
    path: "/try",
    title: "Try a status for real",
    lead: "Each of these runs its real cause against the playground and shows the octets both ways.",
    blocks: [
      {
        kind: "table",
        head: ["Status", "Comes about when"],
        rows: allCauses.map(({ code, when }) => [
          { link: `/try/${code}`, text: `${code} ${phraseOf(code) ?? ""}`.trim() },
          when,
        ]),
      },
    ],
    data: allCauses.map(({ code, when }) => ({
      code,
      name: phraseOf(code),
      when,
      href: `/try/${code}`,
    })),
  };
}
