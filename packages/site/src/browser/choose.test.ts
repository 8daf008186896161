/** The pages that choose, in a real browser: by keys, without a new load, at the addresses that the server has as well. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromium, hasChromium, type Page } from "../../test/chromium.ts";
import { type Serving, serve } from "../node.ts";
import { readScripts } from "./files.ts";

test("the first script brings no question, and the engine of questions no words", () => {
  const [script, engine] = ["choose.js", "choose-engine.js"].map((it) =>
    String(readScripts().get(it)?.content),
  );
  expect(script).not.toContain("Did it work?");
  expect(engine).toContain("Did it work?");
  expect(engine?.length).toBeLessThan(200_000);
}, 60_000);

describe.skipIf(!hasChromium)("in Chromium", { timeout: 60_000 }, () => {
  let site: Serving;
  let page: Page;
  let close: () => Promise<void> = async () => undefined;
  const address = "location.pathname + location.search";
  const heading = "document.querySelector('h1').textContent";
  const article = "document.querySelector('main > article').outerHTML";
  const box = "document.querySelector('form[action=\"/choose\"] input')";
  const isAt = (path: string) => `${address} === ${JSON.stringify(path)}`;
  const hasFocus = "document.activeElement === document.querySelector('h1')";
  const said = "document.querySelector('main [role=status]')?.textContent";

  /** What the server has at an address, as a browser reads it. */
  const fromServer = (path: string) =>
    page.evaluate<string>(`fetch(${JSON.stringify(path)}, { headers: { Accept: "text/html" } })
      .then((it) => it.text())
      .then((it) => new DOMParser().parseFromString(it, "text/html").querySelector("main > article").outerHTML)`);
  /** The article without what scripts add for themselves. */
  const asServed = () =>
    page.evaluate<string>(`(() => {
      const it = document.querySelector("main > article").cloneNode(true);
      it.querySelectorAll(".keys-hint, [role=status]").forEach((added) => added.remove());
      it.querySelectorAll("[aria-keyshortcuts]").forEach((link) => link.removeAttribute("aria-keyshortcuts"));
      it.querySelector("h1").removeAttribute("tabindex");
      return it.outerHTML.replace(/\\n+/g, "\\n");
    })()`);

  beforeAll(async () => {
    site = await serve({ port: 0 });
    ({ page, close } = await chromium());
  }, 60_000);
  afterAll(async () => {
    await close();
    await site?.close();
  });
  beforeEach(async () => {
    await page.open(`${site.url}/choose`);
    await page.evaluate("window.isOne = true");
  });

  test("keys lead to a status, back, and forward, without a new load", async () => {
    for (const it of "4212") await page.press(it);
    await page.until(`${isAt("/choose?a=4.2.1.2")} && ${heading} === "410 Gone"`);
    expect(await page.evaluate(hasFocus)).toBe(true);
    expect(await page.evaluate("document.title")).toBe("410 Gone · Verdict");
    const way = `document.querySelector('nav a[href="/choose"]').getAttribute("aria-current")`;
    expect(await page.evaluate(way)).toBe("true");
    await page.press("Backspace");
    await page.until(`${isAt("/choose?a=4.2.1")} && ${hasFocus}`);
    await page.press("ArrowLeft");
    await page.until(`${isAt("/choose?a=4.2")} && ${hasFocus}`);
    await page.evaluate("history.forward()");
    await page.until(
      `${isAt("/choose?a=4.2.1")} && document.querySelectorAll("#your-way-here + ol li").length === 3`,
    );
    await page.evaluate("history.go(-3)");
    await page.until(`${isAt("/choose")} && ${heading} === "Which status?"`);
    expect(await page.evaluate(way)).toBe("page");
    expect(await page.evaluate("window.isOne")).toBe(true);
  });

  test("each place is what the server has at its address, and a new load has the same", async () => {
    for (const [key, path] of [
      ["4", "/choose?a=4"],
      ["2", "/choose?a=4.2"],
      ["1", "/choose?a=4.2.1"],
      ["2", "/choose?a=4.2.1.2"],
    ] as const) {
      await page.press(key);
      await page.until(isAt(path));
      expect(await asServed()).toBe((await fromServer(path)).replace(/\n+/g, "\n"));
    }
    const json = `document.querySelector('link[type="application/json"]').getAttribute("href")`;
    expect(await page.evaluate(json)).toBe("/choose.json?a=4.2.1.2");
    const before = await asServed();
    await page.open(`${site.url}/choose?a=4.2.1.2`);
    expect(await asServed()).toBe(before);
  });

  test("whoever comes by a link goes back to the question before it", async () => {
    await page.open(`${site.url}/choose?a=4.2&profile=zalando`);
    await page.press("Backspace");
    await page.until(isAt("/choose?a=4&profile=zalando"));
    await page.press("Backspace");
    await page.until(isAt("/choose?profile=zalando"));
    await page.press("Backspace");
    await page.press("9");
    await page.press("1");
    await page.until(isAt("/choose?a=1&profile=zalando"));
  });

  test("links do what keys do", async () => {
    await page.evaluate("document.querySelector('ol.keys li:nth-child(3) a').click()");
    await page.until(`${isAt("/choose?a=3")} && ${hasFocus}`);
    await page.evaluate("document.querySelector('#your-way-here + ol a').click()");
    await page.until(`${isAt("/choose")} && ${hasFocus}`);
    expect(await page.evaluate("window.isOne")).toBe(true);
  });

  test("the keys are said, and numbers can be turned off for good", async () => {
    const hint = "document.querySelector('.keys-hint').textContent";
    const button = "document.querySelector('.keys-hint button')";
    const keys =
      "[...document.querySelectorAll('ol.keys a')].map((it) => it.ariaKeyShortcuts ?? it.getAttribute('aria-keyshortcuts'))";
    expect(await page.evaluate(hint)).toMatch(/^The keys 1 to \d answer, Backspace goes back\. /);
    await page.evaluate(`${button}.click()`);
    expect(await page.evaluate(hint)).toBe("Backspace goes back. Turn number keys on");
    await page.open(`${site.url}/choose?a=4`);
    expect(await page.evaluate(hint)).toBe("Backspace goes back. Turn number keys on");
    await page.press("1");
    await page.press("Backspace");
    await page.until(isAt("/choose"));
    await page.evaluate(`${button}.click()`);
    expect(await page.evaluate<string[]>(keys)).toContain("1");
    await page.press("4");
    await page.until(isAt("/choose?a=4"));
  });

  test("words are answered as they are typed, and Enter leads to their page", async () => {
    await page.evaluate(`${box}.focus()`);
    await page.type("the email is already taken 409");
    expect(await page.evaluate(address)).toBe("/choose");
    await page.until(`(${said} ?? "").startsWith("409 Conflict")`);
    expect(await page.evaluate("document.querySelector('ol.keys') !== null")).toBe(true);
    await page.press("Enter");
    const path = "/choose?q=the+email+is+already+taken+409";
    await page.until(`${isAt(path)} && ${hasFocus}`);
    expect(await asServed()).toBe((await fromServer(path)).replace(/\n+/g, "\n"));
    expect(await page.evaluate("window.isOne")).toBe(true);
  });

  test("on a page of words the address follows, and what stands there is what the server says", async () => {
    await page.open(`${site.url}/choose?q=gone`);
    await page.evaluate(`${box}.focus(), ${box}.value = ""`);
    await page.type("too many requests");
    await page.until(`${isAt("/choose?q=too+many+requests")} && (${said}).startsWith("429 ")`);
    const below = (html: string) => html.slice(html.indexOf("</form>")).replace(/\n+/g, "");
    expect(below(await asServed())).toBe(below(await fromServer("/choose?q=too+many+requests")));
    await page.evaluate(
      `${box}.value = "", ${box}.dispatchEvent(new InputEvent("input", { bubbles: true }))`,
    );
    await page.until(`${said} === ""`);
  });

  test("without the engine each answer is a page of the server", async () => {
    await page.block("*choose-engine*");
    await page.open(`${site.url}/choose`);
    await page.press("4");
    await page.until(`${isAt("/choose?a=4")} && document.readyState === "complete"`);
    await page.block();
    page.complaints.length = 0;
  });

  test("nothing breaks the policy of the site, and markup is text", async () => {
    await page.evaluate(`${box}.focus()`);
    await page.type("<img src=x onerror=alert(1)> gone");
    await page.press("Enter");
    await page.until(`${address} !== "/choose" && ${hasFocus}`);
    expect(await page.evaluate(article)).toContain("&lt;img src=x");
    await page.open(`${site.url}/choose/tree`);
    expect(page.complaints).toEqual([]);
  });

  test("without scripts answers are links, and the words are a form", async () => {
    await page.runScripts(false);
    await page.open(`${site.url}/choose`);
    expect(await page.evaluate("document.querySelector('.keys-hint')")).toBe(null);
    await page.evaluate("document.querySelector('ol.keys li:nth-child(4) a').click()");
    await page.until(isAt("/choose?a=4"));
    await page.open(`${site.url}/choose`);
    await page.evaluate(`${box}.value = "gone for good", ${box}.form.submit()`);
    await page.until(`${address}.startsWith("/choose?q=gone")`);
    await page.runScripts(true);
  });
});
