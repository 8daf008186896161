/**
 * Starts servers that are written for Node, each from a file of its own and on a port that is free, and prints where they
 * are, as JSON: `{ [name]: port }`. The arguments are names with their files, `429=/path/429.js`. They end with the standard
 * input.
 */
import { Server } from "node:net";
import { pathToFileURL } from "node:url";

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
process.stdin.resume().on("end", () => process.exit(0));
