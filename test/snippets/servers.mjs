/**
 * Runs servers one after the other, each from a file of its own, asks each what it is for, and prints what they answered:
 * an array of `{ name, status, fields, content }`. The first argument is a file with an array of `{ name, file, method, path, fields,
 * content }`.
 */
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { Server } from "node:net";
import { pathToFileURL } from "node:url";

let started = [];
const listen = Server.prototype.listen;
// Wherever they say that they listen, they get a port that is free.
Server.prototype.listen = function (...args) {
  const [first, ...rest] = args;
  started.push(this);
  return listen.call(this, typeof first === "object" ? { ...first, port: 0 } : 0, ...rest);
};

const answers = [];
for (const { name, file, ...asked } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  started = [];
  const { default: app } = await import(pathToFileURL(file).href);
  if (app?.fetch !== undefined) {
    const response = await app.fetch(
      new Request(`http://localhost${asked.path}`, {
        method: asked.method,
        headers: asked.fields,
      }),
    );
    const fields = Object.fromEntries(response.headers);
    answers.push({ name, status: response.status, fields, content: await response.text() });
    continue;
  }
  const [server] = started;
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  answers.push({ name, ...(await ask(server.address().port, asked)) });
  for (const it of started) {
    it.close();
    it.closeAllConnections?.();
  }
}
console.log(JSON.stringify(answers));
process.exit(0);

function ask(port, { method, path, fields, content: sent }) {
  const headers = {
    ...fields,
    ...(sent === "" ? {} : { "Content-Length": Buffer.byteLength(sent) }),
  };
  return new Promise((resolve, reject) => {
    const asked = request({ port, method, path, headers, agent: false }, (response) => {
      let content = "";
      response.setEncoding("utf8").on("data", (text) => {
        content += text;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode, fields: response.headers, content }),
      );
    });
    asked.on("error", reject).end(sent);
  });
}
