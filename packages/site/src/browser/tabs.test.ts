/** Code with several tools, in a real browser: by keys, with what is remembered, and without scripts. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromium, hasChromium, type Page } from "../../test/chromium.ts";
import { type Serving, serve } from "../node.ts";
import { readScripts } from "./files.ts";

test("what runs while the page is read is small", () => {
  expect(readScripts().get("tabs.js")?.content.length).toBeLessThan(3000);
}, 60_000);

describe.skipIf(!hasChromium)("in Chromium", () => {
  let site: Serving;
  let page: Page;
  let close: () => Promise<void> = async () => undefined;
  const box = (group: string): string => `document.querySelector('.tabs[data-group=${group}]')`;
  const selected = (group: string): string =>
    `[...${box(group)}.querySelectorAll('[aria-selected=true]')].map((it) => it.textContent).join()`;
  const shown = (group: string): string =>
    `[...${box(group)}.querySelectorAll('pre')].filter((it) => it.checkVisibility()).map((it) => it.ariaLabel).join()`;

  const choose = (name: string) =>
    page.evaluate(
      `[...${box("server")}.querySelectorAll('[role=tab]')].find((it) => it.textContent === '${name}').click()`,
    );

  beforeAll(async () => {
    site = await serve({ port: 0 });
    ({ page, close } = await chromium());
  }, 60_000);
  afterAll(async () => {
    await close();
    await site?.close();
  });
  beforeEach(async () => {
    await page.open(`${site.url}/404`);
    await page.evaluate("localStorage.clear()");
    await page.open(`${site.url}/404`);
  });

  test("the first tool is shown, the others wait", async () => {
    expect(await page.evaluate(selected("server"))).toBe("Express");
    expect(await page.evaluate(shown("server"))).toBe("Express");
    expect(await page.evaluate(shown("client"))).toBe("fetch");
  });

  test("arrow keys, Home and End lead from tool to tool, and round", async () => {
    const names = await page.evaluate<string[]>(
      `[...${box("server")}.querySelectorAll('[role=tab]')].map((it) => it.textContent)`,
    );
    expect(names.length).toBeGreaterThan(10);
    await page.evaluate(`${box("server")}.querySelector('[role=tab]').focus()`);
    await page.press("ArrowRight");
    expect(await page.evaluate(shown("server"))).toBe("FastAPI");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("FastAPI");
    await page.press("Home");
    await page.press("ArrowLeft");
    expect(await page.evaluate(selected("server"))).toBe(names.at(-1));
    await page.press("ArrowRight");
    expect(await page.evaluate(shown("server"))).toBe("Express");
    await page.press("End");
    expect(await page.evaluate(selected("server"))).toBe(names.at(-1));
  });

  test("code that is not in the page comes when its tab is chosen, with what it ran on", async () => {
    await choose("Django");
    await page.until(`${shown("server")} === "Django"`);
    const text = `${box("server")}.querySelector('[data-tab=django]').textContent`;
    expect(await page.evaluate(text)).toContain("urlpatterns");
    expect(await page.evaluate(text)).toContain("Ran on Django");
    expect(page.complaints).toEqual([]);
  });

  test("one tab stop leads into the row of tabs", async () => {
    const stops = `[...${box("server")}.querySelectorAll('[role=tab]')].filter((it) => it.tabIndex === 0).length`;
    expect(await page.evaluate(stops)).toBe(1);
  });

  test("a choice is remembered for all pages, each side by itself", async () => {
    await choose("nginx");
    await page.open(`${site.url}/429`);
    await page.until(`${shown("server")} === "nginx"`);
    expect(await page.evaluate(shown("client"))).toBe("fetch");
    // Where there is no code for it, the first is shown, and the choice is kept.
    await page.open(`${site.url}/422`);
    expect(await page.evaluate(shown("server"))).toBe("Express");
    await page.open(`${site.url}/301`);
    await page.until(`${shown("server")} === "nginx"`);
  });

  test("what somebody else has put into the storage does no harm", async () => {
    await page.evaluate(`localStorage.setItem("verdict-tabs", "{")`);
    await page.open(`${site.url}/404`);
    expect(await page.evaluate(shown("server"))).toBe("Express");
    expect(page.complaints).toEqual([]);
  });

  test("a screen reader gets the row with its name, the tabs and the panel of the one", async () => {
    const tree = await page.accessible();
    const rows = tree.filter((it) => it.role === "tablist").map((it) => it.name);
    expect(rows).toEqual(["What the server says", "What the client does"]);
    const tabs = tree.filter((it) => it.role === "tab");
    expect(tabs.filter((it) => it.properties["selected"] === true).map((it) => it.name)).toEqual([
      "Express",
      "fetch",
    ]);
    expect(tree.filter((it) => it.role === "tabpanel").map((it) => it.name)).toEqual([
      "Express",
      "fetch",
    ]);
  });

  test("the code that is shown can be copied; where there is no clipboard, it is selected", async () => {
    const button = `${box("server")}.querySelector('[role=tabpanel]:not([hidden]) .doing button')`;
    await page.evaluate(
      "navigator.clipboard.writeText = async (text) => { window.copied = text; }",
    );
    await page.evaluate(`${button}.click()`);
    await page.until(`${button}.previousSibling.textContent === "Copied"`);
    expect(await page.evaluate("window.copied")).toContain("app.listen(8080)");
    await page.evaluate("navigator.clipboard.writeText = async () => { throw new Error(); }");
    await page.evaluate(`${button}.click()`);
    await page.until(`${button}.previousSibling.textContent === "Selected"`);
    expect(await page.evaluate("String(getSelection())")).toContain("app.listen(8080)");
  });

  test("nothing moves once it is seen", async () => {
    const shifts = await page.evaluate<number>(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const it of list.getEntries()) sum += it.value; })
        .observe({ type: "layout-shift", buffered: true });
      setTimeout(() => resolve(sum), 100);
    })`);
    expect(shifts).toBeLessThan(0.01);
  });

  test("without scripts all of them are there, each under its heading, most of them as a link", async () => {
    await page.runScripts(false);
    await page.open(`${site.url}/404`);
    const texts = `[...${box("server")}.querySelectorAll('section')].map((it) => it.innerText)`;
    const sections = await page.evaluate<string[]>(texts);
    expect(sections.length).toBeGreaterThan(10);
    expect(sections[0]).toContain("app.listen(8080)");
    expect(sections.find((it) => it.startsWith("Django"))).toMatch(/^Django\n+.+\. The code$/);
    await page.runScripts(true);
  });
});
