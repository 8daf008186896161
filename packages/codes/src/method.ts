import { methodNotes } from "./data/method-notes.ts";
import { methodRows } from "./data/methods.ts";
import type { MethodRow } from "./data/row.ts";
import { idempotent, safe } from "./generated/method-names.ts";
import { type Reference, reference } from "./spec.ts";

/** A registered method. */
export interface Method extends Omit<MethodRow, "spec"> {
  readonly spec: Reference;
}

export { methodNotes };

/** Every registered method, alphabetically (IANA http-methods). */
export const methods: readonly Method[] = /* @__PURE__ */ methodRows.map((row) => ({
  ...row,
  spec: reference(row.spec),
}));

const byName = /* @__PURE__ */ new Map(/* @__PURE__ */ methods.map((it) => [it.name, it]));

/**
 * What the registry says of a request method. Names are case-sensitive (RFC 9110 9.1).
 *
 * @returns `undefined` for a method that is not registered
 * @example method("PATCH")?.idempotent // false
 */
export function method(name: string): Method | undefined {
  return byName.get(name);
}

/**
 * Whether a method only reads (RFC 9110 9.2.1). Unknown methods are not safe.
 *
 * @example isSafe("QUERY") // true
 */
export function isSafe(name: string): boolean {
  return isIn(safe, name);
}

/**
 * Whether sending a request twice has the intended effect of sending it once (RFC 9110 9.2.2). Unknown methods are not
 * idempotent.
 *
 * @example isIdempotent("PUT") // true
 */
export function isIdempotent(name: string): boolean {
  return isIn(safe, name) || isIn(idempotent, name);
}

function isIn(names: string, name: string): boolean {
  return ` ${names} `.includes(` ${name} `);
}
