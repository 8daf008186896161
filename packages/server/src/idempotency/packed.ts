import type { Outcome } from "@verdict/decide";
import { Problem, type ProblemDetails, problem } from "../problem.ts";
import {
  Accepted,
  accepted,
  Created,
  created,
  MultiStatus,
  multiStatus,
  type Part,
  Reset,
  reset,
  SeeOther,
  seeOther,
} from "../results.ts";

/** A handler's result, as JSON can carry it. */
type Plain =
  | { readonly kind: "created"; readonly location: string; readonly value?: unknown }
  | { readonly kind: "accepted"; readonly monitor?: string | undefined; readonly value?: unknown }
  | { readonly kind: "see-other"; readonly location: string }
  | { readonly kind: "multi-status"; readonly parts: readonly Part[] }
  | { readonly kind: "reset" }
  | { readonly kind: "value"; readonly value?: unknown };

type Packed =
  | { readonly outcome: Outcome; readonly result: Plain }
  | {
      readonly problem: {
        readonly status: number;
        readonly details: ProblemDetails;
        readonly fields: Readonly<Record<string, string>>;
      };
    };

/**
 * What came of a request, as text.
 *
 * @throws {TypeError} when a value is none that JSON has
 */
export function packed(outcome: Outcome | Problem, result: unknown): string {
  if (outcome instanceof Problem) {
    const { status, details, fields } = outcome;
    return JSON.stringify({ problem: { status, details, fields } } satisfies Packed);
  }
  return JSON.stringify({ outcome, result: plainOf(result) } satisfies Packed);
}

/** What came of a request, as the handler gave or threw it; its values are what JSON made of them. */
export function unpacked(text: string): {
  readonly outcome: Outcome | Problem;
  readonly result?: unknown;
} {
  const it = JSON.parse(text) as Packed;
  if ("problem" in it) {
    const { status, details, fields } = it.problem;
    return { outcome: problem(status, details, fields) };
  }
  return { outcome: it.outcome, result: resultOf(it.result) };
}

function plainOf(result: unknown): Plain {
  if (result instanceof Created) {
    return { kind: "created", location: result.location, value: result.value };
  }
  if (result instanceof Accepted) {
    return { kind: "accepted", monitor: result.monitor, value: result.value };
  }
  if (result instanceof SeeOther) return { kind: "see-other", location: result.location };
  if (result instanceof MultiStatus) return { kind: "multi-status", parts: result.parts };
  return result instanceof Reset ? { kind: "reset" } : { kind: "value", value: result };
}

function resultOf(plain: Plain): unknown {
  switch (plain.kind) {
    case "created":
      return created(plain.location, plain.value);
    case "accepted":
      return accepted(plain.monitor, plain.value);
    case "see-other":
      return seeOther(plain.location);
    case "multi-status":
      return multiStatus(plain.parts);
    case "reset":
      return reset();
    case "value":
      return plain.value;
  }
}
