/** One reading of a program, which all rules share. */
import { bare, type Keys, memberName, membersOf, type Node, walk } from "../ast.ts";
import type { Context, SourceCode } from "../eslint.ts";
import { type CallShape, classes, decorators, imported, makers } from "../shapes.ts";
import { type Asked, askedAt } from "./asked.ts";
import type { FieldSet } from "./fields.ts";
import { Names } from "./names.ts";
import { respondersIn } from "./responders.ts";
import { type Made, made, type Sent, type SetField, sentBy } from "./sent.ts";
import { fieldsOf } from "./step.ts";

/** What a program does with statuses. */
export interface Reading {
  /** The responses that it sends, in the order of the code. */
  readonly sent: readonly Sent[];
  /** The fields that it sets. */
  readonly fields: readonly SetField[];
  /** Where it asks for a status. */
  readonly asked: readonly Asked[];
  readonly source: SourceCode;
  readonly program: Node;
  readonly keys: Keys;
}

const readings = new WeakMap<object, Reading>();

/** What the program that is linted does with statuses; it is read once, whichever rule asks first. */
export function readingOf(context: Context): Reading {
  const source = context.sourceCode as SourceCode;
  const program = source.ast as Node;
  const before = readings.get(program);
  if (before !== undefined) return before;
  const reading = read(source, program);
  readings.set(program, reading);
  return reading;
}

function read(source: SourceCode, program: Node): Reading {
  const keys = source.visitorKeys as Keys;
  const names = new Names(source);
  const sent: Sent[] = [];
  const fields: FieldSet[] = [];
  const asked: Asked[] = [];
  for (const it of respondersIn(names)) {
    sent.push(...sentBy(it, names));
    fields.push(...it.steps.flatMap((step) => fieldsOf(step, names).set));
  }
  for (const node of walk(program, keys)) {
    const maker = makerAt(node, names);
    if (maker !== undefined) {
      sent.push(made(maker, names));
      fields.push(...fieldsOf({ ...maker, chain: [], list: undefined }, names).set);
    }
    const question = askedAt(node, names);
    if (question !== undefined) asked.push(question);
  }
  sent.sort((a, b) => a.at.range[0] - b.at.range[0] || a.at.range[1] - b.at.range[1]);
  const set = fields.filter((it): it is SetField => it.value !== undefined);
  return { sent, fields: set, asked, source, program, keys };
}

/** What a node makes: a response, or an error that becomes one. */
function makerAt(at: Node, names: Names): Made | undefined {
  if (at.type === "ObjectExpression") return answer(at);
  if (at.type !== "CallExpression" && at.type !== "NewExpression") return undefined;
  const found = calledAt(at, names);
  if (found === undefined || !Object.hasOwn(found.shapes, found.name)) return undefined;
  const shape = found.shapes[found.name];
  return shape && { at, how: found.how ?? found.name, shape, args: at.arguments ?? [] };
}

/** What is called, by name, and where that name is looked for. */
function calledAt(
  node: Node,
  names: Names,
): { readonly shapes: Shapes; readonly name: string; readonly how?: string } | undefined {
  const callee = bare(node.callee);
  if (callee?.type === "MemberExpression") {
    const object = bare(callee.object);
    if (object?.type !== "Identifier" || names.isOwn(object)) return undefined;
    return { shapes: makers, name: `${object.name}.${memberName(callee)}` };
  }
  if (callee?.name === undefined) return undefined;
  const { name } = callee;
  if (node.type === "NewExpression")
    return names.isOwn(callee) ? undefined : { shapes: classes, name, how: `new ${name}` };
  if (node.parent?.type === "Decorator") return { shapes: decorators, name, how: `@${name}` };
  const origin = names.importOf(callee);
  if (origin === undefined || !Object.hasOwn(imported, origin.from)) return undefined;
  return { shapes: imported[origin.from] ?? {}, name: origin.name, how: name };
}

type Shapes = Readonly<Record<string, CallShape>>;

/** `{ statusCode: 200, headers: {}, body: "" }`, as functions in clouds return it. */
function answer(at: Node): Made | undefined {
  const members = membersOf(at)?.members;
  if (members?.has("statusCode") !== true) return undefined;
  const body = members.get("body");
  if (body === undefined && !members.has("headers")) return undefined;
  const args = body === undefined ? [at] : [at, body];
  return { at, how: "statusCode", shape: { init: 0, content: 1, ends: true }, args };
}
