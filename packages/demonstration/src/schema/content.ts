import { object, partOf } from "./object.ts";
import { absent, email, optional, text, whole } from "./rule.ts";

const item = { name: text({ max: 100 }), description: optional(text({ max: 2000, min: 0 })) };
const user = {
  name: text({ max: 100 }),
  email: email(),
  age: optional(whole({ min: 0, max: 120 })),
};
/** Clients that know the id send it along, as the listing does; otherwise the server gives one. */
const id = absent(whole({ min: 1, max: 1_000_000_000 }));

export const itemContent = object({ id, ...item });
/** Forms have text only, and no id. */
export const itemForm = object(item);
export const itemPatch = partOf(item);
export const userContent = object(user);
export const userPatch = partOf(user);
