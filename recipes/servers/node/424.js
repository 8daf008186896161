// Changes properties only together with an entry in the history.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const properties = new Map([["/docs/plan", ""]]);
const history = { entries: ["created"], most: 1 };

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

function remember(entry) {
  if (history.entries.length >= history.most) throw new Error("It is full.");
  history.entries.push(entry);
}

const server = createServer(async (request, response) => {
  if (request.method !== "PROPPATCH" || !properties.has(request.url)) {
    return refuse(response, 404, "Not Found", "There is no such document.");
  }
  const change = await text(request).catch(() => "");
  try {
    remember(`${request.url} was changed`);
  } catch (error) {
    const detail = `There is no entry in the history: ${error.message}`;
    return refuse(response, 424, "Failed Dependency", detail);
  }
  properties.set(request.url, change);
  response.statusCode = 204;
  response.end();
});

server.listen(8080);
