import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { code, nameOf } from "@verdict/codes";
import { currentDate } from "@verdict/fields";
import { type Answer, plainProblem } from "../answer.ts";
import type { App } from "../app.ts";
import { brokenExchange } from "./exchange.ts";

/** What Node's parser says went wrong; `rawPacket` holds the octets at hand. */
type ParseError = Error & { readonly code?: string; readonly rawPacket?: Uint8Array };

/** Milliseconds that an answer has to reach the client before the connection is reset. */
const linger = 2000;

/**
 * Answer what Node could not read as a request, then close: a method that Node does not know is decided on like any
 * other (501), what is too large, too slow or malformed is told so. Left alone, Node sends a bare 400, 408 or 431.
 */
export function answerBroken(server: Server, app: App): void {
  const answered = new WeakSet<Duplex>();
  server.on("clientError", (error: ParseError, socket) => {
    // What still arrives after the answer fails again and is dropped.
    if (answered.has(socket)) return;
    answered.add(socket);
    if (error.code === "ECONNRESET" || !socket.writable || owesAnswer(socket)) {
      socket.destroy();
      return;
    }
    answerTo(error, app, (socket as Socket).remoteAddress, (answer) => {
      socket.on("error", () => socket.destroy());
      socket.end(messageOf(answer));
      // A connection closed while data still arrives is reset, and the client would never see the answer.
      setTimeout(() => socket.destroy(), linger).unref();
    });
  });
}

/**
 * Whether a response is still owed to an earlier request: another message would get mixed up with it. Node keeps it on
 * the socket, and its own handler looks there as well; counting would cost every request something.
 */
function owesAnswer(socket: Duplex): boolean {
  return ((socket as { _httpMessage?: unknown })._httpMessage ?? null) !== null;
}

function answerTo(
  { code: what, rawPacket }: ParseError,
  app: App,
  address: string | undefined,
  done: (answer: Answer) => void,
): void {
  const { exchange, isWhole } = brokenExchange(rawPacket, address);
  // The decisions know what to say to a method or a version that Node's parser does not.
  const isDecided = what === "HPE_INVALID_METHOD" || what === "HPE_INVALID_VERSION";
  if (isDecided && isWhole) app.respond(exchange, done);
  else {
    const [status, detail] = (what === undefined ? undefined : reasons[what]) ?? malformed;
    done(plainProblem(status, detail, exchange));
  }
}

type Reason = readonly [status: number, detail: string];

const malformed: Reason = [code.BAD_REQUEST, "The request is malformed."];

const reasons: Readonly<Record<string, Reason>> = {
  HPE_HEADER_OVERFLOW: [
    code.REQUEST_HEADER_FIELDS_TOO_LARGE,
    "The fields are too large; cookies, perhaps.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [code.REQUEST_TIMEOUT, "The request did not arrive in time."],
};

/** A whole answer as it travels; it closes the connection. */
function messageOf({ status, fields, content }: Answer): string {
  const lines = [`HTTP/1.1 ${status} ${nameOf(status) ?? ""}`, `Date: ${currentDate()}`];
  for (let i = 0; i < fields.length; i += 2) lines.push(`${fields[i]}: ${fields[i + 1]}`);
  lines.push("Connection: close", "");
  return [...lines, typeof content === "string" ? content : ""].join("\r\n");
}
