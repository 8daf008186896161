import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { code } from "@verdict/codes";
import { allow } from "../app.ts";
import { refuse } from "../http/respond.ts";
import { refusalMessage } from "./message.ts";

/** An Expect that is not 100-continue (RFC 9110 10.1.1). */
export function refuseExpectation(request: IncomingMessage, response: ServerResponse): void {
  const detail = "Expect names something that this server does not do; repeat without it.";
  refuse(request, response, { kind: "problem", code: code.EXPECTATION_FAILED, detail });
}

/** CONNECT: this is no proxy (RFC 9110 9.3.6). */
export function refuseConnect(_request: IncomingMessage, socket: Duplex): void {
  socket.on("error", () => socket.destroy());
  socket.end(refusalMessage(code.METHOD_NOT_ALLOWED, "This is no proxy.", { Allow: allow }));
}
