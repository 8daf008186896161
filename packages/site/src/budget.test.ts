/** What a page weighs on its way to a reader who has nothing of it yet. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readScripts } from "./browser/files.ts";
import { type Serving, serve } from "./node.ts";
import { sections } from "./routes/sections.ts";

/** All that a page loads before anything is used, in octets. */
const most = 25_000;
/** As much of it may be scripts. */
const mostScript = 12_000;

let site: Serving;
let sheet = 0;
beforeAll(async () => {
  // They are made at once, for else the first page makes them, and a connection that waits meanwhile may time out.
  readScripts();
  site = await serve({ port: 0 });
  sheet = await weightOf("/style.css");
}, 60_000);
afterAll(() => site?.close());

async function textOf(path: string): Promise<string> {
  const response = await fetch(`${site.url}${path}`, { headers: { Accept: "text/html" } });
  expect(response.status, path).toBe(200);
  return response.text();
}

async function weightOf(path: string): Promise<number> {
  return gzipSync(await textOf(path)).length;
}

/** The scripts that a page loads at first. */
function scriptsIn(html: string): number {
  return [...html.matchAll(/<script src="\/([\w.-]+)/g)].reduce((sum, [, name = ""]) => {
    const content = readScripts().get(name)?.content;
    expect(content, name).toBeDefined();
    return sum + gzipSync(content ?? "").length;
  }, 0);
}

test.each(sections().map(({ title, paths }) => [title, paths] as const))(
  "%s: no page is heavier than 25 kB in all, with at most 12 kB of script",
  async (_, paths) => {
    for (const path of paths) {
      const html = await textOf(path);
      const script = scriptsIn(html);
      const all = gzipSync(html).length + sheet + script;
      expect(script, path).toBeLessThanOrEqual(mostScript);
      expect(all, path).toBeLessThanOrEqual(most);
    }
  },
  60_000,
);
