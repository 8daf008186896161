import { describe, expect, test } from "vitest";
import { optionsFor } from "./options.ts";

function titles(query: string): string[] {
  return optionsFor(query).options.map((it) => it.title);
}

describe("the list under the search field", () => {
  test("has a number first, with its name and its class", () => {
    expect(optionsFor("404")).toEqual({
      options: [
        { href: "/404", title: "404", name: "Not Found", why: "the number itself", tone: "4xx" },
      ],
      count: "1 result",
    });
  });

  test("has at most eight codes, and says how many lines there are", () => {
    const { options, count } = optionsFor("5");
    expect(options.map((it) => it.title).slice(0, 2)).toEqual(["/5xx", "500"]);
    expect(options).toHaveLength(9);
    expect(count).toBe("9 results");
  });

  test("begins with the page that answers a question as a whole", () => {
    expect(optionsFor("401 vs 403").options[0]).toEqual({
      href: "/401-vs-403",
      title: "/401-vs-403",
      why: "the page for this",
    });
  });

  test("explains what is no status", () => {
    expect(titles("000")).toEqual(["000: no response at all"]);
    expect(optionsFor("000").options[0]?.href).toBe("/0");
  });

  test("leads a description on to the search that reads one", () => {
    const { options } = optionsFor("my order was sent twice although I clicked once");
    expect(options.at(-1)).toEqual({
      href: "/search?q=my%20order%20was%20sent%20twice%20although%20I%20clicked%20once",
      title: "my order was sent twice although I clicked once",
      why: "search for it as a description",
    });
  });

  test("offers known words where nothing was found", () => {
    expect(optionsFor("").options).toEqual([]);
    expect(optionsFor("").count).toBe("");
    expect(titles("rate limit")[0]).toBe("429");
  });

  test("never takes a query as markup, nor leaves the site", () => {
    for (const query of [
      "<b>",
      "javascript:alert(1)",
      "//evil.example",
      "\u202e",
      "a".repeat(5000),
    ]) {
      for (const { href } of optionsFor(query).options) expect(href).toMatch(/^\/[^/]/);
    }
  });
});
