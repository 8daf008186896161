import { describe, expect, test } from "vitest";
import { captionOf, recipesOf, toolNamed, tools } from "../recipes/index.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { renderText } from "../render/text.ts";
import { recipeFor } from "./recipe.ts";
import { recipesPage, toolPage } from "./recipes.ts";

function docOf(code: number, wanted: string) {
  const it = recipeFor(code, wanted);
  if (it.kind !== "page") throw new Error(it.detail);
  return it.doc;
}

const all = tools.flatMap((tool) =>
  tool.recipes.map(({ code, situation, text }) => ({
    code,
    wanted: situation === undefined ? tool.id : `${tool.id}/${situation}`,
    tool,
    text,
  })),
);

describe("the recipe of a code", () => {
  test("as text is the program itself, to be redirected into a file", () => {
    const [first] = all;
    expect(renderText(docOf(first?.code ?? 0, first?.wanted ?? ""))).toBe(first?.text);
  });

  test.each(all)(
    "$wanted for $code: it is there under its own words, as Markdown and JSON too",
    ({ code, wanted, tool, text }) => {
      const doc = docOf(code, wanted);
      expect(doc.path).toBe(`/${code}?in=${wanted}`);
      expect(renderMarkdown(doc)).toContain(`\`\`\`${tool.language}\n`);
      expect(doc.data).toMatchObject({ page: "recipe", code, text, tool: { id: tool.id } });
    },
  );

  test("its framework may be spelled as people spell it", () => {
    for (const name of ["Express", "expressjs", "EXPRESS "])
      expect(toolNamed(name)?.id).toBe("express");
    expect(docOf(404, "Express.js").title).toBe("404 Not Found in Express");
  });

  test("an unknown framework gets the list of what there is", () => {
    const it = recipeFor(404, "cobol\u0007".repeat(30));
    expect(it).toMatchObject({ kind: "none", unknown: true, others: tools.map((one) => one.id) });
    expect(it.kind === "none" && it.detail.length).toBeLessThan(1000);
  });

  test("an unknown situation gets the list of what there is", () => {
    expect(recipeFor(404, "express/nothing")).toMatchObject({
      kind: "none",
      unknown: true,
      others: ["express"],
    });
  });

  test("where there is none, the reason and who has one", () => {
    const it = recipeFor(418, "express");
    expect(it).toMatchObject({ kind: "none", unknown: false });
    expect(it.kind === "none" && it.detail).toContain("A joke of 1998");
  });
});

describe("what cannot be had", () => {
  const impossible = tools.flatMap((tool) => tool.impossible.map((it) => ({ tool, ...it })));

  test.each(impossible)(
    "$tool.label and $code: the attempt, and the proof",
    ({ tool, code, proof }) => {
      // A recipe comes first where there is one of another situation.
      if (tool.recipes.some((it) => it.code === code)) return;
      const text = renderText(docOf(code, tool.id), { full: true });
      expect(text).toContain("This was tried");
      expect(text).toContain(proof.split("\n")[0]?.replace(/\s+$/, ""));
    },
  );
});

test("each program says on its first line what it does, in a sentence", () => {
  for (const { text, wanted, code } of all) {
    const caption = captionOf(text);
    expect(caption, `${code} ${wanted}`).toMatch(/^[A-Z0-9].{15,}[.!]$/);
    expect(caption.length, `${code} ${wanted}`).toBeLessThan(130);
  }
});

test("the pages of all and of one name every recipe", () => {
  expect(recipesPage().data).toMatchObject({ page: "recipes", count: all.length });
  for (const tool of tools) {
    const page = toolPage(tool.label === tool.id ? tool.id : tool.id.toUpperCase());
    expect(page?.path).toBe(`/recipes/${tool.id}`);
    for (const { code } of tool.recipes)
      expect(JSON.stringify(page?.blocks)).toContain(`/${code}?in=${tool.id}`);
  }
  expect(toolPage("cobol")).toBeUndefined();
});

test("the page of one says how a recipe is had alone", () => {
  const shown = (name: string) => renderText(toolPage(name) ?? expect.fail());
  expect(shown("express")).toContain("curl 'localhost:8000/404?in=express' > 404.js");
  expect(shown("fetch")).toContain("verdict 429 --in fetch > 429.js");
  for (const tool of tools) expect(shown(tool.id), tool.id).not.toContain(".txt");
});

test("every code of a side is in the list of that code", () => {
  for (const side of ["server", "client"] as const)
    for (const tool of tools.filter((it) => it.side === side))
      for (const { code } of tool.recipes)
        expect(recipesOf(code, side).map((it) => it.tool)).toContain(tool);
});
