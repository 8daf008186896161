import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isError } from "@verdict/codes";
import { ArkErrors, type } from "arktype";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { ClientGone } from "./exchange.ts";
import { problem } from "./index.ts";
import { knownError, knownErrors } from "./known-errors.ts";
import { exchangeOfFetch } from "./problems/exchange.ts";
import type { ProblemsOptions } from "./problems/options.ts";
import { told } from "./problems/told.ts";

const exchange = exchangeOfFetch(
  new Request("http://example.com/", { method: "POST", body: "{}" }),
);
const statusOf = (error: unknown, options: ProblemsOptions = {}) =>
  told(error, exchange, options)?.status;

test.each(knownErrors.map((it) => [JSON.stringify(it.is), it] as const))(
  "%s has a status, a sentence, and is found by what it is",
  (_, it) => {
    expect(isError(it.status)).toBe(true);
    expect(it.detail).toMatch(/^[A-Z].*\.$/);
    expect(knownError({ ...it.is, message: "hunter2", ...it.is })).toBe(it);
  },
);

test("a connection that fails may be a bug: only the option makes it somebody else's", () => {
  for (const row of knownErrors.filter((it) => it.upstream === true)) {
    expect(statusOf({ ...row.is, status: 404 })).toBeUndefined();
    expect(statusOf({ ...row.is }, { upstream: true })).toBe(row.status);
  }
});

test("what lies under a fetch that failed", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.on("listening", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  const url = `http://127.0.0.1:${port}/`;
  const error = await fetch(url).catch((it) => it);
  expect(statusOf(error)).toBeUndefined();
  expect(statusOf(error, { upstream: true })).toBe(502);
  const late = await fetch(url, { signal: AbortSignal.abort() }).catch((it) => it);
  expect(statusOf(late)).toBe(504);
});

describe("schemas", () => {
  const thrown = (run: () => unknown): unknown => {
    try {
      run();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test.each([
    ["zod", () => z.object({ a: z.array(z.number()) }).parse({ a: ["x"] })],
    ["valibot", () => v.parse(v.object({ a: v.array(v.number()) }), { a: ["x"] })],
  ])("errors of %s have their pointers", (_, run) => {
    const it = told(thrown(run), exchange, {});
    expect(it?.status).toBe(422);
    expect(it?.details.errors).toMatchObject([{ pointer: "#/a/0" }]);
  });

  test("errors of arktype, which are issues themselves", () => {
    const errors = type({ a: "number" })({ a: "x" });
    expect(errors).toBeInstanceOf(ArkErrors);
    const issues = { issues: (errors as ArkErrors).issues };
    expect(told(issues, exchange, {})?.details.errors).toMatchObject([{ pointer: "#/a" }]);
  });

  test("what they are is a matter of policy, and of whether there is content", () => {
    const issues = { issues: [{ message: "no" }] };
    expect(statusOf(issues, { validation: "bad-request" })).toBe(400);
    expect(statusOf(issues, { validation: "failure" })).toBeUndefined();
    const bare = exchangeOfFetch(new Request("http://example.com/"));
    expect(told(issues, bare, {})?.status).toBe(400);
  });
});

test("several errors at once are known if all of them are", () => {
  const all = (...errors: unknown[]) => statusOf(new AggregateError(errors));
  expect(all(problem(409), problem(409))).toBe(409);
  expect(all(problem(409), problem(404))).toBe(400);
  expect(all(problem(409), problem(503))).toBe(503);
  expect(all(problem(409), new Error("unknown"))).toBeUndefined();
  expect(all()).toBeUndefined();
});

test("the status of a client's error says nothing about the request that came in", () => {
  expect(statusOf({ status: 404 })).toBe(404);
  expect(statusOf({ status: 404, response: {} })).toBeUndefined();
  expect(statusOf({ status: 404, $metadata: {} })).toBeUndefined();
  expect(statusOf({ status: 200 })).toBeUndefined();
  expect(statusOf({ status: "404" })).toBeUndefined();
});

test("whatever is thrown, nothing else is", () => {
  for (const it of [undefined, null, 1, "a", Symbol("a"), [], () => 1])
    expect(statusOf(it)).toBeUndefined();
  expect(statusOf(new ClientGone())).toBe(400);
});
