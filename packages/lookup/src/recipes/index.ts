import { tools } from "../generated/recipes/index.ts";
import type { Impossible, Recipe, Side, ToolRecipes } from "./recipe.ts";

export type { Impossible, Recipe, Side, ToolRecipes };
export { tools };

/** What a framework or client has for a code. */
export interface Found {
  readonly tool: ToolRecipes;
  /** Several, where the code has several situations; the plainest first. */
  readonly recipes: readonly Recipe[];
  readonly impossible: readonly Impossible[];
  /** Why it has neither. */
  readonly reason?: string;
}

/** What every framework, or every client, has for a code; those that have no word on it are left out. */
export function recipesOf(code: number, side: Side): Found[] {
  return tools
    .filter((it) => it.side === side)
    .map((it) => foundIn(it, code))
    .filter((it) => it.recipes.length + it.impossible.length > 0 || it.reason !== undefined);
}

/** What one framework or client has for a code. */
export function foundIn(tool: ToolRecipes, code: number): Found {
  const reason = tool.leftOut[code];
  return {
    tool,
    recipes: tool.recipes.filter((it) => it.code === code),
    impossible: tool.impossible.filter((it) => it.code === code),
    ...(reason === undefined ? {} : { reason }),
  };
}

/**
 * The framework or client that somebody calls by one of its names, in any spelling.
 *
 * @returns `undefined` for one that is not here
 * @example toolNamed("Fast API")?.id // "fastapi"
 */
export function toolNamed(name: string): ToolRecipes | undefined {
  const wanted = keyOf(name);
  return (
    tools.find((it) => keyOf(it.id) === wanted) ??
    tools.find((it) => [it.label, ...it.aliases].some((other) => keyOf(other) === wanted))
  );
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** What a program says of itself on its first line, without the mark of a comment. */
export function captionOf(text: string): string {
  const line = text.split("\n").find((it) => /[a-z]/i.test(it) && !/^(?:<\?php|#!)/.test(it)) ?? "";
  return line
    .replace(/^\s*(?:\/\/|#|\/\*\*?|--)\s*/, "")
    .replace(/\s*\*\/$/, "")
    .trim();
}
