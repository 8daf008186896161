import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { blocksOf, expectShown, stepsOf } from "../../../test/walk.ts";
import { type Serving, serving } from "../test/serving.ts";
import { run } from "../test/shell.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/demonstration.md"), "utf8");

const steps = blocksOf(page).flatMap(stepsOf);

const folder = mkdtempSync(join(tmpdir(), "walk-"));
let at: Serving | undefined;
afterAll(async () => {
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(steps)("$line", async ({ line, shown }) => {
  if (line === "npm start") {
    await at?.close();
    at = await serving({ data: join(folder, "data.db"), patience: 500 });
    return;
  }
  const here = line.replaceAll("localhost:8000", at?.host ?? "").replace("sleep 7", "sleep 1.5");
  const { out } = await run(here);
  expectShown(out, shown);
});

test("the page shows every status of the listing", () => {
  const shown = new Set([...page.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, it]) => Number(it)));
  const listed = [
    ...[100, 200, 201, 202, 204, 205, 206, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404],
    ...[405, 406, 408, 409, 410, 411, 413, 418, 429, 500, 501, 502, 503, 504],
  ];
  expect(listed.filter((it) => !shown.has(it))).toEqual([]);
});
