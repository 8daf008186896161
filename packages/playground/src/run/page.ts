import { classOf, phraseOf } from "@verdict/codes";
import type { Block, Doc, Fact, Line } from "@verdict/lookup";
import { allCauses } from "../causes/all.ts";
import type { Cause } from "../causes/cause.ts";
import { curlOf } from "../causes/curl.ts";
import { httpieOf } from "../causes/httpie.ts";
import { oursOf } from "../causes/ours.ts";
import type { Recipe } from "../causes/recipe.ts";
import { fetchOf, typescriptOf } from "../causes/typescript.ts";
import type { Attempt } from "./attempt.ts";
import { piecesOf } from "./pieces.ts";

/**
 * What went over the wire while a code was caused, both ways, as a page: `>` was sent, `<` came back, `*` happened.
 *
 * @param host the authority of the playground, for the lines to type
 */
export function attemptPage(attempt: Attempt, host: string): Doc {
  const { cause, recipe, happened, status, end, milliseconds, logged } = attempt;
  const known = { host };
  const curl = curlOf(recipe, known);
  const httpie = httpieOf(recipe, known);
  const typescript = typescriptOf(recipe, known);
  const ours = oursOf(recipe, known);
  const pieces = piecesOf(attempt.happenings);
  const isFetch = fetchOf(recipe, known) !== undefined;
  const { facts, badge } = outcomeOf(attempt);
  const isMiss = recipe === cause.miss;
  return {
    path: `/try/${cause.code}`,
    title: titleOf(cause),
    badge,
    ...toned(cause.code),
    lead: `${isMiss ? `Almost, but not quite: ${recipe.title}` : recipe.title}. It comes about when ${cause.when}.`,
    blocks: [
      { kind: "heading", text: "On the wire" },
      { kind: "wire", pieces },
      {
        kind: "facts",
        facts: [
          ...facts,
          ["Source", cause.cite],
          ...(cause.note === undefined ? [] : [["Note", cause.note] as const]),
          ...(cause.impossible === undefined ? [] : [["Not for real", cause.impossible] as const]),
        ],
      },
      ...otherWays(cause, recipe),
      { kind: "heading", text: "Send it yourself", detail: true },
      ...snippets({
        curl: curl.join("\n"),
        HTTPie: httpie,
        [isFetch ? "fetch" : "TypeScript over a socket"]: typescript,
        "Verdict's client": ours,
      }),
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
      client: ours,
    },
  };
}

/** What came of it: the part of a page that a run in the open page changes. */
export function outcomeOf(attempt: Attempt): { readonly badge: string; readonly facts: Fact[] } {
  const { cause, recipe, happened, status, end, milliseconds, logged } = attempt;
  const isMiss = recipe === cause.miss;
  return {
    badge: isMiss ? "almost" : happened ? "caused just now" : "did not come about",
    facts: [
      [
        "Status",
        status === null ? "none: no answer came" : `${status} ${phraseOf(status) ?? ""}`.trim(),
      ],
      ...(logged === undefined ? [] : [["Log", `${logged.logged}: ${logged.note ?? ""}`] as const]),
      ["Connection", ends[end]],
      ["Took", `${milliseconds} ms`],
    ],
  };
}

/** The other recipes of a cause, and the request that almost causes it. */
function otherWays({ code, recipes, miss }: Cause, recipe: Recipe): Block[] {
  const ways = recipes.map((it, i) => ({
    it,
    link: `/try/${code}${i === 0 ? "" : `?recipe=${i}`}`,
  }));
  const all = miss === undefined ? ways : [...ways, { it: miss, link: `/try/${code}?miss` }];
  const items = all
    .filter(({ it }) => it !== recipe)
    .map(({ it, link }): Line => {
      const text = it === miss ? `Almost: ${it.title}` : it.title;
      return { link, text };
    });
  const more: Line[] = [
    { link: `/try/${code}/clients`, text: "What clients make of it, side by side" },
    { link: `/${code}`, text: `What ${code} means` },
  ];
  return [
    { kind: "heading", text: "Go on", detail: true },
    { kind: "list", items: [...items, ...more], detail: true },
  ];
}

/** The code with its name. */
export function titleOf({ code }: Cause): string {
  return `${code} ${phraseOf(code) ?? ""}`.trim();
}

/** The class whose colour a page has. */
function toned(code: number): Pick<Doc, "tone"> {
  const tone = classOf(code)?.id;
  return tone === undefined ? {} : { tone };
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
