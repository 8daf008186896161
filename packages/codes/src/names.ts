import { current, former, unofficial } from "./generated/names.ts";
import { keyOf } from "./key.ts";

// Both are marked pure: a bundle that only asks for names leaves the way back, and keyOf, behind.
const names = /* @__PURE__ */ namesByCode();
const codes = /* @__PURE__ */ codesByName();

/**
 * The name of a status code: the registry's current phrase, or the vendor's word for a code that nobody registered.
 *
 * @param code a status code
 * @returns `undefined` for a number that the table does not hold (RFC 9110 15; IANA http-status-codes)
 * @example nameOf(413) // "Content Too Large"
 */
export function nameOf(code: number): string | undefined {
  return names[code];
}

/**
 * The code with this name, in any spelling: `Not Found`, `not found`, `NOT_FOUND`, `NotFound`. The registry's spelling
 * is found fastest.
 *
 * Names that an earlier RFC gave to a registered code are known too (`Payload Too Large`, `I'm a teapot`). Where a
 * registered code and a vendor's share a name, the registered one answers. `status()` knows more aliases and costs more.
 *
 * @returns `undefined` for a name that no code has, and for `(Unused)`, which names two
 * @example codeOf("NOT_FOUND") // 404
 */
export function codeOf(name: string): number | undefined {
  return codes.get(name) ?? codes.get(keyOf(name));
}

function namesByCode(): readonly (string | undefined)[] {
  const list: (string | undefined)[] = [];
  for (const [code, name] of pairs([...current, ...unofficial])) list[code] = name;
  return list;
}

function codesByName(): ReadonlyMap<string, number | undefined> {
  const index = new Map<string, number | undefined>();
  // The last owner of a name keeps it. Exact names go in last: what a Map got last, it finds first.
  const all = [...pairs([...unofficial, ...former, ...current])];
  for (const [code, name] of all) if (name[0] !== "(") index.set(keyOf(name), code);
  for (const [, name] of all) index.set(name, index.get(keyOf(name)));
  return index;
}

function* pairs(list: readonly (number | string)[]): Generator<[code: number, name: string]> {
  let code = 0;
  for (const it of list) {
    if (typeof it === "number") code = it;
    else yield [code++, it];
  }
}
