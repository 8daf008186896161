import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, App, Exchange } from "@verdict/server";
import { sqliteStore } from "@verdict/server/sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openShared, type Shared } from "../store/shared.ts";
import { chainFrom } from "./chain.ts";
import { draining } from "./drain.ts";
import { workOn } from "./worker.ts";

let folder: string;
let shared: Shared;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hand-back-"));
  shared = await openShared(join(folder, "data.db"));
});
afterEach(async () => {
  await shared.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How many jobs are there for whoever asks next. */
async function free(): Promise<number> {
  const store = sqliteStore(join(folder, "data.db"));
  const keys = await store.due("job:");
  await store.close();
  return keys.length;
}

const begin = (worker: ReturnType<typeof workOn>): Promise<unknown> =>
  Promise.resolve(worker.jobs.start("chain", { item: "a", chain: chainFrom("a", 1e6) }));

test("jobs are handed back when the worker closes, and so is one that is begun after that", async () => {
  const worker = workOn(shared.jobs, "/jobs/:id", { rounds: 1e6, slice: 10, pause: 5 });
  await begin(worker);
  expect(await free()).toBe(0);
  await worker.close();
  expect(await free()).toBe(1);
  // As the last request on an open connection does, which the drain waits for.
  const answers: Answer[] = [];
  const app: Partial<App> = {
    respond: (exchange, done) => {
      const answer = { status: 202, fields: [], content: undefined };
      void begin(worker).then(() => done(answer, exchange));
    },
  };
  const { app: last, drain } = draining(app as App);
  last.respond({} as Exchange, (it) => answers.push(it));
  await drain();
  expect(answers).toHaveLength(1);
  expect(await free()).toBe(2);
});
