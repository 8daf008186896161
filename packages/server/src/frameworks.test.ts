import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import express from "express";
import { describe, expect, test } from "vitest";
import { sendOver } from "../test/both.ts";
import { listening } from "../test/framework.ts";
import * as onExpress from "./express.ts";
import * as onFastify from "./fastify.ts";
import * as onHono from "./hono.ts";
import * as http2 from "./http2/node.ts";
import { problem } from "./index.ts";
import * as onKoa from "./koa.ts";
import * as onNext from "./next.ts";
import * as problems from "./problems.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { exports } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { exports: Record<string, Record<string, string>> };

const modules: Readonly<Record<string, object>> = {
  express: onExpress,
  fastify: onFastify,
  hono: onHono,
  http2,
  koa: onKoa,
  next: onNext,
  problems,
};

/** `[framework, what the row says, module]` for each row of the README's tables. */
const rows = [
  ...readme.matchAll(/^\| ([\w.:]+(?: \d)?) \| (.*) \| `@verdict\/server\/(\w+)` \|$/gm),
].map(([, framework = "", says = "", module = ""]) => [framework, module, says] as const);

describe("the README on frameworks", () => {
  test("has every module, and every module is one that can be imported", () => {
    expect(new Set(rows.map(([, module]) => module))).toEqual(new Set(Object.keys(modules)));
    for (const [, module] of rows) expect(exports[`./${module}`]).toBeDefined();
  });

  test.each(rows)("%s: what it names is there (%s)", (_, module, says) => {
    const names = [
      ...says.matchAll(/\b(to[A-Z]\w+|\w+ServerFor|notFound|problems|frameworkErrors)\b/g),
    ];
    expect(names.length).toBeGreaterThan(0);
    for (const [name] of names) expect(modules[module]).toHaveProperty(name);
  });

  const block =
    [...readme.matchAll(/```ts\n(.*?)```/gs)]
      .map(([, it = ""]) => it)
      .find((it) => it.includes("notFound()")) ?? "";
  const port = listening(() => {
    const code = stripTypeScriptTypes(block.replace(/^import .*\n/gm, ""));
    const given = { express, problem, ...onExpress };
    const made = new Function(...Object.keys(given), `${code}\nreturn it;`)(
      ...Object.values(given),
    );
    return createServer(made);
  });

  test("the example answers as it says", async () => {
    expect((await sendOver(port(), "/orders/1")).status).toBe(409);
    const put = await sendOver(port(), "/orders/1", { method: "PUT" });
    expect([put.status, put.field("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
});
