import { decide, decisions, type Question } from "@verdict/decide";
import { expect, test } from "vitest";
import { decidePage, flowsPage, verdictPage, verdictsPage } from "../../decide.ts";
import { renderHtml, renderMarkdown, renderText } from "../../render.ts";

const question: Question = {
  resource: { methods: ["GET"] },
  request: { method: "PUT", path: "/items/1\u001b[31m", body: "x" },
  clock: "Fri, 01 Aug 2025 12:00:00 GMT",
};
const page = verdictPage(question, decide(question));

test("a verdict is the response, what it demands marked, then the way to it", () => {
  const text = renderText(page);
  expect(text).toMatch(/^405 Method Not Allowed +PUT \/items\/1\[31m\n/);
  expect(text).toContain("    Allow: GET   ← required\n");
  expect(text).toMatch(/\n→ method-allowed +PUT is not allowed here; Allow lists what is\./);
  expect(page.tone).toBe("4xx");
});

test("the whole page has the question of each step, and links its source", () => {
  const html = renderHtml(page);
  expect(html).toContain("<strong>→ method-allowed</strong>");
  expect(html).toContain("Does the resource allow the method?");
  expect(html).toContain('href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6"');
});

test("what would have changed it, and what the deciding step read", () => {
  const text = renderText(page);
  expect(text).toContain("Use a method that is allowed here: GET.");
  expect(text).toMatch(/\nmethods +\["GET"\]/);
  const html = renderHtml(page);
  expect(html).toContain("What would have changed it");
  expect(html).toMatch(
    /<th scope="row">head-valid<\/th><td[^>]*><code>Host<\/code><\/td><td[^>]*><code>not/,
  );
});

test("the way is lit in a picture, for narrow screens and wide ones, in HTML alone", () => {
  const html = renderHtml(page);
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect(html).toContain('class="flow-exit flow-4xx flow-lit"');
  expect(html).not.toContain("<style");
  expect(renderText(page, { full: true })).not.toContain("<svg");
  expect(renderMarkdown(page)).not.toContain("<svg");
});

test("a success has nothing that would have changed it", () => {
  const fine: Question = { resource: {}, request: { method: "GET" } };
  expect(renderText(verdictPage(fine, decide(fine)))).not.toContain("What would have changed it");
});

test("interim responses come first", () => {
  const headers = { Expect: "100-continue", "Content-Length": "1" };
  const asked: Question = {
    resource: { methods: ["PUT"] },
    request: { method: "PUT", headers, body: null },
  };
  const text = renderText(verdictPage(asked, decide(asked)));
  expect(text).toMatch(/HTTP\/1\.1 100 Continue\n\n {4}HTTP\/1\.1 204 No Content\n/);
});

test("long content is shortened", () => {
  const content = "line\n".repeat(10_000);
  const asked: Question = { resource: { content }, request: { method: "GET" } };
  const text = renderText(verdictPage(asked, decide(asked)));
  expect(text).toContain("    …\n");
  expect(text.length).toBeLessThan(3000);
});

test("several verdicts are a row each", () => {
  const text = renderText(
    verdictsPage(
      [question, question],
      [question, question].map((it) => decide(it)),
    ),
  );
  expect(text).toContain("2 verdicts");
  expect(text.match(/405 Method Not/g)).toHaveLength(2);
});

test("the page about decisions has each of them, in order, in a table of its phase", () => {
  const html = renderHtml(decidePage());
  const ids = [...html.matchAll(/<th scope="row">([a-z-]+)<\/th>/g)].map(([, id]) => id);
  expect(ids).toEqual(decisions.map((it) => it.id));
  expect(html.match(/<h3 /g)).toHaveLength(9);
});

test("flows: a picture for browsers, of one method where one is asked for; a link to it elsewhere", () => {
  const html = renderHtml(flowsPage("PUT"));
  expect(html).toContain('srcset="/flows.svg?method=PUT&amp;columns=2"');
  expect(html).toMatch(/<img src="\/flows\.svg\?method=PUT" alt="\d+ decisions in their order/);
  expect(html).toContain('id="as-a-picture"');
  expect(renderMarkdown(flowsPage())).toMatch(/\[\d+ decisions .*\]\(\/flows\.svg\)/);
  expect(renderText(flowsPage(), { full: true })).toMatch(/can\s+end\s+with:\s+\/flows\.svg/);
});

test("flows: an outline on a terminal, lists elsewhere, Mermaid in Markdown", () => {
  expect(renderText(flowsPage())).toContain("    1 serve\n        available: Can the service");
  expect(renderHtml(flowsPage("PUT"))).toContain("<strong>partial-put</strong>");
  const [, chart = ""] = /```mermaid\n([\s\S]+?)\n```/.exec(renderMarkdown(flowsPage("PUT"))) ?? [];
  expect(`${chart}\n`).toBe((flowsPage("PUT").data as { mermaid: string }).mermaid);
});
