/** Where a program reads a status: comparisons, switches and lists. */
import { bare, memberName, type Node, parentOf } from "../ast.ts";
import type { Variable } from "../eslint.ts";
import { callers, fetchers } from "../shapes.ts";
import { type Code, codesIn } from "./codes.ts";
import type { Names } from "./names.ts";

/** A comparison of a status. */
export interface Asked {
  /** The comparison: `response.status === 404`, a case, a call of `includes`. */
  readonly at: Node;
  /** `===`, `<`, `case`, `includes`. */
  readonly operator: string;
  /** `response.status` */
  readonly status: Node;
  /** What has the status. */
  readonly response: Node;
  /** Which response it is: the variable, or `undefined` where it is none. */
  readonly variable: Variable | undefined;
  readonly codes: readonly Code[];
  /** What the response comes from, where that is known. */
  readonly from: "fetch" | "client" | undefined;
}

const comparison = /^(?:[!=]==?|[<>]=?)$/;
const swapped: Readonly<Record<string, string>> = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" };

/** What a node asks of a status. */
export function askedAt(node: Node, names: Names): Asked | undefined {
  if (node.type === "BinaryExpression" && comparison.test(node.operator ?? "")) {
    const operator = node.operator ?? "";
    return (
      asked(node, operator, node.left, [node.right], names) ??
      asked(node, swapped[operator] ?? operator, node.right, [node.left], names)
    );
  }
  if (node.type === "SwitchStatement") {
    const tests = (node.cases ?? []).map((it) => it.test ?? undefined);
    return asked(node, "case", node.discriminant, tests, names);
  }
  if (node.type === "CallExpression" && memberName(bare(node.callee)) === "includes") {
    const list = listIn(bare(bare(node.callee)?.object), names);
    if (list === undefined) return undefined;
    return asked(node, "includes", node.arguments?.[0], list, names);
  }
  return undefined;
}

function listIn(node: Node | undefined, names: Names): (Node | undefined)[] | undefined {
  const it = node?.type === "Identifier" ? bare(names.valueOf(node)) : node;
  return it?.type === "ArrayExpression"
    ? (it.elements ?? []).map((element) => element ?? undefined)
    : undefined;
}

function asked(
  at: Node,
  operator: string,
  status: Node | undefined,
  values: readonly (Node | undefined)[],
  names: Names,
): Asked | undefined {
  const member = bare(status);
  const name = memberName(member);
  if (member === undefined || (name !== "status" && name !== "statusCode")) return undefined;
  const response = bare(member.object);
  if (response === undefined) return undefined;
  const from = sourceOf(response, names);
  if (from === undefined && !isCalledResponse(response)) return undefined;
  const codes = values.flatMap((it) => codesIn(it, names).codes);
  if (codes.length === 0) return undefined;
  return { at, operator, status: member, response, variable: names.of(response), codes, from };
}

/** `res`, `response`, `error.response`, `this.response`. */
function isCalledResponse(node: Node): boolean {
  const name = node.type === "MemberExpression" ? memberName(node) : node.name;
  return name !== undefined && /^(?:res|resp|response)$/.test(name);
}

/** What a response comes from. */
function sourceOf(node: Node, names: Names): Asked["from"] {
  const it = bare(node);
  if (it?.type === "AwaitExpression") return callOf(bare(it.argument ?? undefined));
  if (it?.type !== "Identifier") return undefined;
  const variable = names.of(it);
  if (variable?.defs.length !== 1) return undefined;
  const [def] = variable.defs;
  if (def?.type === "Variable") {
    const { init, id } = def.node as Node;
    if (id?.type !== "Identifier") return undefined;
    const value = bare(init);
    const awaited =
      value?.type === "AwaitExpression" ? bare(value.argument ?? undefined) : undefined;
    return awaited === undefined ? assignedOf(variable.references) : callOf(awaited);
  }
  if (def?.type !== "Parameter") return undefined;
  // fetch(…).then((response) => …)
  const parent = parentOf(def.node as Node);
  const callee = bare(parent?.callee);
  if (memberName(callee) !== "then" || parent?.arguments?.[0] !== def.node) return undefined;
  return callOf(bare(callee?.object));
}

/** `let response; … response = await fetch(…);` where every value comes from one. */
function assignedOf(references: readonly { readonly identifier: unknown }[]): Asked["from"] {
  const values = references.flatMap(({ identifier }) => {
    const parent = (identifier as Node).parent;
    return parent?.type === "AssignmentExpression" && parent.left === identifier
      ? [bare(parent.right)]
      : [];
  });
  const sources = values.map((it) =>
    it?.type === "AwaitExpression" ? callOf(bare(it.argument ?? undefined)) : undefined,
  );
  return sources.length > 0 && sources.every((it) => it === sources[0]) ? sources[0] : undefined;
}

/** The library that a call asks. */
export function callOf(node: Node | undefined): Asked["from"] {
  const name = callerOf(node);
  if (name === undefined) return undefined;
  return fetchers.has(name) ? "fetch" : "client";
}

/** The name of the library that a call asks: `fetch(…)`, `axios.get(…)`, `globalThis.fetch(…)`. */
export function callerOf(node: Node | undefined): string | undefined {
  if (node?.type !== "CallExpression") return undefined;
  const callee = bare(node.callee);
  if (callee?.type === "Identifier")
    return callee.name !== undefined && callers.has(callee.name) ? callee.name : undefined;
  const object = bare(callee?.object);
  if (object?.type !== "Identifier" || object.name === undefined) return undefined;
  const name = memberName(callee);
  if (/^(?:globalThis|window|self|undici)$/.test(object.name))
    return name !== undefined && callers.has(name) ? name : undefined;
  return object.name !== "fetch" && callers.has(object.name) ? object.name : undefined;
}
