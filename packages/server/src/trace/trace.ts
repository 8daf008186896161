import type { Program, Step } from "@verdict/decide";

/** What one request was decided by. */
export interface Trace {
  readonly id: string;
  /** When the request came (ISO 8601). */
  readonly at: string;
  /** Milliseconds until its answer was there. */
  readonly took: number;
  readonly method: string;
  readonly target: string;
  /** Of HTTP. */
  readonly version: string;
  /** Path of the resource, with its parameters named; `null` where none has the path. */
  readonly route: string | null;
  readonly status: number;
  /** The decision that ended the walk; `null` where it did not end. */
  readonly decision: string | null;
  readonly steps: readonly Step[];
  /** Where it did not come to its end. */
  readonly stopped?: Stopped;
}

/** A trace with the decisions that could have been asked, for its picture. */
export interface Kept {
  readonly trace: Trace;
  readonly program: Pick<Program, "method" | "steps">;
}

/** Where in a walk something was thrown, or was waited for in vain. */
export interface Stopped {
  readonly why: "thrown" | "late";
  /** The decision whose turn it was; `null` where all was decided and the answer was being made. */
  readonly decision: string | null;
  readonly question: string | null;
  /** The fact that was being found out. */
  readonly fact: string | null;
  /** The member of the resource's description that tells it. */
  readonly member: string | null;
  /** What was thrown. */
  readonly error?: { readonly name: string; readonly message: string };
}

/** Where a walk stopped, in a sentence. */
export function sentenceOf({ why, decision, fact, member, error }: Stopped): string {
  const what = why === "late" ? "Nothing came in time" : `${error?.name ?? "Something"} was thrown`;
  const where =
    decision === null
      ? "while the answer was made, when all had been decided"
      : fact === null
        ? `while ${decision} was decided`
        : `while ${member === null ? "" : `${member} told `}the fact ${fact}${member === null ? " was found out" : ""} for ${decision}`;
  return `${what} ${where}${error === undefined || error.message === "" ? "." : `: ${error.message}`}`;
}
