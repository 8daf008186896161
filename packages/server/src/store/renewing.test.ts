import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renewingTogether } from "./renewing.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** One that is held, and how often it was renewed. */
function held(answer: () => boolean = () => true) {
  const renew = async (): Promise<boolean> => {
    it.times++;
    return answer();
  };
  const it = { times: 0, renew };
  return it;
}

test("all that are held are renewed by one timer, each at least every third of its time, until it is stopped or lost", async () => {
  const renew = renewingTogether(3000);
  const [first, stopped, lost] = [held(), held(), held(() => false)];
  renew(first.renew);
  await vi.advanceTimersByTimeAsync(900);
  const stop = renew(stopped.renew);
  renew(lost.renew);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect([first.times, stopped.times, lost.times]).toEqual([1, 1, 1]);
  stop();
  await vi.advanceTimersByTimeAsync(2000);
  expect([first.times, stopped.times, lost.times]).toEqual([3, 1, 1]);
});

test("once nothing is held there is no timer, until something is again", async () => {
  const renew = renewingTogether(3000);
  renew(held().renew)();
  await vi.advanceTimersByTimeAsync(1000);
  expect(vi.getTimerCount()).toBe(0);
  const again = held();
  renew(again.renew);
  await vi.advanceTimersByTimeAsync(1000);
  expect(again.times).toBe(1);
});

test("where one of them cannot be renewed all are asked again sooner", async () => {
  const renew = renewingTogether(3000);
  let isAway = true;
  const other = held();
  const one = held(() => {
    if (isAway) throw new Error("away");
    return true;
  });
  renew(one.renew);
  renew(other.renew);
  await vi.advanceTimersByTimeAsync(1900);
  expect(one.times).toBe(4);
  isAway = false;
  await vi.advanceTimersByTimeAsync(300);
  expect(one.times).toBe(5);
  await vi.advanceTimersByTimeAsync(900);
  expect([one.times, other.times]).toEqual([5, 5]);
});
