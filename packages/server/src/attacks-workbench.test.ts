import { afterAll, beforeAll, describe, test } from "vitest";
import { run } from "../../verdict/src/cli/testing/run.ts";
import type { Places } from "../test/attacks/attack.ts";
import { framing } from "../test/attacks/framing.ts";
import { heads } from "../test/attacks/heads.ts";
import { attacked, expectHeld, expectServed } from "../test/attacks/run.ts";

/** What the workbench has: pages, an API, and a playground that has its pages there. */
const parts: Readonly<Record<string, Places>> = {
  "the pages": { get: "/404", post: "/check" },
  "the demonstration": { get: "/api/items/1", post: "/api/items" },
  "the playground's pages": { get: "/try/404", post: "/check" },
};

/** Octets that all attacks that are under way together may hold. */
const ofAll = 2 ** 29;

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

describe.each(Object.entries(parts))("%s of the workbench", (_, places) => {
  const attacks = [...framing, ...heads].filter((it) => it.isLate !== true);
  test.concurrent.each(attacks.map((it) => [it.name, it.section, it] as const))(
    "%s (%s)",
    async (_, __, attack) => {
      expectHeld(await attacked(port, attack, places, ofAll), attack, attack.workbench);
      await expectServed(port, places);
    },
  );
});
