import { monitorEventLoopDelay } from "node:perf_hooks";
import type { ResponseMessage } from "@verdict/fields";
import { expect } from "vitest";
import { answersIn, octetsFrom } from "../wire.ts";
import { type Attack, type Comes, last, type Places } from "./attack.ts";

/** What an attack may cost at most. */
export interface Bounds {
  /** Milliseconds without a turn of the event loop. */
  readonly delay: number;
  /** Octets that it may leave behind, or hold while it goes on. */
  readonly memory: number;
}

/** Generous: the client is in the same process, and the machine has others to serve. */
const usualBounds: Bounds = { delay: 3000, memory: 300 * 2 ** 20 };

/** For those that are under way together, where nobody can tell which of them it is. */
export const unbounded: Bounds = {
  delay: Number.POSITIVE_INFINITY,
  memory: Number.POSITIVE_INFINITY,
};

/** What came of an attack. */
export interface Came {
  readonly answers: readonly ResponseMessage[];
  /** An octet for each character. */
  readonly text: string;
}

/** What an attack sends, made before anything is measured. */
export function octetsOf(attack: Attack, to: Places): readonly Uint8Array[] {
  const octets = attack.octets(to);
  const pieces = typeof octets === "string" ? [octets] : octets;
  return pieces.map((it) => (typeof it === "string" ? Buffer.from(it, "latin1") : it));
}

/** Send what an attack sends, and give what came; fail where that is no answers, or the process stood still for it. */
export async function attacked(
  port: number,
  attack: Attack,
  to: Places,
  bounds = usualBounds,
): Promise<Came> {
  const sent = octetsOf(attack, to);
  const pace = { within: 20_000, ...(attack.pause === undefined ? {} : { pause: attack.pause }) };
  const came = await bounded(() => octetsFrom(port, sent, pace), bounds);
  return { answers: answersIn(came, []), text: Buffer.from(came).toString("latin1") };
}

/** Fail unless what has to come has come, and nothing else. */
export function expectHeld({ answers, text }: Came, attack: Attack, comes = attack.comes): void {
  const all = attack.mayEnd === true ? comes.slice(0, Math.max(1, answers.length)) : comes;
  expectComes(answers, all);
  if (attack.never !== undefined) expect(text).not.toMatch(attack.never);
  expect(text.length).toBeLessThan(attack.most ?? 2 ** 20);
  // An object that inherits what somebody sent (CWE-1321).
  const inherited: string[] = [];
  for (const name in {}) inherited.push(name);
  expect(inherited).toEqual([]);
}

/** Fail unless the answers are those that have to come. */
export function expectComes(answers: readonly ResponseMessage[], comes: readonly Comes[]): void {
  const statuses = answers.map((it) => it.status);
  const meant = comes.map((it, i) => {
    const status = statuses[i];
    if (typeof it === "number") return it;
    return status !== undefined && it.includes(status) ? status : it;
  });
  expect(statuses).toEqual(meant);
}

/** Fail unless a client that comes after it is served. */
export async function expectServed(port: number, { get }: Places): Promise<void> {
  const [answer] = answersIn(await octetsFrom(port, [Buffer.from(last(get))]), []);
  expect(answer?.status).toBe(200);
}

/** Fail where the process stood still while something went on, or keeps what came of it. */
export async function bounded<Result>(
  go: () => Promise<Result>,
  bounds = usualBounds,
): Promise<Result> {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const before = process.memoryUsage().rss;
  delay.enable();
  try {
    return await go();
  } finally {
    delay.disable();
    expect(delay.max / 1e6, "milliseconds without a turn").toBeLessThan(bounds.delay);
    expect(process.memoryUsage().rss - before, "octets more").toBeLessThan(bounds.memory);
  }
}
