import { keyOf, status, statuses } from "@verdict/codes";
import { rivalsOf } from "@verdict/codes/texts";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** A name, current or old, in any spelling: `not found`, `NOT_FOUND`, `Payload Too Large`, `teapot`. */
export function byName({ lower }: Query): Found | undefined {
  const name = lower.replace(/^(?:http |https |status |error )+|(?: error| status| code)+$/g, "");
  if (/^\d/.test(name)) return undefined;
  const it = status(name);
  // A vendor's name is often made of everyday words ("quota exceeded"): the phrases weigh it against their own codes.
  if (it !== undefined && it.registration === "vendor") return undefined;
  if (it !== undefined) return { results: hits([it.code], it.name), page: `/${it.code}` };
  const rival = rivals().get(keyOf(name));
  if (rival === undefined) return undefined;
  return { results: hits([rival.code], `${rival.name}, says ${rival.by}`), page: `/${rival.code}` };
}

interface RivalName {
  readonly code: number;
  readonly name: string;
  readonly by: string;
}

let rivalNames: Map<string, RivalName> | undefined;

/** Names that only rival meanings have, by key. */
function rivals(): ReadonlyMap<string, RivalName> {
  if (rivalNames === undefined) {
    rivalNames = new Map();
    for (const { code } of statuses) {
      for (const { name, by } of rivalsOf(code)) rivalNames.set(keyOf(name), { code, name, by });
    }
  }
  return rivalNames;
}
