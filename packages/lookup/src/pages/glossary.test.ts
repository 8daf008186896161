import { expect, test } from "vitest";
import { ownTerms, termNamed, termPath, terms } from "../data/terms.ts";
import { renderHtml, renderMarkdown, renderText } from "../render.ts";
import { pageAt } from "./at.ts";

const all = [...terms, ...ownTerms];
const page = pageAt("/glossary") ?? expect.fail();

test.each(all)("$name has an anchor and one sentence", (it) => {
  expect(renderHtml(page)).toContain(`id="${termPath(it).replace("/glossary#", "")}"`);
  expect(it.means).toMatch(/^[A-Z][^.]*(?:\.\d[^.]*)*\.$/);
  expect(termNamed(it.name)).toBe(it);
});

test.each(terms)("$name names the section that defines it", ({ cite }) => {
  expect(cite).toMatch(/^RFC \d{4} \d+(\.\d+)*$/);
});

test("the words stand in the order of the alphabet, and none twice", () => {
  const names = terms.map((it) => it.name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(new Set(all.map((it) => it.name)).size).toBe(all.length);
});

test("text and Markdown have every word", () => {
  for (const { name } of all) {
    expect(renderText(page, { full: true, columns: 80 })).toContain(name);
    expect(renderMarkdown(page)).toContain(name);
  }
});
