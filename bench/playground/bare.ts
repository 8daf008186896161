/** node:http with nothing around it: what the playground's routes cost at least. */
import { createServer, type Server } from "node:http";

const name = { status: "/status/200", get: "/get" } as const;

export function listen(): Server {
  return createServer((request, response) => {
    const { url = "/", headers, socket } = request;
    if (url === name.status) {
      response.writeHead(200, ["Content-Length", "0"]).end();
      return;
    }
    const text = `${JSON.stringify(
      { args: {}, headers, origin: socket.remoteAddress, url: `http://${headers.host}${url}` },
      undefined,
      2,
    )}\n`;
    response.writeHead(200, [
      ...["Content-Type", "application/json"],
      ...["Content-Length", String(Buffer.byteLength(text))],
    ]);
    response.end(text);
  }).listen(0, "127.0.0.1");
}
