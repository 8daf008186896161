import fc from "fast-check";
import { expect, test } from "vitest";
import { explain, statuses } from "./index.ts";
import { references, textsOf } from "./texts.ts";

test("explain gives what textsOf gives", async () => {
  for (const { code } of statuses) expect(await explain(code)).toEqual(textsOf(code));
});

test("a code's page tells its rivals, its corrections, its news and its disagreements", async () => {
  const page = await explain(402);
  expect(page.rivals).toHaveLength(4);
  expect(page.developments.map((it) => it.what)).toContain("402 gets a definition");
  expect((await explain(218)).corrections.map((it) => it.id)).toContain("s0-02");
  expect((await explain(218)).disagreements).toHaveLength(1);
});

test("404 finds no disagreement about RFC 9404 or 4040: numbers are matched whole", () => {
  expect(textsOf(911).disagreements).toEqual([]);
  expect(textsOf(419).disagreements.map((it) => it.topic)).toEqual([
    "419, 420, 421 old names",
    "419 in http-status-codes",
  ]);
});

test("the same number in other protocols", () => {
  expect(textsOf(451).elsewhere).toEqual([{ protocol: "RTSP", name: "Parameter Not Understood" }]);
});

test("104 is missing from every reference, and 413 has an older name in most", () => {
  expect(textsOf(104).missingFrom).toEqual(references.map((it) => it.title));
  expect(textsOf(413).misnamedBy.length).toBeGreaterThan(5);
  expect(textsOf(404).missingFrom).toEqual([]);
});

test("a number that nobody wrote about has empty lists", async () => {
  expect(await explain(471)).toEqual({
    rivals: [],
    corrections: [],
    developments: [],
    disagreements: [],
    elsewhere: [],
    missingFrom: [],
    misnamedBy: [],
  });
});

test("textsOf never throws", () => {
  fc.assert(fc.property(fc.oneof(fc.integer(), fc.double()), (code) => void textsOf(code)));
});
