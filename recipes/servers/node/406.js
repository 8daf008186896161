// Sends an item as JSON or CSV, whichever the client would rather have.
import { createServer } from "node:http";

const item = { id: 7, name: "lamp" };
const available = {
  "application/json": () => JSON.stringify(item),
  "text/csv": () => `id,name\r\n${item.id},${item.name}\r\n`,
};

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

// The range that fits a type best says how much it is wanted.
function qualityOf(type, accept) {
  const ranges = accept.toLowerCase().split(",");
  for (const it of [type, type.replace(/\/.*/, "/*"), "*/*"]) {
    const range = ranges.find((range) => range.split(";")[0].trim() === it);
    const [, q = 1] = /;\s*q=([\d.]+)/.exec(range ?? "") ?? [];
    if (range !== undefined) return Number(q);
  }
  return 0;
}

const server = createServer((request, response) => {
  if (request.url !== "/items/7") {
    return refuse(response, 404, "Not Found", "There is no such item.");
  }
  const { accept = "*/*" } = request.headers;
  const [best] = Object.keys(available)
    .map((type) => ({ type, q: qualityOf(type, accept) }))
    .sort((a, b) => b.q - a.q);
  response.setHeader("Vary", "Accept");
  if (best.q === 0) {
    const detail = `There is ${Object.keys(available).join(" and ")}.`;
    return refuse(response, 406, "Not Acceptable", detail);
  }
  response.setHeader("Content-Type", best.type);
  response.end(available[best.type]());
});

server.listen(8080);
