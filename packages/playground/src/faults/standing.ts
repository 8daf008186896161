import { parseFaults } from "./parse.ts";

/** Faults that happen without being asked for, until they are taken away: what a test sets before it runs. */
export class StandingFaults {
  readonly #all = new Map<string, string>();

  /**
   * Have faults happen to all requests for a path and those below it.
   *
   * @param path `/` for all; where several fit, the longest does
   * @param faults as in `?fault=`
   * @throws {RangeError} for what is no fault, with what would be
   * @example lab.faults.set("/get", "reset_peer@0.3")
   */
  set(path: string, faults: string): void {
    const parsed = parseFaults(faults);
    if (typeof parsed === "string") throw new RangeError(parsed);
    this.#all.set(path.replace(/\/+$/, ""), faults);
  }

  /** Take the faults of a path away, or all of them. */
  clear(path?: string): void {
    if (path === undefined) this.#all.clear();
    else this.#all.delete(path.replace(/\/+$/, ""));
  }

  for(path: string): string | undefined {
    if (this.#all.size === 0) return undefined;
    let best: string | undefined;
    for (const it of this.#all.keys()) {
      const fits = path === it || path.startsWith(`${it}/`);
      if (fits && it.length >= (best?.length ?? 0)) best = it;
    }
    return best === undefined ? undefined : this.#all.get(best);
  }
}
