// Sends a reader of the feed only the entries that are new to it.
import { createServer } from "node:http";

const entries = ["One lamp", "Two lamps", "A film", "A report"];
const feedOf = (titles) => `<feed xmlns="http://www.w3.org/2005/Atom">
${titles.map((it) => `<entry><title>${it}</title></entry>`).join("\n")}
</feed>`;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  if (request.url !== "/feed") {
    return refuse(response, 404, "Not Found", "There is one feed.");
  }
  const etag = `"v${entries.length}"`;
  const match = request.headers["if-none-match"] ?? "";
  const [, known] = /^"v(\d+)"$/.exec(match) ?? [];
  response.setHeader("ETag", etag);
  response.setHeader("Vary", "A-IM, If-None-Match");
  if (match === etag) {
    response.statusCode = 304;
    return response.end();
  }
  response.setHeader("Content-Type", "application/atom+xml");
  const takesDelta = /\bfeed\b/.test(request.headers["a-im"] ?? "");
  if (!takesDelta || !(known < entries.length)) {
    return response.end(feedOf(entries));
  }
  response.statusCode = 226;
  response.setHeader("IM", "feed");
  response.setHeader("Delta-Base", `"v${known}"`);
  response.end(feedOf(entries.slice(known)));
});

server.listen(8080);
