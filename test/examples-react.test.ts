/** The examples for React, without React: what the hooks stand on, over sockets. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { QueryObserver } from "@tanstack/react-query";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { queries, type User, usersAt } from "../examples/react-query.ts";
import { fetcherFor, onErrorRetry } from "../examples/swr.ts";
import { VerdictError } from "../packages/client/src/index.ts";

let user: User & { readonly version: number };
let asked: string[];
let url: string;

const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const { version, ...content } = user;
  const etag = `"${version}"`;
  response.setHeader("ETag", etag).setHeader("Content-Type", "application/json");
  if (request.url === "/busy") response.writeHead(503, { "Retry-After": "90" }).end();
  else if (request.url === "/hangs" || request.url === "/users/9") return;
  else if (request.url !== "/users/1") response.writeHead(404).end();
  else if (request.method === "GET") response.end(JSON.stringify(content));
  else if (request.headers["if-match"] !== etag) response.writeHead(412).end();
  else
    request.on("data", (it) => {
      user = { ...JSON.parse(String(it)), version: version + 1 };
      response.writeHead(204).end();
    });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  user = { id: 1, name: "Ann", version: 1 };
  asked = [];
});
afterEach(() => {
  queries.clear();
  vi.useRealTimers();
});

test("React Query: a query has the user, or the error with its result, and repeats nothing itself", async () => {
  const { userQuery } = usersAt(url);
  expect(await queries.fetchQuery(userQuery(1))).toEqual({ id: 1, name: "Ann" });
  const error = await queries.fetchQuery(userQuery(2)).catch((it: unknown) => it);
  expect(error).toBeInstanceOf(VerdictError);
  expect((error as VerdictError).result).toMatchObject({ is: "4xx", status: 404 });
  expect(asked).toEqual(["GET /users/1", "GET /users/2"]);
});

test("React Query: when nobody looks any more, the request is given up", async () => {
  const { userQuery } = usersAt(url);
  const closed = new Promise<void>((resolve) => {
    server.once("request", (_, response) => response.on("close", () => resolve()));
  });
  const stop = new QueryObserver(queries, userQuery(9)).subscribe(() => undefined);
  await vi.waitFor(() => expect(asked).toEqual(["GET /users/9"]));
  stop();
  await closed;
});

test("React Query: renaming loses nobody's change, and says where there is nobody", async () => {
  const { rename } = usersAt(url);
  const [one, two] = await Promise.all([
    rename({ id: 1, name: "Bea" }),
    rename({ id: 1, name: "Cleo" }),
  ]);
  expect([one.name, two.name]).toEqual(["Bea", "Cleo"]);
  expect(user.version).toBe(3);
  await expect(rename({ id: 2, name: "Dan" })).rejects.toThrow("There is no user 2.");
  expect(asked.filter((it) => it === "PUT /users/2")).toEqual([]);
});

test("SWR: the fetcher gives what a key stands for, and throws what it did not get", async () => {
  const fetcher = fetcherFor(url);
  expect(await fetcher<User>(["/users/:id", { id: 1 }])).toEqual({ id: 1, name: "Ann" });
  await expect(fetcher(["/users/:id", { id: 2 }])).rejects.toMatchObject({ status: 404 });
});

test("SWR: it is asked again when the server said so, and only then", async () => {
  const revalidate = vi.fn(async () => true);
  const failing = (path: string): Promise<VerdictError> =>
    fetcherFor(url)([path]).then(
      () => Promise.reject(new Error("It did not fail.")),
      (it: VerdictError) => it,
    );
  const [gone, busy] = await Promise.all([failing("/gone"), failing("/busy")]);
  vi.useFakeTimers();
  const options = { retryCount: 1, dedupe: true };
  onErrorRetry(gone, "", {}, revalidate, options);
  onErrorRetry(busy, "", {}, revalidate, options);
  await vi.advanceTimersByTimeAsync(80_000);
  expect(revalidate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(revalidate).toHaveBeenCalledOnce();
});
