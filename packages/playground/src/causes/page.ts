import { phraseOf } from "@verdict/codes";
import type { Block, Doc, Line } from "@verdict/lookup";
import { resource } from "@verdict/server";
import { formsOfText } from "../forms.ts";
import type { Lab } from "../lab.ts";
import type { Cause } from "./cause.ts";
import { curlOf } from "./curl.ts";
import { type Known, rawOf } from "./raw.ts";
import type { Recipe } from "./recipe.ts";
import { typescriptOf } from "./typescript.ts";

/** Where it is to be seen, for a person. */
const places: Readonly<Record<Cause["seen"], string>> = {
  wire: "On the wire: it is the status of the answer.",
  interim: "Ahead of the final answer; curl -i shows it, and http.get has an event for it.",
  content: "In the content of another answer, never as its status.",
  log: "In the log only, /log here: nothing of it goes over the wire.",
};

/** A recipe with all that is derived from it. */
export interface ShownRecipe {
  readonly title: string;
  readonly curl: readonly string[];
  readonly raw: readonly string[];
  readonly typescript: string;
  readonly sees: number | null;
}

/** The pages: `/cause` lists all causes, `/cause/{code}` says what to send. */
export function causePages(lab: Lab, causes: readonly Cause[]) {
  const byCode = new Map(causes.map((it) => [String(it.code), it]));
  return [
    resource("/cause", {
      load: () => listDoc(causes),
      offer: formsOfText,
    }),
    resource("/cause/:code", {
      load: async ({ params }) => {
        const cause = byCode.get(params.code);
        return cause === undefined ? undefined : causeDoc(cause, await hostsOf(cause, lab));
      },
      offer: formsOfText,
    }),
  ];
}

function listDoc(causes: readonly Cause[]): Doc {
  return {
    path: "/cause",
    title: "Every status from its real cause",
    lead: "Each page says what to send so that its status comes about, as a curl line, as octets and as TypeScript.",
    blocks: [
      {
        kind: "table",
        head: ["Status", "Comes about when", "Seen"],
        rows: causes.map((it): Line[] => [
          { link: `/cause/${it.code}`, text: `${it.code} ${phraseOf(it.code) ?? ""}`.trim() },
          it.when,
          it.seen,
        ]),
      },
    ],
    data: causes.map(({ code, when, seen }) => ({
      code,
      name: phraseOf(code),
      when,
      seen,
      href: `/cause/${code}`,
    })),
  };
}

/** The authority that each recipe goes to: the playground's, or that of a server beside it. */
async function hostsOf(cause: Cause, lab: Lab): Promise<(recipe: Recipe) => Known> {
  const besides = new Map<string, string>();
  for (const [name, open] of Object.entries(cause.besides ?? {})) {
    besides.set(name, `127.0.0.1:${await open(lab)}`);
  }
  return ({ over }) => ({ host: besides.get(over?.beside ?? "") ?? lab.host });
}

function causeDoc(cause: Cause, knownTo: (recipe: Recipe) => Known): Doc {
  const { code, when, seen, note, cite, impossible, recipes, miss } = cause;
  const all = recipes.map((it) => shown(it, code, knownTo(it)));
  const missing = miss === undefined ? undefined : shown(miss, code, knownTo(miss));
  return {
    path: `/cause/${code}`,
    title: `${code} ${phraseOf(code) ?? ""}`.trim(),
    badge: "its real cause",
    lead: `It comes about when ${when}.`,
    blocks: [
      {
        kind: "facts",
        facts: [
          ["Seen", places[seen]],
          ["Source", cite],
          ...(note === undefined ? [] : [["Note", note] as const]),
          ...(impossible === undefined ? [] : [["Not for real", impossible] as const]),
        ],
      },
      ...all.flatMap((it): Block[] => recipeBlocks(it)),
      ...(missing === undefined ? [] : recipeBlocks(missing, "Almost, but not quite: ")),
    ],
    data: {
      code,
      name: phraseOf(code),
      when,
      seen,
      note,
      cite,
      impossible,
      recipes: all,
      miss: missing,
    },
  };
}

function shown(recipe: Recipe, code: number, known: Known): ShownRecipe {
  return {
    title: recipe.title,
    curl: curlOf(recipe, known),
    raw: rawOf(recipe, known),
    typescript: typescriptOf(recipe, known),
    sees: recipe.sees === undefined ? code : recipe.sees,
  };
}

function recipeBlocks({ title, curl, raw, typescript }: ShownRecipe, before = ""): Block[] {
  return [
    { kind: "heading", text: `${before}${title}` },
    { kind: "code", language: "curl", text: curl.join("\n") },
    {
      kind: "code",
      language: "octets",
      text: raw.join("\n").replaceAll("\r\n", "\n"),
      detail: true,
    },
    { kind: "code", language: "TypeScript", text: typescript, detail: true },
  ];
}
