import { expect, test } from "vitest";
import { progressOf } from "./progress.ts";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, io: { stderr: { isTTY, write: (text: string) => written.push(text) } } };
}

test("a long input shows how far it is read, and leaves nothing behind", () => {
  const { io, written } = terminal(true);
  let time = 0;
  const progress = progressOf(io, 1000, () => time);
  progress.at(10, "1 exchange");
  expect(written).toEqual([]);
  time = 600;
  progress.at(500, "50 exchanges");
  expect(written).toEqual(["\r\u001b[K██████████░░░░░░░░░░  50 %  50 exchanges"]);
  progress.done();
  expect(written.at(-1)).toBe("\r\u001b[K");
});

test("nothing is shown where nobody looks", () => {
  const { io, written } = terminal(false);
  const progress = progressOf(io, 10, () => 10_000);
  progress.at(5, "x");
  progress.done();
  expect(written).toEqual([]);
});
