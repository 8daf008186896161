import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/**
 * Express and Koa, which require `http-errors` and `statuses` in some ten places, answer a few requests; with
 * `DROP_IN` they are given the drop-ins. What they answer goes to standard output.
 */
const program = `
const Module = require("node:module");
const given = [];
if (process.env.DROP_IN !== undefined) {
  const resolve = Module._resolveFilename;
  Module._resolveFilename = function (name, ...rest) {
    const path = resolve.call(this, name, ...rest);
    // One that brings version 1 of the package with it wants that one.
    if (!["http-errors", "statuses"].includes(name) || path.includes("http-assert")) return path;
    given.push(name);
    return require.resolve("@verdict/codes/drop-in/" + name);
  };
}
const express = require("express");
const Koa = require("koa");
const http = require("node:http");

const app = express();
app.set("env", "test");
app.use(express.json({ limit: 10 }));
app.post("/echo", (request, response) => response.json(request.body));
app.get("/status/:code", (request, response) => response.sendStatus(Number(request.params.code)));
app.use(express.static(__dirname, { fallthrough: false }));
app.use((error, request, response, next) => {
  const { name, message, status, statusCode, expose, type } = error;
  response.status(status).json({ name, message, status, statusCode, expose, type });
});

const koa = new Koa();
koa.silent = true;
koa.use((context) => {
  const code = Number(context.path.slice(1));
  if (context.query.throw !== undefined) context.throw(code, context.query.throw, { id: 7 });
  if (context.query.assert !== undefined) context.assert(false, code);
  context.body = "content";
  context.status = code;
});

async function main() {
  const seen = [];
  for (const [handler, requests] of [
    [app, [
      ["POST", "/echo", '{"a":1}'], ["POST", "/echo", '{"a":"much too long"}'], ["POST", "/echo", "{a"],
      ["GET", "/status/200"], ["GET", "/status/413"], ["GET", "/status/418"], ["GET", "/status/471"],
      ["GET", "/nowhere"], ["GET", "/%ff"], ["GET", "/../x"],
    ]],
    [koa.callback(), [
      ["GET", "/200"], ["GET", "/204"], ["GET", "/304"], ["GET", "/413"], ["GET", "/509"],
      ["GET", "/413?throw=no"], ["GET", "/413?throw="], ["GET", "/422?assert"], ["GET", "/503?throw=secret"],
      ["GET", "/999?throw=no"],
    ]],
  ]) {
    const server = http.createServer(handler).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    for (const [method, path, body] of requests) {
      const url = "http://127.0.0.1:" + server.address().port + path;
      const headers = { "content-type": "application/json" };
      const response = await fetch(url, { method, headers, body });
      seen.push([method + " " + path, response.status, response.statusText, await response.text()]);
    }
    server.close();
  }
  console.log(JSON.stringify({ seen, given: [...new Set(given)].sort() }));
  process.exit();
}
main();
`;

function run(env: Readonly<Record<string, string>>): { seen: unknown[][]; given: string[] } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@verdict/source", "-e", program],
    {
      cwd: fileURLToPath(new URL(".", import.meta.url)),
      encoding: "utf8",
      env: { ...process.env, ...env },
    },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

test("Express and Koa answer the same on the drop-ins, but for phrases of today", () => {
  const theirs = run({});
  const ours = run({ DROP_IN: "yes" });
  expect(theirs.given).toEqual([]);
  expect(ours.given).toEqual(["http-errors", "statuses"]);
  expect(theirs.seen).toHaveLength(20);
  const today = (text: string) =>
    text
      .replaceAll("Payload Too Large", "Content Too Large")
      .replaceAll("Unprocessable Entity", "Unprocessable Content");
  expect(JSON.stringify(theirs.seen)).toContain("Payload Too Large");
  expect(JSON.stringify(ours.seen)).toContain("Content Too Large");
  const line = (it: readonly unknown[]) => today(JSON.stringify(it));
  expect(ours.seen.map(line)).toEqual(theirs.seen.map(line));
});
