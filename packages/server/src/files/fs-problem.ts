import { code } from "@verdict/codes";
import { type Problem, problem } from "../problem.ts";

/** There is nothing that could be sent under this name; a path too long for the system is the name of nothing. */
const missing: ReadonlySet<string> = new Set([
  "ENOENT",
  "ENOTDIR",
  "ENAMETOOLONG",
  "ELOOP",
  "EISDIR",
  "ENXIO",
]);
const forbidden: ReadonlySet<string> = new Set(["EACCES", "EPERM"]);
/** This passes: as many files as the process may have are open, or the system is out of memory for more. */
const exhausted: ReadonlySet<string> = new Set(["EMFILE", "ENFILE", "ENOMEM", "EAGAIN"]);

/** Seconds in which some of the files that are open will have been sent. */
const soon = 1;

/** What to do about what a file system refuses. */
export interface FsPolicy {
  /** Answer 404 where the file may not be read, so that nobody learns what exists (RFC 9110 15.5.4). */
  readonly hideForbidden?: boolean;
}

/**
 * What went wrong with a file as the problem that a client should be told; `undefined` for nothing being there, and the
 * error itself where nobody outside is concerned.
 *
 * @example fsProblem(error) // 404 for ENOENT, 403 for EACCES, 503 for EMFILE
 */
export function fsProblem(
  error: unknown,
  { hideForbidden = false }: FsPolicy = {},
): Problem | undefined | unknown {
  const { code: name = "" } = error as { readonly code?: string };
  if (missing.has(name)) return undefined;
  if (forbidden.has(name)) {
    return hideForbidden
      ? undefined
      : problem(code.FORBIDDEN, { detail: "The file may not be read." });
  }
  if (exhausted.has(name)) return busy("Too many files are open just now.");
  return error;
}

/** A 503 for what will work when it is asked for once more. */
export function busy(detail: string): Problem {
  return problem(code.SERVICE_UNAVAILABLE, { detail }, { "Retry-After": String(soon) });
}

/** A 404 for a file that is not there. */
export function noFile(): Problem {
  return problem(code.NOT_FOUND, { detail: "There is no such file." });
}
