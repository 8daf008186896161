import { checkQuestion, decide, type Question, vocabulary } from "@verdict/decide";
import { expect, test } from "vitest";
import { simulatorPage } from "../../decide.ts";
import { renderMarkdown, renderText } from "../../render.ts";
import { changesOf } from "./changes.ts";
import { facts } from "./controls.ts";
import { addressOf, queryOf, questionOf } from "./query.ts";
import { lostUpdate, scenarioLinks } from "./scenarios.ts";

/** The question that a query asks, or what is wrong with it. */
const read = (query: string) => {
  const asked = questionOf(new URLSearchParams(query));
  return "problems" in asked ? asked.problems : asked.question;
};

test.each<[string, Question]>([
  ["exists=no", { resource: { exists: false }, request: { method: "GET" } }],
  [
    "method=PUT&fields=If-Match:+%22a%22%0AHost:+b&methods=GET,+PUT",
    {
      resource: { methods: ["GET", "PUT"] },
      request: { method: "PUT", headers: { "If-Match": '"a"', Host: "b" } },
    },
  ],
  [
    "body=1+%2B+1&maxBody=2&methods=none&upstream=%7B%22failure%22:%22timeout%22%7D",
    {
      resource: { maxBody: 2, methods: [], upstream: { failure: "timeout" } },
      request: { method: "GET", body: "1 + 1" },
    },
  ],
])("%s is a question, and the question is that query", (query, question) => {
  expect(read(query)).toEqual(question);
  expect(queryOf(question)).toBe(query);
});

test("what has its default is in no query", () => {
  const question: Question = { resource: { exists: true }, request: { method: "GET", path: "/" } };
  expect(addressOf(question)).toBe("/decide?method=GET");
});

test("a line that is no field is told, with where it stands", () => {
  expect(read("fields=Accept")).toMatchObject([
    { pointer: "/request/headers", detail: expect.stringContaining('"Accept"') },
  ]);
});

test("every fact that can be declared has its control", () => {
  expect([...facts.keys()].sort()).toEqual(Object.keys(vocabulary).sort());
});

test("each situation to start from is a question that its address asks", () => {
  const links = scenarioLinks().flatMap((it) => (typeof it === "object" && "link" in it ? it : []));
  for (const { link, text } of links) {
    const question = read(link.replace("/decide?", "")) as Question;
    expect(checkQuestion(question)).toHaveProperty("question");
    expect(text).toBe(text?.replace(/\(\d+\)/, `(${decide(question).status})`));
  }
});

test("what would change a lost update: the entity tag that is current, or no condition", () => {
  const [first] = changesOf(lostUpdate, 412);
  expect(first?.changes.map((it) => it.says)).toEqual(
    expect.arrayContaining(['If-Match: "v2"', "without If-Match"]),
  );
});

test("every change leads where it is said to", () => {
  for (const { status, changes } of changesOf(lostUpdate, decide(lostUpdate).status)) {
    for (const { question } of changes) expect(decide(question).status).toBe(status);
  }
});

test("the way is told in words where nothing is drawn", () => {
  const page = simulatorPage(lostUpdate);
  expect(renderText(page)).toMatch(/^412 Precondition Failed +PUT \/items\/1\n/);
  expect(renderMarkdown(page)).toContain("→");
});
