/** The page of checks in a real browser: by pasting, by a file, by keys, and with nothing that leaves it. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import type { Route } from "@verdict/site";
import { type Serving, serve } from "@verdict/site/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromium, hasChromium, type Page } from "../../../../site/test/chromium.ts";
import { checkRoute } from "../../cli/check/page.ts";

const exchange = `DELETE /things/7 HTTP/1.1
Host: api.example

HTTP/1.1 405 Method Not Allowed
Date: Tue, 10 Mar 2026 09:00:00 GMT
Content-Length: 0
`;

/** A HAR of so many entries, each answered with 405 and no Allow. */
const har = (entries: number): string => {
  const entry = {
    request: { method: "DELETE", url: "https://api.example/things/7?key=hidden", headers: [] },
    response: { status: 405, headers: [{ name: "Content-Length", value: "0" }], content: {} },
  };
  return JSON.stringify({ log: { entries: Array.from({ length: entries }, () => entry) } });
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What no browser takes for a script. */
const noEngine: Route = {
  path: /^\/check-engine\.js$/,
  answer: () => ({ kind: "file", type: "text/plain", content: "" }),
};

describe.skipIf(!hasChromium)("in Chromium", () => {
  let site: Serving;
  /** The same without its engine. */
  let broken: Serving;
  let page: Page;
  let close: () => Promise<void> = async () => undefined;
  /** What was asked of the site. */
  const asked: string[] = [];
  const listen = (it: unknown): void => {
    const { request } = it as { request: IncomingMessage };
    if (request.socket.localPort === site?.port) asked.push(`${request.method} ${request.url}`);
  };

  const field = "document.querySelector('textarea')";
  const status = "document.querySelector('.checked > [role=status]').textContent";
  const findings = "[...document.querySelectorAll('.part li')]";
  const rules = `${findings}.map((it) => it.querySelector('strong').textContent)`;
  const button = (text: string): string =>
    `[...document.querySelectorAll('.checked button')].find((it) => it.textContent.startsWith(${JSON.stringify(text)}))`;
  /** Put a text into the field as pasting does. */
  const paste = (text: string): Promise<unknown> =>
    page.evaluate(
      `${field}.focus(), ${field}.select(), document.execCommand("insertText", false, ${JSON.stringify(text)})`,
    );
  /** Choose a file, or drop it. */
  const give = (content: string, name: string, how: "choose" | "drop" = "choose") =>
    page.evaluate(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${content}], ${JSON.stringify(name)}));
      if (${how === "drop"}) {
        const event = { bubbles: true, cancelable: true, dataTransfer: transfer };
        document.querySelector("main").dispatchEvent(new DragEvent("drop", event));
        return;
      }
      const chooser = document.querySelector("input[type=file]");
      chooser.files = transfer.files;
      chooser.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);

  beforeAll(async () => {
    site = await serve({ port: 0, routes: [checkRoute()] });
    broken = await serve({ port: 0, routes: [checkRoute(), noEngine] });
    subscribe("http.server.request.start", listen);
    ({ page, close } = await chromium());
  }, 60_000);
  afterAll(async () => {
    unsubscribe("http.server.request.start", listen);
    await close();
    await site?.close();
    await broken?.close();
  });
  beforeEach(() => page.open(`${site.url}/check`));

  test("an exchange that is pasted has its findings beside its marked lines", async () => {
    await paste(exchange);
    await page.until(`${rules}.includes("missing-allow")`);
    expect(await page.evaluate("document.querySelector('.part h2').textContent")).toBe(
      "DELETE /things/7 → 405",
    );
    const marked = "[...document.querySelectorAll('.part mark')].map((it) => it.textContent)";
    expect(await page.evaluate(marked)).toContain("HTTP/1.1 405 Method Not Allowed");
    expect(await page.evaluate(status)).toMatch(/^\d+ findings? in 1 exchange\.$/);
  });

  test("what is mended goes as it is typed", async () => {
    await paste(exchange);
    await page.until(`${rules}.includes("missing-allow")`);
    await paste(exchange.replace("Date:", "Allow: GET\nDate:"));
    await page.until(`!${rules}.includes("missing-allow")`);
    await paste(" ");
    await page.until(`${status} === "" && ${findings}.length === 0`);
  });

  test("a finding leads to its line and back, and to the text", async () => {
    await paste(exchange);
    await page.until(`${rules}.includes("missing-allow")`);
    await page.evaluate("document.querySelector('.part li a.number').focus()");
    await page.press("Enter");
    await page.until("document.activeElement.id === 'mark-1' || location.hash === '#mark-1'");
    await page.evaluate("document.querySelector('#mark-1').focus()");
    await page.press("Enter");
    await page.until("document.activeElement.id === 'finding-1'");
    await page.evaluate(`${button("Line 4")}.click()`);
    const selected = `${field}.value.slice(${field}.selectionStart, ${field}.selectionEnd)`;
    expect(await page.evaluate(selected)).toBe("HTTP/1.1 405 Method Not Allowed");
    expect(await page.evaluate(`document.activeElement === ${field}`)).toBe(true);
  });

  test.each(["choose", "drop"] as const)("a HAR is checked from its file (%s)", async (how) => {
    await give(JSON.stringify(har(3)), "recorded.har", how);
    await page.until(`${status}.endsWith("in 3 exchanges.")`);
    expect(await page.evaluate(rules)).toContain("missing-allow");
    expect(await page.evaluate("document.querySelector('.checked').textContent")).not.toContain(
      "hidden",
    );
  });

  test("a long HAR shows its first exchanges, and more when it is asked to", async () => {
    await give(JSON.stringify(har(2000)), "long.har");
    await page.until(`${status}.endsWith("in 2000 exchanges.")`);
    const parts = "document.querySelectorAll('.part').length";
    expect(await page.evaluate(parts)).toBe(25);
    await page.evaluate(`${button("Show 25 more")}.click()`);
    expect(await page.evaluate(parts)).toBe(50);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H2");
  });

  test("an OpenAPI document shows the lines of its operations", async () => {
    await paste(
      "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        '405': { description: x }\n",
    );
    await page.until(`${rules}.includes("openapi-missing-field")`);
    const marked = "[...document.querySelectorAll('.part mark')].map((it) => it.textContent)";
    expect(await page.evaluate(marked)).toContain("'405': { description: x }");
  });

  test("nothing is asked of anybody while it is checked, and all works without a network", async () => {
    await page.evaluate(`${field}.focus()`);
    await paste(exchange);
    await page.until(`${rules}.includes("missing-allow")`);
    await page.block("*");
    asked.length = 0;
    await paste(exchange.replace("DELETE", "PATCH"));
    await page.until("document.querySelector('.part h2')?.textContent.startsWith('PATCH')");
    await give(JSON.stringify(har(40)), "recorded.har", "drop");
    await page.until(`${status}.endsWith("in 40 exchanges.")`);
    await page.evaluate("document.querySelector('form[action=\"/check\"]').requestSubmit()");
    await page.until(`${status}.endsWith("in 40 exchanges.")`);
    expect(asked).toEqual([]);
    expect(await page.evaluate("location.pathname")).toBe("/check");
    await page.block();
  });

  test("the engine runs under a policy by which it can send nothing", async () => {
    const { headers } = await fetch(`${site.url}/check-engine.js`);
    expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; script-src 'self'");
  });

  test("the page loads no engine before it is used", async () => {
    asked.length = 0;
    await page.open(`${site.url}/check`);
    expect(asked.filter((it) => it.includes("check-"))).toEqual([]);
    await page.evaluate(`${field}.focus()`);
    await page.until(`${status} === ""`);
  });

  test("findings are shown by severity", async () => {
    await paste(exchange.replace("Content-Length: 0", "Content-Length: 0\nX-Powered-By: a"));
    await page.until(`${findings}.length > 0`);
    const all = await page.evaluate<number>(`${findings}.length`);
    const errors = await page.evaluate<number>(
      "document.querySelectorAll('.part ol.error li').length",
    );
    expect(errors).toBeGreaterThan(0);
    await page.evaluate("document.querySelector('.tools button.error').focus()");
    await page.press(" ");
    await page.until(`${findings}.length === ${all - errors}`);
    const tree = await page.accessible();
    const shown = tree.find((it) => it.role === "button" && /error/.test(it.name));
    expect(shown?.properties["pressed"]).toBe("false");
  });

  test.each([
    ["Markdown", "missing-allow"],
    ["JSON", '"findings"'],
    ["SARIF", "sarif-2.1.0"],
  ])("findings are copied as %s", async (name, part) => {
    await paste(exchange);
    await page.until(`${rules}.includes("missing-allow")`);
    await page.evaluate(`(() => {
      window.copied = "";
      navigator.clipboard.write = async ([it]) => {
        window.copied = await (await it.getType("text/plain")).text();
      };
      ${button(name)}.click();
    })()`);
    await page.until(`window.copied.includes(${JSON.stringify(part)})`);
    await page.until(
      `document.querySelector('.tools [role=status]').textContent.includes("${name}")`,
    );
  });

  test("where nothing can be copied it is saved", async () => {
    await paste(exchange);
    await page.until(`${rules}.includes("missing-allow")`);
    await page.evaluate(`(() => {
      navigator.clipboard.write = () => Promise.reject(new Error());
      ${button("SARIF")}.click();
    })()`);
    await page.until(
      "document.querySelector('.tools [role=status]').textContent === 'Saved as findings.sarif'",
    );
  });

  test.each([
    ["deep", `"[".repeat(1e6)`, /\.$/],
    ["deep and whole", `"[".repeat(1e5) + "]".repeat(1e5)`, /\.$/],
    ["deep within a HAR", `'{"log":{"entries":[' + '{"a":'.repeat(1e5)`, /\.$/],
    [
      "broken",
      `'{"log":{"entries":[{"request":1},{"request":{"url":"http://a","headers":7},"response":{"status":405}}'`,
      /\.$/,
    ],
    ["without entries", `'{"log":{}}'`, /no list of entries/],
    ["binary", "new Uint8Array(1e6).map((_, i) => i * 7)", /no text/],
    ["YAML that is deep", `"openapi: 3.1.0\\na: " + "[".repeat(2e4)`, /\.$/],
    ["YAML that is none", `"openapi: 3.1.0\\npaths: [a, {"`, /\.$/],
  ])("a hostile file is answered in words: %s", async (_, content, words) => {
    await give(content, "hostile");
    await page.until(`${status} !== ""`);
    expect(await page.evaluate(status)).toMatch(words);
    expect(await page.evaluate(`${findings}.length`)).toBe(0);
  });

  test.each([
    [390, "light"],
    [1280, "dark"],
  ] as const)("axe finds nothing at %i px, %s", { timeout: 60_000 }, async (width, scheme) => {
    await paste(exchange.replace("Content-Length: 0", "Retry-After: soon\nX-Powered-By: a"));
    await page.until(`${findings}.length > 2`);
    await page.picture(width, 900, scheme);
    await page.evaluate(`${axe};0`);
    const found = await page.evaluate<readonly { id: string; nodes: { html: string }[] }[]>(
      "axe.run(document, { resultTypes: ['violations'] }).then((it) => it.violations)",
    );
    expect(found.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
  });

  test("a phone shows all without being scrolled sideways", async () => {
    await paste(exchange.replace("/things/7", `/${"long".repeat(100)}`));
    await page.until(`${findings}.length > 0`);
    await page.picture(390, 844);
    const root = "document.documentElement";
    expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
    await page.picture(1280, 900);
    expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
  });

  test("markup is shown as text", async () => {
    await paste(exchange.replace("/things/7", "/<img/src=x>"));
    await page.until(`${findings}.length > 0`);
    expect(await page.evaluate("document.querySelector('main img')")).toBe(null);
  });

  test("nothing breaks the policy of the site", () => {
    expect(page.complaints).toEqual([]);
  });

  test("without its engine the button asks the server, which says so", async () => {
    await page.open(`${broken.url}/check`);
    await paste(exchange);
    await page.until(`${status}.includes("sends the text to this server")`);
    await page.evaluate("document.querySelector('form[action=\"/check\"]').requestSubmit()");
    await page.until("document.body.textContent.includes('The text went to this server')");
    page.complaints.length = 0;
  });

  test("without scripts the form asks the server", async () => {
    await page.runScripts(false);
    await page.open(`${site.url}/check`);
    await page.evaluate("document.querySelector('form[action=\"/check\"]').submit()");
    await page.until("document.body.textContent.includes('The text went to this server')");
    expect(await page.evaluate("document.querySelector('.checked')")).toBe(null);
    await page.runScripts(true);
  });
});
