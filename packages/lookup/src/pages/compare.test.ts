import { describe, expect, test } from "vitest";
import { pairs } from "../data/pairs/index.ts";
import { plain } from "../render/inline.ts";
import { pageAt } from "./at.ts";

/** What people ask most often, by its number in our list of forty, with the codes that they weigh. */
const asked: readonly (readonly [question: string, ...paths: string[]])[] = [
  ["1 401 or 403?", "/401-vs-403"],
  ["2 400 or 422?", "/400-vs-422"],
  ["3 validation failed", "/422-vs-400"],
  ["4 already exists", "/409-vs-422", "/409-vs-303"],
  ["5 409 or 422?", "/409-vs-422"],
  ["6 what a PUT answers", "/200-vs-201-vs-204"],
  ["7 what a DELETE answers", "/200-vs-204", "/202-vs-204"],
  ["8 a repeated DELETE", "/204-vs-404"],
  ["9 a DELETE that is blocked", "/409-vs-422", "/409-vs-423"],
  ["10 POST created", "/200-vs-201"],
  ["11 an empty search", "/200-vs-204-vs-404"],
  ["12 no such item", "/404-vs-400"],
  ["13 404 or 410?", "/404-vs-410"],
  ["14 soft delete", "/404-vs-410"],
  ["15 hide that it exists", "/403-vs-404", "/401-vs-404"],
  ["16 wrong password", "/401-vs-400", "/401-vs-403"],
  ["17 expired token", "/401-vs-498", "/401-vs-440"],
  ["18 missing scope", "/401-vs-403"],
  ["19 a second factor is needed", "/401-vs-403"],
  ["20 account locked", "/423-vs-403"],
  ["21 lead to the login page", "/401-vs-302"],
  ["22 301 or 302?", "/301-vs-302"],
  ["23 302, 303 or 307?", "/302-vs-303-vs-307"],
  ["24 301 or 308?", "/301-vs-308"],
  ["25 missing parameter", "/400-vs-428", "/400-vs-422"],
  ["26 415, 406 or 400?", "/415-vs-406", "/415-vs-400", "/406-vs-400"],
  ["27 a coding that is not taken", "/415-vs-400"],
  ["28 405 or 501?", "/405-vs-501"],
  ["29 409, 412 or 428?", "/409-vs-412-vs-428"],
  ["30 429 or 503?", "/429-vs-503"],
  ["31 maintenance", "/500-vs-503"],
  ["32 database down", "/500-vs-503"],
  ["33 not ready yet", "/200-vs-202", "/202-vs-303", "/202-vs-503", "/404-vs-503"],
  ["34 partial success", "/200-vs-207", "/206-vs-207", "/207-vs-422"],
  ["35 a rule of business failed", "/409-vs-422", "/422-vs-500"],
  ["36 a version that is not served", "/400-vs-410"],
  ["37 GraphQL: always 200?", "/200-vs-400"],
  ["38 502, 503 or 504?", "/502-vs-503-vs-504"],
  ["39 the client left", "/499-vs-444", "/408-vs-499"],
  ["40 a code of one's own", "/401-vs-498"],
];

describe("each of the forty questions has its comparison", () => {
  test.each(
    asked.flatMap(([question, ...paths]) => paths.map((path) => [question, path] as const)),
  )("%s: %s opens with the one question that decides", (_, path) => {
    const page = pageAt(path);
    expect(page?.path).toBe(path);
    expect(page?.lead).toBeDefined();
    expect(page?.data).toHaveProperty("cite");
  });

  test("there are forty", () => expect(asked.length).toBe(40));
});

test.each(pairs.map((it) => [it.codes.join("-vs-"), it] as const))(
  "/%s puts the test into one sentence",
  (address, pair) => {
    const lead = plain(pageAt(`/${address}`)?.lead ?? "");
    expect(lead).toBe(pair.test);
    expect(lead).toMatch(/^[^.?!]+(?:\.\d[^.?!]*)*[.?]$/);
  },
);
