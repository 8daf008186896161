import type { Severity } from "../finding.ts";
import type { Operation } from "./document.ts";

/** What a rule has to say of an operation. */
export interface FoundInOperation {
  readonly message: string;
  readonly fix: string;
  /** The key of the response that it is about. */
  readonly response?: string;
  readonly field?: string;
}

/** A rule on what an OpenAPI document says of an operation. Where a rule on exchanges says the same, it has its id. */
export interface OperationRule {
  readonly id: string;
  readonly severity: Severity;
  readonly cite: string;
  readonly title: string;
  readonly find: (
    operation: Operation,
  ) => FoundInOperation | readonly FoundInOperation[] | undefined;
  /** Operations as JSON, with their method: something is found in them. */
  readonly bad: readonly Sample[];
  /** Nothing is found in these. */
  readonly good: readonly Sample[];
}

/** An operation in a document of its own: `get`, and what stands there. */
export type Sample = Readonly<Record<string, unknown>>;
