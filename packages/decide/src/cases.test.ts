import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decide } from "./decide.ts";
import { type Case, matches } from "./testing/case.ts";

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("./cases.json", import.meta.url), "utf8"),
);

test.each(cases)("$id ($level): $note", ({ resource, request, expect: wanted }) => {
  const answer = decide({ resource, request, clock: "Fri, 01 Aug 2025 12:00:00 GMT" });
  expect([wanted.status, ...(wanted.alsoConformant ?? [])]).toContain(answer.status);
  if (answer.status !== wanted.status) return;
  const fields = new Map(
    Object.entries(answer.fields).map(([name, value]) => [name.toLowerCase(), value]),
  );
  for (const [name, matcher] of Object.entries(wanted.headers ?? {})) {
    const key = name.toLowerCase();
    expect([name, fields.get(key), matches(key, fields.get(key), matcher)]).toEqual([
      name,
      fields.get(key),
      true,
    ]);
  }
  if (wanted.bodyEmpty !== undefined) expect(answer.content === null).toBe(wanted.bodyEmpty);
  if (wanted.body !== undefined) expect(answer.content).toBe(wanted.body);
  if (wanted.interim !== undefined) expect(answer.interim).toEqual(wanted.interim);
});
