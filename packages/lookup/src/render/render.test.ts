import { code, statuses } from "@verdict/codes";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Doc } from "../doc.ts";
import { pageAt } from "../pages.ts";
import { renderHtml, renderJson, renderMarkdown, renderText, width } from "../render.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "\u001b",
      "[31m",
      "\u009b",
      "\u202e",
      "<",
      ">",
      '"',
      "'",
      "&",
      "`",
      "|",
      "\n",
      "]",
      "(",
      "javascript:",
      "a",
      " ",
      "\ud800",
      "\u0007",
    ),
  }),
);

/** A page in which every text is the given one. */
function pageOf(text: string): Doc {
  const line = [text, { link: text, text }, { code: text }, { strong: text }] as const;
  const blocks: Block[] = [
    { kind: "heading", text },
    { kind: "text", line },
    { kind: "list", items: [line] },
    { kind: "facts", facts: [[text, line]] },
    { kind: "table", head: [text, text], rows: [[line, line]] },
    { kind: "exchange", lines: [{ text }, { text, required: true }] },
    {
      kind: "form",
      action: "/search",
      name: "q",
      label: text,
      value: text,
      selects: [{ name: "m", label: text, value: text, options: [[text, text]] }],
    },
    {
      kind: "form",
      action: "/decide",
      name: "t",
      label: text,
      value: text,
      lines: 3,
      post: true,
    },
    { kind: "code", language: "json", text },
  ];
  return { path: "/x", title: text, badge: text, lead: line, blocks, data: { text } };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come out
const drivesTerminals = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe("whatever goes in, nothing dangerous comes out", () => {
  test("text has no control characters but newlines, and no bidirectional overrides", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(renderText(pageOf(text), { full: true })).not.toMatch(drivesTerminals);
      }),
    );
  });

  test("text in colour has no escape codes but those for colours", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const colourless = renderText(pageOf(text), { full: true, color: true })
          // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
          .replaceAll(/\u001b\[(?:0|1|2|4|36|1;3\d)m/g, "");
        expect(colourless).not.toMatch(drivesTerminals);
      }),
    );
  });

  test("HTML has the same tags whatever the texts are, so nothing gets in as markup", () => {
    const tags = (html: string): string[] =>
      (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));
    const harmless = tags(renderHtml(pageOf("/a")));
    fc.assert(
      fc.property(hostile, (text) => {
        const html = renderHtml(pageOf(text));
        expect(html).not.toMatch(drivesTerminals);
        // A text that is no address is not linked, and one that is selected is marked.
        const isLinked = (tag: string): boolean => /^<\/?a\b/.test(tag);
        expect(tags(html).filter((it) => !isLinked(it))).toEqual(
          harmless.filter((it) => !isLinked(it)),
        );
        expect(html).not.toMatch(/href="(?!\/|https?:|\?|#)/i);
      }),
    );
  });

  test("Markdown has no raw HTML: outside of code every bracket is escaped", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = pageOf(text);
        const prose = page.blocks.filter((it) => it.kind === "heading" || it.kind === "list");
        const items = [[text, { link: text, text }, { strong: text }]] as const;
        const blocks = prose.map((it) => (it.kind === "list" ? { ...it, items } : it));
        const markdown = renderMarkdown({ ...page, lead: text, blocks });
        expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*</);
        expect(renderMarkdown(page)).not.toMatch(drivesTerminals);
      }),
    );
  });

  test("Markdown code ends where it should: its fence is longer than any run of backticks in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("`", "a", " ", "<") }), (code) => {
        const [, , line = ""] = renderMarkdown({
          path: "/",
          title: "t",
          blocks: [{ kind: "text", line: { code } }],
          data: 0,
        }).split("\n");
        const fence = /^`+/.exec(line)?.[0] ?? "";
        const inside = line.slice(fence.length, -fence.length);
        expect(line.endsWith(fence)).toBe(true);
        expect(inside.match(/`+/g)?.includes(fence) ?? false).toBe(false);
      }),
    );
  });

  test("JSON reads back as it was and drives no terminal", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = renderJson(pageOf(text));
        expect(json).not.toMatch(drivesTerminals);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ text })));
      }),
    );
  });
});

describe("text", () => {
  test.each(statuses.map((it) => [it.code] as const))(
    "the card of %i has at most 25 lines of 80 columns",
    (number) => {
      const lines = renderText(pageAt(`/${number}`) as Doc)
        .trimEnd()
        .split("\n");
      expect(lines.length).toBeLessThanOrEqual(25);
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(80);
    },
  );

  test("no colour unless asked for, and the same words with it", () => {
    const doc = pageAt(`/${code.NOT_FOUND}`) as Doc;
    const colour = renderText(doc, { color: true });
    expect(renderText(doc)).not.toContain("\u001b");
    expect(colour).toContain("\u001b[1;33m404 Not Found");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
    expect(colour.replace(/\u001b\[[\d;]*m/g, "")).toBe(renderText(doc));
  });

  test("the whole page holds what the card leaves out, and the card says where it is", () => {
    const doc = pageAt(`/${code.METHOD_NOT_ALLOWED}`) as Doc;
    expect(renderText(doc)).toContain("More: /405?full=1");
    expect(renderText({ ...doc, path: "/choose?q=a" })).toContain("More: /choose?q=a&full=1");
    expect(renderText(doc, { more: "verdict 405 --full" })).toContain("More: verdict 405 --full");
    expect(renderText(doc, { full: true })).toContain("Allow: GET, HEAD, POST   ← required");
  });

  test.each([20, 40, 60, 120])("lines fit into %i columns where words do", (columns) => {
    const text = renderText(pageAt("/by/cloudflare") as Doc, { columns });
    const long = text
      .split("\n")
      .filter((line) => width(line) > columns && / \S+ /.test(line.trim()));
    expect(long).toEqual([]);
  });

  test("East Asian characters take two columns and combining marks none", () => {
    expect(width("日本")).toBe(4);
    expect(width("e\u0301")).toBe(1);
  });

  test("100 kB everywhere are laid out in linear time", () => {
    const started = performance.now();
    renderText(pageOf("word ".repeat(20_000)), { full: true });
    renderText(pageOf("w".repeat(100_000)), { full: true });
    // One takes a second, on a busy machine ten; square they would take minutes.
    expect(performance.now() - started).toBeLessThan(40_000);
  });
});

describe("HTML", () => {
  const html = renderHtml(pageAt(`/${code.METHOD_NOT_ALLOWED}`) as Doc);

  test("headings come in order: one h1, then h2, with ids of their own", () => {
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const ids = [...html.matchAll(/<h2 id="([^"]+)"/g)].map((it) => it[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.indexOf("<h1>")).toBeLessThan(html.indexOf("<h2"));
  });

  test("tables say what their heads belong to", () => {
    expect(html).toContain('<th scope="col">Level</th>');
    expect(html).toContain('<th scope="row">');
  });

  test("a required field is marked and says so in words", () => {
    expect(html).toContain("<mark>Allow: GET, HEAD, POST</mark> <small>required</small>");
    expect(html).toContain("<strong>MUST</strong>");
  });
});

describe("Markdown", () => {
  const markdown = renderMarkdown(pageAt(`/${code.METHOD_NOT_ALLOWED}`) as Doc);

  test("has the verdict, the exchange and what it requires", () => {
    expect(markdown).toContain("# 405 Method Not Allowed");
    expect(markdown).toContain("```http\nHTTP/1.1 405 Method Not Allowed");
    expect(markdown).toContain("Required: `Allow`");
  });

  test("tables keep their columns when a cell holds a pipe", () => {
    const doc: Doc = {
      path: "/",
      title: "t",
      blocks: [{ kind: "table", head: ["a", "b"], rows: [["1|2", { code: "3|4" }]] }],
      data: {},
    };
    expect(renderMarkdown(doc)).toContain("| 1\\|2 | `3\\|4` |");
  });
});
