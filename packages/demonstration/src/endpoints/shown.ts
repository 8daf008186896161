import type { Item } from "../store/items.ts";
import type { User } from "../store/users.ts";

/** An item as clients see it. */
export function itemShown({ id, name, description, changed }: Item): object {
  return { id, name, description, changed: new Date(changed).toISOString() };
}

/** A user as clients see it. */
export function userShown({ id, name, email, age, role }: User): object {
  return { id, name, email, age, role };
}

/** What a 409 says when a name is taken. */
export function nameTaken(
  path: string,
  by: number,
): { readonly detail: string; readonly existing: string } {
  return { detail: "Another item has that name.", existing: `${path}/${by}` };
}
