import { forServer, nameOf } from "@verdict/codes";
import type { Decision, End, State } from "./decision.ts";
import type { FactName, Facts } from "./facts.ts";
import { decisions } from "./phases.ts";
import type { RequestHead } from "./request.ts";
import type { Step, Verdict } from "./verdict.ts";

/** A way to find a fact out, at once or later. */
export type Finder<Name extends FactName> = (
  state: State,
) => Facts[Name] | PromiseLike<Facts[Name]>;

/** Where facts come from: what never changes as values, the rest as functions. */
export interface Source {
  readonly fixed: Partial<Facts>;
  readonly found: { readonly [Name in FactName]?: Finder<Name> };
}

/** The decisions that can matter for one resource and one method, ready to be walked. */
export interface Program {
  readonly method: string;
  readonly steps: readonly ProgramStep[];
  readonly fixed: Partial<Facts>;
}

interface ProgramStep {
  readonly decision: Decision;
  /** What has to be found out before this decision is asked and not before. */
  readonly finds: readonly { readonly name: FactName; readonly find: Finder<FactName> }[];
}

/**
 * Keep the decisions that can end the walk for this resource and method, and tie each to what has to be found out first.
 *
 * @throws {TypeError} when a decision needs a fact that the source does not know, naming both
 */
export function compile(source: Source, method: string): Program {
  const known = new Set<FactName>(Object.keys(source.fixed) as FactName[]);
  const steps: ProgramStep[] = [];
  for (const decision of decisions) {
    if (decision.methods?.includes(method) === false) continue;
    if (decision.matters?.(source.fixed, method) === false) continue;
    const finds = [];
    for (const name of decision.needs) {
      if (known.has(name)) continue;
      const find = source.found[name];
      if (find === undefined)
        throw new TypeError(
          `The decision ${decision.id} needs the fact ${name}; nothing tells it.`,
        );
      known.add(name);
      finds.push({ name, find: find as Finder<FactName> });
    }
    steps.push({ decision, finds });
  }
  return { method, steps, fixed: source.fixed };
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
  const facts = Object.create(program.fixed) as Record<string, unknown>;
  const state: State = {
    request,
    facts: facts as unknown as Facts,
    chosen: undefined,
    vary: "",
    interim: [],
  };
  return from(program, state, facts, 0, 0, trail);
}

function from(
  program: Program,
  state: State,
  facts: Record<string, unknown>,
  at: number,
  find: number,
  trail: Step[] | undefined,
): Verdict | Promise<Verdict> {
  const { steps } = program;
  for (let i = at; i < steps.length; i++) {
    const { decision, finds } = steps[i] as ProgramStep;
    for (let j = i === at ? find : 0; j < finds.length; j++) {
      const { name, find: finder } = finds[j] as ProgramStep["finds"][number];
      const found = finder(state);
      if (isPromise(found)) {
        return Promise.resolve(found).then((value) => {
          facts[name] = value;
          return from(program, state, facts, i, j + 1, trail);
        });
      }
      facts[name] = found;
    }
    const answer = decision.ask(state);
    if (trail !== undefined) {
      const { id, question, cite } = decision;
      trail.push({
        decision: id,
        question,
        answer: typeof answer === "string" ? answer : answer.answer,
        cite,
      });
    }
    if (typeof answer !== "string") return finish(answer, state, decision);
  }
  throw new Error(
    `No decision ended the walk for ${program.method}: the list of decisions has a hole.`,
  );
}

function isPromise(it: unknown): it is PromiseLike<never> {
  return typeof (it as { then?: unknown } | null | undefined)?.then === "function";
}

function finish({ status, fields, body }: End, state: State, decision: Decision): Verdict {
  const out = new Map<string, string>();
  for (const name in fields) {
    const value = fields[name];
    if (value !== null && value !== undefined) out.set(name, value);
  }
  for (const { name } of required(status)) {
    if (!out.has(name)) {
      throw new Error(
        `The decision ${decision.id} ended with ${status} ${nameOf(status)} and forgot ${name}.`,
      );
    }
  }
  return { status, fields: out, body: body ?? { kind: "none" }, interim: state.interim };
}

const owed = new Map<number, readonly { readonly name: string }[]>();

/** The fields that a status carries whatever the circumstances: the facts know them. */
function required(status: number): readonly { readonly name: string }[] {
  let fields = owed.get(status);
  if (fields === undefined) {
    fields = (forServer(status)?.must ?? []).filter(
      (it) => it.when === undefined || it.name === "Connection",
    );
    owed.set(status, fields);
  }
  return fields;
}
