import { createServer, type Server } from "node:net";

/** What the server behind the gateway answers at each path, octet by octet; `undefined`: nothing at all. */
const answers: Readonly<Record<string, string | undefined>> = {
  "/sound":
    "HTTP/1.1 200 OK\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok",
  "/garbage": "\x16\x03\x01\x02\x00\x01\x00",
  "/silent": undefined,
  "/closed": "",
  "/half": "HTTP/1.1 200 OK\r\nContent-Le",
  "/lengths": "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok",
  "/both": "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  "/switched": "HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n",
  "/large": `HTTP/1.1 200 OK\r\nX-A: ${"a".repeat(40_000)}\r\nContent-Length: 0\r\n\r\n`,
  "/none": "HTTP/1.1 204 No Content\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\n\r\n",
  "/hinted":
    "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\nHTTP/1.1 200 OK\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok",
  "/hop":
    "HTTP/1.1 200 OK\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\nConnection: close, x-hop\r\nX-Hop: 1\r\nKeep-Alive: timeout=9\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok",
  "/until-close":
    "HTTP/1.1 200 OK\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nuntil the end",
  // What breaks off in the middle of its content.
  "/cut": "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\nok",
  "/cut-chunk":
    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nok",
};

/** Paths of the server behind the gateway. */
export const upstreamPaths: readonly string[] = Object.keys(answers);

/** Paths at which a connection that breaks off is right: where the end is that of a connection, a reset is none. */
export const cutPaths: readonly string[] = ["/cut", "/cut-chunk", "/until-close"];

/** A server that is everything that one behind a gateway should not be. */
export function faultyUpstream(): Server {
  return createServer((socket) => {
    let came = "";
    socket.on("error", () => undefined);
    socket.setTimeout(5000, () => socket.destroy());
    socket.on("data", (chunk) => {
      came += chunk.toString("latin1");
      if (!came.includes("\r\n\r\n")) return;
      const [, path = ""] = /^\S+ ([^ ?]*)/.exec(came) ?? [];
      const answer = answers[path] ?? (path in answers ? undefined : answers["/sound"]);
      came = "";
      if (answer !== undefined) socket.end(answer, "latin1");
    });
  });
}
