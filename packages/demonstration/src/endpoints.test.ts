import { forServer } from "@verdict/codes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serving } from "../test/serving.ts";
import { run } from "../test/shell.ts";
import { demonstration } from "./demonstration.ts";

const listed = await demonstration({ data: ":memory:" });
afterAll(() => listed.close());

/** What waits for seconds in the index waits less here. */
const patience = 500;
const faster = (line: string): string => line.replaceAll("sleep 7", "sleep 1.5");

describe("what the index says to send gets what it says", () => {
  let at: Serving;
  beforeAll(async () => {
    at = await serving({ patience });
  });
  afterAll(() => at.close());

  const tries = listed.endpoints.flatMap(({ resource, guide }) =>
    guide.tries.map((it) => ({ ...it, path: resource.path })),
  );

  // In their order: some are about what those before have made.
  test.each(tries)("$path: $gets, because $because", async ({ send, gets }) => {
    const line = send.replaceAll("{api}", `${at.host}/api`).replaceAll("{host}", at.host);
    const { statuses, out } = await run(faster(line));
    const several = /for i in|curl -L/.test(line);
    if (several) expect(statuses, out).toContain(gets);
    else expect(statuses, out).toEqual([gets]);
    // What the status must carry is there.
    for (const { name, when } of forServer(gets)?.must ?? []) {
      if (when === undefined) expect(out.toLowerCase()).toContain(`\n${name.toLowerCase()}:`);
    }
  });
});

test("every endpoint can be seen to succeed, or is there to be seen fail", () => {
  const never = listed.endpoints
    .filter(({ guide }) => !guide.tries.some(({ gets }) => gets < 400))
    .map(({ resource }) => resource.path);
  // What is gone is gone for everybody; the two others succeed in the tries of premium-content.
  expect(never).toEqual(["/api/payments", "/api/payments/:id", "/api/deprecated-endpoint"]);
});

test("every status of the listing has a request that gets it", () => {
  const all = new Set(listed.endpoints.flatMap(({ guide }) => guide.tries.map((it) => it.gets)));
  const wanted = [
    ...[101, 200, 201, 202, 204, 205, 206, 301, 302, 303, 304, 307, 308],
    ...[400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 415, 416, 417, 418],
    ...[422, 426, 428, 429, 500, 501, 502, 503, 504],
  ];
  expect(wanted.filter((it) => !all.has(it))).toEqual([]);
});
