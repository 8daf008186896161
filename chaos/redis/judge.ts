import { allowed, awayKinds, type Told } from "./facts.ts";
import { burstSize, type Known } from "./load.ts";
import type { Feature, Sent } from "./sent.ts";

/** What happened, to be held against the policy. */
export interface Evidence {
  /** When it went wrong, and when Redis could be asked again. */
  readonly fault: { readonly from: number; readonly to: number };
  /** From when on it was being made to go wrong. */
  readonly asked: number;
  /** What was acknowledged then may be lost. */
  readonly loses: { readonly from: number; readonly to: number } | undefined;
  readonly sent: readonly Sent[];
  /** What each of the processes told. */
  readonly told: readonly (readonly Told[])[];
  readonly known: Known;
  /** What orders were answered when they were repeated at the end, by key. */
  readonly repeated: ReadonlyMap<string, string>;
  /** What the monitors of jobs said at the end, by job. */
  readonly ended: ReadonlyMap<string, Ended>;
  /** Milliseconds after which an operation of the store has failed. */
  readonly timeout: number;
  /** Milliseconds after which a lock or a job is free whose holder was not heard of. */
  readonly lease: number;
}

export interface Ended {
  readonly status: number;
  readonly state: string | undefined;
  readonly runs: number;
}

/** What came of it. */
export interface Judged {
  /** Answers by feature and time, such as `201 ×12`. */
  readonly answers: ReadonlyMap<Feature, Readonly<Record<Time, ReadonlyMap<string, number>>>>;
  /** Milliseconds: until the first process knew, until the last did; until both knew that it was back. */
  readonly noticed: readonly [first: number, last: number] | undefined;
  readonly back: number | undefined;
  /** Milliseconds that requests took while it was known to be away, of those that need the store. */
  readonly whileAway: Latency;
  /** The same of those that need no store: what the machine took. */
  readonly withoutStore: Latency;
  /**
   * Milliseconds that a request took at most that needs no store. More than half of the timeout, and how long others waited
   * says nothing of the policy: it is not judged.
   */
  readonly stalled: number;
  /** Requests that waited for the store in vain, and how long at most. */
  readonly waited: { readonly times: number; readonly longest: number };
  /** What was acknowledged and lost, where the fault loses it by its nature. */
  readonly lost: { readonly keys: number; readonly jobs: number; readonly locks: number };
  /** Answers that a key or the lock was still held, and for how long after the store was known to be back. */
  readonly held: { readonly keys: Held; readonly locks: Held };
  /** Jobs that were begun more than once, and whose monitors said so. */
  readonly again: number;
  /** Lines: that the store went and came, and that a request failed. */
  readonly logged: { readonly store: number; readonly failures: number; readonly refused: number };
  /** What the policy does not say. */
  readonly wrong: readonly string[];
}

export interface Held {
  readonly times: number;
  readonly longest: number;
}

