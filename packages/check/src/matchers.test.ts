import { expect as jestExpect } from "expect";
import { describe, expect, test } from "vitest";
import { type HttpMatchers, matchers } from "./matchers.ts";

declare module "vitest" {
  interface Matchers<R extends void | Promise<void>, T> extends HttpMatchers<R> {}
}

declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T> extends HttpMatchers<R> {}
}

expect.extend(matchers);
jestExpect.extend(matchers);

/** The same words in both, which differ in their types elsewhere. */
const expects = {
  vitest: (response: Response): HttpMatchers & { readonly not: HttpMatchers } => expect(response),
  jest: (response: Response): HttpMatchers & { readonly not: HttpMatchers } => jestExpect(response),
};

describe.each(["vitest", "jest"] as const)("matchers in %s", (runner) => {
  const expectHttp = expects[runner];

  test("toBeSoundHttp leaves alone what depends on a request that it was not told of", async () => {
    const unsaid = new Response(null, { status: 304, headers: { ETag: '"a"' } });
    await expectHttp(unsaid).toBeSoundHttp();
    await expectHttp(unsaid).not.toBeSoundHttp(new Request("http://localhost/a"));
    await expectHttp(new Response("x")).toBeSoundHttp(new Request("http://localhost/a"));
  });

  test("toBeSoundHttp says what is wrong, which section says so, and how to mend it", async () => {
    const refused = expectHttp(new Response("no", { status: 405 })).toBeSoundHttp();
    await expect(refused).rejects.toThrow(
      /missing-allow \(RFC 9110 15\.5\.6, 10\.2\.1\): .*List the methods/,
    );
  });

  test("toBeSoundHttp leaves the response to be read", async () => {
    const response = new Response("x");
    await expectHttp(response).toBeSoundHttp();
    expect(await response.text()).toBe("x");
  });

  test("toHaveStatus names both", () => {
    expectHttp(new Response("x")).toHaveStatus(200);
    expectHttp(new Response("x")).not.toHaveStatus(404);
    expect(() => expectHttp(new Response("x")).toHaveStatus(404)).toThrow(
      "The status is 200 OK; 404 Not Found was expected.",
    );
    expect(() => expectHttp(new Response("x")).not.toHaveStatus(200)).toThrow(
      "The status is 200 OK.",
    );
  });
});

test("they have types in both, of promises as well", async () => {
  const response = async () => new Response("x");
  await expect(response()).resolves.toHaveStatus(200);
  await jestExpect(response()).resolves.toHaveStatus(200);
  // @ts-expect-error a status is a number
  expect(() => expect(new Response("x")).toHaveStatus("200")).toThrow();
  // @ts-expect-error a status is a number
  expect(() => jestExpect(new Response("x")).toHaveStatus("200")).toThrow();
});
