/** Pages of every kind, judged by axe in a real browser: on a phone by day, on a desk by night. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, hasChromium } from "../../packages/site/test/chromium.ts";
import { workbench } from "./workbench.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const paths = [
  ...[
    "/",
    "/404",
    "/103",
    "/304",
    "/499",
    "/522",
    "/999",
    "/4xx",
    "/401-vs-403",
    "/by",
    "/by/nginx",
  ],
  ...["/methods", "/methods/PATCH", "/fields", "/fields/retry-after", "/glossary", "/changes"],
  ...["/guides", "/guides/redirects", "/flows", "/flows/redirection", "/search?q=rate+limit"],
  ...["/choose", "/choose?a=1", "/decide", "/check", "/try", "/try/425", "/nothing-is-here"],
];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

describe.skipIf(!hasChromium)("axe finds nothing", () => {
  let site: Awaited<ReturnType<typeof workbench>>;
  let browser: Awaited<ReturnType<typeof chromium>>;

  beforeAll(async () => {
    site = await workbench();
    browser = await chromium();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(paths)("at %s", { timeout: 60_000 }, async (path) => {
    const { page } = browser;
    await page.open(site.url + path);
    await page.evaluate(`${axe};0`);
    for (const [width, scheme] of [
      [390, "light"],
      [1280, "dark"],
    ] as const) {
      await page.picture(width, 900, scheme);
      const found = await page.evaluate<readonly Violation[]>(
        "axe.run(document, { resultTypes: ['violations'] }).then((it) => it.violations)",
      );
      expect(
        found.map((it) => `${it.id}: ${it.nodes[0]?.html} ${it.nodes[0]?.failureSummary}`),
        `${scheme}, ${width} px`,
      ).toEqual([]);
    }
  });
});
