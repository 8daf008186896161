import { expect, test } from "vitest";
import { operationRules } from "../openapi/rules.ts";
import { rules, sequenceRules } from "../rules.ts";
import { citedIn } from "./cites.ts";

test.each([
  ["RFC 9110 15.5.6, 10.2.1", ["#section-15.5.6", "#section-10.2.1"]],
  ["RFC 9110 15.4.2-4, 15.4.8-9", ["#section-15.4.2", "#section-15.4.8"]],
  ["RFC 9113 8.6; RFC 9114 4.5", ["rfc9113.html#section-8.6", "rfc9114.html#section-4.5"]],
  ["RFC 9110 15.4.8; RFC 7538", ["#section-15.4.8", "rfc7538.html"]],
])("%s leads to each section, of a range to the first", (cite, ends) => {
  const urls = citedIn(cite).map(({ url }) => url);
  expect(urls).toEqual(ends.map((it) => expect.stringMatching(new RegExp(`${it}$`))));
});

test("what is no RFC has no address", () => {
  expect(citedIn("OpenAPI 3.1 4.8.16")).toEqual([
    { text: "OpenAPI 3.1 4.8.16", doc: "OpenAPI 3.1 4.8.16" },
  ]);
});

test("every RFC that a rule cites has an address", () => {
  for (const { id, cite } of [...rules, ...sequenceRules, ...operationRules]) {
    for (const { text, url } of citedIn(cite)) {
      if (text.startsWith("RFC")) expect(url, `${id}: ${cite}`).toMatch(/^https:/);
    }
  }
});
