/**
 * Starts servers that are written for Node, each from a file of its own and on a port that is free, and prints where they
 * are, as JSON: `{ [name]: port }`. The arguments are names with their files, `429=/path/429.js`. They end with the standard
 * input.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// What they keep for a while goes when they end.
const folder = mkdtempSync(join(tmpdir(), "recipes-"));
process.env.TMPDIR = folder;

let started = [];
const listen = Server.prototype.listen;
// Wherever they say that they listen, they get a port that is free.
Server.prototype.listen = function (...args) {
  const [first, ...rest] = args;
  started.push(this);
  const at =
    typeof first === "object"
      ? { ...first, port: 0, host: "127.0.0.1" }
      : { port: 0, host: "127.0.0.1" };
  return listen.call(this, at, ...rest.filter((it) => typeof it === "function"));
};
// No names are looked up: whom they ask elsewhere stands here. One never answers, one has a page, the others are down.
const upstream = createServer((request, response) => {
  if (request.headers["x-host"] === "slow.example") return;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end("<!doctype html><!-- made by hand --><title>Lamps</title>");
});
await new Promise((resolve) => listen.call(upstream, 0, "127.0.0.1", resolve));
const there = ["slow.example", "origin.example"];
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const { host, pathname, search } = new URL(request.url);
  if (!host.endsWith(".example")) return fetch(request);
  const port = there.includes(host) ? upstream.address().port : 9;
  const headers = new Headers(request.headers);
  headers.set("X-Host", host);
  return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers });
};
// What fails in one of them is not the end of the others: it is seen where that is asked.
process.on("uncaughtException", (error) => console.error(error));

const ports = {};
for (const it of process.argv.slice(2)) {
  const at = it.indexOf("=");
  started = [];
  await import(pathToFileURL(it.slice(at + 1)).href);
  for (let i = 0; i < 200 && started[0]?.listening !== true; i++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (started[0]?.listening !== true) throw new Error(`${it} does not listen.`);
  ports[it.slice(0, at)] = started[0].address().port;
}
console.log(JSON.stringify(ports));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.stdin.resume().on("end", () => process.exit(0));
