/** Cases that are written for any client, over fetch. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Case, differences } from "../test/adapter.ts";

const cases = JSON.parse(
  readFileSync(new URL("../test/samples.json", import.meta.url), "utf8"),
) as readonly Case[];

describe("over fetch", () => {
  test.concurrent.each(cases)("$id ($strength): $note", async (it) => {
    expect(await differences(it)).toEqual([]);
  });
});
