import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, App, Exchange } from "@verdict/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "../store/store.ts";
import { chainFrom } from "./chain.ts";
import { draining } from "./drain.ts";
import { workOn } from "./worker.ts";

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hand-back-"));
  store = openStore(join(folder, "data.db"));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const leases = (): unknown[] =>
  store.database
    .prepare("SELECT lease FROM job WHERE running = 1")
    .all()
    .map((it) => it["lease"]);

const begin = (worker: ReturnType<typeof workOn>): Promise<unknown> =>
  Promise.resolve(worker.jobs.start("chain", { item: "a", chain: chainFrom("a", 1e6) }));

test("jobs are handed back when the worker closes, and so is one that is begun after that", async () => {
  const worker = workOn(store.jobs, "/jobs/:id", { rounds: 1e6, slice: 10, pause: 5 });
  await begin(worker);
  expect(leases()).toEqual([expect.any(Number)]);
  expect(leases()).not.toEqual([0]);
  await worker.close();
  expect(leases()).toEqual([0]);
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
  expect(leases()).toEqual([0, 0]);
});
