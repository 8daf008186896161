import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import * as ownErrors from "@verdict/codes/drop-in/http-errors";
import * as ownCodes from "@verdict/codes/drop-in/http-status-codes";
import * as ownStatuses from "@verdict/codes/drop-in/statuses";
import express from "express";
import { expect, test } from "vitest";
import { notFound, problems } from "../server/express.ts";
import * as errors from "./http-errors.ts";
import * as codes from "./http-status-codes.ts";
import * as statuses from "./statuses.ts";

test.each([
  ["http-errors", errors, ownErrors],
  ["http-status-codes", codes, ownCodes],
  ["statuses", statuses, ownStatuses],
])("verdict/drop-in/%s is the one of @verdict/codes, with its default", (_, it, own) => {
  expect(Object.keys(it).sort()).toEqual(Object.keys(own).sort());
  for (const [name, value] of Object.entries(own)) expect(Reflect.get(it, name)).toBe(value);
});

test("every drop-in of @verdict/codes is one of verdict, for import and require", () => {
  const exported = (folder: string) => {
    const url = new URL(`../../../${folder}/package.json`, import.meta.url);
    const all: Record<string, object> = JSON.parse(readFileSync(url, "utf8")).exports;
    return Object.entries(all)
      .filter(([name]) => name.startsWith("./drop-in/"))
      .map(([name, conditions]) => [name, Object.keys(conditions)]);
  };
  expect(exported("codes").length).toBe(3);
  expect(exported("verdict")).toEqual(exported("codes"));
});

test("errors of the drop-in become problem details in Express", async () => {
  const { default: createError } = errors;
  const app = express();
  app.get("/item", () => {
    throw createError(409, "changed meanwhile", { headers: { "x-version": "7" } });
  });
  app.get("/secret", () => {
    throw createError(503, "the database is at 10.0.0.1", { headers: { "retry-after": "30" } });
  });
  app.use(notFound(), problems({ onError: () => {} }));
  const server = app.listen(0, "127.0.0.1");
  try {
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const item = await get("/item");
    expect(item.status).toBe(409);
    expect(item.headers.get("content-type")).toBe("application/problem+json");
    expect(item.headers.get("x-version")).toBe("7");
    expect(await item.json()).toMatchObject({ status: 409, detail: "changed meanwhile" });
    const secret = await get("/secret");
    expect([secret.status, secret.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(await secret.text()).not.toContain("10.0.0.1");
  } finally {
    server.close();
  }
});
