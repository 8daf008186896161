import type { Incoming } from "../exchange.ts";
import { isLocal } from "./local.ts";

/** How requests are traced while one develops. */
export interface TraceOptions {
  /** Where the list of traces is, and below it each of them; `/.well-known/verdict/traces` by default. */
  readonly path?: string;
  /** How many of the last traces are kept, in memory; 100 by default. */
  readonly keep?: number;
  /**
   * Who may see traces and is told of them; all others are answered 404. By default who asks from the same machine,
   * under its own name and through no proxy: traces show what others have sent. Where the runtime does not tell
   * addresses, as with fetch, nobody does, so it has to be said: `seenBy: () => true`.
   */
  readonly seenBy?: (request: Incoming) => boolean;
}

/** The options with all that is left out. */
export type TraceSettings = Required<TraceOptions>;

/**
 * @returns `undefined` where nothing is traced
 * @throws {RangeError} when `keep` is no whole number from 1 on
 * @throws {TypeError} when `path` does not start with a slash, or ends with one
 */
export function settingsOf(trace: boolean | TraceOptions = false): TraceSettings | undefined {
  if (trace === false) return undefined;
  const {
    path = "/.well-known/verdict/traces",
    keep = 100,
    seenBy = isLocal,
  } = trace === true ? {} : trace;
  if (!Number.isInteger(keep) || keep < 1) {
    throw new RangeError(`Of traces, ${keep} cannot be kept; give keep a whole number from 1 on.`);
  }
  if (!/^\/.*[^/]$/.test(path) || /[:*]/.test(path)) {
    throw new TypeError(
      `Traces cannot be at ${path}; write the path like "/traces", without parameters.`,
    );
  }
  return { path, keep, seenBy };
}
