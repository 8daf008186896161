/** What tells two states of a file apart. */
export interface Stamp {
  readonly size: bigint;
  readonly dev: bigint;
  readonly ino: bigint;
  /** Times in nanoseconds since the epoch. */
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

/** What a file says of its state to caches (RFC 9110 8.8). */
export interface Validators {
  readonly etag: string;
  /** Whether it may be changed without the tag telling. */
  readonly weak: boolean;
  /** Absent where the time is made up. */
  readonly lastModified?: Date;
}

const perMillisecond = 1_000_000n;

/** The coarsest clock of a file system that is in use has two seconds, on memory cards. */
const resolution = 2000;

/** Builds that have to come out the same each time give all files one time, at the beginning of some count. */
const madeUpBefore = BigInt(Date.UTC(1981, 0)) * perMillisecond;

/**
 * The validators of a file, by its size and the time of its last change.
 *
 * The tag is strong once the change is older than the clock of any file system is coarse: whatever is written from then
 * on has a later time, and so another tag. Until then a second change could have the same time, so the tag is weak
 * (RFC 9110 8.8.1): clients can still ask whether it is the same, and get no ranges of it under that tag. Times that a
 * build made up say nothing of the content; then the time at which the file came to be here counts, and no date is told.
 *
 * @param stamps of the file, and of what is stored coded beside it: a change of any is a change of the tag
 * @param now in milliseconds since the epoch
 * @example validatorsOf([stamp], Date.now()); // { etag: "2k-m1t3…", weak: false, lastModified }
 */
export function validatorsOf(stamps: readonly Stamp[], now: number): Validators {
  const isMadeUp = stamps.some((it) => it.mtimeNs < madeUpBefore);
  const times = stamps.map((it) => (isMadeUp ? it.ctimeNs : it.mtimeNs));
  const latest = Number(times.reduce((a, b) => (a > b ? a : b), 0n) / perMillisecond);
  const [own] = stamps;
  return {
    etag: stamps.map((it, i) => `${it.size.toString(36)}-${times[i]?.toString(36)}`).join("."),
    weak: now - latest < resolution,
    ...(isMadeUp || own === undefined
      ? {}
      : // Never later than the answer itself (RFC 9110 8.8.2.1).
        { lastModified: new Date(Math.min(now, Number(own.mtimeNs / perMillisecond))) }),
  };
}

/** Whether nothing has happened to a file between two looks at it. */
export function isSame(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ino === b.ino && a.dev === b.dev;
}
