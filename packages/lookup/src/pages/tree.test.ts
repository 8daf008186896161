import { describe, expect, test } from "vitest";
import { layOut, sheet } from "../choose/poster/layout.ts";
import { profiles } from "../choose/result.ts";
import { questions } from "../choose/tree-data.ts";
import { walk } from "../choose/walk.ts";
import { renderHtml, renderMarkdown, renderText } from "../render.ts";
import { treePage, treeSvg } from "../tree.ts";
import { questionPage } from "./question.ts";

const asked = Object.values(questions);
const answers = asked.flatMap((it) => it.answers);

/** Every way through the tree, to all its places. */
function places(path: readonly number[] = []): (readonly number[])[] {
  const more = walk(path)?.question?.answers ?? [];
  return [path, ...more.flatMap((_, at) => places([...path, at + 1]))];
}

describe("/choose/tree", () => {
  const page = treePage();
  const html = renderHtml(page);
  const links = [...html.matchAll(/<a href="\/choose\?a=([\d.]+)">([^<]+)/g)];

  test("has every question and every answer", () => {
    const text = renderText(page, { full: true, columns: 100 }).replace(/\s+/g, " ");
    for (const it of asked.slice(1)) expect(text).toContain(it.text);
    expect(html).toContain(asked[0]?.text);
    for (const it of answers) expect(text).toContain(it.text);
  });

  test("each end is a link to its place, which has that status", () => {
    const ends = links.filter(([, , text = ""]) => /^\d/.test(text));
    expect(ends).toHaveLength(answers.filter(({ leaf }) => leaf !== undefined).length);
    for (const [, path = "", text] of links) {
      const step = walk(path.split(".").map(Number));
      expect(step, path).toBeDefined();
      if (step?.leaf !== undefined) expect(text).toMatch(new RegExp(`^${step.leaf.code} `));
      else expect(text).toBe(step?.question?.text);
    }
  });

  test("is an indented tree in text, and nested lists in Markdown", () => {
    const text = renderText(page);
    expect(text).toContain(
      "\n1. Yes: What was the request for?\n   1. To read (GET, HEAD, QUERY): ",
    );
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(renderMarkdown(page)).toContain("\n   1. To read (GET, HEAD, QUERY): **");
  });
});

describe("/choose/tree.svg", () => {
  const svg = treeSvg();
  const cards = layOut();

  test("has a card for every question, none over another and all on the sheet", () => {
    expect(cards).toHaveLength(asked.length);
    for (const { x, y, width, height } of cards) {
      expect(x + width).toBeLessThanOrEqual(sheet.width - sheet.margin + 1);
      expect(y + height).toBeLessThanOrEqual(sheet.height - sheet.margin);
      const over = cards.filter((it) => it.x === x && it.y > y && it.y < y + height);
      expect(over).toEqual([]);
    }
  });

  test("each answer leads to its status, or to the card of its question", () => {
    const ids = new Set([...svg.matchAll(/ id="(q\d+)"/g)].map(([, id]) => id));
    const ways = [...svg.matchAll(/<a href="(?:#(q\d+)|\/(\d+))"/g)];
    expect(ways).toHaveLength(answers.length);
    for (const [, id] of ways) if (id !== undefined) expect(ids).toContain(id);
    expect(svg).not.toContain("…");
  });
});

describe("every place in the tree", () => {
  const all = places().map((path) => ({ path, step: walk(path) }));

  test("counts to at most six questions, and no way is longer", () => {
    expect(Math.max(...all.map(({ path }) => path.length))).toBe(6);
    for (const { path, step } of all) {
      if (step?.question === undefined) continue;
      const [, at, most] =
        /^question (\d) of at most (\d) /.exec(questionPage(step).badge ?? "") ?? [];
      expect(Number(at)).toBe(path.length + 1);
      expect(Number(most)).toBeLessThanOrEqual(6);
      expect(Number(most)).toBeGreaterThanOrEqual(Number(at));
    }
  });

  test.each(profiles)(
    "has why, the runner-up, the house styles and the way back, for %s",
    (profile) => {
      for (const { path, step } of all) {
        if (step?.leaf === undefined) continue;
        const page = questionPage(step, profile);
        const text = renderText(page, { columns: 100 }).replace(/\s+/g, " ");
        const { houses = {} } = step.leaf;
        expect(page.data).toMatchObject({ path, profile, code: expect.any(Number), houses });
        expect(page.data).toHaveProperty("runnerUp.when");
        expect(text, path.join(".")).toMatch(/Or else \d{3} .+, when /);
        expect(text).toContain("HOUSE STYLES");
        for (const { why } of Object.values(houses)) expect(text).toContain(why.split(" ")[0]);
        const html = renderHtml(page);
        for (const [at] of path.entries()) {
          const before = path.slice(0, at).join(".");
          const query = new URLSearchParams(before === "" ? {} : { a: before });
          if (profile !== "rfc") query.set("profile", profile);
          const back = query.size === 0 ? "/choose" : `/choose?${query}`;
          expect(html).toContain(`<a href="${back.replaceAll("&", "&amp;")}">`);
        }
      }
    },
  );
});
