import {
  around,
  bare,
  isFunction,
  keyName,
  memberName,
  membersOf,
  type Node,
  parentOf,
  stringIn,
} from "../ast.ts";
import { handlerNames } from "../shapes.ts";

const methods = new Set(Object.values(handlerNames));

/** The method of the requests that a piece of code answers, where the code around it says so. */
export function methodAt(node: Node): string | undefined {
  let inside = node;
  for (const it of around(node)) {
    const method = isFunction(it)
      ? methodOfFunction(it)
      : (methodOfBranch(it, inside) ?? methodOfDecorators(it.decorators));
    if (method !== undefined) return method;
    inside = it;
  }
  return undefined;
}

function methodOfFunction(it: Node): string | undefined {
  const parent = parentOf(it);
  switch (parent?.type) {
    case "CallExpression":
      return methodOfCall(parent, it);
    case "Property":
      return methodOfRoute(parent) ?? exported(keyName(parent));
    case "MethodDefinition":
      return methodOfDecorators(parent.decorators) ?? exported(keyName(parent));
    case "VariableDeclarator":
      return exported(parent.id?.name);
    default:
      return exported(it.id?.name);
  }
}

/** `app.post("/items", handler)`, `router.route("/items").post(handler)`, `app.on("POST", "/items", handler)`. */
function methodOfCall(call: Node, handler: Node): string | undefined {
  const callee = bare(call.callee);
  const [first] = call.arguments ?? [];
  if (callee === handler || callee?.type !== "MemberExpression") return undefined;
  const name = memberName(callee);
  if (name === "on") return exported(stringIn(first)?.toUpperCase());
  if (name === undefined || !Object.hasOwn(handlerNames, name)) return undefined;
  const object = bare(callee.object);
  const isChained = object?.type === "CallExpression";
  const isPath = first !== undefined && !isFunction(bare(first));
  return isChained || isPath ? handlerNames[name] : undefined;
}

/** `{ method: "POST", url: "/items", handler }`, as Fastify and Hapi have it. */
function methodOfRoute(property: Node): string | undefined {
  const method = stringIn(membersOf(property.parent)?.members.get("method"));
  return exported(method?.toUpperCase());
}

/** `@Post()` */
function methodOfDecorators(decorators: readonly Node[] | undefined): string | undefined {
  for (const { expression } of decorators ?? []) {
    const name = bare(bare(expression)?.callee)?.name;
    if (name !== undefined && /^[A-Z][a-z]+$/.test(name)) {
      const method = handlerNames[name.toLowerCase()];
      if (method !== undefined) return method;
    }
  }
  return undefined;
}

/** `if (request.method === "POST") { … }` */
function methodOfBranch(it: Node, inside: Node): string | undefined {
  if (it.type !== "IfStatement" || it.consequent !== inside) return undefined;
  const test = bare(it.test);
  if (test?.type !== "BinaryExpression" || !/^={2,3}$/.test(test.operator ?? "")) return undefined;
  return memberName(bare(test.left)) === "method" ? exported(stringIn(test.right)) : undefined;
}

/** A name that is a method: `export function POST(request) { … }`. */
function exported(name: string | undefined): string | undefined {
  return name !== undefined && methods.has(name) ? name : undefined;
}
