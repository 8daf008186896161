/** The values that responses are written to, and what is done to each. */
import { around, bare, isFunction, memberName, type Node, parentOf } from "../ast.ts";
import type { Variable } from "../eslint.ts";
import { type Responder, responders } from "../shapes.ts";
import type { Names } from "./names.ts";
import type { Step } from "./step.ts";

/** What a program does to one response, in the order of the code. */
export interface Steps {
  readonly steps: readonly Step[];
  /** Whether others get the response as well, and may set what they like. */
  readonly escapes: boolean;
  /** Whether its status is read: then somebody else has told it. */
  readonly asks: boolean;
}

/** The responses that are written to, each with what is done to it. */
export function* respondersIn(names: Names): Generator<Steps> {
  for (const it of names.variables) {
    const responder = responderOf(it);
    if (responder !== undefined)
      yield stepsOf(
        it.references.map((reference) => reference.identifier as Node),
        responder,
      );
  }
  for (const [name, references] of names.free) {
    const responder = responders.find((it) => it.names.includes(name));
    const identifiers = [...references].map((it) => it.identifier as Node);
    if (responder !== undefined && isKnown(identifiers, responder))
      yield stepsOf(identifiers, responder);
  }
}

/** What a parameter is that a response is written to, by its type, or by its name and what it is used for. */
function responderOf(it: Variable): Responder | undefined {
  const [def] = it.defs;
  if (it.defs.length !== 1 || def?.type !== "Parameter") return undefined;
  const handler = def.node as Node;
  const at = (handler.params ?? []).findIndex((param) => bare(param)?.name === it.name);
  const param = handler.params?.[at];
  if (param === undefined || isCallback(handler)) return undefined;
  const type = param.typeAnnotation?.typeAnnotation?.typeName;
  const typeName = type?.name ?? (type as { right?: Node } | undefined)?.right?.name;
  const identifiers = it.references.map((reference) => reference.identifier as Node);
  return responders.find((responder) => {
    if (typeName !== undefined && responder.types.includes(typeName))
      return isKnown(identifiers, responder);
    const isNamed = responder.names.includes(it.name);
    // The context comes first; a response may come anywhere, as it does in helpers.
    const isPlaced = responder.at !== 0 || at === 0 || (at === 1 && takesError(handler));
    return isNamed && isPlaced && isKnown(identifiers, responder);
  });
}

/** Whether the first parameter is an error, as in `app.onError((error, c) => …)`. */
function takesError(handler: Node): boolean {
  return /^_?(?:e|err|error)$/.test(bare(handler.params?.[0])?.name ?? "");
}

/** Whether a function gets what a promise or a stream gives: then it reads a response. */
function isCallback(handler: Node): boolean {
  const parent = parentOf(handler);
  if (parent?.type !== "CallExpression" || parent.callee === handler) return false;
  return /^(?:then|catch|finally|map|tap|pipe|subscribe|forEach|filter|reduce|some|every|find|findLast|findIndex|flatMap|sort)$/.test(
    memberName(bare(parent.callee)) ?? "",
  );
}

/** Whether what is done to it is what is done to such a response. */
function isKnown(identifiers: readonly Node[], { known, calls, assigns }: Responder): boolean {
  return identifiers.some((it) => {
    const parent = parentOf(it);
    const name = memberName(parent);
    if (name === undefined || bare(parent?.object) !== it) return false;
    if (known !== "any") return known.includes(name);
    return Object.hasOwn(calls, name) || Object.hasOwn(assigns, name);
  });
}

function stepsOf(identifiers: readonly Node[], responder: Responder): Steps {
  const uses = identifiers.map((it) => usesOf(it, responder));
  return {
    steps: uses.flatMap((it) => it.steps).sort((a, b) => a.at.range[1] - b.at.range[1]),
    escapes: uses.some((it) => it.escapes),
    asks: uses.some((it) => it.asks),
  };
}

/** What is done to a response where it is named once: a chain of calls, or an assignment. */
function usesOf(identifier: Node, { calls, assigns, through }: Responder): Steps {
  const chain: Step[] = [];
  const end = ({ escapes = false, asks = false } = {}): Steps => ({ steps: chain, escapes, asks });
  let it = identifier;
  for (;;) {
    const member = parentOf(it);
    if (member?.type !== "MemberExpression" || bare(member.object) !== it)
      return end({ escapes: isGiven(it, member) });
    const name = memberName(member);
    // It may be any.
    if (name === undefined) return end({ escapes: true });
    const how = `${identifier.name}.${name}`;
    const user = parentOf(member);
    if (user?.type === "CallExpression" && bare(user.callee) === member) {
      const shape = Object.hasOwn(calls, name) ? calls[name] : undefined;
      const args = user.arguments ?? [];
      if (shape !== undefined)
        chain.push({ at: user, how, shape, args, chain, list: listAround(user) });
      it = user;
    } else if (through.includes(name)) it = member;
    else {
      const kind = Object.hasOwn(assigns, name) ? assigns[name] : undefined;
      const isAssigned = user?.type === "AssignmentExpression" && user.left === member;
      if (!isAssigned || user.operator !== "=" || user.right === undefined)
        // Fields are set through `res.headers` and `ctx.res` in ways that are not followed.
        return end({ asks: kind === "status", escapes: /^(?:headers?|res)$/.test(name) });
      if (kind !== undefined)
        chain.push({
          ...{ at: user, how, chain, list: listAround(user) },
          shape: kind === "status" ? { status: 0 } : { content: 0, json: true, ends: true },
          args: [user.right],
        });
      return end();
    }
  }
}

/** Whether somebody else gets the response. */
function isGiven(it: Node, parent: Node | undefined): boolean {
  switch (parent?.type) {
    case "CallExpression":
    case "NewExpression":
      return bare(parent.callee) !== it;
    case "ReturnStatement":
    case "ExpressionStatement":
    case "ArrowFunctionExpression":
    case "AwaitExpression":
    case "UnaryExpression":
    case "IfStatement":
      return false;
    default:
      return true;
  }
}

/** The statements that a node stands among: not in a branch of its own, which may not happen, nor in a function. */
function listAround(node: Node): Node | undefined {
  let inside = node;
  for (const it of around(node)) {
    if (/^(?:BlockStatement|Program|SwitchCase|StaticBlock)$/.test(it.type)) return it;
    // What is one statement or one expression in a branch stands alone.
    if (/^(?:IfStatement|ConditionalExpression|LogicalExpression)$/.test(it.type)) return inside;
    if (isFunction(it)) return it;
    inside = it;
  }
  return undefined;
}
