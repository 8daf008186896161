import { code, nameOf } from "@verdict/codes";
import type { Block, Doc, Line } from "../doc.ts";
import { captionOf, type Side, type ToolRecipes, toolNamed, tools } from "../recipes/index.ts";
import { wordsOf } from "./recipe.ts";

/** How many recipes there are, each of which the tests run. */
export const recipeCount = tools.reduce((sum, it) => sum + it.recipes.length, 0);

const headings: Readonly<Record<Side, string>> = {
  server: "What sends a status",
  client: "What deals with it",
};

/** All frameworks and clients, `/recipes`. */
export function recipesPage(): Doc {
  return {
    path: "/recipes",
    title: "Recipes",
    lead: `${recipeCount} small programs that send a status or deal with it, in what people use. Each of them ran.`,
    blocks: [
      ...(["server", "client"] as const).flatMap((side): Block[] => [
        { kind: "heading", text: headings[side] },
        {
          kind: "table",
          head: ["With", "Recipes", "Cannot be had", "Ran on"],
          rows: tools
            .filter((it) => it.side === side)
            .map((it): Line[] => [
              { link: `/recipes/${it.id}`, text: it.label },
              String(it.recipes.length),
              codesIn(it),
              it.on,
            ]),
        },
      ]),
      { kind: "heading", text: "One of them alone" },
      {
        kind: "text",
        line: [
          "On the page of a code, with ",
          { code: "verdict 429 --in fastapi" },
          ", or at an address: ",
          { link: "/429?in=fastapi", text: "/429?in=fastapi" },
          ", which is the program itself for who asks with curl.",
        ],
      },
    ],
    data: {
      page: "recipes",
      count: recipeCount,
      tools: tools.map(summaryOf),
    },
  };
}

/** What there is for one framework or client, `/recipes/express`. */
export function toolPage(name: string): Doc | undefined {
  const tool = toolNamed(name);
  if (tool === undefined) return undefined;
  const reasons = Object.entries(tool.leftOut);
  return {
    path: `/recipes/${tool.id}`,
    title: `${tool.label}: ${tool.side === "server" ? "sending" : "dealing with"} each status`,
    lead: `${tool.recipes.length} recipes, which ran on ${tool.on}.`,
    blocks: [
      ...aloneOf(tool),
      {
        kind: "table",
        head: ["Status", "What it does"],
        rows: tool.recipes.map((it): Line[] => [
          {
            link: `/${it.code}?in=${wordsOf(tool, it)}`,
            text: it.situation === undefined ? labelOf(it.code) : `${it.code} ${it.situation}`,
          },
          captionOf(it.text),
        ]),
      },
      ...section(
        "Cannot be had, with proof",
        tool.impossible.map((it): Line[] => [
          { link: `/${it.code}?in=${tool.id}`, text: labelOf(it.code) },
          captionOf(it.text),
        ]),
      ),
      ...section(
        "Left out",
        reasons.map(([digits, reason]): Line[] => [
          { link: `/${digits}`, text: labelOf(Number(digits)) },
          reason,
        ]),
      ),
      {
        kind: "text",
        line: ["Others: ", { link: "/recipes", text: "all frameworks and clients" }, "."],
      },
    ],
    data: {
      page: "tool",
      ...summaryOf(tool),
      recipes: tool.recipes.map((it) => ({
        code: it.code,
        ...(it.situation === undefined ? {} : { situation: it.situation }),
        in: wordsOf(tool, it),
        does: captionOf(it.text),
      })),
      leftOut: tool.leftOut,
    },
  };
}

/** How one of them is asked for, shown with one that people want. */
function aloneOf(tool: ToolRecipes): Block[] {
  const it = tool.recipes.find((one) => one.code === wanted[tool.side]) ?? tool.recipes[0];
  if (it === undefined) return [];
  const words = wordsOf(tool, it);
  const file = `${it.code}.${endings[tool.language] ?? "txt"}`;
  return [
    { kind: "text", line: "Each is a program of its own, to be had as it stands:" },
    {
      kind: "code",
      language: "console",
      text: [
        `$ curl 'localhost:8000/${it.code}?in=${words}' > ${file}`,
        `$ verdict ${it.code} --in ${words} > ${file}`,
      ].join("\n"),
    },
  ];
}

const wanted: Readonly<Record<Side, number>> = {
  server: code.NOT_FOUND,
  client: code.TOO_MANY_REQUESTS,
};

/** How files in a language end. */
const endings: Readonly<Record<string, string>> = {
  js: "js",
  ts: "ts",
  python: "py",
  go: "go",
  php: "php",
  ruby: "ru",
  sh: "sh",
  nginx: "conf",
  apache: "conf",
  caddy: "caddyfile",
};

function section(heading: string, rows: readonly (readonly Line[])[]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: heading },
    { kind: "table", head: ["Status", "Why"], rows },
  ];
}

function labelOf(code: number): string {
  return `${code} ${nameOf(code) ?? ""}`.trim();
}

function codesIn(tool: ToolRecipes): Line {
  const codes = [...new Set(tool.impossible.map((it) => it.code))];
  if (codes.length === 0) return "";
  return codes.flatMap((code, at) => [
    ...(at === 0 ? [] : [", "]),
    { link: `/${code}?in=${tool.id}`, text: String(code) },
  ]);
}

function summaryOf({ id, side, label, language, on, recipes, impossible }: ToolRecipes) {
  return {
    id,
    side,
    label,
    language,
    on,
    count: recipes.length,
    impossible: [...new Set(impossible.map((it) => it.code))],
  };
}
