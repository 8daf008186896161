import { describe, expect, test } from "vitest";
import { describe as describeResult } from "../describe.ts";
import { pageAt } from "../pages/at.ts";
import { recipeFor } from "../pages/recipe.ts";
import { toolNamed, tools } from "../recipes/index.ts";
import { renderHtml } from "../render/html.ts";
import { search } from "./search.ts";
import { toolNames, toolOf } from "./tool.ts";

const find = (query: string) => describeResult(search(query));

/** Whether an address leads to a page, and its fragment to a heading of it. */
function exists(address: string): boolean {
  const [, code, wanted] = /^\/(\d{3})\?in=(.+)$/.exec(address) ?? [];
  if (wanted !== undefined) return recipeFor(Number(code), wanted).kind === "page";
  const [path = "", id] = address.split("#");
  const doc = pageAt(path);
  return doc !== undefined && (id === undefined || renderHtml(doc).includes(`id="${id}"`));
}

const app = "/guides/existing-app";

describe("what people have, want to do, or use", () => {
  test.each([
    ["eslint", `${app}#find-what-is-wrong-first`],
    ["lint status codes", `${app}#find-what-is-wrong-first`],
    ["openapi linter", `${app}#find-what-is-wrong-first`],
    ["http-errors", `${app}#take-the-names-along`],
    ["http-errors replacement", `${app}#take-the-names-along`],
    ["alternative to http-status-codes", `${app}#take-the-names-along`],
    ["migrate express", app],
    ["migrate my express app", app],
    ["add to existing express app", app],
    ["existing app", app],
    ["legacy flask api", app],
    ["msw mock 429", `${app}#for-those-who-call-it`],
    ["playwright 429", `${app}#for-those-who-call-it`],
    ["recipe fastapi", "/recipes/fastapi"],
    ["FastAPI", "/recipes/fastapi"],
    ["express recipes", "/recipes/express"],
    ["recipes", "/recipes"],
    ["recipe for 429", "/429"],
    ["code for 429 in flask", "/429?in=flask"],
    ["how to return 404 in express.js?", "/404?in=express"],
    ["return 422 fastapi", "/422?in=fastapi"],
    ["nginx 502 example", "/502?in=nginx"],
    ["custom status code 471", "/guides/custom-codes#what-to-do-instead"],
    ["own status codes", "/guides/custom-codes#what-to-do-instead"],
    ["idempotency", "/guides/methods#a-post-that-may-be-repeated"],
    ["idempotent methods", "/guides/methods#the-effect-not-the-answer"],
    ["idempotency key", "/fields/idempotency-key"],
    ["idempotency-key header", "/fields/idempotency-key"],
  ])("%j leads to %s, which is there", (query, page) => {
    expect(find(query).page).toBe(page);
    expect(exists(page)).toBe(true);
  });

  test.each([
    ["msw mock 429", [429]],
    ["playwright 429", [429]],
    ["code for 429 in flask", [429]],
    ["recipe for 429", [429]],
    ["idempotency key", [409, 422]],
  ])("%j has its codes as well: %j", (query, codes) => {
    expect(find(query).results.map((it) => it.code)).toEqual(expect.arrayContaining(codes));
  });

  test("a custom code is explained beside the guide", () => {
    expect(find("custom status code 471").help?.title).toContain("471");
  });
});

test.each([
  ["nginx 502", "/502"],
  ["idempotency key reused with different body", undefined],
  ["PUT to existing resource", undefined],
  ["spaghetti recipe", undefined],
  ["resource already existing", undefined],
  ["fetch 401", "/401"],
  ["fetch", undefined],
  ["nginx custom codes", "/by/nginx"],
  ["curl 000", "/0"],
])("%j means what it did: %s", (query, page) => expect(find(query).page).toBe(page));

test("every name is that of something that has recipes", () => {
  for (const name of toolNames)
    expect(tools.some((it) => it.id === toolOf(name)) && toolNamed(name)?.id, name).toBe(
      toolOf(name),
    );
});
