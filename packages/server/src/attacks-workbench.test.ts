import { afterAll, beforeAll, describe, test } from "vitest";
import { run } from "../../verdict/src/cli/testing/run.ts";
import type { Attack, Places } from "../test/attacks/attack.ts";
import { framing } from "../test/attacks/framing.ts";
import { heads } from "../test/attacks/heads.ts";
import { attacked, expectHeld, expectServed, octetsOf, unbounded } from "../test/attacks/run.ts";

/** What the workbench has: pages, an API, and a playground that has its pages there. */
const parts: Readonly<Record<string, Places>> = {
  "the pages": { get: "/404", post: "/check" },
  "the demonstration": { get: "/api/items/1", post: "/api/items" },
  "the playground's pages": { get: "/try/404", post: "/check" },
};

let port = 0;
let stop = (): void => {};
let ended: Promise<unknown> = Promise.resolve();

beforeAll(async () => {
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const line = await new Promise<string>((seen) => {
    ended = run(["serve", "--port", "0", "--playground-port", "0"], { stopped, seen });
  });
  port = Number(/http:\S+?:(\d+)/.exec(line)?.[1]);
});
afterAll(async () => {
  stop();
  await ended;
});

/** Whether an attack costs anything worth measuring; those that do not can be under way together. */
const isLarge = (attack: Attack, to: Places): boolean =>
  attack.comes.length > 10 || octetsOf(attack, to).reduce((sum, it) => sum + it.length, 0) > 50_000;

describe.each(Object.entries(parts))("%s of the workbench", (_, places) => {
  const attacks = [...framing, ...heads].filter((it) => it.isLate !== true);
  const named = (isMeant: (it: Attack) => boolean) =>
    attacks.filter(isMeant).map((it) => [it.name, it.section, it] as const);
  test.each(named((it) => isLarge(it, places)))("%s (%s)", async (_, __, attack) => {
    expectHeld(await attacked(port, attack, places), attack, attack.workbench);
    await expectServed(port, places);
  });
  test.concurrent.each(named((it) => !isLarge(it, places)))("%s (%s)", async (_, __, attack) => {
    expectHeld(await attacked(port, attack, places, unbounded), attack, attack.workbench);
    await expectServed(port, places);
  });
});
