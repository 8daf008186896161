import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { WebSocketServer } from "ws";

/** Addresses that are WebSockets: what is said there comes back. */
const paths =
  /^\/(?:websocket\/echo|(?:go-httpbin|httpbun)\/websocket\/echo|cause\/101\/echo|cause\/426\/socket)(?:\?|$)/;

/** Whether a request could become a WebSocket here (RFC 6455 4.2.1). */
export function isSocketRequest({ url = "", method, headers }: IncomingMessage): boolean {
  return (
    method === "GET" &&
    paths.test(url) &&
    /(?:^|,)\s*websocket\s*(?:,|$)/i.test(headers.upgrade ?? "")
  );
}

/** Most octets of a message, and most milliseconds without one. */
const bounds = { message: 1024 * 1024, silence: 60_000 } as const;

/** Says everything again that it is told. */
export class EchoSockets {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: bounds.message });

  /** Switch a connection over: 101, and from then on no HTTP (RFC 9110 15.2.2). */
  take(request: IncomingMessage, socket: Socket, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (it) => {
      socket.setTimeout(bounds.silence, () => it.terminate());
      it.on("message", (data, isBinary) => it.send(data, { binary: isBinary }));
      it.on("error", () => it.terminate());
    });
  }

  close(): void {
    for (const it of this.#server.clients) it.terminate();
    this.#server.close();
  }
}
