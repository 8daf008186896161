/** What Lighthouse says of four pages, as on a phone. Its performance is a measurement: the best of a few, with an allowance. */
import lighthouse, { defaultConfig } from "lighthouse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, hasChromium } from "../../packages/site/test/chromium.ts";
import { workbench } from "./workbench.ts";

/** What a busy machine may take from the 100 of performance. */
const allowance = 10;
const most = 3;
/** Where another look would show no more. */
const enough = 98;

/** The network of a phone, as Lighthouse has it. */
const phone = defaultConfig.settings?.throttling ?? {};
/** Lighthouse takes four, for a desk that is four times as fast as a phone. The two cores of a CI are not. */
const slowdown = 2;

describe.skipIf(!hasChromium)("Lighthouse gives 100", () => {
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

  test.each(["/", "/429", "/choose", "/guides/redirects"])(
    "to %s",
    { timeout: 180_000 },
    async (path) => {
      let best = 0;
      for (let turn = 0; turn < most && best < enough; turn++) {
        const ran = await lighthouse(site.url + path, {
          port: browser.port,
          logLevel: "silent",
          onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
          throttling: { ...phone, cpuSlowdownMultiplier: slowdown },
        });
        const { categories = {}, audits = {} } = ran?.lhr ?? {};
        const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
        const against = Object.values(audits)
          .filter((it) => it.scoreDisplayMode === "binary" && it.score === 0)
          .map((it) => `${it.id}: ${it.title}`);
        expect(
          ["accessibility", "best-practices", "seo"].map((it) => [it, score(it)]),
          against.join("\n"),
        ).toEqual([
          ["accessibility", 100],
          ["best-practices", 100],
          ["seo", 100],
        ]);
        best = Math.max(best, score("performance"));
      }
      expect(best).toBeGreaterThanOrEqual(100 - allowance);
    },
  );
});
