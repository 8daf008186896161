/**
 * A node of the syntax tree (ESTree, and what parsers of TypeScript add to it), with the members that are read here.
 * One type for all of them: what a node does not have is absent, whatever a parser calls it.
 */
export interface Node {
  readonly type: string;
  readonly range: [number, number];
  /** Null or absent at the top. */
  readonly parent?: Node | null;
  readonly name?: string;
  readonly value?: unknown;
  readonly key?: Node;
  readonly computed?: boolean;
  readonly shorthand?: boolean;
  readonly method?: boolean;
  readonly kind?: string;
  readonly operator?: string;
  readonly prefix?: boolean;
  readonly left?: Node;
  readonly right?: Node;
  readonly test?: Node | null;
  readonly consequent?: Node | readonly Node[];
  readonly alternate?: Node | null;
  readonly callee?: Node;
  readonly arguments?: readonly Node[];
  readonly object?: Node;
  readonly property?: Node;
  readonly expression?: Node;
  readonly argument?: Node | null;
  readonly elements?: readonly (Node | null)[];
  readonly properties?: readonly Node[];
  readonly quasis?: readonly { readonly value: { readonly cooked?: string | null } }[];
  readonly expressions?: readonly Node[];
  readonly discriminant?: Node;
  readonly cases?: readonly Node[];
  readonly params?: readonly Node[];
  readonly body?: Node | readonly Node[];
  readonly id?: Node | null;
  readonly init?: Node | null;
  readonly decorators?: readonly Node[];
  readonly typeAnnotation?: Node;
  readonly typeName?: Node;
  readonly source?: Node;
}

/** What only types know of; the value is the same with and without it. */
const wrappers = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
  "ParenthesizedExpression",
  "ChainExpression",
]);

const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** Whether a node is a function. */
export function isFunction(node: Node | undefined): boolean {
  return node !== undefined && functions.has(node.type);
}

/** A node without what only types know of. */
export function bare(node: Node | null | undefined): Node | undefined {
  let it = node ?? undefined;
  while (it !== undefined && wrappers.has(it.type)) it = it.expression;
  return it;
}

/** The parent of a node, past what only types know of. */
export function parentOf(node: Node): Node | undefined {
  let { parent } = node;
  while (parent !== null && parent !== undefined && wrappers.has(parent.type))
    ({ parent } = parent);
  return parent ?? undefined;
}

/** The nodes around a node, from the inside out. */
export function* around(node: Node): Generator<Node> {
  for (let it = node.parent ?? undefined; it !== undefined; it = it.parent ?? undefined) yield it;
}

/** The string that a node is, where it is one for sure. */
export function stringIn(node: Node | null | undefined): string | undefined {
  const it = bare(node);
  if (it?.type === "Literal") return typeof it.value === "string" ? it.value : undefined;
  if (it?.type !== "TemplateLiteral" || it.expressions?.length !== 0) return undefined;
  return it.quasis?.[0]?.value.cooked ?? undefined;
}

/** The name of the member that is read: `a.b` and `a["b"]` have `b`. */
export function memberName(node: Node | undefined): string | undefined {
  if (node?.type !== "MemberExpression") return undefined;
  return node.computed === true ? stringIn(node.property) : node.property?.name;
}

/** The name under which a property stands in an object. */
export function keyName(node: Node): string | undefined {
  if (node.computed !== true && node.key?.name !== undefined) return node.key.name;
  return stringIn(node.key);
}

/** The properties of an object by name; `undefined` where it is no object, `open` where there may be more. */
export function membersOf(
  node: Node | null | undefined,
): { readonly members: ReadonlyMap<string, Node>; readonly open: boolean } | undefined {
  const it = bare(node);
  if (it?.type !== "ObjectExpression") return undefined;
  const members = new Map<string, Node>();
  let open = false;
  for (const property of it.properties ?? []) {
    const name = property.type === "Property" ? keyName(property) : undefined;
    if (name === undefined) open = true;
    else members.set(name, property.value as Node);
  }
  return { members, open };
}

/** Whether a value is nothing: `undefined`, `null`, `void 0`. */
export function isNothing(node: Node | undefined, { orNull = true } = {}): boolean {
  const it = bare(node);
  if (it === undefined) return true;
  if (it.type === "Identifier") return it.name === "undefined";
  if (it.type === "UnaryExpression") return it.operator === "void";
  return orNull && it.type === "Literal" && it.value === null && !("regex" in it && it.regex);
}

/** The nodes of a tree, in the order of the code. */
export function* walk(node: Node, keys: Keys): Generator<Node> {
  const ahead = [node];
  for (let it = ahead.pop(); it !== undefined; it = ahead.pop()) {
    yield it;
    const from = ahead.length;
    pushChildren(ahead, it, keys);
    // What was put there last comes next.
    for (let a = from, b = ahead.length - 1; a < b; a++, b--)
      [ahead[a], ahead[b]] = [ahead[b] as Node, ahead[a] as Node];
  }
}

/** Whether code has a word: in a name or in a text, and not just in a comment. */
export function hasWord(node: Node, word: RegExp, keys: Keys): boolean {
  for (const it of walk(node, keys)) {
    if (it.name !== undefined && word.test(it.name)) return true;
    if (it.type === "Literal" && typeof it.value === "string" && word.test(it.value)) return true;
    if (it.quasis?.some(({ value }) => word.test(value.cooked ?? ""))) return true;
  }
  return false;
}

/** The members of nodes that hold nodes, by type; parsers tell them. */
export type Keys = Readonly<Record<string, readonly string[] | undefined>>;

function pushChildren(to: Node[], node: Node, keys: Keys): void {
  const record = node as unknown as Readonly<Record<string, unknown>>;
  for (const name of keys[node.type] ?? Object.keys(node)) {
    const it = name === "parent" ? undefined : record[name];
    if (Array.isArray(it)) for (const one of it) isNode(one) && to.push(one);
    else if (isNode(it)) to.push(it);
  }
}

function isNode(it: unknown): it is Node {
  return typeof it === "object" && it !== null && typeof (it as Node).type === "string";
}
