import { sourceOf } from "@verdict/codes/texts";
import type { Line } from "../../doc.ts";
import type { Described } from "../words.ts";

/** Where the facts of a page can be mended: the file that holds them; nothing for a number that nobody registered. */
export function editLine(it: Described): Line | undefined {
  const file = sourceOf(it.code);
  if (file === undefined) return undefined;
  return ["Something wrong here? Edit ", { code: file }, " in the repository"];
}
