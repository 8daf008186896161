import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { check } from "@verdict/check";
import { type Playground, playground } from "@verdict/playground";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RecipeFile, toolIn } from "../../scripts/recipes.ts";
import { root } from "../sources.ts";
import { type Relay, relayTo } from "./relay.ts";
import type { ToRun } from "./run/running.ts";
import { isSameVersion, steady } from "./testing-servers.ts";

/** Where recipes for clients find the playground, as they are written. */
const written = "localhost:8001";

/** How many run at a time: most of them wait. */
const together = 4;

/** The code whose recipes wait for longest: until the window of the limit is over. */
const slowest = 429;

/** How the recipes of a client are run. */
export interface Runner {
  /** What has to be there: programs and folders of Debian's packages; nothing for what npm installs. */
  readonly needs?: readonly string[];
  /** What they run on, as `tool.json` says in `on`. */
  readonly version: () => Promise<string> | string;
  /** Called once with all of them, before any is run: to build. */
  readonly prepare?: (recipes: readonly ToRun[], folder: string) => Promise<void>;
  /** Run one of them, and give all that it printed, on both its outputs. */
  readonly run: (recipe: ToRun) => Promise<string>;
}

/** What came of a recipe. */
interface Ran {
  readonly said: string;
  readonly relay: Relay;
}

/**
 * The tests of a client: each recipe is run against the playground's cause of its code, through a relay that hears every
 * octet. The code comes over the wire, the recipe prints what its last lines say, and the linter finds nothing in what was
 * sent either way.
 */
export function testClient(id: string, runner: Runner, isThere: boolean): void {
  const tool = toolIn("clients", id);
  const folder = join(root, ".cache", `recipes-${id}-${process.pid}`);
  describe.skipIf(!isThere)(`recipes for ${tool.label}`, () => {
    let lab: Playground;
    const ran = new Map<string, Promise<Ran>>();
    beforeAll(async () => {
      lab = await playground();
      // What is loaded when it is first asked for is not the recipes' time: some do not wait long for a 100.
      await (await fetch(`${lab.url}/cause/200`)).text();
      mkdirSync(folder, { recursive: true });
      const all = [...tool.recipes, ...tool.cannot];
      const relays = await Promise.all(all.map(() => relayTo(lab.port)));
      const toRun = all.map((it, i) => addressed(it, folder, relays[i] as Relay));
      await runner.prepare?.(toRun, folder);
      const queue = all.map((it, i) => ({ it, relay: relays[i] as Relay, run: toRun[i] as ToRun }));
      // Who waits for longest begins first, and the others run meanwhile.
      queue.sort((a, b) => Number(b.it.code === slowest) - Number(a.it.code === slowest));
      startAll(queue, runner, ran);
    }, 240_000);
    afterAll(async () => {
      for (const it of ran.values()) await (await it.catch(() => undefined))?.relay.close();
      await lab?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test("they run on what tool.json says", async () => {
      const real = await runner.version();
      expect(isSameVersion(tool.on, real), real).toBe(true);
    });

    test.each(tool.recipes)(
      "$name: meets that status at its cause, and does what its last lines say",
      async ({ path, code, text }) => {
        const { said, relay } = (await ran.get(path)) as Ran;
        const exchanges = relay.exchanges();
        const message = `${path} printed:\n${said}\n\n${relay.transcript()}`;
        expect(
          exchanges.map(({ response }) => response.status),
          message,
        ).toContain(code);
        expect(said.trimEnd(), message).toMatch(expectedOf(text));
        expect(check(exchanges), message).toEqual([]);
      },
      60_000,
    );

    test.each(tool.cannot)("$name cannot be had: what comes is its proof", async (it) => {
      const { said } = (await ran.get(it.path)) as Ran;
      expect(steady(said), `${it.path}: if it can be had now, make it a recipe`).toBe(
        it.proof.trimEnd(),
      );
    });
  });
}

/** The recipe with its own way to the playground, in a file of its own. */
function addressed({ path, name, text }: RecipeFile, folder: string, { port }: Relay): ToRun {
  const own = join(folder, path.includes("/cannot/") ? "cannot" : "");
  mkdirSync(own, { recursive: true });
  const file = join(own, basename(path));
  const there = text.replaceAll(written, `localhost:${port}`);
  writeFileSync(file, there);
  return { name, file, text: there };
}

/** Run them, some at a time. */
function startAll(
  queue: readonly { it: RecipeFile; relay: Relay; run: ToRun }[],
  runner: Runner,
  ran: Map<string, Promise<Ran>>,
): void {
  const waiting: (() => void)[] = [];
  let free = together;
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  };
  for (const { it, relay, run } of queue) {
    const turn =
      free-- > 0 ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve));
    const result = turn
      .then(() => runner.run(run))
      .then((said) => ({ said, relay }))
      .finally(leave);
    // Its own test tells.
    result.catch(() => undefined);
    ran.set(it.path, result);
  }
}

/** What the last lines say that it prints: `// prints: …`, in any language's comments; `…` stands for anything. */
function expectedOf(text: string): RegExp {
  const lines = [...text.matchAll(/^\W*prints: (.*?)$/gm)].map(([, it = ""]) => it.trimEnd());
  if (lines.length === 0) throw new Error("It ends with no line that says what it prints.");
  const escaped = lines.join("\n").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("…", "[^\\n]*")}$`);
}
