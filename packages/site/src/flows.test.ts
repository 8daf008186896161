import { gzipSync } from "node:zlib";
import { code } from "@verdict/codes";
import { flowIds, flowOf } from "@verdict/lookup/decide";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "./node.ts";

let site: Serving;
beforeAll(async () => {
  site = await serve({ port: 0 });
});
afterAll(() => site.close());

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://${site.host}:${site.port}${path}`, { headers, redirect: "manual" });
}

describe.each(flowIds)("/flows/%s", (id) => {
  test.each([
    ["", "text/html", "As a picture"],
    [".txt", "text/plain", `[ ${flowOf(id).start} ]`],
    [".md", "text/markdown", "```mermaid\nflowchart TD\n"],
    [".json", "application/json", `"id": "${id}"`],
    [".svg", "image/svg+xml", "<style>.verdict-flow{"],
    [".svg?columns=2", "image/svg+xml", "flow-of-2"],
  ])("%s is %s", async (suffix, type, words) => {
    const got = await ask(`/flows/${id}${suffix}`, suffix === "" ? { Accept: "text/html" } : {});
    expect([got.status, got.headers.get("content-type")?.split(";")[0]]).toEqual([code.OK, type]);
    expect(await got.text()).toContain(words);
  });

  test("a page is light: at most 10 kB on the wire", async () => {
    const text = await (await ask(`/flows/${id}.html`)).text();
    expect(gzipSync(text).length).toBeLessThan(10_000);
  });

  test("no link leads nowhere", async () => {
    const text = await (await ask(`/flows/${id}.html`)).text();
    const links = [...text.matchAll(/(?:href|src|srcset)="(\/[^"]*)"/g)].map(([, it]) => it ?? "");
    for (const link of new Set(links))
      expect((await ask(link)).status, link).toBeLessThan(code.MULTIPLE_CHOICES);
  });
});

test("another word for a diagram leads to it, in the form that was asked for", async () => {
  for (const [typed, right] of [
    ["/flows/errors.txt?full=1", "/flows/error-handling.txt?full=1"],
    ["/flows/Redirection", "/flows/redirection"],
    ["/flows/cache-and-negotiation", "/flows/caching"],
  ] as const) {
    const { status, headers } = await ask(typed);
    expect([status, headers.get("location")]).toEqual([code.PERMANENT_REDIRECT, right]);
  }
});

test.each([
  ["/flows/nobody", code.NOT_FOUND],
  ["/flows/nobody.svg", code.NOT_FOUND],
  ["/flows/redirection.svg?columns=9", code.BAD_REQUEST],
])("%s is %i", async (path, status) => expect((await ask(path)).status).toBe(status));

test("a slip in the address is met with what was meant", async () => {
  const got = await ask("/flows/redirectoin", { Accept: "application/json" });
  expect(got.status).toBe(code.NOT_FOUND);
  expect((await got.json()).see).toContain("/flows/redirection");
});

test("/flows leads to all of them, and still has the whole order", async () => {
  const { flows, decisions } = await (await ask("/flows.json")).json();
  expect(flows.map((it: { path: string }) => it.path)).toEqual(flowIds.map((it) => `/flows/${it}`));
  expect(decisions.length).toBeGreaterThan(40);
});
