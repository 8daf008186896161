import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decide } from "./decide.ts";
import type { Declared, DeclaredRequest } from "./vocabulary.ts";

type Matcher =
  | string
  | {
      readonly present?: boolean;
      readonly absent?: boolean;
      readonly contains?: string;
      readonly notContains?: string;
      readonly oneOf?: readonly (string | null)[];
    };

interface Case {
  readonly id: string;
  readonly level: string;
  readonly resource: Declared;
  readonly request: DeclaredRequest;
  readonly expect: {
    readonly status: number;
    /** Other statuses that conform; with one of them the rest of the expectations does not apply. */
    readonly alsoConformant?: readonly number[];
    readonly headers?: Readonly<Record<string, Matcher>>;
    readonly bodyEmpty?: boolean;
    readonly body?: string;
    readonly interim?: readonly number[];
  };
  readonly note?: string;
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("./cases.json", import.meta.url), "utf8"),
);

/** Fields whose value is a set: order and case do not count. */
const sets =
  /^(?:allow|vary|accept|accept-patch|accept-post|accept-encoding|accept-ranges|upgrade)$/;

function same(name: string, a: string, b: string): boolean {
  const set = (value: string): string =>
    value
      .toLowerCase()
      .split(",")
      .map((it) => it.trim())
      .sort()
      .join();
  return sets.test(name) ? set(a) === set(b) : a === b;
}

function matches(name: string, value: string | undefined, matcher: Matcher): boolean {
  if (typeof matcher === "string") return value !== undefined && same(name, value, matcher);
  const { present, absent, contains, notContains, oneOf } = matcher;
  const lower = value?.toLowerCase();
  return (
    (present === undefined || (value !== undefined) === present) &&
    (absent === undefined || (value === undefined) === absent) &&
    (contains === undefined || lower?.includes(contains.toLowerCase()) === true) &&
    (notContains === undefined || lower?.includes(notContains.toLowerCase()) !== true) &&
    (oneOf === undefined ||
      oneOf.some((it) =>
        it === null ? value === undefined : value !== undefined && same(name, value, it),
      ))
  );
}

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
