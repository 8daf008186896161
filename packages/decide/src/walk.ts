import type { Decision, End, State } from "./decision.ts";
import type { FactName, Facts } from "./facts.ts";
import { decisions } from "./phases.ts";
import type { RequestHead } from "./request.ts";

/** What a fact is in a walk: a value that never changes, or how to get at it. */
export type Told = unknown | ((walk: Walk) => unknown);

/** Every fact that a decision asks for, in the order in which a table of facts has them. */
const names: readonly FactName[] = [...new Set(decisions.flatMap((it) => it.needs))];
const places: ReadonlyMap<string, number> = new Map(names.map((name, place) => [name, place]));

/** What a program knows of its facts, one place for each. */
export type Table = readonly Told[];

/** A table of facts; what no decision asks for is left out. */
export function tableOf(told: ReadonlyMap<string, Told>): Table {
  const table: Told[] = names.map(() => undefined);
  for (const [name, it] of told) {
    const place = places.get(name);
    if (place !== undefined) table[place] = it;
  }
  return table;
}

const nothing: readonly number[] = [];
const none: unknown[] = [];

/** Room for what a program finds. Nearly all find little, and an array that is written out costs least. */
function roomFor(finds: number, empty: unknown): unknown[] {
  if (finds === 0) return none;
  return finds <= 4 ? [empty, empty, empty, empty] : new Array(finds);
}

/**
 * One walk: its state, and its facts behind it. Both are one object, as the second is read through the first; and it is of
 * one class for all programs, so that decisions read facts at the same place whatever the resource.
 */
export class Walk implements State {
  readonly request: RequestHead;
  /** What was found, in the order in which the program finds it. */
  readonly values: unknown[];
  /** How many of them there are so far. */
  found = 0;
  readonly table: Table;
  chosen: State["chosen"] = undefined;
  vary = "";
  isDirect = false;
  interim: State["interim"] = nothing;
  end: End | undefined = undefined;
  decision: Decision | undefined = undefined;

  /** @param finds how many facts the program may find */
  constructor(request: RequestHead, table: Table, finds: number) {
    this.request = request;
    this.table = table;
    this.values = roomFor(finds, undefined);
  }

  get facts(): Facts {
    return this as unknown as Facts;
  }

  get state(): State {
    return this;
  }
}

for (const [name, place] of places) {
  if (name in Walk.prototype) throw new TypeError(`A fact cannot be called ${name}.`);
  Object.defineProperty(Walk.prototype, name, {
    get(this: Walk) {
      const it = this.table[place];
      return typeof it === "function" ? it(this) : it;
    },
    enumerable: true,
  });
}
