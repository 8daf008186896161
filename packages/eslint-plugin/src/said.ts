import { status } from "@verdict/codes";
import type { Node } from "./ast.ts";

/** A status as messages have it: `404 Not Found`. */
export function said(code: number): string {
  const it = status(code);
  return it?.kind === "known" ? `${code} ${it.name}` : String(code);
}

/** A node as it is written. */
export function textOf(source: { readonly text: string }, node: Node): string {
  return source.text.slice(...node.range);
}
