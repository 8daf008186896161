/** Cases that are written for any client, over each transport: the samples, and our own. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Case, differences } from "../test/adapter.ts";
import { cases as own } from "../test/cases/index.ts";
import { overNode } from "./node.ts";
import { overFetch } from "./transports/fetch.ts";

const samples = JSON.parse(
  readFileSync(new URL("../test/samples.json", import.meta.url), "utf8"),
) as readonly Case[];
const cases = [...samples, ...own.filter(({ id }) => !samples.some((it) => it.id === id))];

test("cases are plain data, each with a name and a source of its own", () => {
  expect(JSON.parse(JSON.stringify(own))).toEqual(own);
  expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  expect(own.filter(({ id, group, origin }) => !id.startsWith(`${group}/`) || !origin)).toEqual([]);
});

/** So many run at once: most of the time they wait. */
const atOnce = 24;

/** Whether a case is about time, so that a busy machine can spoil it. */
function waits(it: Case): boolean {
  return /DelayMs|delayMs|TimeoutMs|abort/.test(JSON.stringify(it));
}

describe.each([
  ["fetch", overFetch],
  ["Node", overNode],
] as const)("over %s", (_, transport) => {
  const found = new Map<string, Promise<string[]>>();

  beforeAll(async () => {
    const left = cases.values();
    const work = async (): Promise<void> => {
      for (const it of left) {
        const result = differences(it, transport());
        found.set(it.id, result);
        await result.catch(() => undefined);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    // Whatever waits was measured beside 23 others, and beside other files: it is asked once more on its own.
    for (const it of cases) {
      const { length } = await (found.get(it.id) as Promise<string[]>).catch(() => ["It threw."]);
      if (length > 0 && waits(it)) found.set(it.id, differences(it, transport()));
    }
  }, 60_000);

  test.each(cases)("$id ($strength): $note", async ({ id }) => {
    expect(await found.get(id)).toEqual([]);
  });
});
