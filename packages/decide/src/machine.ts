import { forServer, phraseOf } from "@verdict/codes";
import {
  type Answer,
  always,
  type Circumstance,
  type Decision,
  type End,
  type State,
} from "./decision.ts";
import type { FactName, Facts } from "./facts.ts";
import { decisions } from "./phases.ts";
import type { RequestHead } from "./request.ts";
import type { Step, Verdict } from "./verdict.ts";
import { type Table, type Told, tableOf, Walk } from "./walk.ts";

/** A way to find a fact out, at once or later. */
export type Finder<Name extends FactName> = (
  state: State,
) => Facts[Name] | PromiseLike<Facts[Name]>;

/** Where facts come from: what never changes as values, the rest as functions. */
export interface Source {
  readonly fixed: Partial<Facts>;
  /** Asked once a walk, just before the first decision that needs it. */
  readonly found: { readonly [Name in FactName]?: Finder<Name> };
  /** What follows at once from what was found before; worked out where a decision reads it, so it has to be cheap. */
  readonly derived?: { readonly [Name in FactName]?: (state: State) => Facts[Name] };
}

/** The decisions that can matter for one resource and one method, ready to be walked. */
export interface Program {
  readonly method: string;
  readonly steps: readonly ProgramStep[];
  /** What never changes, and how to get at the rest. */
  readonly table: Table;
  /** How many facts it finds out at most. */
  readonly finds: number;
}

export interface ProgramStep {
  readonly decision: Decision;
  /** The decision's question, or its answer where that is the same for every request. */
  readonly ask: Decision["ask"];
  /** What has to be found out before this decision is asked and not before. */
  readonly finds: readonly { readonly name: FactName; readonly find: Finder<FactName> }[];
  /** The decision's own. */
  readonly only: Circumstance | undefined;
}

/** Where a walk ended. */
export interface Ended {
  readonly end: End;
  readonly state: State;
  readonly decision: Decision;
}

