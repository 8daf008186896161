import { afterAll, beforeAll, expect, test } from "vitest";
import { type Serving, serve } from "./node.ts";

let site: Serving;
beforeAll(async () => {
  const prefix = "/api";
  site = await serve({
    port: 0,
    mounts: [{ prefix, handler: ({ url }, response) => response.end(`mounted ${url}`) }],
  });
});
afterAll(() => site.close());

async function get(path: string, init?: RequestInit): Promise<readonly [number, string]> {
  const response = await fetch(`${site.url}${path}`, init);
  return [response.status, (await response.text()).split("\n", 1)[0] ?? ""];
}

test.each(["/api", "/api?x=/404", "/api/", "/api/items/1", "/api/404"])(
  "%s is for what is mounted there",
  async (path) => {
    expect(await get(path)).toEqual([200, `mounted ${path}`]);
    expect(await get(path, { method: "DELETE" })).toEqual([200, `mounted ${path}`]);
  },
);

test.each(["/apis", "/404/api", "/ap"])("%s is for the site", async (path) => {
  expect((await get(path))[1]).not.toContain("mounted");
});

test("what is wrong for every path is refused before", async () => {
  expect((await get(`/api/${"x".repeat(9000)}`))[0]).toBe(414);
});
