/**
 * Reads the recipes: `recipes/servers` and `recipes/clients` have a folder for each framework or client, and in it a file
 * for each situation. What is generated from them and the tests that run them both ask here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../recipes/", import.meta.url));

/** Which side of the exchange the code is for. */
export type Side = "servers" | "clients";

/** A framework or client, as its `tool.json` says. */
export interface ToolFile {
  /** What it is called: `Express`. */
  readonly label: string;
  /** The language of its recipes, as Markdown calls it. */
  readonly language: string;
  /** What its recipes ran on: `Express 5.3, Node 24`. */
  readonly on: string;
  /** What else people call it: `expressjs`. */
  readonly aliases?: readonly string[];
}

/** A recipe: a whole small program or configuration that was run. */
export interface RecipeFile {
  /** `429` or `401-refresh`. */
  readonly name: string;
  readonly code: number;
  /** What of it, where a code has several: `refresh`. */
  readonly situation?: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Something that was tried and cannot be had, with what came instead. */
export interface CannotFile extends RecipeFile {
  /** What came: octets of the response, or what was said. */
  readonly proof: string;
}

/** A folder: a framework or client with all that is known of it. */
export interface Tool extends ToolFile {
  /** The name of the folder: `express`. */
  readonly id: string;
  readonly side: Side;
  readonly recipes: readonly RecipeFile[];
  readonly cannot: readonly CannotFile[];
  /** Why there is none for a code, by the code. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** Every framework and client of a side, in the order in which they are shown. */
export function toolsOf(side: Side): Tool[] {
  const order: readonly string[] = JSON.parse(readFileSync(join(folder, "order.json"), "utf8"))[
    side
  ];
  const found = readdirSync(join(folder, side)).filter((it) =>
    existsSync(join(folder, side, it, "tool.json")),
  );
  const unknown = found.filter((it) => !order.includes(it));
  if (unknown.length > 0) throw new Error(`Add ${unknown.join(", ")} to recipes/order.json.`);
  return order.filter((it) => found.includes(it)).map((it) => toolIn(side, it));
}

/** One folder. */
export function toolIn(side: Side, id: string): Tool {
  const path = join(folder, side, id);
  const tool: ToolFile = JSON.parse(readFileSync(join(path, "tool.json"), "utf8"));
  const reasons = join(path, "left-out.json");
  const cannot = existsSync(join(path, "cannot")) ? filesIn(side, id, "cannot") : [];
  return {
    ...tool,
    id,
    side,
    recipes: filesIn(side, id),
    cannot: cannot.map((it) => {
      const proof = join(path, "cannot", `${it.name}.txt`);
      if (!existsSync(proof)) throw new Error(`${it.path} has no proof beside it, ${it.name}.txt.`);
      return { ...it, proof: readFileSync(proof, "utf8") };
    }),
    leftOut: existsSync(reasons) ? JSON.parse(readFileSync(reasons, "utf8")) : {},
  };
}

/** Why no framework, or no client, has a recipe for a code. */
export function leftOutOf(side: Side): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, side, "left-out.json"), "utf8"));
}

function filesIn(side: Side, id: string, below = ""): RecipeFile[] {
  return readdirSync(join(folder, side, id, below))
    .flatMap((file): RecipeFile[] => {
      const [, name, code, situation] = /^((\d{3})(?:-([a-z0-9-]+))?)\.\w+$/.exec(file) ?? [];
      if (name === undefined || extname(file) === ".txt") return [];
      return [
        {
          name,
          code: Number(code),
          ...(situation === undefined ? {} : { situation }),
          path: ["recipes", side, id, below, file].filter((it) => it !== "").join("/"),
          text: readFileSync(join(folder, side, id, below, file), "utf8"),
        },
      ];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
