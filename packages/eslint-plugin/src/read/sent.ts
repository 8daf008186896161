/**
 * Where a program sends a response: the status, the fields, the content, and the method of the request. All rules about
 * servers are small functions of this.
 */
import { code as status } from "@verdict/codes";
import {
  around,
  bare,
  isFunction,
  isNothing,
  memberName,
  membersOf,
  type Node,
  parentOf,
} from "../ast.ts";
import type { Variable } from "../eslint.ts";
import { type CallShape, type Responder, responders } from "../shapes.ts";
import { type Code, codesIn } from "./codes.ts";
import { all, type FieldSet, type Fields, fieldIn, fieldsIn, noFields } from "./fields.ts";
import { methodAt } from "./handler.ts";
import type { Names } from "./names.ts";

/** The content of a response. */
export interface Content {
  /** The call or assignment that sends it. */
  readonly at: Node;
  /** Absent where the call says nothing of it: a file, a page. */
  readonly value?: Node;
  /** The value that it is as JSON, where it is that. */
  readonly json?: Node;
}

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

/** What happens to a response at one place. */
export interface Step {
  readonly at: Node;
  readonly how: string;
  readonly shape: CallShape;
  readonly args: readonly Node[];
  /** The chain of calls that it is in, by the identifier at its start. */
  readonly chain: Node;
  /** The list of statements that it stands in. */
  readonly list: Node | undefined;
}

