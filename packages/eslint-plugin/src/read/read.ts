/** One reading of a program, which all rules share. */
import { bare, type Keys, memberName, type Node, walk } from "../ast.ts";
import type { Context, SourceCode } from "../eslint.ts";
import { type CallShape, classes, decorators, imported, makers } from "../shapes.ts";
import { type Asked, askedAt } from "./asked.ts";
import type { FieldSet } from "./fields.ts";
import { Names } from "./names.ts";
import { fieldsOf, made, respondersIn, type Sent, type SetField, sentBy } from "./sent.ts";

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
      const it = made(node, maker.how, maker.shape, names);
      sent.push(it);
      const step = { ...maker, at: node, args: node.arguments ?? [], chain: node, list: undefined };
      fields.push(...fieldsOf(step, names).set);
    }
    const question = askedAt(node, names);
    if (question !== undefined) asked.push(question);
  }
  sent.sort((a, b) => a.at.range[0] - b.at.range[0] || a.at.range[1] - b.at.range[1]);
  const set = fields.filter((it): it is SetField => it.value !== undefined);
  return { sent, fields: set, asked, source, program, keys };
}

interface Maker {
  readonly how: string;
  readonly shape: CallShape;
}

/** What a call makes: a response, or an error that becomes one. */
function makerAt(node: Node, names: Names): Maker | undefined {
  if (node.type === "NewExpression") {
    const callee = bare(node.callee);
    return callee === undefined || names.isOwn(callee)
      ? undefined
      : own(classes, callee.name, "new ");
  }
  if (node.type !== "CallExpression") return undefined;
  const callee = bare(node.callee);
  if (node.parent?.type === "Decorator") return own(decorators, callee?.name, "@");
  if (callee?.type === "MemberExpression") {
    const object = bare(callee.object);
    return object?.type === "Identifier" && !names.isOwn(object)
      ? own(makers, `${object.name}.${memberName(callee)}`)
      : undefined;
  }
  if (callee?.type !== "Identifier") return undefined;
  const origin = names.importOf(callee);
  if (origin === undefined || !Object.hasOwn(imported, origin.from)) return undefined;
  return own(imported[origin.from] ?? {}, origin.name, "", callee.name);
}

function own(
  shapes: Readonly<Record<string, CallShape>>,
  name: string | undefined,
  before = "",
  called = name,
): Maker | undefined {
  if (name === undefined || !Object.hasOwn(shapes, name)) return undefined;
  const shape = shapes[name];
  return shape && { how: `${before}${called}`, shape };
}
