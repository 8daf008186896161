import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Checker, type Engine, type Heard } from "./checker.ts";
import type { Asked, Told } from "./messages.ts";

/** A worker that answers when it is told to. */
class Fake implements Engine {
  readonly asked: Asked[] = [];
  isEnded = false;
  onmessage: Engine["onmessage"] = null;
  onerror: Engine["onerror"] = null;
  postMessage(asked: Asked): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.isEnded = true;
  }
  tell(data: Told): void {
    this.onmessage?.({ data } as MessageEvent<Told>);
  }
}

const refused: Told = { kind: "refused", why: "It holds no exchange." };
const progress: Told = { kind: "progress", octets: 1, all: 2, exchanges: 0, findings: 0 };

let engines: Fake[] = [];
let heard: Heard[] = [];
let checker: Checker;

beforeEach(() => {
  vi.useFakeTimers();
  [engines, heard] = [[], []];
  const start = (): Fake => {
    const engine = new Fake();
    engines.push(engine);
    return engine;
  };
  checker = new Checker(start, "/late.js", (it) => heard.push(it));
});
afterEach(() => {
  vi.useRealTimers();
});

test("one engine does one check after the other", () => {
  checker.check("a", "1");
  engines[0]?.tell(refused);
  checker.check("b", "2");
  expect(engines.map((it) => it.asked.length)).toEqual([2]);
  expect(heard).toEqual([refused]);
});

test("what is no longer wanted ends at once", () => {
  checker.check("a", "1");
  checker.check("b", "2");
  expect(engines.map((it) => it.isEnded)).toEqual([true, false]);
});

test("a check without a word for a minute is given up, and the next begins anew", () => {
  checker.check("a", "1");
  vi.advanceTimersByTime(50_000);
  engines[0]?.tell(progress);
  vi.advanceTimersByTime(50_000);
  expect(heard).toEqual([progress]);
  vi.advanceTimersByTime(20_000);
  expect(heard.at(-1)).toMatchObject({ kind: "refused", why: expect.stringContaining("given up") });
  expect(engines[0]?.isEnded).toBe(true);
  checker.check("b", "2");
  expect(engines).toHaveLength(2);
});

test("an engine that cannot be loaded is told of, and is tried again", () => {
  checker.check("a", "1");
  engines[0]?.onerror?.(new Event("error") as ErrorEvent);
  expect(heard).toEqual([{ kind: "broken" }]);
  checker.check("a", "1");
  expect(engines).toHaveLength(2);
});
