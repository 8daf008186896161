import { afterAll, beforeAll, expect, test } from "vitest";
import { type Serving, serve } from "./node.ts";

let site: Serving;
beforeAll(async () => {
  site = await serve({ port: 0 });
});
afterAll(() => site?.close());

const ask = (path: string, accept = "*/*") =>
  fetch(`${site.url}${path}`, { headers: { Accept: accept, "User-Agent": "curl/8" } });

test("curl gets the program itself, to be redirected into a file", async () => {
  const response = await ask("/429?in=express");
  expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toMatch(/^\/\/ .*\.\nimport /);
});

test("a browser gets a page, a program JSON", async () => {
  const html = await (await ask("/429?in=Express", "text/html")).text();
  expect(html).toContain("<h1>429 Too Many Requests in Express</h1>");
  const json = await (await ask("/429.json?in=express")).json();
  expect(json).toMatchObject({ page: "recipe", code: 429, tool: { id: "express" } });
});

test("an unknown framework is a 404 that lists what there is", async () => {
  const response = await ask("/429?in=%3Cb%3E", "application/json");
  expect(response.status).toBe(404);
  const problem = await response.json();
  expect(problem.detail).toContain("There are no recipes for “<b>”.");
  expect(problem.see).toContain("/429?in=express");
});

test("a page that is no code takes no notice of it", async () => {
  expect((await ask("/4xx?in=express")).status).toBe(200);
});

test.each([
  ["/recipes/express/404", "/404?in=express"],
  ["/recipes/express/404.json", "/404.json?in=express"],
  ["/recipes/express/404?full=1", "/404?in=express&full=1"],
  ["/recipes/fetch/401-refresh", "/401?in=fetch/refresh"],
])("%s, where people look for it, leads to %s", async (path, right) => {
  const response = await fetch(`${site.url}${path}`, { redirect: "manual" });
  expect(response.status).toBe(308);
  expect(response.headers.get("Location")).toBe(right);
});

test("where there is none below a framework, it is said why", async () => {
  const response = await ask("/recipes/express/418", "application/json");
  expect(response.status).toBe(404);
  expect((await response.json()).detail).toContain("There is no recipe for 418 with Express.");
  expect((await ask("/recipes/express/nothing")).status).toBe(404);
});

test("all of them, and those of one", async () => {
  expect(await (await ask("/recipes")).text()).toContain("Express");
  expect(await (await ask("/recipes/express")).text()).toContain("429");
  expect((await ask("/recipes/cobol")).status).toBe(404);
});
