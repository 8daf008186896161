import { redirectWords } from "../../pages/words.ts";
import { type Case, jsonOf } from "../case.ts";

/** Where the examples go. */
export const origin = "https://api.example";

/** The whole address of a case. */
export function urlOf({ target }: Case): string {
  return `${origin}${target}`;
}

/** The content of the request where it is JSON. */
export function jsonAsked({ asksType, asksContent }: Case) {
  return jsonOf(asksType, asksContent);
}

/** The fields that the answer is asked for, by name: what tells a client what to do. */
export function toldBy({ it, says }: Case): readonly string[] {
  const known = new Set(it.fields.map(({ name }) => name.toLowerCase()));
  return says.map(([name]) => name).filter((name) => known.has(name.toLowerCase()));
}

/** What has become of a redirect, and of the method. */
export function followed({ it }: Case): string {
  const method =
    it.redirect === undefined ? "" : `; the method: ${redirectWords[it.redirect.method]}`;
  return `It is followed without being asked${method}`;
}
