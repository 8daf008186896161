import { packed } from "./generated/names.ts";
import { keyOf } from "./key.ts";

const names: (string | undefined)[] = [];
const codes: Record<string, number> = Object.create(null);

let next = 0;
for (const entry of packed.split("|")) {
  // An entry that starts with a number starts a new run; the others count on from there.
  const start = Number.parseInt(entry, 10);
  if (start >= 0) next = start;
  const name = start >= 0 ? entry.slice(3) : entry;
  names[next] = name;
  // Two codes are called (Unused), which names neither. The registry's owner of a name comes first.
  if (name[0] !== "(") {
    codes[name] ??= next;
    codes[keyOf(name)] ??= next;
  }
  next++;
}

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
 * The code with this name, in any spelling: `Not Found`, `not found`, `NOT_FOUND`, `NotFound`.
 *
 * Where a registered code and a vendor's share a name, the registered one answers. Old names are known to `status()`,
 * which costs more.
 *
 * @returns `undefined` for a name that no code has now
 * @example codeOf("NOT_FOUND") // 404
 */
export function codeOf(name: string): number | undefined {
  return codes[name] ?? codes[keyOf(name)];
}
