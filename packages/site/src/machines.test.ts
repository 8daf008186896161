import { statuses } from "@verdict/codes";
import { addresses, pageAt } from "@verdict/lookup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "./node.ts";

let site: Serving;
beforeAll(async () => {
  site = await serve({ port: 0 });
});
afterAll(() => site.close());

const browser = { Accept: "text/html", "User-Agent": "Mozilla/5.0" };

async function get(path: string): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(`${site.url}${path}`, { headers: browser, redirect: "manual" });
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, type, text: await response.text() };
}

/** The values of one attribute of the tags that have another. */
function values(html: string, having: string, attribute: string): string[] {
  return [...html.matchAll(/<(?:link|meta)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(having))
    .map((tag) => new RegExp(`${attribute}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

describe("/sitemap.xml", () => {
  test("robots.txt names it", async () => {
    expect((await get("/robots.txt")).text).toContain(`\nSitemap: ${site.url}/sitemap.xml\n`);
  });

  test("holds every page of the reference once, each alive under that address", async () => {
    const { type, text } = await get("/sitemap.xml");
    expect(type).toBe("application/xml; charset=utf-8");
    const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, it = ""]) => it);
    expect(listed).toEqual([...new Set(listed)]);
    const all = addresses().flatMap((it) => it.paths);
    expect(listed).toEqual(expect.arrayContaining(all.map((it) => `${site.url}${it}`)));
    for (const address of listed) {
      const { status } = await fetch(address, { headers: browser, redirect: "manual" });
      expect([address, status]).toEqual([address, 200]);
    }
  });
});

describe("/llms.txt", () => {
  test("says what there is, and every link leads to Markdown", async () => {
    const { type, text } = await get("/llms.txt");
    expect(type).toBe("text/plain; charset=utf-8");
    expect(text).toMatch(/^# Verdict\n/);
    expect(text).toContain(`- [404 Not Found](${site.url}/404.md): `);
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, it = ""]) => it);
    expect(links.length).toBeGreaterThan(300);
    for (const link of links) {
      const response = await fetch(link);
      const got = [link, response.status, response.headers.get("content-type")];
      expect(got).toEqual([link, 200, "text/markdown; charset=utf-8"]);
      await response.text();
    }
  });

  test("is there in this form only", async () => {
    expect((await get("/llms")).status).toBe(404);
  });
});

test("/manifest.webmanifest: its addresses are alive, and a page may load it", async () => {
  const { type, text } = await get("/manifest.webmanifest");
  expect(type).toBe("application/manifest+json");
  const { start_url, icons, shortcuts } = JSON.parse(text);
  for (const path of [
    start_url,
    ...icons.map((it: { src: string }) => it.src),
    ...shortcuts.map((it: { url: string }) => it.url),
  ]) {
    expect((await get(path)).status).toBe(200);
  }
  const page = await fetch(`${site.url}/404`, { headers: browser });
  expect(page.headers.get("content-security-policy")).toContain("manifest-src 'self'");
  expect(await page.text()).toContain('<link rel="manifest" href="/manifest.webmanifest">');
});

describe("the head of a page", () => {
  test.each(["/", "/404", "/4xx", "/401-vs-403", "/methods/PATCH", "/choose", "/changes"])(
    "%s has one address, and a picture that is alive",
    async (path) => {
      const { text } = await get(path);
      expect(values(text, '"og:url"', "content")).toEqual([path]);
      const [picture = ""] = values(text, '"og:image"', "content");
      const { status, type } = await get(picture);
      expect(status).toBe(200);
      // What has no card of its own has that of the first page.
      const isDrawn = ["/", "/404", "/4xx", "/choose"].includes(path);
      expect(type).toBe(isDrawn ? "image/png" : "image/svg+xml");
    },
  );

  test("another spelling of a number's page and what a search found whole have that page's address", async () => {
    const { text } = await get("/search?q=404");
    expect(values(text, '"og:url"', "content")).toEqual(["/404"]);
  });

  test("a list of results and a refusal are for no index", async () => {
    for (const path of ["/search?q=rate+limit", "/nope"]) {
      const { text } = await get(path);
      expect(values(text, 'name="robots"', "content")).toEqual(["noindex"]);
    }
    expect(values((await get("/nope")).text, '"og:url"', "content")).toEqual([]);
  });

  test.each([404, 104, 499])("/%i is a term of its registry, as data", async (number) => {
    const { text } = await get(`/${number}`);
    const [, json = ""] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text) ?? [];
    const data = JSON.parse(json);
    expect(data).toMatchObject({
      "@type": "TechArticle",
      headline: pageAt(`/${number}`)?.title,
      url: `/${number}`,
      about: { "@type": "DefinedTerm", termCode: String(number) },
    });
    expect("inDefinedTermSet" in data.about).toBe(number !== 499);
  });
});

describe("/og", () => {
  test("every page has a picture that says its title and fits", async () => {
    for (const path of addresses().flatMap((it) => it.paths)) {
      const { status, text } = await get(`/og${path === "/" ? "/index" : path}.svg`);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain(`aria-label="`);
      // Three lines of a verdict end above the foot.
      for (const [, y] of text.matchAll(/ y="([\d.]+)"/g)) expect(Number(y)).toBeLessThan(600);
    }
  });

  test("another spelling has none", async () => {
    expect((await get("/og/4XX.svg")).status).toBe(404);
    expect((await get("/og/nope.svg")).status).toBe(404);
    expect((await get("/og/nope.png")).status).toBe(404);
  });

  test("every registered code has its card as PNG, as large as its page says", async () => {
    for (const { code, registration } of statuses) {
      if (!registration.startsWith("iana")) continue;
      const response = await fetch(`${site.url}/og/${code}.png`);
      const octets = Buffer.from(await response.arrayBuffer());
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
      // Width and height stand in the header of the picture (PNG 11.2.1).
      expect([octets.readUInt32BE(16), octets.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });
});

describe("an address that leads nowhere", () => {
  test.each([
    ["/rate-limit", "429 Too Many Requests"],
    ["/by/ngnix", "/by/nginx"],
    ["/login loop", "302 Found"],
    ["/status/404", "404 Not Found"],
  ])("%s: a true 404 that says what may be meant", async (path, meant) => {
    const { status, text } = await get(encodeURI(path));
    expect(status).toBe(404);
    expect(text).toContain(meant);
    const response = await fetch(`${site.url}${encodeURI(path)}`, {
      headers: { Accept: "application/problem+json" },
    });
    const { see } = (await response.json()) as { see: string[] };
    for (const it of see) expect((await get(it)).status).toBe(200);
  });

  test.each([
    ["markup", "/%3Cscript%3Ealert(1)%3C%2Fscript%3E"],
    ["an attribute", "/%22%20onmouseover=%22alert(1)"],
    ["control characters", "/%1b%5b31m%00%07%0d%0aevil:1"],
    ["what turns text round", "/%E2%80%AE404"],
    ["kilobytes", `/${"%F0%9F%98%80".repeat(600)}`],
    ["many words", `/${"rate-limit-".repeat(500)}`],
    ["names of objects", "/__proto__/constructor"],
  ])("%s in the path is text", async (_, path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).not.toMatch(/<script(?! (?:src="\/|type="application\/ld\+json"))|" onmouseover/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text.length).toBeLessThan(12_000);
  });

  test.each([
    ["markup", "%3Cscript%3Ealert(1)%3C%2Fscript%3E"],
    ["control characters", "%1b%5b31m%00%07%0d%0aevil:1%E2%80%AE"],
    ["kilobytes", "x%20".repeat(2000)],
  ])("%s in q is text", async (_, q) => {
    const { status, text } = await get(`/search?q=${q}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<script(?! (?:src="\/|type="application\/ld\+json"))/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text.length).toBeLessThan(40_000);
  });
});
