import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { statuses } from "@verdict/codes";
import { addresses } from "@verdict/lookup/pages";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "../testing/run.ts";

const origin = "https://status.example";
const folder = mkdtempSync(join(tmpdir(), "verdict-export-"));
let files: ReadonlySet<string>;
let exported: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  exported = await run(["export", folder, "--origin", origin, "--json"]);
  files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath, it.name).slice(folder.length + 1)),
  );
}, 120_000);

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

/** The file that a host of plain files answers with, or `undefined`. */
function served(address: string): string | undefined {
  const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? "").slice(1);
  return [path, `${path.replace(/(?<=.)\/?$/, "/")}index.html`].find((it) => files.has(it));
}

test("every file is counted, and the exit code says that no link is dead", () => {
  expect([exported.exit, exported.err]).toEqual([0, ""]);
  const { pages, files: number } = JSON.parse(exported.out);
  expect(number).toBe(files.size);
  expect(pages).toBeGreaterThan(500);
});

test.each(statuses.map((it) => it.code))("/%i is a page in all four forms", (number) => {
  for (const file of [`${number}/index.html`, `${number}.json`, `${number}.md`, `${number}.txt`]) {
    expect(files.has(file), file).toBe(true);
  }
  expect(read(`${number}/index.html`)).toContain(`<h1>${number} `);
});

test("every page of the reference is there", () => {
  const all = addresses().flatMap((it) => it.paths);
  expect(all.filter((it) => served(it) === undefined)).toEqual([]);
});

test("/404 is the page of the code, and 404.html what a host answers where nothing is", () => {
  expect(read("404/index.html")).toContain("<h1>404 Not Found</h1>");
  const missing = read("404.html");
  expect(missing).toContain("<h1>No such page</h1>");
  expect(missing).toContain('<meta name="robots" content="noindex">');
  expect(missing).toContain('href="/404/"');
});

describe("every link is alive", () => {
  test("from page to page, with its fragment, and none needs a query", () => {
    const dead = new Set<string>();
    for (const file of files) {
      if (!file.endsWith(".html")) continue;
      const html = read(file);
      for (const [, , link = ""] of html.matchAll(/\b(href|src|srcset)="([/?#][^"]*)"/g)) {
        const [address = "", fragment] = link.split("#");
        const target = address === "" ? file : served(address);
        const asked = /\?(?!v=)/.test(address);
        if (target === undefined || asked) dead.add(`${file} to ${link}`);
        else if (fragment !== undefined && !read(target).includes(`id="${fragment}"`)) {
          dead.add(`${file} to ${link}`);
        }
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  test("in Markdown", () => {
    const dead = new Set<string>();
    for (const file of files) {
      if (!file.endsWith(".md")) continue;
      for (const [, link = ""] of read(file).matchAll(/\]\((\/[^)]*)\)/g)) {
        if (served(link) === undefined) dead.add(`${file} to ${link}`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  test("in sitemap.xml and llms.txt, under the host that was said", () => {
    const listed = [
      ...[...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)],
      ...[...read("llms.txt").matchAll(/\]\(([^)]*)\)/g)],
    ].map(([, it = ""]) => it);
    expect(listed.length).toBeGreaterThan(600);
    for (const it of listed) {
      expect(it.startsWith(`${origin}/`), it).toBe(true);
      expect(served(it.slice(origin.length)), it).toBeDefined();
    }
    expect(read("robots.txt")).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });
});

test("pages say their whole address, and that of their picture", () => {
  const html = read("404/index.html");
  expect(html).toContain(`<link rel="canonical" href="${origin}/404/">`);
  expect(html).toContain(`<meta property="og:url" content="${origin}/404/">`);
  const [, picture = ""] = /<meta property="og:image" content="([^"]*)">/.exec(html) ?? [];
  expect(picture).toBe(`${origin}/og/404.png`);
  expect(files.has("og/404.png")).toBe(true);
});

test("the service worker keeps the files as they are named here", () => {
  const shell = JSON.parse(/^const shell=(.*);$/m.exec(read("worker.js"))?.[1] ?? "null");
  const { files: needed, pages: kept, offline } = shell;
  expect(kept).toContain("/404/");
  for (const it of [...needed, ...kept, offline]) expect(served(it), it).toBeDefined();
  expect(offline).toBe("/offline/");
  expect(read("404/index.html")).toContain('data-worker="/worker.js"');
});

test("_headers has the policy of the server, and says how long copies are good", () => {
  const rules = new Map(
    read("_headers")
      .split(/\n(?=\S)/)
      .map((it) => [it.split("\n", 1)[0] ?? "", it]),
  );
  expect(rules.get("/*")).toMatch(
    /^ {2}Content-Security-Policy: default-src 'none'; script-src 'self';/m,
  );
  expect(rules.get("/*")).toMatch(/^ {2}X-Content-Type-Options: nosniff$/m);
  expect(rules.get("/*")).toMatch(/^ {2}Cache-Control: public, max-age=300$/m);
  expect(rules.get("/search.js")).toMatch(/immutable$/m);
  expect(rules.get("/worker.js")).toMatch(/^ {2}Cache-Control: no-cache$/m);
  for (const path of rules.keys()) if (path !== "/*") expect(served(path), path).toBeDefined();
  // What Cloudflare takes: lines of 2000 characters, 100 rules.
  expect(
    Math.max(
      ...read("_headers")
        .split("\n")
        .map((it) => it.length),
    ),
  ).toBeLessThan(2000);
  expect(rules.size).toBeLessThan(100);
  const style = /<style>([\s\S]*?)<\/style>/.exec(read("flows.svg"))?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(rules.get("/*")).toContain(`style-src 'self' 'sha256-${hash}'`);
});

test("nothing remembers where it was made", () => {
  const made = [...files].filter((it) => /127\.0\.0\.1:\d{5}\//.test(read(it)));
  expect(made).toEqual([]);
});

test.each([
  [["export"], "verdict export <folder>"],
  [["export", "x", "--origin", "status.example"], "--origin is a scheme and a host"],
  [["export", "x", "--origin", "https://status.example/below"], "--origin is a scheme and a host"],
])("wrong usage %j says what to type", async (argv, said) => {
  const { exit, err } = await run(argv);
  expect([exit, err.includes(said)]).toEqual([2, true]);
  expect(existsSync("x")).toBe(false);
});

test("a folder that cannot be written is said, in one line", async () => {
  const file = join(folder, "plain");
  writeFileSync(file, "");
  const { exit, err } = await run(["export", join(file, "below"), "--origin", origin]);
  expect(exit).toBe(1);
  expect(err).toMatch(/^verdict: cannot write to .*\n$/);
});

test("more words than a folder are for the search", async () => {
  expect((await run(["export", "fails", "with", "404"])).out).toContain("404");
});