/** Who is told of the end of a walk that had to wait for a fact. */
export interface Waiting {
  readonly ended: (it: Ended) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Keep the decisions that can end the walk for this resource and method, and tie each to what has to be found out first.
 *
 * @param asked decisions in their order; all by default
 * @throws {TypeError} when a decision needs a fact that the source does not know, naming both
 */
export function compile(
  source: Source,
  method: string,
  asked: readonly Decision[] = decisions,
): Program {
  const { fixed, found, derived = {} } = source;
  const known = new Set<string>([...Object.keys(fixed), ...Object.keys(derived)]);
  const places = new Map<string, number>();
  const steps: ProgramStep[] = [];
  for (const decision of asked) {
    if (decision.methods?.includes(method) === false) continue;
    if (decision.matters?.(fixed, method) === false) continue;
    const finds = [];
    for (const name of decision.needs) {
      if (known.has(name)) continue;
      const find = found[name];
      if (find === undefined)
        throw new TypeError(
          `The decision ${decision.id} needs the fact ${name}; nothing tells it.`,
        );
      known.add(name);
      places.set(name, places.size);
      finds.push({ name, find: find as Finder<FactName> });
    }
    const answer = answerOf(decision, fixed, method);
    const ask = answer === undefined ? decision.ask : () => answer;
    steps.push({ decision, ask, finds, only: decision.only });
    // Whatever comes after an end that is certain is never asked.
    if (typeof answer === "object") break;
  }
  return programOf(method, steps, fixed, derived, places);
}

/** The answer of a decision that is the same for every request, asked here, once; `undefined` where it is not. */
function answerOf(decision: Decision, fixed: Partial<Facts>, method: string): Answer | undefined {
  if (decision.always !== true || !decision.needs.every((name) => name in fixed)) return undefined;
  const request = { method } as RequestHead;
  const state = { request, facts: fixed as Facts, chosen: undefined, vary: "", interim: [] };
  const answer = decision.ask(state);
  return typeof answer === "string" ? answer : always(answer);
}

/** Steps as a program. What never changes is a value, what was found stands among the values of a walk. */
export function programOf(
  method: string,
  steps: readonly ProgramStep[],
  fixed: Partial<Facts>,
  derived: NonNullable<Source["derived"]> = {},
  places: ReadonlyMap<string, number> = new Map(),
): Program {
  const told = new Map<string, Told>(Object.entries(derived));
  for (const [name, value] of Object.entries(fixed)) told.set(name, value);
  for (const [name, place] of places) told.set(name, (walk: Walk) => walk.values[place]);
  return { method, steps, table: tableOf(told), finds: places.size };
}

/**
 * Walk a program with a request to its end.
 *
 * @param trail filled with the steps taken, if it is given
 * @returns the end, or `undefined` if a fact has to be waited for: then `waiting` is told
 * @throws what a finder throws at once
 */
export function run(
  program: Program,
  request: RequestHead,
  trail: Step[] | undefined,
  waiting: Waiting,
): Ended | undefined {
  return from(program, new Walk(request, program.table, program.finds), 0, 0, trail, waiting);
}

/**
 * Walk a program with a request to its verdict.
 *
 * @param trail filled with the steps taken, if it is given
 * @returns the verdict at once, or a promise if a fact had to be waited for
 */
export function walk(
  program: Program,
  request: RequestHead,
  trail?: Step[],
): Verdict | Promise<Verdict> {
  let resolve: (it: Verdict) => void;
  let reject: (error: unknown) => void;
  const ended = run(program, request, trail, {
    ended: (it) => resolve(verdictOf(it)),
    failed: (error) => reject(error),
  });
  if (ended !== undefined) return verdictOf(ended);
  // Whoever is waited for answers in a later turn.
  return new Promise((done, fail) => {
    resolve = done;
    reject = fail;
  });
}

function from(
  program: Program,
  state: Walk,
  at: number,
  find: number,
  trail: Step[] | undefined,
  waiting: Waiting,
): Ended | undefined {
  const { steps } = program;
  const { request } = state;
  // A trail names them all the same.
  const skips = trail === undefined;
  for (let i = at; i < steps.length; i++) {
    const { decision, ask, finds, only } = steps[i] as ProgramStep;
    if (skips && only !== undefined && finds.length === 0 && lacks(only, request, state)) continue;
    for (let j = i === at ? find : 0; j < finds.length; j++) {
      const found = (finds[j] as ProgramStep["finds"][number]).find(state);
      if (isPromise(found)) {
        wait(found, program, state, i, j + 1, trail, waiting);
        return undefined;
      }
      state.values[state.found++] = found;
    }
    if (skips && only === "detour" && state.isDirect) continue;
    const answer = ask(state);
    if (trail !== undefined) {
      const { id, question, cite } = decision;
      trail.push({
        decision: id,
        question,
        answer: typeof answer === "string" ? answer : answer.answer,
        cite,
      });
    }
    if (typeof answer !== "string") {
      checkOwed(answer, decision);
      state.end = answer;
      state.decision = decision;
      return state as Ended;
    }
  }
  throw new Error(
    `No decision ended the walk for ${program.method}: the list of decisions has a hole.`,
  );
}

/** Whether a request has nothing of what a decision is about. */
function lacks(only: Circumstance, request: RequestHead, state: Walk): boolean {
  return only === "precondition" ? request.isConditional === false : state.isDirect;
}

function wait(
  found: PromiseLike<unknown>,
  program: Program,
  state: Walk,
  at: number,
  find: number,
  trail: Step[] | undefined,
  waiting: Waiting,
): void {
  const goOn = (value: unknown): void => {
    let ended: Ended | undefined;
    try {
      state.values[state.found++] = value;
      ended = from(program, state, at, find, trail, waiting);
    } catch (error) {
      waiting.failed(error);
      return;
    }
    if (ended !== undefined) waiting.ended(ended);
  };
  // A thenable that is no promise may call back at once, twice, or throw.
  const promise = found instanceof Promise ? found : Promise.resolve(found);
  promise.then(goOn, (error: unknown) => waiting.failed(error));
}

function isPromise(it: unknown): it is PromiseLike<never> {
  return (
    typeof it === "object" && it !== null && typeof (it as { then?: unknown }).then === "function"
  );
}

/** The verdict at the end of a walk. */
export function verdictOf({ end, state }: Ended): Verdict {
  const { status, fields, body } = end;
  const out = new Map<string, string>();
  for (const name in fields) {
    const value = fields[name];
    if (value !== null && value !== undefined) out.set(name, value);
  }
  return { status, fields: out, body: body ?? { kind: "none" }, interim: state.interim };
}

/** A status whose fields were forgotten is a fault of the decision, and never leaves. */
function checkOwed({ status, fields }: End, decision: Decision): void {
  for (const { name } of owedBy(status)) {
    const value = fields?.[name];
    if (value === null || value === undefined) {
      throw new Error(
        `The decision ${decision.id} ended with ${status} ${phraseOf(status)} and forgot ${name}.`,
      );
    }
  }
}

const owed = new Map<number, readonly { readonly name: string }[]>();

/** The fields that a status carries whatever the circumstances: the facts know them. */
function owedBy(status: number): readonly { readonly name: string }[] {
  let fields = owed.get(status);
  if (fields === undefined) {
    fields = (forServer(status)?.must ?? []).filter(
      (it) => it.when === undefined || it.name === "Connection",
    );
    owed.set(status, fields);
  }
  return fields;
}
