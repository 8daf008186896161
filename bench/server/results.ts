import type { Load } from "./loads.ts";
import { isClean, typical, type Window } from "./window.ts";

/** All windows, by contender and load. */
export class Results {
  readonly names: readonly string[];
  readonly loads: readonly Load[];
  readonly #windows = new Map<string, Window[]>();

  constructor(names: readonly string[], loads: readonly Load[]) {
    this.names = names;
    this.loads = loads;
  }

  add(name: string, load: Load, window: Window): void {
    const key = `${name} ${load.name}`;
    const before = this.#windows.get(key);
    if (before === undefined) this.#windows.set(key, [window]);
    else before.push(window);
  }

  /** Microseconds of CPU time for a request. */
  each(name: string, load: Load): number {
    return typical(this.#of(name, load));
  }

  /** The best that was seen; the machine's other work only ever takes away from it. */
  perSecond(name: string, load: Load): number {
    return Math.max(...this.#of(name, load).map((it) => it.perSecond));
  }

  /** How many times as fast as another. */
  speed(name: string, other: string, load: Load): number {
    return this.each(other, load) / this.each(name, load);
  }

  /** How many windows there are, and how many of them nothing disturbed. */
  get count(): { readonly all: number; readonly clean: number } {
    const all = [...this.#windows.values()].flat();
    return { all: all.length, clean: all.filter(isClean).length };
  }

  #of(name: string, load: Load): readonly Window[] {
    return this.#windows.get(`${name} ${load.name}`) ?? [];
  }
}
