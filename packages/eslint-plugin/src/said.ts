import { status } from "@verdict/codes";
import { bare, type Node } from "./ast.ts";

/** A status as messages have it: `404 Not Found`. */
export function said(code: number): string {
  const it = status(code);
  return it?.kind === "known" ? `${code} ${it.name}` : String(code);
}

/** The text between two nodes' ends. */
export function textOf(source: { readonly text: string }, node: Node): string {
  return source.text.slice(...node.range);
}

/** Whether an expression is one that can be written again as an operand. */
export function isSimple(node: Node | undefined): boolean {
  const it = bare(node);
  if (it?.type === "Identifier" || it?.type === "ThisExpression") return true;
  return it?.type === "MemberExpression" && it.computed !== true && isSimple(it.object);
}
