import { describe, expect, test } from "vitest";
import { batchesIn } from "./batches.ts";

/** Something that is committed or undone as a whole, and a record of what is asked of it. */
function database(faults: Partial<Faults> = {}, timeout = 50) {
  const log: string[] = [];
  let isInside = false;
  const failing = (what: keyof Faults): void => {
    log.push(what);
    const fault = faults[what]?.();
    if (fault !== undefined) throw new Error(fault);
  };
  const batches = batchesIn({
    begin: () => {
      failing("begin");
      isInside = true;
    },
    complete: () => failing("complete"),
    commit: () => {
      failing("commit");
      isInside = false;
    },
    rollBack: () => {
      log.push("rollBack");
      isInside = false;
    },
    isInside: () => isInside,
    isBusy: (error) => (error as Error).message === "busy",
    timeout,
    failure: (what, cause, mayBeDone) => ({ what, why: (cause as Error).message, mayBeDone }),
  });
  const add = (name: string, fault?: () => unknown): Promise<string> =>
    batches.add(name, () => {
      log.push(name);
      fault?.();
      return `${name} done`;
    });
  /** It fails so that the whole transaction is undone by itself. */
  const full = (): void => {
    isInside = false;
    throw new Error("full");
  };
  return { batches, add, log, full };
}

interface Faults {
  readonly begin: () => string | undefined;
  readonly complete: () => string | undefined;
  readonly commit: () => string | undefined;
}

const throwing = (): never => {
  throw new Error("own");
};
const failed = (what: string, why: string, mayBeDone = false) => ({
  status: "rejected",
  reason: { what, why, mayBeDone },
});
const done = (name: string) => ({ status: "fulfilled", value: `${name} done` });

test("what comes in one turn is one transaction, in its order, and nobody is told before it is committed", async () => {
  const { add, log } = database();
  const told = ["a", "b", "c"].map((it) => add(it).then(() => log.push(`told ${it}`)));
  expect(log).toEqual([]);
  await Promise.all(told);
  await add("d");
  expect(log).toEqual([
    ...["begin", "a", "b", "c", "complete", "commit", "told a", "told b", "told c"],
    ...["begin", "d", "complete", "commit"],
  ]);
});

test("one that fails does not fail the others", async () => {
  const { add, log } = database();
  const all = [add("a"), add("b", throwing), add("c")];
  expect(await Promise.allSettled(all)).toEqual([done("a"), failed("b", "own"), done("c")]);
  expect(log).toEqual(["begin", "a", "b", "c", "complete", "commit"]);
});

test("where one undoes what all did, each is done by itself, before what came later", async () => {
  const { add, log, full } = database();
  const all = [add("a"), add("b", full), add("c")];
  await new Promise((resolve) => setImmediate(resolve));
  all.push(add("d"));
  expect(await Promise.allSettled(all)).toEqual([
    ...[done("a"), failed("b", "full"), done("c"), done("d")],
  ]);
  const own = (it: string) => ["begin", it, "complete", "commit"];
  expect(log).toEqual([
    ...["begin", "a", "b", "rollBack"],
    ...own("a"),
    ...["begin", "b", "rollBack"],
    ...own("c"),
    ...own("d"),
  ]);
});

test("where what is left to be written fails, each is done by itself, and only those fail that have to", async () => {
  let current = "";
  const { batches } = database({
    complete: () => (current.includes("b") ? "no" : undefined),
    begin: () => {
      current = "";
      return undefined;
    },
  });
  const all = ["a", "b", "c"].map((it) =>
    batches.add(it, () => {
      current += it;
      return `${it} done`;
    }),
  );
  expect(await Promise.allSettled(all)).toEqual([done("a"), failed("b", "no"), done("c")]);
});

test("where the commit fails all fail, and may have been done; what comes next is not touched by that", async () => {
  let times = 0;
  const { add, log } = database({ commit: () => (times++ === 0 ? "broken" : undefined) });
  const all = [add("a"), add("b")];
  expect(await Promise.allSettled(all)).toEqual([
    failed("a", "broken", true),
    failed("b", "broken", true),
  ]);
  expect(await add("c")).toBe("c done");
  expect(log.filter((it) => it === "rollBack")).toHaveLength(1);
});

describe("while somebody else writes", () => {
  test("the process goes on, and what was asked is done in its order afterwards", async () => {
    let isBusy = true;
    const { add, log } = database({ begin: () => (isBusy ? "busy" : undefined) }, 5000);
    const first = add("a");
    for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
    const second = add("b");
    isBusy = false;
    await Promise.all([first, second]);
    expect(log.filter((it) => it !== "begin")).toEqual(["a", "b", "complete", "commit"]);
  });

  test("who has waited for long enough is told so, and who came later is not", async () => {
    let isBusy = true;
    const { add } = database({ begin: () => (isBusy ? "busy" : undefined) }, 60);
    const first = add("a");
    await new Promise((resolve) => setTimeout(resolve, 40));
    const second = add("b");
    await expect(first).rejects.toEqual({ what: "a", why: "busy", mayBeDone: false });
    isBusy = false;
    expect(await second).toBe("b done");
  });

  test("it is not asked without a pause", async () => {
    const { add, log } = database({ begin: () => "busy" }, 100);
    await expect(add("a")).rejects.toMatchObject({ why: "busy" });
    expect(log.length).toBeLessThan(30);
  });
});

test("where it cannot begin at all everybody is told so, and the next is tried anew", async () => {
  let times = 0;
  const { add } = database({ begin: () => (times++ === 0 ? "gone" : undefined) });
  const all = [add("a"), add("b")];
  expect(await Promise.allSettled(all)).toEqual([failed("a", "gone"), failed("b", "gone")]);
  expect(await add("c")).toBe("c done");
});

test("of very many not all are one transaction: others have their turn in between", async () => {
  const { add, log } = database();
  await Promise.all(Array.from({ length: 1200 }, (_, i) => add(`${i}`)));
  expect(log.filter((it) => it === "commit")).toHaveLength(3);
  expect(log.filter((it) => /^\d/.test(it)).map(Number)).toEqual(
    Array.from({ length: 1200 }, (_, i) => i),
  );
});

test("done is when everything is that came before", async () => {
  const { batches, add, log } = database();
  await batches.done();
  const all = [add("a"), add("b", throwing)].map((it) => it.catch(() => undefined));
  expect(batches.isIdle()).toBe(false);
  await batches.done();
  expect(batches.isIdle()).toBe(true);
  expect(log.at(-1)).toBe("commit");
  await Promise.all(all);
});
