/** Reading without a network: what the worker is told to keep, and what it does in a real browser. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { code, isRegistered, statuses } from "@verdict/codes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, hasChromium, type Page } from "../test/chromium.ts";
import { createApp } from "./app.ts";
import { type Serving, serve } from "./node.ts";

let site: Serving;
beforeAll(async () => {
  site = await serve({ port: 0 });
});
afterAll(() => site.close());

interface Shell {
  readonly version: string;
  readonly files: readonly string[];
  readonly pages: readonly string[];
  readonly offline: string;
}

async function shellOf(url: string): Promise<Shell> {
  const text = await (await fetch(`${url}/worker.js`)).text();
  return JSON.parse(/^const shell=(.*);$/m.exec(text)?.[1] ?? "null");
}

describe("the worker", { timeout: 60_000 }, () => {
  test("is asked for each time, and rules the whole site", async () => {
    const { headers } = await fetch(`${site.url}/worker.js`);
    expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-cache");
    const page = await fetch(`${site.url}/404`);
    expect(page.headers.get("content-security-policy")).toContain("worker-src 'self'");
    expect(await page.text()).toMatch(
      /<script src="\/offline\.js\?v=[\w-]+" data-worker="\/worker\.js" defer>/,
    );
  });

  test("takes the search, the first page and every registered code along, and all of it is there", async () => {
    const { files, pages, offline } = await shellOf(site.url);
    expect(files).toEqual(expect.arrayContaining(["/", "/style.css"]));
    expect(files.join()).toMatch(/\/search\.js\?v=.*\/search-index\.js\?v=/);
    const registered = statuses.filter((it) => isRegistered(it.code));
    expect(pages).toEqual(expect.arrayContaining(registered.map((it) => `/${it.code}`)));
    for (const it of [...files, ...pages, offline]) {
      expect((await fetch(site.url + it)).status, it).toBe(code.OK);
    }
  });
});

describe.skipIf(!hasChromium)("in Chromium, without a network", { timeout: 120_000 }, () => {
  let server: Server;
  let url: string;
  let isCut = false;
  let page: Page;
  let close: () => Promise<void> = async () => undefined;
  const heading = "document.querySelector('h1')?.textContent";

  beforeAll(async () => {
    // The port stays taken when the network is cut: nobody else may answer there.
    server = createServer(createApp());
    server.on("connection", (socket) => isCut && socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    ({ page, close } = await chromium({ hasWorkers: true }));
    await page.open(`${url}/410`);
    // A worker is ready once it has all that it keeps; how long that takes is up to the machine.
    await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    await page.until("navigator.serviceWorker.controller !== null");
    await page.open(`${url}/health`);
    await page.open(`${url}/by/nginx`);
    // A copy is kept beside the answer, not before it.
    await page.until(
      "caches.match('/by/nginx', { ignoreVary: true }).then((it) => it !== undefined)",
    );
    isCut = true;
    server.closeAllConnections();
    await expect(fetch(url)).rejects.toThrow();
  }, 300_000);
  afterAll(async () => {
    await close();
    server.close();
  });

  test("a page that was read is there, with its style", async () => {
    await page.open(`${url}/by/nginx`);
    expect(await page.evaluate(heading)).toMatch(/nginx/);
    expect(await page.evaluate("document.styleSheets[0].cssRules.length")).toBeGreaterThan(20);
  });

  test("a code that was never opened is there", async () => {
    await page.open(`${url}/425`);
    expect(await page.evaluate(heading)).toMatch(/^425 /);
  });

  test("the search answers", async () => {
    await page.open(`${url}/425`);
    await page.press("/");
    await page.type("rate limit");
    await page.until("document.querySelector('[role=option]')?.textContent.includes('429')");
    await page.press("ArrowDown");
    await page.press("Enter");
    await page.until(`${heading}?.startsWith("429")`);
  });

  test("a page that was never read says so, under the status of a cache without one", async () => {
    await page.open(`${url}/by/cloudflare`);
    expect(await page.evaluate(heading)).toBe("You are offline");
    const status = "performance.getEntriesByType('navigation')[0].responseStatus";
    expect(await page.evaluate(status)).toBe(code.GATEWAY_TIMEOUT);
  });

  test("what is live was not kept", async () => {
    const kept = await page.evaluate<string[]>(`(async () => {
      const all = [];
      for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname);
      }
      return all;
    })()`);
    expect(kept).toContain("/by/nginx");
    expect(kept.filter((it) => /^\/(?:health|api|try)\b/.test(it))).toEqual([]);
  });
});
