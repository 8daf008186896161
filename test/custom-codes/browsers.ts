/** What a browser makes of custom codes. */
import { chromium } from "../../packages/site/test/chromium.ts";
import type { Origin } from "./wire.ts";

/** What is tried in the browser, as expressions of which each gives one word; `CODE` stands for the number. */
const tries: Readonly<Record<string, readonly [how: string, expression: string]>> = {
  "fetch()": [
    "response.ok",
    'fetch("/plain/CODE/f").then((it) => it.status === CODE && it.ok ? "ok" : "not ok")',
  ],
  XMLHttpRequest: [
    "load or error event",
    `new Promise((done) => {
      const it = new XMLHttpRequest();
      it.open("GET", "/plain/CODE/x");
      it.onloadend = ({ loaded }) => done(it.status === CODE && loaded > 0 ? "load" : "error");
      it.send();
    })`,
  ],
  img: ["load or error event", 'loads("img", "src", "/image/CODE/i")'],
  script: ["load or error event", 'loads("script", "src", "/script/CODE/s")'],
  "link to a style sheet": ["load or error event", 'loads("link", "href", "/style/CODE/l")'],
  "Cache, with max-age": ["asked twice", 'twice("/fresh/CODE/c")'],
  "Cache, with Last-Modified alone": ["asked twice", 'twice("/old/CODE/c")'],
  "A Response that a script makes": [
    "new Response(content, { status: 471 })",
    'new Response("", { status: CODE }).status === CODE && "made"',
  ],
};

const helpers = `
  window.loads = (name, from, address) => new Promise((done) => {
    const it = document.createElement(name);
    it.onload = () => done("load");
    it.onerror = () => done("error");
    it.rel = "stylesheet";
    it[from] = address;
    document.head.append(it);
  });
  window.twice = async (address) => {
    for (let i = 0; i < 2; i++) await (await fetch(address)).text();
    return address;
  };
`;

/** What was tried, how, and what came of it for each code. */
export interface Tried {
  readonly name: string;
  readonly how: string;
  readonly cells: readonly string[];
}

/** Try all of it for each code. */
export async function triedIn(codes: readonly number[], origin: Origin): Promise<readonly Tried[]> {
  const base = `http://127.0.0.1:${origin.port}`;
  const { page, close } = await chromium();
  try {
    const shown: string[] = [];
    const bare: string[] = [];
    for (const code of codes) {
      await page.open(`${base}/page/${code}/shown`);
      shown.push(await shownIn(() => page.evaluate("document.body.innerText")));
      await page.open(`${base}/empty/${code}/shown`);
      bare.push(await shownIn(() => page.evaluate("document.body.innerText")));
    }
    await page.open(`${base}/page`);
    await page.evaluate(helpers);
    const rows: Tried[] = [
      { name: "A page with content", how: "opened", cells: shown },
      { name: "A page without content", how: "opened", cells: bare },
    ];
    for (const [name, [how, expression]] of Object.entries(tries)) {
      const cells: string[] = [];
      for (const code of codes) {
        const one = expression.replaceAll("CODE", String(code));
        const it = await page.evaluate<string>(
          `(async () => ${one})().catch((error) => error.name)`,
        );
        // Only the server knows whether it was asked.
        cells.push(it.startsWith("/") ? (origin.asked(it) === 1 ? "kept" : "asked again") : it);
      }
      rows.push({ name, how, cells });
    }
    return rows;
  } finally {
    await close();
  }
}

async function shownIn(text: () => Promise<string>): Promise<string> {
  const it = (await text()).trim();
  if (it === "hello") return "shown";
  return it === "" ? "blank" : "error page";
}
