import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { code } from "@verdict/codes";
import type { Lab } from "../../lab.ts";
import type { Cause } from "../cause.ts";

const answer = "Request Header Or Cookie Too Large\n";

/** Refuses a head that is too large as nginx does. */
function likeNginx(lab: Lab): Server {
  const server = createServer((_, response) => response.end("The head fits.\n"));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code !== "HPE_HEADER_OVERFLOW" || !socket.writable) {
      socket.destroy();
      return;
    }
    lab.log.note({
      client: (socket as Socket).remoteAddress,
      status: code.BAD_REQUEST,
      logged: code.NGINX_REQUEST_HEADER_TOO_LARGE,
      note: "The head was too large.",
    });
    const head = [
      `HTTP/1.1 ${code.BAD_REQUEST} Bad Request`,
      "Content-Type: text/plain",
      "Connection: close",
    ];
    socket.end([...head, `Content-Length: ${answer.length}`, "", answer].join("\r\n"));
  });
  return server;
}

export const headerTooLarge: Cause = {
  code: code.NGINX_REQUEST_HEADER_TOO_LARGE,
  when: "the fields of a request are larger than nginx reads",
  seen: "log",
  note: "nginx sends 400 over the wire; its own number is in the log. Others send 431.",
  cite: "nginx, large_client_header_buffers",
  recipes: [
    {
      title: "A cookie of 20,000 octets",
      over: { beside: "nginx" },
      steps: [
        { send: `GET / HTTP/1.1\r\nHost: {host}\r\nCookie: a=${"b".repeat(20_000)}\r\n\r\n` },
        { wait: "answer" },
      ],
      sees: code.BAD_REQUEST,
      curl: ["curl -i 'http://{host}/' -H \"Cookie: a=$(printf 'b%.0s' $(seq 20000))\""],
    },
  ],
  besides: { nginx: (lab) => lab.beside("like nginx", () => likeNginx(lab)) },
};