export interface Latency {
  readonly times: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

/**
 * When a request was: while all was well, while its process knew that the store was away, while it found out about either,
 * in the time in which what was begun before may still be held, or once all is well again.
 */
const times = ["before", "edge", "away", "just back", "after"] as const;
export type Time = (typeof times)[number];

/** What is answered while the store is there, and while it is away. */
const policy: Readonly<Record<Feature, { readonly usual: number; readonly away: number }>> = {
  "limit, counted meanwhile": { usual: 200, away: 200 },
  "limit, passed meanwhile": { usual: 200, away: 200 },
  "limit, refused meanwhile": { usual: 200, away: 503 },
  "key, refused meanwhile": { usual: 201, away: 503 },
  "key, passed meanwhile": { usual: 201, away: 201 },
  job: { usual: 202, away: 503 },
  monitor: { usual: 200, away: 503 },
  lock: { usual: 200, away: 503 },
  health: { usual: 200, away: 503 },
  "without a store": { usual: 200, away: 200 },
};

/** Milliseconds in which something that was told is known everywhere: messages take their time. */
const slack = 50;

export function judge(evidence: Evidence): Judged {
  const { fault, asked, loses, sent, told, known, repeated, ended, timeout, lease } = evidence;
  // Then nothing is held any more that was begun before: leases are over, and what was refused is undone.
  const grace = lease + 1000;
  const wrong: string[] = [];
  const edges = told.map((it) => it.flatMap((one) => (one.kind === "store" ? [one] : [])));

  for (const [to, own] of edges.entries()) {
    const flaps = own.filter(({ isAway }, i) => isAway !== (i % 2 === 0)).length;
    if (flaps > 0 || own.at(-1)?.isAway === true)
      wrong.push(`process ${to} thinks that the store is still away, or twice back`);
    if (own.length === 0 && fault.to - fault.from > 2 * timeout)
      wrong.push(`process ${to} never knew that the store was away`);
    if (own.length > 2) wrong.push(`process ${to} took the store for away ${own.length / 2} times`);
    if (own.some(({ at }) => at < asked))
      wrong.push(`process ${to} took the store for away before anything went wrong`);
  }

  const timeOf = ({ to, from, until }: Sent): Time => {
    const own = edges[to] ?? [];
    const gone = own.find(({ isAway }) => isAway)?.at ?? Number.POSITIVE_INFINITY;
    const back = own.findLast(({ isAway }) => !isAway)?.at ?? fault.to + timeout + slack;
    if (until < asked) return "before";
    if (from > gone + slack && until < back) return "away";
    if (from < back + slack) return "edge";
    // What one process holds the other one waits for, until it knows as well.
    const last = Math.max(back, ...edges.map((it) => it.at(-1)?.at ?? 0));
    return from < last + grace ? "just back" : "after";
  };

  const plain = sent.filter(({ feature }) => feature === "without a store");
  const stalled = Math.max(0, ...plain.map(({ from, until }) => until - from));
  const isSlowMachine = stalled > timeout / 2;

  const answers = new Map<Feature, Record<Time, Map<string, number>>>();
  const quick: number[] = [];
  let waited = 0;
  let longest = 0;
  for (const it of sent) {
    const time = timeOf(it);
    const took = it.until - it.from;
    const row = answers.get(it.feature) ?? emptyRow();
    answers.set(it.feature, row);
    const what = `${it.status}${it.status === 503 && isBusy(it) ? " busy" : ""}`;
    row[time].set(what, (row[time].get(what) ?? 0) + 1);
    const flaw = flawOf(it, time, loses !== undefined, isSlowMachine);
    if (flaw !== undefined) wrong.push(`${it.feature}, ${time}: ${flaw}`);
    const needsStore = it.feature !== "without a store" && it.feature !== "health";
    // The lock is waited for as well while somebody else has it.
    const isOnTheWay = time === "edge" && it.feature !== "lock";
    if (took >= timeout * 0.9 && (isOnTheWay || time === "away")) {
      waited++;
      longest = Math.max(longest, took);
      // Whoever was on the way waits for one operation.
      if (!isSlowMachine && took >= timeout * (isOnTheWay ? 1.5 : 0.9))
        wrong.push(`${it.feature}, ${time}: waited ${Math.round(took)} ms`);
    }
    if (time === "away" && needsStore) quick.push(took);
  }

  const lost = (at: number): boolean => loses !== undefined && at >= loses.from && at <= loses.to;
  wrong.push(...burstsIn(sent, timeOf));
  const done = told.flat().flatMap((it) => (it.kind === "done" ? [it] : []));
  const orders = countOf(done.flatMap((it) => (it.what === "order" ? [it.of] : [])));
  const jobs = countOf(done.flatMap((it) => (it.what === "job" ? [it.of] : [])));

  let lostKeys = 0;
  for (const { id, location, at } of known.orders) {
    const isSame = repeated.get(id) === location;
    const isOnce = orders.get(id) === 1;
    if (isSame && isOnce) continue;
    if (lost(at)) lostKeys++;
    else
      wrong.push(
        `the order ${id} was done ${orders.get(id) ?? 0} times, acknowledged ${Math.round(at - fault.from)} ms after it went wrong; repeated it was ${isSame ? "the same" : `${repeated.get(id)}`}`,
      );
  }
  for (const [id, times] of orders) {
    const isOther =
      !known.orders.some((it) => it.id === id) && !known.notes.some((it) => it.id === id);
    if (isOther && times > 1)
      wrong.push(`the order ${id} was never acknowledged and done ${times} times`);
  }
  for (const { id, what, at, repeated } of known.answeredOtherwise) {
    if (lost(at)) continue;
    if (what === "key, passed meanwhile" && repeated >= asked) continue;
    wrong.push(`${what}: ${id} was answered otherwise when it was repeated`);
  }

  let lostJobs = 0;
  let again = 0;
  for (const { id, at } of known.jobs) {
    const { status = 0, state, runs = 1 } = ended.get(id) ?? {};
    const times = jobs.get(id) ?? 0;
    if (runs > 1) again++;
    if (status === 200 && state === "done" && times >= 1 && times <= runs) continue;
    // One that ran on is known again once its process is heard of.
    const over = done.find((it) => it.what === "job" && it.of === id)?.at ?? 0;
    if (status === 404 && lost(at) && over < fault.to) lostJobs++;
    else
      wrong.push(
        `the job ${id} was done ${times} times, begun ${runs} times, and is ${status} ${state}`,
      );
  }
  for (const id of known.refusedJobs)
    if (jobs.has(id)) wrong.push(`the job ${id} was refused, and done`);

  const overlaps = overlapsIn(told);
  if (overlaps > 0 && loses === undefined) wrong.push(`the lock was held twice ${overlaps} times`);

  const logged = told.flat().flatMap((it) => (it.kind === "logged" ? [it] : []));
  for (const { status, message } of logged)
    if (status === 500) wrong.push(`logged with 500: ${message}`);
  const gone = edges.flatMap((own) => own.find(({ isAway }) => isAway)?.at ?? []);
  const back = edges.flatMap((own) => own.findLast(({ isAway }) => !isAway)?.at ?? []);
  const heldOf = (all: readonly Sent[]): Held => ({
    times: all.length,
    longest: Math.max(0, ...all.map(({ until }) => until - Math.max(fault.to, ...back))),
  });
  if (back.length === edges.length && Math.max(...back) - fault.to > 10_000)
    wrong.push("it took more than 10 s until the store was known to be back");
  return {
    answers,
    noticed:
      gone.length === 0
        ? undefined
        : [Math.min(...gone) - fault.from, Math.max(...gone) - fault.from],
    back: back.length === 0 ? undefined : Math.max(0, Math.max(...back) - fault.to),
    whileAway: latencyOf(quick),
    withoutStore: latencyOf(
      plain.filter((it) => timeOf(it) === "away").map(({ from, until }) => until - from),
    ),
    stalled,
    waited: { times: waited, longest },
    lost: { keys: lostKeys, jobs: lostJobs, locks: overlaps },
    held: {
      keys: heldOf(sent.filter(({ status }) => status === 409)),
      locks: heldOf(sent.filter((it) => it.status === 503 && isBusy(it))),
    },
    again,
    logged: {
      store: edges.flat().length,
      failures: logged.length,
      refused: sent.filter(({ status }) => status === 503).length,
    },
    wrong,
  };
}

function emptyRow(): Record<Time, Map<string, number>> {
  return {
    before: new Map(),
    edge: new Map(),
    away: new Map(),
    "just back": new Map(),
    after: new Map(),
  };
}

/** Whether somebody else holds the lock; that is no matter of the store's being there. */
function isBusy({ feature, text }: Sent): boolean {
  return feature === "lock" && text.includes("Somebody else");
}

function flawOf(it: Sent, time: Time, loses: boolean, isSlowMachine: boolean): string | undefined {
  const { feature, status, burst } = it;
  const { usual, away } = policy[feature];
  const may = new Set<number>();
  if (time !== "away") may.add(usual);
  if (time === "away" || time === "edge") may.add(away);
  if (burst !== undefined) may.add(429);
  // What was begun and not heard of may be held until it is undone, or its lease is over.
  if (time === "edge" || time === "just back") {
    if (feature.startsWith("key")) may.add(409);
    if (isBusy(it)) may.add(503);
  }
  // Whoever stands still with the lock has it for longer than others wait.
  if (isSlowMachine && isBusy(it)) may.add(503);
  if (loses && feature === "monitor" && time !== "before") may.add(404);
  // The job of a monitor may lead elsewhere; here it has a value.
  if (!may.has(status))
    return `${status} instead of ${[...may].join(" or ")}: ${it.text.slice(0, 200)}`;
  if (status === 503) {
    if (feature !== "health") {
      if (!/^\d+$/.test(it.field("retry-after") ?? "")) return "503 without Retry-After";
      if (/redis|ECONN|127\.0\.0\.1|evalsha|stack/i.test(it.text))
        return `told too much: ${it.text}`;
    }
    if (it.field("content-type") !== "application/problem+json") return "503 without a problem";
  }
  const left = it.field("ratelimit");
  if (time === "away") {
    if (feature === "limit, passed meanwhile" && left !== undefined) return `passed with ${left}`;
    if (feature === "limit, counted meanwhile" && left === undefined) return "not counted";
  }
  if (time !== "away" && time !== "edge" && feature.startsWith("limit") && left === undefined)
    return "not counted";
  return undefined;
}

/** How many of one client got through: the limit, and with each process the limit while it counts by itself. */
function burstsIn(sent: readonly Sent[], timeOf: (it: Sent) => Time): string[] {
  const wrong: string[] = [];
  const bursts = new Map<string, Sent[]>();
  for (const it of sent) {
    if (it.burst === undefined) continue;
    const one = bursts.get(it.burst) ?? [];
    one.push(it);
    bursts.set(it.burst, one);
  }
  for (const [name, all] of bursts) {
    const kind = awayKinds.find((it) => name.startsWith(it));
    const time = new Set(all.map(timeOf));
    const through = all.filter(({ status }) => status === 200).length;
    if (time.size !== 1 || time.has("edge")) continue;
    const whileAway = { count: 2 * allowed, pass: 2 * burstSize, refuse: 0 }[kind ?? "count"];
    const expected = time.has("away") ? whileAway : allowed;
    if (through !== expected)
      wrong.push(`limit ${kind}, ${[...time][0]}: ${through} got through, and not ${expected}`);
  }
  return wrong;
}

/** How often two had the lock at once that were certain of it. */
function overlapsIn(told: readonly (readonly Told[])[]): number {
  const held = told
    .flat()
    .flatMap((it) => (it.kind === "held" && it.isCertain ? [it] : []))
    .sort((a, b) => a.from - b.from);
  // The clock is the same; what was told of is noted a moment before and after.
  return held.filter((it, i) => i > 0 && it.from < (held[i - 1]?.to ?? 0) - 1).length;
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const it of names) counts.set(it, (counts.get(it) ?? 0) + 1);
  return counts;
}

function latencyOf(all: readonly number[]): Latency {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return {
    times: sorted.length,
    median: at(0.5) ?? 0,
    p99: at(0.99) ?? 0,
    longest: sorted.at(-1) ?? 0,
  };
}
