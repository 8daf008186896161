import { constants } from "node:os";
import type { Left } from "./leave.ts";

/** How a process comes to its end by each signal: all of its servers at once. */
const ends = new Map<NodeJS.Signals, Set<() => Promise<Left>>>();

/** Whether a signal has come: a second one waits for nothing. */
let isEnding = false;

/** Have a signal begin an end, and end the process once all ends that it began are over. */
export function endBy(signals: readonly NodeJS.Signals[], end: () => Promise<Left>): void {
  for (const signal of signals) {
    const known = ends.get(signal);
    if (known === undefined) {
      ends.set(signal, new Set([end]));
      process.on(signal, take);
    } else known.add(end);
  }
}

/** It is over: what signals do is no longer up to it. */
export function endedBy(signals: readonly NodeJS.Signals[], end: () => Promise<Left>): void {
  if (isEnding) return;
  for (const signal of signals) {
    const known = ends.get(signal);
    known?.delete(end);
    if (known?.size !== 0) continue;
    ends.delete(signal);
    process.off(signal, take);
  }
}

function take(signal: NodeJS.Signals): void {
  // As a shell tells that a signal ended it.
  if (isEnding) process.exit(128 + constants.signals[signal]);
  isEnding = true;
  const all = [...(ends.get(signal) ?? [])].map((end) => end());
  void Promise.all(all).then(() => process.exit(0));
}
