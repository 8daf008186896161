import type { FactName, Facts } from "./facts.ts";
import type { Offer } from "./offer.ts";
import type { RequestHead } from "./request.ts";
import type { Body } from "./verdict.ts";

/** The nine phases, in their order. */
export type Phase =
  | "serve"
  | "route"
  | "admit"
  | "content head"
  | "find"
  | "select"
  | "condition"
  | "perform"
  | "represent";

/** What has been settled so far. */
export interface State {
  readonly request: RequestHead;
  readonly facts: Facts;
  /** The representation that was selected, once it is. */
  chosen: Offer | undefined;
  /** Request fields the selection looked at. */
  vary: string;
  /** Known where the current state is an ordinary one: neither moved, nor described elsewhere, nor a choice. */
  isDirect?: boolean;
  /** Interim statuses to send before the final one. */
  interim: readonly number[];
}

/** The end of the walk: a status with its fields and content. */
export interface End {
  readonly status: number;
  readonly fields?: Readonly<Record<string, string | null | undefined>>;
  readonly body?: Body | undefined;
  /** What was found, in words. */
  readonly answer: string;
}

/**
 * What few requests have: a precondition (RFC 9110 13.1), or a target whose state is elsewhere or offered as a choice
 * ({@link State.isDirect}).
 */
export type Circumstance = "precondition" | "detour";

/** What a decision answers: an end, or in a word or two why the walk goes on. */
export type Answer = End | string;

/** One question, with its citation and every status it can end with. Data: nothing else restates it. */
export interface Decision {
  readonly id: string;
  readonly phase: Phase;
  /** In plain words; `yes` is the answer that goes on where there are only two. */
  readonly question: string;
  readonly cite: string;
  /** Statuses it can end with. */
  readonly gives: readonly number[];
  /** Facts it asks for; they are found out just before, in this order. */
  readonly needs: readonly FactName[];
  /** Methods it is asked for; all when absent. */
  readonly methods?: readonly string[];
  /** False when facts that never change settle that it cannot end the walk. */
  readonly matters?: (fixed: Partial<Facts>, method: string) => boolean;
  /** True where its answer depends on the method and on facts alone: while those never change, it is asked once for all. */
  readonly always?: boolean;
  /** What it is about: without that it goes on at once, and is not asked where nobody reads the trail. */
  readonly only?: Circumstance;
  /** Where it ended the walk: what a client could have sent so that it goes on, in a sentence; `undefined` for a success. */
  readonly otherwise?: (state: State, end: End) => string | undefined;
  readonly ask: (state: State) => Answer;
}

/** An end with problem details. */
export function refuse(
  status: number,
  answer: string,
  fields?: Readonly<Record<string, string | null | undefined>>,
): End {
  return {
    status,
    answer,
    body: { kind: "problem", detail: answer },
    ...(fields === undefined ? {} : { fields }),
  };
}

/** An end that is the same object each time. */
export function always(end: End): End {
  const { body } = end;
  return body?.kind === "problem" ? { ...end, body: { ...body, always: true } } : end;
}