/** What a program does to one response, in the order of the code. */
export interface Steps {
  readonly steps: readonly Step[];
  /** Whether others get the response as well, and may set what they like. */
  readonly escapes: boolean;
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
  return /^(?:then|catch|finally|map|tap|pipe|subscribe|forEach|filter|reduce)$/.test(
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
  let escapes = false;
  const steps: Step[] = [];
  for (const chain of identifiers) {
    let it = chain;
    for (;;) {
      const parent = parentOf(it);
      if (parent?.type !== "MemberExpression" || bare(parent.object) !== it) {
        if (isGiven(it, parent)) escapes = true;
        break;
      }
      const name = memberName(parent);
      if (name === undefined) {
        escapes = true;
        break;
      }
      const user = parentOf(parent);
      if (user?.type === "CallExpression" && bare(user.callee) === parent) {
        const shape = Object.hasOwn(responder.calls, name) ? responder.calls[name] : undefined;
        if (shape !== undefined) {
          const how = `${chain.name}.${name}`;
          const args = user.arguments ?? [];
          steps.push({ at: user, how, shape, args, chain, list: listAround(user) });
        }
        it = user;
        continue;
      }
      if (user?.type === "AssignmentExpression" && user.left === parent && user.operator === "=") {
        const kind = Object.hasOwn(responder.assigns, name) ? responder.assigns[name] : undefined;
        if (kind !== undefined && user.right !== undefined) {
          const shape: CallShape =
            kind === "status" ? { status: 0 } : { content: 0, json: true, ends: true };
          const how = `${chain.name}.${name} =`;
          steps.push({ at: user, how, shape, args: [user.right], chain, list: listAround(user) });
        }
        break;
      }
      // `res.headers`, `ctx.res`: fields are set in ways that are not followed.
      if (responder.through.includes(name)) it = parent;
      else {
        if (/^(?:headers|header|res)$/.test(name)) escapes = true;
        break;
      }
    }
  }
  steps.sort((a, b) => a.at.range[1] - b.at.range[1]);
  return { steps, escapes };
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

/** The responses that one variable is for. */
export function sentBy({ steps, escapes }: Steps, names: Names): Sent[] {
  const fields = all(steps.map((it) => fieldsOf(it, names)));
  const told = steps.filter((it) => tellsStatus(it, steps));
  const open = escapes || fields.open;
  const set = new Set(fields.set.map((it) => it.name));
  const common = (it: Step, content: Content | undefined) => ({
    ...{ at: it.at, how: it.how, fields: set, isMade: false },
    ...(content && { content }),
    ...methodOf(it.at),
  });
  const sent = told.map((it): Sent => {
    const codes = statusOf(it, names);
    return {
      ...common(it, contentOf(it, steps, told)),
      ...codes,
      open: open || it.shape.throws === true || it.shape.only === "status",
      told: true,
    };
  });
  if (escapes) return sent;
  const implied = steps.flatMap((it): Sent[] => {
    const content = contentIn(it);
    if (content === undefined || it.shape.ends !== true) return [];
    // Where nobody can have told another, it is 200.
    if (told.some((other) => !isElsewhere(other, it))) return [];
    return [{ ...common(it, content), ...ok(it.at), open, told: false }];
  });
  return [...sent, ...implied];
}

/** Whether a step is in a branch that ends, and another step is not in it. */
function isElsewhere({ list }: Step, other: Step): boolean {
  if (list === undefined || isIn(other.at, list)) return false;
  const body = list.type === "BlockStatement" || list.type === "SwitchCase";
  const last = body ? ((list.body ?? list.consequent) as readonly Node[]).at(-1) : list;
  const ends = last?.type === "ReturnStatement" || last?.type === "ThrowStatement";
  // The block of a function ends nothing but that function.
  return ends && !(list.parent && isFunction(list.parent));
}

function isIn(node: Node, outer: Node): boolean {
  return outer.range[0] <= node.range[0] && node.range[1] <= outer.range[1];
}

/** What makes a response, or an error that becomes one. */
export type Made = Pick<Step, "at" | "how" | "shape" | "args">;

/** The response that is made. */
export function made({ at, how, shape, args }: Made, names: Names): Sent {
  const spreads = args.some((it) => it.type === "SpreadElement");
  const step: Step = { at, how, shape, args, chain: at, list: undefined };
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

/** The fields that a step sets. */
export function fieldsOf({ shape, args }: Step, names: Names): Fields {
  const found: Fields[] = [];
  if (shape.sets !== undefined) found.push({ set: [{ name: shape.sets }], open: false });
  if (shape.field !== undefined) {
    const [name, value] = args;
    found.push(membersOf(name) === undefined ? fieldIn(name, value) : fieldsIn(name, names));
  }
  if (shape.fields !== undefined) {
    // A reason phrase may stand before them.
    const it = args.slice(shape.fields).find((arg) => typeof bare(arg)?.value !== "string");
    found.push(fieldsIn(it, names));
  }
  if (shape.init !== undefined) {
    const init = args[shape.init];
    const object = membersOf(init);
    if (object !== undefined) {
      found.push(fieldsIn(object.members.get("headers"), names));
      if (object.open) found.push({ set: [], open: true });
    } else if (init !== undefined && shape.status !== shape.init && !isNothing(init))
      found.push({ set: [], open: true });
  }
  return found.length === 0 ? noFields : all(found);
}

function initOf({ shape, args }: Step): ReturnType<typeof membersOf> {
  return shape.init === undefined ? undefined : membersOf(args[shape.init]);
}

/** Where a step has its status, if it tells one. */
function statusArgument(step: Step): Node | undefined {
  const { shape, args } = step;
  const init = initOf(step);
  if (init !== undefined) return init.members.get("status") ?? init.members.get("statusCode");
  if (shape.statusFirst === true && args.length > 1 && !looksLikeTarget(args[0])) return args[0];
  return shape.status === undefined ? undefined : args[shape.status];
}

function looksLikeTarget(node: Node | undefined): boolean {
  return typeof bare(node)?.value === "string" || bare(node)?.type === "TemplateLiteral";
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

function statusOf(
  step: Step,
  names: Names,
): { readonly codes: readonly Code[]; readonly certain: boolean; readonly statusNode?: Node } {
  const { shape, args, at } = step;
  const node = statusArgument(step);
  if (node !== undefined) return { ...codesIn(node, names), statusNode: node };
  const init = initOf(step);
  if (init?.open === true) return { codes: [], certain: false };
  const given = shape.init === undefined ? undefined : args[shape.init];
  if (init === undefined && given !== undefined && !isNothing(given))
    return { codes: [], certain: false };
  // Without any argument, as in `@Redirect()`, all is told elsewhere.
  if (shape.otherwise !== undefined && args.length > 0)
    return { codes: [{ code: shape.otherwise, node: at, literal: false }], certain: true };
  return shape.init === undefined ? { codes: [], certain: false } : ok(at);
}

function ok(at: Node): { readonly codes: readonly Code[]; readonly certain: boolean } {
  return { codes: [{ code: status.OK, node: at, literal: false }], certain: true };
}

/** The content that a step sends. */
function contentIn({ shape, args, at }: Step): Content | undefined {
  if (shape.always === true) return { at };
  if (shape.content === undefined) return undefined;
  const value = args[shape.content];
  // `json(null)` sends the four letters; the others send nothing.
  const isJson = shape.json === true && memberName(bare(at.callee)) === "json";
  if (value === undefined || isNothing(value, { orNull: !isJson })) return undefined;
  // Nothing is sent of an empty text; a Response does not take it all the same.
  if (!at.type.startsWith("New") && bare(value)?.value === "") return undefined;
  // What `end` calls when it is done.
  if (isFunction(bare(value))) return undefined;
  const json = stringified(value) ?? (shape.json === true ? value : undefined);
  return { at, value, ...(json && { json }) };
}

/** What `JSON.stringify(…)` makes a text of. */
function stringified(node: Node): Node | undefined {
  const it = bare(node);
  const callee = bare(it?.callee);
  if (it?.type !== "CallExpression" || memberName(callee) !== "stringify") return undefined;
  return bare(callee?.object)?.name === "JSON" ? it.arguments?.[0] : undefined;
}

/** The content that goes with a status: in the same chain of calls, or in the statements after it. */
function contentOf(step: Step, steps: readonly Step[], told: readonly Step[]): Content | undefined {
  for (const it of steps) {
    const content = it.chain === step.chain ? contentIn(it) : undefined;
    if (content !== undefined) return content;
  }
  if (step.shape.ends === true) return undefined;
  const after = steps.filter(
    (it) => it.list === step.list && it.at.range[0] > step.at.range[1] && it.chain !== step.chain,
  );
  for (const it of after) {
    if (told.includes(it)) return undefined;
    const content = contentIn(it);
    if (content !== undefined) return content;
    if (it.shape.ends === true) return undefined;
  }
  // Koa takes both in any order.
  const before = steps.filter(
    (it) =>
      it.at.type === "AssignmentExpression" &&
      it.list === step.list &&
      it.at.range[1] < step.at.range[0],
  );
  const [only] = before.length === 1 && told.length === 1 ? before : [];
  return only === undefined ? undefined : contentIn(only);
}
