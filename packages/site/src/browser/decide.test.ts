/** The simulator in a real browser: by switches, by keys, by its address alone, and without scripts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromium, hasChromium, type Page } from "../../test/chromium.ts";
import { type Serving, serve } from "../node.ts";
import { readScripts } from "./files.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("what is loaded at first is small, and the engine comes when it is used", () => {
  const weightOf = (name: string): number =>
    gzipSync(readScripts().get(name)?.content ?? "").length;
  expect(weightOf("decide.js")).toBeGreaterThan(500);
  expect(weightOf("decide.js")).toBeLessThan(2500);
  expect(weightOf("decide-engine.js")).toBeGreaterThan(10_000);
  expect(weightOf("decide-engine.js")).toBeLessThan(70_000);
}, 60_000);

describe.skipIf(!hasChromium)("in Chromium", () => {
  let site: Serving;
  let page: Page;
  let close: () => Promise<void> = async () => undefined;

  const title = "document.querySelector('h1').textContent";
  const told = "document.querySelector('.told [role=status]')?.textContent";
  const control = (name: string): string =>
    `document.querySelector('form.controls [name="${name}"]')`;
  /** Put a text into a field as typing does. */
  const put = (name: string, text: string): Promise<unknown> =>
    page.evaluate(
      `${control(name)}.closest("details").open = true, ${control(name)}.focus(), ${control(name)}.select(), document.execCommand(${JSON.stringify(text)} === "" ? "delete" : "insertText", false, ${JSON.stringify(text)})`,
    );

  beforeAll(async () => {
    site = await serve({ port: 0 });
    ({ page, close } = await chromium());
  }, 60_000);
  afterAll(async () => {
    await close();
    await site?.close();
  });
  beforeEach(() => page.open(`${site.url}/decide?method=PUT&methods=GET,+PUT&body=x`));

  test("a lost update is simulated into a 412, and its address reproduces it", async () => {
    expect(await page.evaluate(title)).toMatch(/^20/);
    await put("etag", '"v2"');
    await put("fields", 'If-Match: "v1"');
    await page.until(`${title} === "412 Precondition Failed"`);
    expect(await page.evaluate(told)).toMatch(/^412 Precondition Failed: If-Match /);
    expect(await page.evaluate("document.querySelector('.way .end .end code').textContent")).toBe(
      "if-match",
    );
    expect(await page.evaluate("document.title")).toBe("412 Precondition Failed · Verdict");
    const here = await page.evaluate<string>("location.href");
    expect(here).toContain("etag=%22v2%22");
    const shown =
      "[...document.querySelectorAll('form.controls ~ *')].map((it) => it.outerHTML.replace(/Date:.*/g, '')).join()";
    const before = await page.evaluate<string>(shown);
    await page.open("about:blank");
    await page.open(here);
    expect(await page.evaluate(title)).toBe("412 Precondition Failed");
    expect(await page.evaluate(shown)).toBe(before);
    expect(await page.evaluate(`${control("fields")}.value`)).toBe('If-Match: "v1"');
  });

  test("by keyboard alone: a switch, a field, and what stays open", async () => {
    await page.evaluate(`${control("exists")}.focus()`);
    await page.press(" ");
    await page.until(`${title} === "201 Created" && ${told}.startsWith("201 Created")`);
    expect(await page.evaluate(`document.activeElement === ${control("exists")}`)).toBe(true);
    await page.evaluate(`${control("method")}.focus(), ${control("method")}.select()`);
    await page.type("GET");
    await page.until(`${title} === "404 Not Found"`);
    await page.evaluate("document.querySelector('.way .passed summary').focus()");
    await page.press("Enter");
    await page.until("document.querySelector('.way .passed details').open");
    await page.evaluate(`${control("previouslyExisted")}.focus()`);
    await page.press(" ");
    await page.until(`${title} === "410 Gone"`);
    expect(await page.evaluate("document.querySelector('.way .passed details').open")).toBe(true);
  });

  test("what cannot be is told, with its field marked, until it is mended", async () => {
    await put("maxBody", "much");
    await page.until(`${control("maxBody")}.getAttribute("aria-invalid") === "true"`);
    expect(await page.evaluate(told)).toMatch(/^Largest content, in octets /);
    await put("maxBody", "0");
    await page.until(`${title} === "413 Content Too Large"`);
    expect(await page.evaluate("document.querySelector('[aria-invalid]')")).toBe(null);
  });

  test("what would change it leads there", async () => {
    await put("maxBody", "0");
    await page.until(`${title} === "413 Content Too Large"`);
    await page.evaluate(
      "[...document.querySelectorAll('form.controls ~ ul a')].find((it) => it.textContent === 'without content').click()",
    );
    await page.until(`${title} !== "413 Content Too Large" && document.readyState === "complete"`);
    expect(await page.evaluate(`${control("body")}.value`)).toBe("");
  });

  test("the page that it starts with keeps its tables below", async () => {
    await page.open(`${site.url}/decide`);
    await page.evaluate(`${control("exists")}.focus()`);
    await page.press(" ");
    await page.until(`(${told} ?? "").startsWith("412")`);
    expect(await page.evaluate("document.querySelector('#the-decisions-in-order') !== null")).toBe(
      true,
    );
    expect(await page.evaluate("document.querySelectorAll('[name=question]').length")).toBe(1);
  });

  test("without its engine the button asks the server", async () => {
    // What could not be loaded is a complaint of its own.
    expect(page.complaints).toEqual([]);
    await page.block("*decide-engine.js*");
    await page.open(`${site.url}/decide?exists=no`);
    await page.evaluate(`${control("previouslyExisted")}.focus()`);
    await page.press(" ");
    await page.until(`(${told} ?? "").startsWith("The engine could not be loaded.")`);
    await page.evaluate("document.querySelector('form.controls button').click()");
    await page.until(`${title} === "410 Gone"`);
    await page.block();
    page.complaints.length = 0;
  });

  test("without scripts the form asks the server, and the address is as short", async () => {
    await page.runScripts(false);
    await page.open(`${site.url}/decide?exists=no`);
    expect(await page.evaluate(title)).toBe("404 Not Found");
    await page.evaluate(`${control("previouslyExisted")}.click()`);
    await page.evaluate("document.querySelector('form.controls button').click()");
    await page.until(`${title} === "410 Gone"`);
    expect(await page.evaluate("location.search")).toBe("?exists=no&previouslyExisted=yes");
    await page.runScripts(true);
  });

  test("axe finds nothing, before and after a change", async () => {
    const run =
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((it) => it.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' ')))";
    await page.evaluate(`(0, eval)(${JSON.stringify(axe)}), 0`).catch(() => page.evaluate(axe));
    expect(await page.evaluate(run)).toEqual([]);
    await put("etag", '"v2"');
    await put("fields", 'If-Match: "v1"');
    await page.until(`${title} === "412 Precondition Failed"`);
    expect(await page.evaluate(run)).toEqual([]);
  });

  test("no policy is broken", () => {
    expect(page.complaints).toEqual([]);
  });
});
