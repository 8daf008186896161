/**
 * Where a program sends a response: the status, the fields, the content, and the method of the request. All rules about
 * servers are small functions of this.
 */
import { around, bare, isFunction, memberName, type Node, parentOf } from "../ast.ts";
import type { Code } from "./codes.ts";
import { all, type FieldSet } from "./fields.ts";
import { methodAt } from "./handler.ts";
import type { Names } from "./names.ts";
import type { Steps } from "./responders.ts";
import {
  type Content,
  contentIn,
  fieldsOf,
  ok,
  type Step,
  statusArgument,
  statusOf,
} from "./step.ts";

/** A response that code sends. */
export interface Sent {
  /** The call or assignment that tells the status, or that sends where none does. */
  readonly at: Node;
  /** What it is called: `res.status`, `new Response`, `ctx.status`. */
  readonly how: string;
  /** The argument that is the status; absent where none is. */
  readonly statusNode?: Node;
  /** The statuses that it may have. */
  readonly codes: readonly Code[];
  /** Whether there are no others. */
  readonly certain: boolean;
  readonly fields: ReadonlySet<string>;
  /** Whether there may be other fields. */
  readonly open: boolean;
  readonly content?: Content;
  /** The method of the request, where the code around says so. */
  readonly method?: string;
  /** Whether it is an object that checks its own status and content: `new Response`. */
  readonly isMade: boolean;
  /** Whether this is where the status is told; the others are implied. */
  readonly told: boolean;
}

/** A field that is set, wherever. */
export type SetField = FieldSet & { readonly value: Node };

/** The responses that one variable is for. */
export function sentBy({ steps, escapes, asks }: Steps, names: Names): Sent[] {
  const fields = all(steps.map((it) => fieldsOf(it, names)));
  const told = new Set(steps.filter((it) => tellsStatus(it, steps)));
  const open = escapes || fields.open;
  const set = new Set(fields.set.map((it) => it.name));
  const common = (it: Step, content: Content | undefined) => ({
    ...{ at: it.at, how: it.how, fields: set, isMade: false },
    ...(content && { content }),
    ...methodOf(it.at),
  });
  const sent = steps.flatMap((it, at): Sent[] => {
    if (!told.has(it)) return [];
    const isOpen = open || it.shape.throws === true || it.shape.only === "status";
    const content = contentOf(it, steps, at, told);
    return [{ ...common(it, content), ...statusOf(it, names), open: isOpen, told: true }];
  });
  // Where nobody can have told another, it is 200.
  const lists = new Set([...told].map((it) => it.list));
  if (escapes || asks || ![...lists].every(isEnd)) return sent;
  const implied = steps.flatMap((it): Sent[] => {
    const content = contentIn(it);
    if (content === undefined || it.shape.ends !== true) return [];
    for (const outer of around(it.at)) if (lists.has(outer)) return [];
    return [{ ...common(it, content), ...ok(it.at), open, told: false }];
  });
  return [...sent, ...implied];
}

/** Whether statements are a branch that ends, so that nothing of it holds after it. */
function isEnd(list: Node | undefined): boolean {
  const isList = list?.type === "BlockStatement" || list?.type === "SwitchCase";
  const last = isList ? ((list.body ?? list.consequent) as readonly Node[]).at(-1) : list;
  const ends = last?.type === "ReturnStatement" || last?.type === "ThrowStatement";
  // The block of a function ends nothing but that function.
  return ends && !(list?.parent && isFunction(list.parent));
}

/** What makes a response, or an error that becomes one. */
export type Made = Pick<Step, "at" | "how" | "shape" | "args">;

/** The response that is made. */
export function made({ at, how, shape, args }: Made, names: Names): Sent {
  const spreads = args.some((it) => it.type === "SpreadElement");
  const step: Step = { at, how, shape, args, chain: [], list: undefined };
  const fields = spreads ? { set: [], open: true } : fieldsOf(step, names);
  const content = spreads ? undefined : contentIn(step);
  const hasStatus = shape.status !== undefined || shape.statusFirst === true;
  const found = spreads ? { codes: [], certain: false } : statusOf(step, names);
  return {
    ...{ at, how, isMade: true, told: hasStatus || statusArgument(step) !== undefined },
    ...found,
    fields: new Set(fields.set.map((it) => it.name)),
    open: fields.open || shape.throws === true || shape.only === "status" || isPassedOn(at),
    ...(content && { content }),
    ...methodOf(at),
  };
}

/** Whether what is made goes to somebody who may add fields, or fakes what a server sends. */
function isPassedOn(at: Node): boolean {
  const parent = parentOf(at);
  switch (parent?.type) {
    case "CallExpression":
      return memberName(bare(parent.callee)) !== "respondWith";
    case "ReturnStatement":
    case "ArrowFunctionExpression":
    case "ConditionalExpression":
    case "LogicalExpression":
    case "AwaitExpression":
    case "ThrowStatement":
      return false;
    default:
      return true;
  }
}

function methodOf(at: Node): { readonly method?: string } {
  const method = methodAt(at);
  return method === undefined ? {} : { method };
}

/** The content that goes with a status: in the same chain of calls, or in the statements after it. */
function contentOf(
  step: Step,
  steps: readonly Step[],
  at: number,
  told: ReadonlySet<Step>,
): Content | undefined {
  const inChain = step.chain.map((it) => contentIn(it)).find((it) => it !== undefined);
  if (inChain !== undefined || step.shape.ends === true) return inChain;
  for (let next = at + 1; next < steps.length; next++) {
    const it = steps[next] as Step;
    if (it.list !== step.list || it.chain === step.chain) continue;
    const content = told.has(it) ? undefined : contentIn(it);
    if (content !== undefined || told.has(it) || it.shape.ends === true) return content;
  }
  if (told.size > 1) return undefined;
  // Koa takes both in any order.
  const before = steps.filter(
    (it) =>
      it.at.type === "AssignmentExpression" &&
      it.list === step.list &&
      it.at.range[1] < step.at.range[0],
  );
  const [only] = before.length === 1 ? before : [];
  return only === undefined ? undefined : contentIn(only);
}

/** Whether a step is where the status of its response is told. */
function tellsStatus(step: Step, steps: readonly Step[]): boolean {
  if (statusArgument(step) !== undefined) return true;
  const { shape } = step;
  // A redirect has its own status, unless one was told before.
  return (
    shape.otherwise !== undefined &&
    !steps.some(
      (it) =>
        it.list === step.list &&
        it.at.range[1] <= step.at.range[1] &&
        statusArgument(it) !== undefined,
    )
  );
}
