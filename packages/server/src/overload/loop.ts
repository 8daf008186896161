/** How late the event loop is. */
export interface Loop {
  /**
   * Milliseconds that a timer comes late, as the mean of half a second: of the last two, the better, so that one long turn
   * is not yet an overload. 0 where the runtime cannot tell.
   */
  readonly late: number;
}

/** Milliseconds for which a mean is taken: half a second. */
const window = 1000 / 2;

/** Milliseconds between two looks. */
const resolution = 20;

const nanoseconds = 1e6;

let loop: { late: number } | undefined;

/** The one loop of this process, watched from the first time that it is asked for; it keeps no process alive. */
export function watchedLoop(): Loop {
  if (loop !== undefined) return loop;
  const watched = { late: 0 };
  loop = watched;
  // An import would tie whoever never asks to Node.
  const hooks = globalThis.process?.getBuiltinModule?.("node:perf_hooks");
  if (hooks === undefined) return watched;
  const delays = hooks.monitorEventLoopDelay({ resolution });
  delays.enable();
  let before = 0;
  setInterval(() => {
    // What is told is from one look to the next.
    const late = delays.count === 0 ? 0 : Math.max(0, delays.mean / nanoseconds - resolution);
    delays.reset();
    watched.late = Math.min(before, late);
    before = late;
  }, window).unref();
  return watched;
}
