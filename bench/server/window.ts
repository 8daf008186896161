/** A window: one contender under one load for a fraction of a second, while all others are idle. */
import type { Running } from "./contender.ts";
import { usageOf } from "./cpu.ts";
import type { Generator } from "./generators/generator.ts";
import type { Load } from "./loads.ts";
import { quantile } from "./statistics.ts";

export interface Window {
  /** Microseconds of CPU time of the server for a request. */
  readonly each: number;
  readonly perSecond: number;
  /** Part of the window in which the server could not have its core. */
  readonly disturbed: number;
}

export interface Lengths {
  readonly milliseconds: number;
  readonly connections: number;
}

/** More than this, and a window says little about the server. */
const tolerable = 0.12;

/** How many windows may be measured twice: on a machine that is never calm it would be all of them. */
export interface Spare {
  left: number;
}

/** Measure a window, and once more when something disturbed it; the calmer of the two counts. */
export async function measure(
  running: Running,
  load: Load,
  generator: Generator,
  lengths: Lengths,
  spare: Spare,
): Promise<Window> {
  const first = await once(running, load, generator, lengths);
  if (isClean(first) || spare.left === 0) return first;
  spare.left--;
  const second = await once(running, load, generator, lengths);
  return second.disturbed < first.disturbed ? second : first;
}

async function once(
  running: Running,
  load: Load,
  generator: Generator,
  { milliseconds, connections }: Lengths,
): Promise<Window> {
  const before = await usageOf(running);
  const start = performance.now();
  const report = await generator.run(running.port, load, milliseconds, connections);
  const took = performance.now() - start;
  const after = await usageOf(running);
  if (report.requests === 0 || report.wrong > report.requests / 1000) {
    throw new Error(
      `${running.name}, ${load.name}: ${report.wrong} of ${report.requests} responses were wrong.`,
    );
  }
  return {
    each: (after.used - before.used) / 1000 / report.requests,
    perSecond: (report.requests / report.milliseconds) * 1000,
    disturbed: (after.waited - before.waited) / 1e6 / took,
  };
}

export function isClean({ disturbed }: Window): boolean {
  return disturbed <= tolerable;
}

/** Fewer clean windows than this are too few to do without the others. */
const enough = 4;

/**
 * What a request costs: the lower quartile of the clean windows, of all where hardly any is clean. Cold caches and a
 * slower core only ever add to it: on a busy machine two equal servers agree in their lower quartiles to some percent,
 * and in their medians not at all.
 */
export function typical(windows: readonly Window[]): number {
  const clean = windows.filter(isClean);
  return quantile(
    (clean.length < enough ? windows : clean).map((it) => it.each),
    0.25,
  );
}
