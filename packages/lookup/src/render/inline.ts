import type { Inline, Line } from "../doc.ts";
import { clean } from "./clean.ts";

/** The parts of a line, whether it is one or several. */
export function parts(line: Line): readonly Inline[] {
  return isMany(line) ? line : [line];
}

function isMany(line: Line): line is readonly Inline[] {
  return Array.isArray(line);
}

/** What a part says, without its marking and without anything unsafe to show. */
export function wording(part: Inline): string {
  if (typeof part === "string") return clean(part);
  if ("link" in part) return clean(part.text);
  return clean("code" in part ? part.code : part.strong);
}

/** A line as plain words. */
export function plain(line: Line): string {
  return parts(line).map(wording).join("");
}

/**
 * The address of a link if it may be followed: a path of this site or a web address. Anything else, such as
 * `javascript:`, is `undefined`.
 */
export function address(link: string): string | undefined {
  const url = clean(link).replaceAll(" ", "%20");
  return /^(?:\/(?!\/)|https?:\/\/|\?|#)/i.test(url) ? url : undefined;
}
