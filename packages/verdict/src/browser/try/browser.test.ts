/** Trying a cause in a real browser: its octets as they come, what is copied, and the browser beside other clients. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { type Playground, playground } from "@verdict/playground";
import { type Serving, serve } from "@verdict/site/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readScripts } from "../../../../site/src/browser/files.ts";
import { chromium, hasChromium, type Page } from "../../../../site/test/chromium.ts";
import { tryParts } from "../../cli/playground.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("the script is light", () => {
  const content = String(readScripts().get("try.js")?.content ?? "");
  expect(gzipSync(content).length).toBeGreaterThan(500);
  expect(gzipSync(content).length).toBeLessThan(3500);
});

describe.skipIf(!hasChromium)("in Chromium", () => {
  let lab: Playground;
  let site: Serving;
  let page: Page;
  let close: () => Promise<void> = async () => undefined;

  const button = (text: string): string =>
    `[...document.querySelectorAll('main button')].find((it) => (it.getAttribute('aria-label') ?? it.textContent) === ${JSON.stringify(text)})`;
  const badge = "document.querySelector('.badge').textContent";
  const pieces = (kind: string): string =>
    `[...document.querySelectorAll('.wire ${kind} b')].map((it) => it.textContent)`;
  const isOver = "!document.querySelector('.wire').hasAttribute('aria-busy')";
  /** Run the cause of the page again, and wait until all is told. */
  const again = async (): Promise<void> => {
    await page.evaluate("document.querySelector('.wire').replaceChildren()");
    await page.evaluate(`${button("Run again, live")}.focus()`);
    await page.press("Enter");
    await page.until(`${isOver} && document.querySelectorAll('.wire li').length > 0`);
  };

  beforeAll(async () => {
    lab = await playground();
    site = await serve({ port: 0, ...(await tryParts(lab)) });
    ({ page, close } = await chromium());
  }, 60_000);
  afterAll(async () => {
    await close();
    await site?.close();
    await lab?.close();
  });

  test("425 is tried, and its octets are seen", async () => {
    await page.open(`${site.url}/try/425`);
    expect(await page.evaluate(pieces(".received"))).toContain("response head");
    await again();
    expect(await page.evaluate(pieces(".sent"))).toEqual(["request head"]);
    const octets = "document.querySelector('.wire .received pre').textContent";
    expect(await page.evaluate(octets)).toMatch(/^HTTP\/1\.1 425 Too Early\\r\\n/);
    expect(await page.evaluate(badge)).toBe("caused just now");
    expect(page.complaints).toEqual([]);
  });

  test("interim responses are seen as such, before the answer (RFC 8297 2)", async () => {
    await page.open(`${site.url}/try/103`);
    await again();
    const names = await page.evaluate<string[]>(pieces(".received"));
    expect(names.slice(0, 2)).toEqual(["interim response", "response head"]);
  });

  test("a connection that breaks off is shown as such", async () => {
    await page.open(`${site.url}/try/0`);
    await again();
    expect(await page.evaluate<string[]>(pieces(".broken"))).toEqual([
      expect.stringContaining("without an answer"),
    ]);
  });

  test("what cannot be run just now is said, and can be run again", async () => {
    await page.open(`${site.url}/try/425`);
    await page.block("*/try/live/*");
    await page.evaluate(`${button("Run again, live")}.click()`);
    await page.until(`${badge} === "could not be run just now" && ${isOver}`);
    await page.block();
    await again();
    expect(await page.evaluate(badge)).toBe("caused just now");
    page.complaints.length = 0;
  });

  test("copying gives the text, octet for octet", async () => {
    await page.open(`${site.url}/try/425`);
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (it) => { window.copied = it; } } })",
    );
    const labels = await page.evaluate<string[]>(
      "[...document.querySelectorAll('main button[aria-label^=\"Copy: \"]')].map((it) => it.getAttribute('aria-label'))",
    );
    expect(labels).toEqual(["Copy: curl", "Copy: HTTPie", "Copy: fetch", "Copy: Verdict's client"]);
    await page.evaluate(`${button("Copy: curl")}.click()`);
    await page.until("window.copied !== undefined");
    const at = new URL(lab.url).host;
    expect(await page.evaluate("window.copied")).toBe(
      `curl -i -H 'Early-Data: 1' 'http://${at}/cause/425/page'`,
    );
    await page.until(
      "[...document.querySelectorAll('.doing [role=status]')].some((it) => it.textContent === 'Copied')",
    );
  });

  test("where nothing may be copied, the text is selected", async () => {
    await page.open(`${site.url}/try/425`);
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.evaluate(`${button("Copy: fetch")}.click()`);
    await page.until("String(getSelection()).startsWith('const response = await fetch(')");
  });

  test("the browser's fetch stands beside the other clients", async () => {
    await page.open(`${site.url}/try/425/clients`);
    const row = "[...document.querySelectorAll('tbody tr:first-child > *')]";
    await page.until(`${row}[1].textContent.startsWith("425")`);
    expect(await page.evaluate(`${row}[0].textContent`)).toBe("fetch, this browser");
    await page.open(`${site.url}/try/444/clients`);
    await page.until(`${row}[1].textContent === "a page is not let send this"`);
    page.complaints.length = 0;
  });

  test("without scripts there is the whole, and nothing that needs them", async () => {
    await page.runScripts(false);
    await page.open(`${site.url}/try/103`);
    await page.runScripts(true);
    expect(await page.evaluate(pieces(".received"))).toContain("interim response");
    expect(await page.evaluate("document.querySelectorAll('main button').length")).toBe(0);
  });

  test.each(["/try", "/try/103", "/try/425/clients"])("axe finds nothing in %s", async (path) => {
    await page.open(`${site.url}${path}`);
    await page.evaluate(axe);
    const found = await page.evaluate<string[]>(
      "axe.run().then(({ violations }) => violations.map((it) => it.id + ': ' + it.nodes[0].html))",
    );
    expect(found).toEqual([]);
  });
});
