import { createServer as createHttpServer } from "node:http";
import { createServer, type Server } from "node:net";

/** Milliseconds that the honest upstream takes for what is slow. */
const slow = 1500;

/** It does what a server should; below `/slow` it takes its time. */
function honest(): Server {
  return createHttpServer((request, response) => {
    const answer = (): void => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ message: "Greetings from upstream." }));
    };
    if (request.url?.startsWith("/slow") === true) setTimeout(answer, slow);
    else answer();
  });
}

/** It answers at once, and in no language that is HTTP. */
function garbling(): Server {
  return createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end("220 tea.example.com ESMTP, and welcome\r\n"));
  });
}

/** It takes every connection and never says a word. */
function stalling(): Server {
  return createServer((socket) => {
    socket.on("error", () => undefined);
    socket.resume();
  });
}

/** It hangs up on everybody. */
function refusing(): Server {
  return createServer((socket) => {
    socket.on("error", () => undefined);
    socket.resetAndDestroy();
  });
}

/** What can be behind a gateway. */
export const servers = { honest, garbling, stalling, refusing } as const;

/** Its name. */
export type UpstreamName = keyof typeof servers;
