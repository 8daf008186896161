import { recheck, statuses } from "@verdict/codes";
import { developments, pendingCodes } from "@verdict/codes/texts";
import { expect, test } from "vitest";
import { pageAt, renderText } from "../index.ts";
import { addresses } from "./addresses.ts";
import { changesPage } from "./changes.ts";

const text = renderText(changesPage(), { full: true, columns: 100 }).replace(/\s+/g, " ");

test("every piece of news is told, with its date and its source", () => {
  for (const { date, what, line, cite } of developments) {
    for (const it of [date, what, line, ...cite.split("; ")]) expect(text).toContain(it);
  }
});

test("the newest comes first", () => {
  const { news } = changesPage().data as { news: { what: string }[] };
  expect(news[0]?.what).toBe("104 Upload Resumption Supported");
  expect(news.at(-1)?.what).toBe("Connect RPC remapped errors");
});

test("every registration that ends is there with its last day", () => {
  for (const { code, expires } of statuses.filter((it) => it.expires !== undefined)) {
    expect(text).toMatch(new RegExp(`${code} .*${expires} ran out`));
  }
});

test("what is on its way, left behind and not yet checked is there", () => {
  for (const { draft } of pendingCodes) expect(text).toContain(draft);
  for (const it of statuses.filter(({ obsolete }) => obsolete !== undefined)) {
    expect(text).toContain(`${it.code} ${it.name}: obsolete since ${it.obsolete?.since}`);
  }
  for (const it of recheck) expect(text).toContain(it);
});

test("every address is that of a page, and stands once", () => {
  const all = addresses().flatMap((it) => it.paths);
  expect(all.filter((it) => pageAt(it)?.path !== it)).toEqual([]);
  expect(all).toHaveLength(new Set(all).size);
});
