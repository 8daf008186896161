import { describe, expect, test } from "vitest";
import { allCauses } from "../causes/all.ts";
import { plainRequests } from "../causes/plain.ts";
import { filled } from "../causes/raw.ts";
import type { Recipe } from "../causes/recipe.ts";
import { live } from "./msw.ts";
import { served } from "./resources.ts";

const codes = /those of ([\d, ]+) are/
  .exec(messageOf(() => live(404)))?.[1]
  ?.split(", ")
  .map(Number);

test("there are fifteen", () => expect(codes).toHaveLength(15));

describe.each(codes ?? [])("the resource of %i", (code) => {
  const cause = allCauses.find((it) => it.code === code);
  const { base } = served(code);
  const own = [...(cause?.recipes ?? []), ...(cause?.miss === undefined ? [] : [cause.miss])]
    .filter((it) => plainRequests(it)?.every(({ request }) => request.target.startsWith(base)))
    .map((it) => [it.title, it] as const);

  test("is asked for in its recipes", () => expect(own.length).toBeGreaterThan(0));

  test.each(own)("%s: is answered as in the playground", async (_, recipe) => {
    const response = await answered(code, base, recipe);
    expect(response.status).toBe(recipe.sees ?? code);
    expect(response.headers.get("Location") ?? "").not.toContain("/cause/");
    expect(response.headers.has("Date")).toBe(true);
  });
});

test("what is made can be read below the path that it is at", async () => {
  const resolve = live(201, { at: "/notes" });
  const post = { method: "POST", headers: { "Content-Type": "application/json" } };
  const at = "https://api.example/notes";
  const made = await resolve({ request: new Request(at, { ...post, body: '{"text":"new"}' }) });
  const location = made.headers.get("Location") ?? expect.fail();
  expect(location).toMatch(/^\/notes\/[\da-f-]{36}$/);
  const read = await resolve({ request: new Request(new URL(location, at)) });
  expect(read.status).toBe(200);
});

test("each has its own state", async () => {
  const ask = () => ({ request: new Request("https://api.example/") });
  const [one, other] = [live(429), live(429)];
  for (let i = 0; i < 3; i++) expect((await one(ask())).status).toBe(200);
  expect((await one(ask())).status).toBe(429);
  expect((await other(ask())).status).toBe(200);
});

test("a path has to be one", () => {
  expect(() => live(201, { at: "notes" })).toThrow(TypeError);
});

/** The answer to the last request of a recipe, sent to a mock at another place. */
async function answered(code: number, base: string, recipe: Recipe): Promise<Response> {
  const resolve = live(code, { at: "/here" });
  const known: Record<string, string> = {};
  let last: Response | undefined;
  for (const { request, times = 1, keep = {} } of plainRequests(recipe) ?? []) {
    const { method = "GET", target, fields = {}, content } = request;
    for (let i = 0; i < times; i++) {
      const url = `https://api.example/here${filled(target, known).slice(base.length)}`;
      const headers = Object.entries(fields).map(([name, value]) => [name, filled(value, known)]);
      last = await resolve({
        request: new Request(url, {
          method,
          headers: headers as [string, string][],
          ...(content === undefined ? {} : { body: filled(content, known) }),
        }),
      });
    }
    for (const [name, field] of Object.entries(keep)) known[name] = last?.headers.get(field) ?? "";
  }
  return last ?? expect.fail("Nothing was sent.");
}

function messageOf(it: () => unknown): string {
  try {
    it();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}
