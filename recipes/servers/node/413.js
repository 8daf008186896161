// Takes photos of up to ten megabytes, and refuses larger ones unread.
import { createServer } from "node:http";

const photos = [];
const most = 10_000_000;

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

// What comes in chunks has no length, and is counted while it is read.
async function read(request) {
  const parts = [];
  let length = 0;
  if (Number(request.headers["content-length"]) > most) return undefined;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const server = createServer(async (request, response) => {
  if (request.method !== "POST" || request.url !== "/photos") {
    return refuse(response, 404, "Not Found", "There are only photos.");
  }
  const photo = await read(request).catch(() => null);
  if (photo === null) return response.destroy(); // it broke off
  if (photo === undefined) {
    response.setHeader("Connection", "close");
    const detail = `A photo has ${most} octets at most.`;
    return refuse(response, 413, "Content Too Large", detail);
  }
  const id = photos.push(photo);
  response.statusCode = 201;
  response.setHeader("Location", `/photos/${id}`);
  response.end();
});

server.listen(8080);
