import { createServer, type Server } from "node:net";
import { code } from "@verdict/codes";
import type { Lab } from "../../lab.ts";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

const handshake = 0x16;

const answer = "The plain HTTP request was sent to an HTTPS port.\n";

/** A port for TLS alone: what begins otherwise is refused as nginx refuses it. */
function tlsOnly(lab: Lab): Server {
  return createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", (octets) => {
      if (octets[0] === handshake) {
        socket.pause();
        socket.unshift(octets);
        lab.take(socket);
        return;
      }
      lab.log.note({
        client: socket.remoteAddress,
        status: code.BAD_REQUEST,
        logged: code.NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT,
        note: "Plain HTTP came on the port for TLS.",
      });
      const head = [
        `HTTP/1.1 ${code.BAD_REQUEST} Bad Request`,
        "Content-Type: text/plain",
        "Connection: close",
      ];
      socket.end([...head, `Content-Length: ${answer.length}`, "", answer].join("\r\n"));
    });
  });
}

export const plainHttpOnTlsPort: Cause = {
  code: code.NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT,
  when: "plain HTTP is spoken on a port for TLS",
  seen: "log",
  note: "nginx sends 400 over the wire; its own number is in the log.",
  cite: "nginx, ngx_http_ssl_module, error_page 495-497",
  recipes: [
    {
      title: "A plain GET on the TLS port",
      over: { beside: "tls" },
      steps: [ask("GET", "/")],
      sees: code.BAD_REQUEST,
    },
  ],
  besides: { tls: (lab) => lab.beside("tls only", () => tlsOnly(lab)) },
};
