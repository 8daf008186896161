import type { Node } from "../ast.ts";
import type { Reference, Scope, SourceCode, Variable } from "../eslint.ts";

/** The variables of a program: which one an identifier is, and what it was made from. */
export class Names {
  readonly #byIdentifier = new Map<unknown, Variable>();
  readonly #free = new Map<string, Set<Reference>>();
  readonly variables: Variable[] = [];

  constructor(source: SourceCode) {
    const scopes = (source.scopeManager as { readonly scopes?: readonly Scope[] } | null)?.scopes;
    for (const scope of scopes ?? []) {
      for (const it of scope.variables as readonly Variable[]) {
        // What every program has, such as Response and fetch, is defined nowhere.
        if (it.defs.length > 0) this.#add(it);
      }
    }
    for (const reference of scopes?.[0]?.through ?? []) this.#addFree(reference);
    for (const it of (scopes?.[0]?.variables ?? []) as readonly Variable[])
      if (it.defs.length === 0) for (const reference of it.references) this.#addFree(reference);
  }

  /** The variable that an identifier is; `undefined` for one that the program does not define. */
  of(identifier: Node): Variable | undefined {
    return this.#byIdentifier.get(identifier);
  }

  /** The identifiers that the program uses without defining them, by name. */
  get free(): ReadonlyMap<string, ReadonlySet<Reference>> {
    return this.#free;
  }

  /** The value of a variable that is set once, where it is made; else `undefined`. */
  valueOf(identifier: Node): Node | undefined {
    const it = this.of(identifier);
    const [def] = it?.defs ?? [];
    if (it?.defs.length !== 1 || def?.type !== "Variable") return undefined;
    const node = def.node as Node;
    if (node.id?.type !== "Identifier" || node.parent?.kind !== "const") return undefined;
    return node.init ?? undefined;
  }

  /** Where a name is imported from, and what it is called there. */
  importOf(identifier: Node): { readonly from: string; readonly name: string } | undefined {
    const [def] = this.of(identifier)?.defs ?? [];
    if (def?.type !== "ImportBinding") return undefined;
    const node = def.node as Node & { readonly imported?: Node };
    const from = node.parent?.source?.value;
    if (typeof from !== "string") return undefined;
    if (node.type === "ImportDefaultSpecifier") return { from, name: "default" };
    return { from, name: node.imported?.name ?? "*" };
  }

  /** Whether a name is something that the program makes itself, and no global and no import. */
  isOwn(identifier: Node): boolean {
    const defs = this.of(identifier)?.defs ?? [];
    return defs.length > 0 && defs.every((it) => it.type !== "ImportBinding");
  }

  #add(it: Variable): void {
    this.variables.push(it);
    for (const { identifier } of it.references) this.#byIdentifier.set(identifier, it);
  }

  #addFree(reference: Reference): void {
    const { name } = reference.identifier as Node;
    if (name === undefined) return;
    const before = this.#free.get(name);
    if (before === undefined) this.#free.set(name, new Set([reference]));
    else before.add(reference);
  }
}
