import { monitorEventLoopDelay } from "node:perf_hooks";
import type { ResponseMessage } from "@verdict/fields";
import { expect } from "vitest";
import { answersIn, octetsFrom } from "../wire.ts";
import { type Attack, type Comes, last, type Places } from "./attack.ts";

/** Milliseconds of nothing but one thing: the client is in the same process, and the machine has others to serve. */
const longestDelay = 3000;

/** Octets that an attack may leave behind, or hold while it goes on. */
const mostMemory = 150 * 2 ** 20;

/** Send what an attack sends, and give the answers, or fail where they are no answers. */
export async function attacked(
  port: number,
  attack: Attack,
  to: Places,
): Promise<ResponseMessage[]> {
  const octets = attack.octets(to);
  const pieces = typeof octets === "string" ? [octets] : octets;
  const sent = pieces.map((it) => (typeof it === "string" ? Buffer.from(it, "latin1") : it));
  const pace = { within: 20_000, ...(attack.pause === undefined ? {} : { pause: attack.pause }) };
  return answersIn(await octetsFrom(port, sent, pace), []);
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
export async function bounded<Result>(go: () => Promise<Result>): Promise<Result> {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const before = process.memoryUsage().rss;
  delay.enable();
  try {
    return await go();
  } finally {
    delay.disable();
    expect(delay.max / 1e6, "milliseconds without a turn").toBeLessThan(longestDelay);
    expect(process.memoryUsage().rss - before, "octets more").toBeLessThan(mostMemory);
  }
}
