import { keyOf, nameOf } from "@verdict/codes";
import type { Block, Doc, Line } from "../doc.ts";
import {
  captionOf,
  type Found,
  foundIn,
  type Recipe,
  recipesOf,
  type ToolRecipes,
  toolNamed,
  tools,
} from "../recipes/index.ts";

/**
 * What there is where somebody asks for the recipe of a code: its page; or why there is none, as a sentence, with what
 * there is instead.
 */
export type RecipeAnswer =
  | { readonly kind: "page"; readonly doc: Doc }
  | {
      readonly kind: "none";
      /** Whether the framework, client or situation is unknown, rather than without a recipe for the code. */
      readonly unknown: boolean;
      readonly detail: string;
      /** What to ask for instead, as words behind `--in` or `?in=`. */
      readonly others: readonly string[];
    };

/**
 * The recipe for a code in a framework or with a client: `/429?in=flask`, `verdict 429 --in flask`.
 *
 * @param wanted its name in any spelling; a situation behind a slash, `fetch/refresh`
 */
export function recipeFor(code: number, wanted: string): RecipeAnswer {
  const [name = "", situation] = wanted.split("/", 2);
  const tool = toolNamed(name);
  if (tool === undefined) {
    const others = tools.map((it) => it.id);
    const detail = `There are no recipes for “${name.slice(0, 40)}”. There are for ${others.join(", ")}.`;
    return { kind: "none", unknown: true, detail, others };
  }
  const found = foundIn(tool, code);
  if (found.recipes.length + found.impossible.length === 0) return none(code, found);
  const recipe =
    situation === undefined
      ? found.recipes[0]
      : found.recipes.find((it) => it.situation === situation);
  if (recipe !== undefined) return { kind: "page", doc: recipeDoc(found, recipe) };
  if (situation === undefined) return { kind: "page", doc: impossibleDoc(code, found) };
  const others = found.recipes.map((it) => wordsOf(tool, it));
  const detail = `${tool.label} has no recipe “${situation.slice(0, 40)}” for ${code}. It has ${others.join(", ")}.`;
  return { kind: "none", unknown: true, detail, others };
}

/**
 * Where people look for a recipe below those of its framework or client: `/recipes/express/404`, and with a situation
 * `/recipes/fetch/401-refresh`. Its own address is `/404?in=express`.
 */
export const recipeAddress = /^\/recipes\/([a-z0-9.-]+)\/(\d{3})(?:-([a-z-]+))?$/i;

/** The recipe at such an address, by its parts; the name of the code is no situation. */
export function recipeAt(tool = "", digits = "", words = ""): RecipeAnswer {
  const code = Number(digits);
  const isName = keyOf(words) === keyOf(nameOf(code) ?? "");
  return recipeFor(code, words === "" || isName ? tool : `${tool}/${words.toLowerCase()}`);
}

function none(code: number, { tool, reason }: Found): RecipeAnswer {
  const others = recipesOf(code, tool.side)
    .filter((it) => it.recipes.length > 0)
    .map((it) => it.tool.id);
  const why = reason === undefined ? "" : ` ${reason}`;
  const have = others.length === 0 ? "" : ` These have one: ${others.join(", ")}.`;
  const detail = `There is no recipe for ${code} with ${tool.label}.${why}${have}`;
  return { kind: "none", unknown: false, detail, others };
}

/** What stands behind `?in=` for a recipe. */
export function wordsOf(tool: ToolRecipes, { situation }: Recipe): string {
  return situation === undefined ? tool.id : `${tool.id}/${situation}`;
}

function recipeDoc(found: Found, recipe: Recipe): Doc {
  const { tool, recipes } = found;
  const { code, situation, text } = recipe;
  const more = recipes.filter((it) => it !== recipe);
  const others: Block[] =
    more.length === 0
      ? []
      : [
          { kind: "heading", text: "More of it" },
          {
            kind: "list",
            items: more.map((it): Line => [linkTo(tool, it), `: ${captionOf(it.text)}`]),
          },
        ];
  return {
    ...headOf(code, tool, `/${code}?in=${wordsOf(tool, recipe)}`),
    lead: captionOf(text),
    file: text,
    blocks: [
      { kind: "code", language: tool.language, text },
      { kind: "text", line: ranOn(tool) },
      ...others,
      ...elsewhere(code, tool),
    ],
    data: {
      ...dataOf(code, tool),
      ...(situation === undefined ? {} : { situation }),
      text,
      more: more.map((it) => wordsOf(tool, it)),
    },
  };
}

function impossibleDoc(code: number, { tool, impossible }: Found): Doc {
  return {
    ...headOf(code, tool, `/${code}?in=${tool.id}`),
    lead: captionOf(impossible[0]?.text ?? ""),
    blocks: [
      ...impossible.flatMap(({ text, proof }): Block[] => [
        { kind: "text", line: `It cannot be had on ${tool.on}. This was tried:` },
        { kind: "code", language: tool.language, text },
        { kind: "text", line: "And this is what came:" },
        { kind: "code", language: "", text: proof },
      ]),
      ...elsewhere(code, tool),
    ],
    data: {
      ...dataOf(code, tool),
      impossible: impossible.map(({ text, proof }) => ({ text, proof })),
    },
  };
}

function headOf(code: number, tool: ToolRecipes, path: string): Pick<Doc, "path" | "title"> {
  const preposition = tool.side === "server" ? "in" : "with";
  return { path, title: `${code} ${nameOf(code) ?? ""} ${preposition} ${tool.label}` };
}

function dataOf(code: number, { id, side, label, language, on }: ToolRecipes) {
  return {
    page: "recipe",
    code,
    name: nameOf(code) ?? "",
    tool: { id, side, label, language, on },
  };
}

/** What is asserted of every recipe by the tests. */
function ranOn({ side, on }: ToolRecipes): string {
  return side === "server"
    ? `Ran on ${on} as it stands: the answer came over a socket with this status, and the linter found nothing in it.`
    : `Ran on ${on} as it stands: against the playground, which answered with this status, and it printed what its last lines say.`;
}

function elsewhere(code: number, tool: ToolRecipes): Block[] {
  const others = recipesOf(code, tool.side).filter(
    (it) => it.recipes.length > 0 && it.tool !== tool,
  );
  const links = others.flatMap((it, at): Line[] => [
    ...(at === 0 ? [] : [", "]),
    { link: `/${code}?in=${it.tool.id}`, text: it.tool.label },
  ]);
  return [
    { kind: "heading", text: "Elsewhere" },
    ...(links.length === 0
      ? []
      : [{ kind: "text", line: ["The same with ", ...links.flat(), "."] } as Block]),
    {
      kind: "text",
      line: [
        "What the status means: ",
        { link: `/${code}`, text: `${code} ${nameOf(code) ?? ""}` },
        ". All that there is for ",
        { link: `/recipes/${tool.id}`, text: tool.label },
        ".",
      ],
    },
  ];
}

function linkTo(tool: ToolRecipes, recipe: Recipe) {
  const words = wordsOf(tool, recipe);
  return { link: `/${recipe.code}?in=${words}`, text: words };
}
