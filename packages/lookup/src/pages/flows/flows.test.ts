import { decisions } from "@verdict/decide";
import { describe, expect, test } from "vitest";
import { flowIds, flowListPage, flowOf, flowPage } from "../../decide.ts";
import { renderHtml, renderMarkdown, renderText } from "../../render.ts";

describe.each(flowIds)("/flows/%s", (id) => {
  const page = flowPage(id);
  const flow = flowOf(id);

  test("is drawn in HTML, in characters for a terminal, with Mermaid in Markdown", () => {
    const html = renderHtml(page);
    if (id === "lifecycle")
      expect(html).toContain('srcset="/flows/lifecycle.svg?columns=2"><img src="/flows/lifecycle');
    else expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).not.toContain("<style");
    expect(renderText(page)).toContain(`    [ ${flow.start} ]\n    |\n`);
    const [, chart = ""] = /```mermaid\n([\s\S]+?)\n```/.exec(renderMarkdown(page)) ?? [];
    expect(`${chart}\n`).toBe((page.data as { mermaid: string }).mermaid);
  });

  test("has in words every question, every status and every source", () => {
    const text = renderText(page, { full: true, columns: 100 }).replace(/\s+/g, " ");
    for (const { question, cite, exits } of flow.stages.flatMap((it) => it.rungs)) {
      expect(text).toContain(question);
      expect(text).toContain(cite.split(/[,;]/)[0]);
      for (const { codes, says = "" } of exits) {
        expect(text).toContain(says);
        for (const code of codes) expect(text).toContain(String(code));
      }
    }
  });

  test("has its corrections with their sections, kindly", () => {
    const html = renderHtml(page);
    expect(html).toContain("Often told, and what is right");
    const text = renderText(page, { full: true }).replace(/\s+/g, " ");
    for (const { right, cite } of flow.corrections) {
      expect(text).toContain(right);
      expect(text).toContain(cite);
    }
  });

  test("its JSON has all of it", () => {
    expect(page.data).toMatchObject({ page: "flow", id, stages: flow.stages });
  });
});

describe("/flows", () => {
  const page = flowListPage();

  test("leads to each diagram, in every form", () => {
    for (const id of flowIds) {
      expect(renderHtml(page)).toContain(`<a href="/flows/${id}">`);
      expect(renderText(page)).toContain(`/flows/${id}`);
      expect(renderMarkdown(page)).toContain(`(/flows/${id})`);
    }
  });

  test("has the whole order as before", () => {
    const data = page.data as { decisions: unknown[]; mermaid: string; flows: unknown[] };
    expect(data.decisions).toHaveLength(decisions.length);
    expect(data.flows).toHaveLength(flowIds.length);
    expect(renderMarkdown(page)).toContain("```mermaid\nflowchart TD\n");
  });
});
