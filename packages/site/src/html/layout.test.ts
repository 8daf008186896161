import { afterAll, beforeAll, expect, test } from "vitest";
import { readScripts } from "../browser/files.ts";
import { type Serving, serve } from "../node.ts";

let plain: Serving;
let workbench: Serving;
beforeAll(async () => {
  plain = await serve({ port: 0 });
  const none = (): undefined => undefined;
  workbench = await serve({ port: 0, routes: [{ path: /^\/check$/, answer: none }] });
  // The scripts of the pages are made when the first one is asked for.
  readScripts();
}, 60_000);
afterAll(() => Promise.all([plain.close(), workbench.close()]));

/** The links of a navigation, by its name. */
async function ways(site: Serving, name: string, path = "/404"): Promise<readonly string[]> {
  const headers = { Accept: "text/html" };
  const text = await (await fetch(`${site.url}${path}`, { headers })).text();
  const nav = text.split(`<nav aria-label="${name}">`)[1]?.split("</nav>")[0] ?? "";
  return [...nav.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
}

test("the head of a page leads to the classes, the tools, the guides and the recipes", async () => {
  expect(await ways(plain, "Main")).toEqual([
    ...["/1xx", "/2xx", "/3xx", "/4xx", "/5xx"],
    ...["/choose", "/decide", "/flows", "/guides", "/recipes", "/by"],
  ]);
});

test("its foot leads to the rest of the reference", async () => {
  expect(await ways(plain, "Reference")).toEqual([
    ...["/recipes", "/by", "/methods", "/fields", "/glossary", "/changes"],
  ]);
});

test("what only some sites have is named where it is", async () => {
  expect(await ways(workbench, "Main")).toContain("/check");
  expect(await ways(workbench, "Main")).not.toContain("/try");
  expect(await ways(plain, "Main")).not.toContain("/check");
});
