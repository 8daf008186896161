import { status } from "@verdict/codes";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** A name, current or old, in any spelling: `not found`, `NOT_FOUND`, `Payload Too Large`, `teapot`. */
export function byName({ lower }: Query): Found | undefined {
  const name = lower.replace(/^(?:http |https |status |error )+|(?: error| status| code)+$/g, "");
  const it = status(name);
  if (it === undefined || /^\d/.test(name)) return undefined;
  return { results: hits([it.code], it.name), page: `/${it.code}` };
}
