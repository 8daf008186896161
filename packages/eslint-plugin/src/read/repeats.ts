/** Where a program sends a request again: loops, functions that call themselves, helpers that call what they get. */
import {
  around,
  bare,
  isFunction,
  type Keys,
  memberName,
  type Node,
  parentOf,
  walk,
} from "../ast.ts";
import { repeaters, waiters } from "../shapes.ts";
import type { Asked } from "./asked.ts";

/** What repeats. */
export interface Repeat {
  readonly at: Node;
  readonly kind: "loop" | "recursion" | "helper";
}

const loops = new Set(["ForStatement", "WhileStatement", "DoWhileStatement"]);

/** Names of what counts attempts. */
const counts = /attempt|retr(?:y|ies)|tries|backoff/i;

/** What repeats a piece of code, from the inside out. */
export function* repeatsAround(node: Node, keys: Keys): Generator<Repeat> {
  for (const it of around(node)) {
    if (loops.has(it.type)) yield { at: it, kind: "loop" };
    // Each turn of these is about something else.
    if (it.type === "ForOfStatement" || it.type === "ForInStatement") return;
    if (!isFunction(it)) continue;
    const call = parentOf(it);
    if (call?.type === "CallExpression" && call.arguments?.some((arg) => bare(arg) === it)) {
      const name = nameOf(call);
      if (name !== undefined && repeaters.test(name)) yield { at: call, kind: "helper" };
      else if (!/^(?:then|catch|finally)$/.test(name ?? "")) return;
      continue;
    }
    if (callsItself(it, keys)) yield { at: it, kind: "recursion" };
    return;
  }
}

/** Whether what asks for a status leads to another turn, as far as can be seen. */
export function leadsToRepeat({ at, operator }: Asked, repeat: Repeat, keys: Keys): boolean {
  let it = at;
  let negated = operator.startsWith("!");
  for (;;) {
    const parent = parentOf(it);
    if (parent?.type === "UnaryExpression" && parent.operator === "!") negated = !negated;
    else if (parent?.type !== "LogicalExpression") break;
    it = parent;
  }
  const parent = parentOf(it);
  if (parent !== undefined && loops.has(parent.type)) return !negated && parent === repeat.at;
  if (parent?.type !== "IfStatement" || parent.test !== it)
    return repeat.kind === "loop" && hasName(repeat.at, waiters, keys);
  const branch = negated ? parent.alternate : (parent.consequent as Node);
  if (repeat.kind === "recursion") {
    const name = ownName(repeat.at) ?? "";
    return branch !== undefined && branch !== null
      ? calls(branch, name, keys)
      : endsWith(parent.consequent as Node) === "return" && calls(repeat.at, name, keys);
  }
  const end = branch === undefined || branch === null ? undefined : endsWith(branch);
  if (repeat.kind === "helper") return end === "throw";
  // What falls through has to wait, or it is no other try.
  return end === "continue" || (end === undefined && hasName(repeat.at, waiters, keys));
}

/** Whether a loop counts attempts, or a helper or a function repeats by itself. */
export function isRetry(repeat: Repeat, keys: Keys): boolean {
  return once(retries, repeat.at, () => countsAttempts(repeat, keys));
}

const retries = new WeakMap<Node, boolean>();

function countsAttempts({ at, kind }: Repeat, keys: Keys): boolean {
  if (kind === "helper") return true;
  if (kind === "recursion") return hasName(at, counts, keys);
  const { test, body, ...head } = at as Node & { readonly update?: Node | null };
  const parts = [head.init, test, head.update].filter((it) => it !== undefined && it !== null);
  return parts.some((it) => hasName(it, counts, keys));
}

/** How a branch ends, where it ends what is around it. */
function endsWith(node: Node): "return" | "throw" | "break" | "continue" | undefined {
  const it = node.type === "BlockStatement" ? (node.body as readonly Node[]).at(-1) : node;
  switch (it?.type) {
    case "ReturnStatement":
      return "return";
    case "ThrowStatement":
      return "throw";
    case "BreakStatement":
      return "break";
    case "ContinueStatement":
      return "continue";
    default:
      return undefined;
  }
}

function hasName(node: Node, pattern: RegExp, keys: Keys): boolean {
  for (const it of walk(node, keys))
    if (it.type === "Identifier" && it.name !== undefined && pattern.test(it.name)) return true;
  return false;
}

/** Whether a function calls itself. */
function callsItself(it: Node, keys: Keys): boolean {
  return once(recursions, it, () => {
    const own = ownName(it);
    return own !== undefined && calls(it, own, keys);
  });
}

const recursions = new WeakMap<Node, boolean>();

/** What is asked of a node for each call in it is found out once. */
function once(known: WeakMap<Node, boolean>, node: Node, find: () => boolean): boolean {
  const before = known.get(node);
  if (before !== undefined) return before;
  const found = find();
  known.set(node, found);
  return found;
}

/** Whether code calls a function of this name: `again()`, `this.again()`. */
function calls(node: Node, name: string, keys: Keys): boolean {
  for (const it of walk(node, keys))
    if (it.type === "CallExpression" && nameOf(it) === name) {
      const object = bare(bare(it.callee)?.object);
      if (object === undefined || object.type === "ThisExpression") return true;
    }
  return false;
}

/** The name of what is called. */
function nameOf(call: Node): string | undefined {
  const callee = bare(call.callee);
  return callee?.type === "MemberExpression" ? memberName(callee) : callee?.name;
}

/** The name that a function is called by. */
function ownName(it: Node): string | undefined {
  if (it.id?.name !== undefined) return it.id.name;
  const parent = parentOf(it);
  if (parent?.type === "VariableDeclarator") return parent.id?.name;
  return parent?.type === "MethodDefinition" || parent?.type === "Property"
    ? parent.key?.name
    : undefined;
}
