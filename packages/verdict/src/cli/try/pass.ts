import { connect } from "node:net";
import { code } from "@verdict/codes";
import type { Mount } from "@verdict/site";
import type { Lab } from "./routes.ts";

/** What belongs to the connection of the browser, and its secrets. */
const notPassed = /^(?:connection|keep-alive|host|upgrade|cookie|authorization-info|te|trailer)$/i;

/** Milliseconds that a browser waits through here, at most. */
const patience = 15_000;

/**
 * `/cause/…` of the playground under the workbench's own origin, so that the fetch of an open page can cause what other
 * clients do: a page may ask its own origin only. The octets of the answer come as they are, interim responses, chunks and
 * resets among them. Nothing but fetch gets anything here, so that what the playground says is never a page of this site.
 */
export function causeMount(lab: Lab): Mount {
  return {
    prefix: "/cause",
    handler: (request, response) => {
      const { "sec-fetch-dest": dest, "sec-fetch-site": site } = request.headers;
      // Chunks have been taken off here already; fetch sends none over HTTP/1.1.
      const isChunked = request.headers["transfer-encoding"] !== undefined;
      if (dest !== "empty" || site !== "same-origin" || isChunked) {
        request.resume();
        response.writeHead(code.NOT_FOUND, { "Content-Length": "0" }).end();
        return;
      }
      const { socket, rawHeaders, method, url = "" } = request;
      const { host, hostname, port } = new URL(lab.url);
      const lines = [
        `${method} ${url.replace(/^https?:\/\/[^/]*/i, "")} HTTP/1.1`,
        `Host: ${host}`,
      ];
      for (let i = 0; i < rawHeaders.length; i += 2) {
        const [name = "", value = ""] = rawHeaders.slice(i, i + 2);
        if (!notPassed.test(name)) lines.push(`${name}: ${value}`);
      }
      // The connection is of no use afterwards: the answer was written past the server that it belongs to.
      lines.push("Connection: close");
      const upstream = connect(Number(port), hostname.replace(/^\[|\]$/g, ""));
      const timer = setTimeout(() => socket.resetAndDestroy(), patience);
      let isReset = false;
      upstream.write(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
      request.on("data", (chunk: Buffer) => upstream.write(chunk));
      upstream.on("data", (chunk: Buffer) => {
        if (!socket.writable) return;
        if (!socket.write(chunk)) {
          upstream.pause();
          socket.once("drain", () => upstream.resume());
        }
      });
      upstream.on("error", (error: NodeJS.ErrnoException) => {
        isReset ||= error.code === "ECONNRESET";
      });
      upstream.on("close", () => {
        clearTimeout(timer);
        if (isReset) socket.resetAndDestroy();
        else socket.destroySoon();
      });
      socket.once("close", () => upstream.destroy());
    },
  };
}
