import type { AnyDescription } from "../describe.ts";
import { variantsOf } from "../representation.ts";

/** Whether a method gives a representation. */
export function reads(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "QUERY";
}

/** Whether a method asks for a change of state. */
export function isChange(method: string): boolean {
  return method === "POST" || method === "PUT" || method === "PATCH" || method === "DELETE";
}

/** Whether a method's content has a meaning. */
export function takesContent(method: string): boolean {
  return method === "QUERY" || (isChange(method) && method !== "DELETE");
}

/** Whether a change can send back the new state, for who prefers that (RFC 7240 4.2). */
export function readsBack(description: AnyDescription, method: string): boolean {
  const changesTarget = method === "PUT" || method === "PATCH";
  return changesTarget && description.load !== undefined && variantsOf(description).length > 0;
}
