/** What is done to a response at one place: the status, the fields and the content that it gets there. */
import { code as status } from "@verdict/codes";
import { bare, isFunction, isNothing, memberName, membersOf, type Node } from "../ast.ts";
import type { CallShape } from "../shapes.ts";
import { type Code, codesIn } from "./codes.ts";
import { all, type Fields, fieldIn, fieldsIn, noFields } from "./fields.ts";
import type { Names } from "./names.ts";

/** What happens to a response at one place. */
export interface Step {
  readonly at: Node;
  readonly how: string;
  readonly shape: CallShape;
  readonly args: readonly Node[];
  /** The steps of the chain of calls that it is in, this one too. */
  readonly chain: readonly Step[];
  /** The list of statements that it stands in. */
  readonly list: Node | undefined;
}

/** The content of a response. */
export interface Content {
  /** The call or assignment that sends it. */
  readonly at: Node;
  /** Absent where the call says nothing of it: a file, a page. */
  readonly value?: Node;
  /** The value that it is as JSON, where it is that. */
  readonly json?: Node;
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
export function statusArgument(step: Step): Node | undefined {
  const { shape, args } = step;
  const init = initOf(step);
  if (init !== undefined) return init.members.get("status") ?? init.members.get("statusCode");
  if (shape.statusFirst === true && args.length > 1) {
    // Express has the status before the target, Fastify has it after.
    const [first, second] = args;
    return looksLikeTarget(first) || typeof bare(second)?.value === "number" ? second : first;
  }
  return shape.status === undefined ? undefined : args[shape.status];
}

function looksLikeTarget(node: Node | undefined): boolean {
  return typeof bare(node)?.value === "string" || bare(node)?.type === "TemplateLiteral";
}

/** The statuses that a step may tell. */
export function statusOf(
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
    return { codes: [{ code: shape.otherwise, node: at }], certain: true };
  return shape.init === undefined ? { codes: [], certain: false } : ok(at);
}

/** 200, where nobody tells another. */
export function ok(at: Node): { readonly codes: readonly Code[]; readonly certain: boolean } {
  return { codes: [{ code: status.OK, node: at }], certain: true };
}

/** The content that a step sends. */
export function contentIn({ shape, args, at }: Step): Content | undefined {
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
