import { bare, membersOf, type Node, stringIn } from "../ast.ts";
import type { Names } from "./names.ts";

/** A field that code sets. */
export interface FieldSet {
  /** In lower case. */
  readonly name: string;
  /** Absent where it is set by what a call does on its own. */
  readonly value?: Node;
}

/** The fields of a response. */
export interface Fields {
  readonly set: readonly FieldSet[];
  /** Whether there may be others. */
  readonly open: boolean;
}

export const noFields: Fields = { set: [], open: false };
const anyFields: Fields = { set: [], open: true };

/** The fields in an object, a list of pairs, `new Headers(…)` or a constant with such. */
export function fieldsIn(node: Node | undefined, names: Names, depth = 0): Fields {
  const it = bare(node);
  if (it === undefined) return noFields;
  const object = membersOf(it);
  if (object !== undefined) {
    const set = [...object.members].map(([name, value]) => ({ name: name.toLowerCase(), value }));
    return { set, open: object.open };
  }
  if (it.type === "ArrayExpression") return all((it.elements ?? []).map((pair) => pairIn(pair)));
  if (it.type === "NewExpression" && bare(it.callee)?.name === "Headers")
    return fieldsIn(it.arguments?.[0], names, depth + 1);
  if (it.type === "Identifier" && depth < 3) {
    const value = bare(names.valueOf(it));
    // Fields may be added to what a constant holds; what it has from the start is there all the same.
    if (value !== undefined) return { ...fieldsIn(value, names, depth + 1), open: true };
  }
  return anyFields;
}

/** The field in two arguments, or in the pair of a list: a name and its value. */
export function fieldIn(name: Node | undefined, value: Node | undefined): Fields {
  const it = stringIn(name);
  if (it === undefined) return anyFields;
  return { set: [{ name: it.toLowerCase(), ...(value && { value }) }], open: false };
}

export function all(list: readonly Fields[]): Fields {
  return { set: list.flatMap((it) => it.set), open: list.some((it) => it.open) };
}

function pairIn(node: Node | null): Fields {
  const it = bare(node);
  return it?.type === "ArrayExpression"
    ? fieldIn(it.elements?.[0] ?? undefined, it.elements?.[1] ?? undefined)
    : anyFields;
}
