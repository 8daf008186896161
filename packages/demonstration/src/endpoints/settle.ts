import { code } from "@verdict/codes";
import { type Exchange, problem } from "@verdict/server";
import type { Revision } from "../store/revisions.ts";
import type { Written } from "../store/written.ts";

const conditions = ["if-match", "if-none-match", "if-unmodified-since"];

/**
 * The version that a change is meant for, where the request names one. The engine has compared it already; the store
 * compares it again under its lock, since another process may write in between.
 *
 * @returns `null` for a change that expects nothing there, `undefined` for one that takes what comes
 */
export function expectedBy(
  request: Exchange,
  current: Revision | undefined,
): number | null | undefined {
  const conditional = conditions.some((name) => request.field(name) !== undefined);
  return conditional ? (current?.version ?? null) : undefined;
}

/**
 * What was written, or the problem that kept it from being written.
 *
 * @param taken says what there can be only one of
 */
export function settled<T>(
  written: Written<T>,
  taken: (by: number) => { readonly detail: string; readonly existing: string },
): { readonly value: T; readonly made: boolean } {
  switch (written.kind) {
    case "done":
      return written;
    case "changed":
      throw problem(code.PRECONDITION_FAILED, { detail: "It was changed in the meantime." });
    case "missing":
      throw problem(code.NOT_FOUND, { detail: "It was deleted in the meantime." });
    case "taken":
      throw problem(code.CONFLICT, taken(written.by));
    case "full":
      throw problem(code.INSUFFICIENT_STORAGE, {
        detail: `There are ${written.most} already. Delete one.`,
      });
  }
}
