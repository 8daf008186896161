import { type Decided, decide } from "../decide.ts";
import type { Declared, DeclaredRequest } from "../vocabulary.ts";

/** What one decision said to a question, and what came of it. */
export interface Asked extends Decided {
  /** What the decision answered; `undefined` when it was not asked. */
  readonly said: string | undefined;
  /** Whether it ended the walk. */
  readonly ended: boolean;
}

/** The methods of a resource that allows everything. */
export const all: readonly string[] = [
  ...["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"],
];

/** Ask all that leads to a status, and look at one decision; the resource allows every method unless told. */
export function asked(id: string, resource: Declared, request: Partial<DeclaredRequest>): Asked {
  const decided = decide({
    resource: { serverMethods: all, methods: all, ...resource },
    request: { method: "GET", ...request },
    clock: "Fri, 01 Aug 2025 12:00:00 GMT",
  });
  const said = decided.trail.find((it) => it.decision === id)?.answer;
  return { ...decided, said, ended: decided.trail.at(-1)?.decision === id };
}
