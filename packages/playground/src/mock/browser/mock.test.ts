/** The mocks in a real browser: as routes of Playwright, and behind the service worker of MSW. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { app, json, resource } from "@verdict/server";
import { toFetch } from "@verdict/server/fetch";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasChromium } from "../../../../site/test/chromium.ts";
import { answers } from "../generated/answers.ts";
import { statusOf } from "../options.ts";
import { causeRoute, liveRoute, toRoute } from "../playwright.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** A page's script, as a front end has it bundled. */
async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["@verdict/source"],
    write: false,
  });
  return outputFiles[0]?.text ?? expect.fail("There is no bundle.");
}

test.each([
  ["a cause is", 'export { cause } from "../msw.ts";', 4000, 9000],
  ["a whole resource has the engine, and is", 'export { live } from "../msw.ts";', 40_000, 90_000],
])("%s light enough, and needs nothing of Node", async (_, source, least, most) => {
  const text = await bundled(source);
  // Compared as a whole, a bundle tells nobody anything.
  expect(/(?:\bfrom|\bimport\(?)\s*["']node:|\brequire\(/.exec(text)?.[0]).toBeUndefined();
  expect(gzipSync(text).length).toBeGreaterThan(least);
  expect(gzipSync(text).length).toBeLessThan(most);
});

describe.skipIf(!hasChromium)("in Chromium", () => {
  let server: Server;
  let origin: string;
  let browser: Browser;
  let page: Page;
  const files = new Map<string, readonly [type: string, content: string | Buffer]>();

  beforeAll(async () => {
    const worker = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");
    files.set("/", ["text/html", "<!doctype html><title>A front end</title>"]);
    files.set("/items", ["application/json", '["tea"]']);
    files.set("/mocked", [
      "text/html",
      '<!doctype html><script type="module" src="/mocks.js"></script>',
    ]);
    files.set("/mockServiceWorker.js", ["text/javascript", readFileSync(worker)]);
    files.set("/mocks.js", ["text/javascript", await bundled(mocks)]);
    server = createServer((request, response) => {
      const [type, content] = files.get(request.url ?? "") ?? [];
      response.writeHead(type === undefined ? 404 : 200, { "Content-Type": type ?? "text/plain" });
      response.end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  });

  /** What a page's fetch gets. */
  const got = (url: string, init: object = {}): Promise<Got> =>
    page.evaluate(
      async ([url, init]) => {
        try {
          const response = await fetch(url as string, init as RequestInit);
          const { status, headers } = response;
          return { status, fields: Object.fromEntries(headers), text: await response.text() };
        } catch (error) {
          return { status: 0, fields: {}, text: String(error) };
        }
      },
      [url, init] as const,
    );

  describe("a cause as a route of Playwright", () => {
    beforeEach(async () => {
      page = await browser.newPage();
      await page.goto(origin);
      return () => page.close();
    });

    test("is what fetch gets, and then the server answers", async () => {
      await page.route("**/items", causeRoute(429, { retryAfter: 2, times: 1 }));
      const first = await got("/items");
      expect(first.status).toBe(429);
      expect(first.fields).toMatchObject({ "retry-after": "2", ratelimit: '"default";r=0;t=2' });
      expect(JSON.parse(first.text)).toMatchObject({ status: 429 });
      expect(await got("/items")).toMatchObject({ status: 200, text: '["tea"]' });
    });

    test("a page sees the fields of another origin as well", async () => {
      await page.route("https://api.example/items", causeRoute(503, { retryAfter: 3 }));
      const init = { method: "PUT", headers: { "Content-Type": "application/json" }, body: "{}" };
      const { status, fields } = await got("https://api.example/items", init);
      expect(status).toBe(503);
      expect(fields["retry-after"]).toBe("3");
    });

    test("a redirect is followed", async () => {
      await page.route("**/old", causeRoute(307, { location: "/items" }));
      expect(await got("/old")).toMatchObject({ status: 200, text: '["tea"]' });
    });

    test("steps aside for a request as told, whose method and content it sees", async () => {
      const seen: string[] = [];
      const unless = (it: Request) => {
        seen.push(`${it.method} ${it.headers.get("X-Tea")}`);
        return it.headers.has("Authorization");
      };
      await page.route("**/items", causeRoute(401, { unless }));
      expect((await got("/items", { headers: { "X-Tea": "green" } })).status).toBe(401);
      expect((await got("/items", { headers: { Authorization: "Bearer a" } })).status).toBe(200);
      expect(seen).toEqual(["GET green", "GET null"]);
    });

    test("a connection that is closed is a network error", async () => {
      await page.route("**/items", causeRoute(0));
      expect(await got("/items")).toMatchObject({ status: 0, text: "TypeError: Failed to fetch" });
    });

    test("nothing is answered until the page gives up", async () => {
      await page.route("**/items", causeRoute(499));
      const text = await page.evaluate(() =>
        fetch("/items", { signal: AbortSignal.timeout(100) }).then(
          () => "answered",
          (error) => error.name,
        ),
      );
      expect(text).toBe("TimeoutError");
    });

    test("every code that is answered comes as it is", async () => {
      const codes = Object.keys(answers)
        .map(Number)
        .filter((code) => statusOf(code) >= 200 && statusOf(code) <= 599);
      for (const code of codes) await page.route(`**/code/${code}`, causeRoute(code));
      const statuses = await page.evaluate(async (codes) => {
        const all: [number, number][] = [];
        // What fetch would follow is seen as such, without its status.
        for (const code of codes) {
          const { status, type } = await fetch(`/code/${code}`, { redirect: "manual" });
          all.push([code, type === "opaqueredirect" ? -1 : status]);
        }
        return all;
      }, codes);
      const redirects = [301, 302, 303, 307, 308];
      expect(statuses).toEqual(
        codes.map((code) => [code, redirects.includes(code) ? -1 : statusOf(code)]),
      );
    });

    test("the whole resource of a cause is a route as well", async () => {
      await page.route("**/door", liveRoute(401));
      expect((await got("/door")).status).toBe(401);
      const headers = { Authorization: `Basic ${btoa("user:password")}` };
      expect(await got("/door", { headers })).toMatchObject({ status: 200, text: "You are in." });
    });

    test("an application on the engine is a route as well", async () => {
      const note = resource("/notes/:id", {
        load: ({ params }) => (params.id === "1" ? { text: "tea" } : undefined),
        version: () => "7",
        offer: { "application/json": json },
        PUT: { accept: { "application/json": null }, run: () => undefined },
      });
      await page.route("https://api.example/**", toRoute(toFetch(app([note]))));
      const at = "https://api.example/notes/1";
      expect(await got(at)).toMatchObject({ status: 200, fields: { etag: '"7"' } });
      const put = { method: "PUT", headers: { "Content-Type": "application/json" }, body: "{}" };
      const stale = { ...put, headers: { ...put.headers, "If-Match": '"6"' } };
      expect((await got(at, stale)).status).toBe(412);
      expect((await got(at, put)).status).toBe(204);
      expect((await got("https://api.example/notes/2")).status).toBe(404);
      expect((await got(at, { method: "DELETE" })).fields["allow"]).toBe("GET, HEAD, PUT, OPTIONS");
    });
  });

  describe("a cause behind the service worker of MSW", () => {
    beforeAll(async () => {
      page = await browser.newPage();
      await page.goto(`${origin}/mocked`);
      await page.waitForFunction("window.isMocked === true");
    });
    afterAll(() => page?.close());

    test("is what fetch gets, and then the server answers", async () => {
      const first = await got("/items");
      expect(first).toMatchObject({ status: 429, fields: { "retry-after": "2" } });
      expect(await got("/items")).toMatchObject({ status: 200, text: '["tea"]' });
    });

    test.each([
      ["/gone", 410],
      ["/empty", 204],
      ["/same", 304],
      ["/closed", 0],
    ])("%s is %i", async (path, status) => {
      expect((await got(path)).status).toBe(status);
    });

    test("a redirect is followed", async () => {
      expect(await got("/old")).toMatchObject({ status: 410 });
    });

    test("the whole resource of a cause answers by what is asked", async () => {
      const { status, fields } = await got("/note");
      expect(status).toBe(200);
      const put = (tag: string) => {
        const headers = { "Content-Type": "text/plain", "If-Match": tag };
        return got("/note", { method: "PUT", headers, body: "mine" });
      };
      expect((await put('"6"')).status).toBe(412);
      expect((await put(fields["etag"] ?? "")).status).toBe(200);
    });
  });
});

/** What a page with MSW runs. */
const mocks = `
  import { http } from "msw";
  import { setupWorker } from "msw/browser";
  import { cause, live } from "../msw.ts";
  const worker = setupWorker(
    http.get("/items", cause(429, { retryAfter: 2, times: 1 })),
    http.get("/gone", cause(410)),
    http.get("/empty", cause(204)),
    http.get("/same", cause(304)),
    http.get("/closed", cause(0)),
    http.get("/old", cause(302, { location: "/gone" })),
    http.all("/note", live(412)),
  );
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
  window.isMocked = true;
`;

interface Got {
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
}
