/**
 * `npm run pictures`: the main pages as they look, for README.md and docs/pages.md. It needs Debian's Chromium.
 *
 * Each is taken on a desk by day and on a phone by night.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "../packages/site/test/chromium.ts";
import { workbench } from "../test/audit/workbench.ts";

const folder = fileURLToPath(new URL("../docs/pictures/", import.meta.url));

const pages: readonly (readonly [name: string, path: string])[] = [
  ["home", "/"],
  ["code", "/429"],
  ["compare", "/401-vs-403"],
  ["choose", "/choose?a=1"],
  ["decide", "/decide"],
  ["flow", "/flows/redirection"],
  ["try", "/try/425"],
  ["check", "/check"],
  ["guide", "/guides/errors"],
];

mkdirSync(folder, { recursive: true });
const site = await workbench();
const { page, close } = await chromium();
for (const [name, path] of pages) {
  await page.open(site.url + path);
  writeFileSync(`${folder}${name}.png`, await page.picture(1280, 860, "light"));
  writeFileSync(`${folder}${name}-phone.png`, await page.picture(390, 860, "dark"));
}
await close();
await site.close();
process.exit();
