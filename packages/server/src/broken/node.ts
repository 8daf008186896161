import { type IncomingMessage, METHODS, maxHeaderSize, type Server } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { code, phraseOf } from "@verdict/codes";
import { currentDate, latin1 } from "@verdict/fields";
import { type Answer, plainProblem } from "../answer.ts";
import type { App } from "../app.ts";
import { problem } from "../problem.ts";
import { owedOn, whenNothingIsOwed } from "../turn/node.ts";
import { breakContent } from "./content/node.ts";
import { brokenExchange } from "./exchange.ts";
import { brokenPart } from "./part.ts";

/** What Node's parser says went wrong; `rawPacket` holds the octets at hand, of which so many were parsed. */
type ParseError = Error & {
  readonly code?: string;
  readonly rawPacket?: Uint8Array;
  readonly bytesParsed?: number;
};

/** Milliseconds that an answer has to reach the client before the connection is reset. */
const linger = 2000;

/**
 * Answer what Node could not read as a request, then close: a method that Node does not know is decided on like any
 * other (501), what is too large, too slow or malformed is told so. Left alone, Node sends a bare 400, 408 or 431.
 *
 * Where it is the content that is broken, whoever reads it is told, and the request gets its answer from there. Answers
 * that are owed to earlier requests go first (RFC 9112 9.3.2).
 */
export function answerBroken(server: Server, app: App): void {
  const broken = new WeakSet<Duplex>();
  server.on("clientError", (error: ParseError, socket) => {
    if (broken.has(socket)) {
      // What still arrives fails again and is dropped; a client that ends waits for nothing.
      if (error.code === ended) socket.end();
      return;
    }
    broken.add(socket);
    const request = readOn(socket);
    // Its client left in the middle: what has begun cannot be put right, and nobody may be there to see.
    const isLost = error.code === ended && owedOn(socket)?.headersSent === true;
    if (error.code === "ECONNRESET" || !socket.writable || isLost) {
      socket.destroy();
      return;
    }
    if (request !== undefined) {
      const [status, detail] = reasonOf(error);
      breakContent(request, problem(status, { detail }));
    }
    whenNothingIsOwed(socket, () => {
      if (!socket.writable) return;
      // Nobody is answered twice: whoever got an answer before all content was there has it already.
      if (request !== undefined) socket.end();
      else answerTo(error, app, (socket as Socket).remoteAddress, (it) => endWith(it, socket));
    });
  });
}

/** A client that ended in the middle of a message. */
const ended = "HPE_INVALID_EOF_STATE";

/** The request whose content is being read; Node keeps it with the parser. */
function readOn(socket: Duplex): IncomingMessage | undefined {
  const { parser } = socket as { parser?: { incoming?: IncomingMessage | null } | null };
  const incoming = parser?.incoming ?? undefined;
  return incoming?.complete === false ? incoming : undefined;
}

function endWith(answer: Answer, socket: Duplex): void {
  socket.on("error", () => socket.destroy());
  socket.end(messageOf(answer));
  // A connection closed while data still arrives is reset, and the client would never see the answer.
  setTimeout(() => socket.destroy(), linger).unref();
}

function answerTo(
  error: ParseError,
  app: App,
  address: string | undefined,
  done: (answer: Answer) => void,
): void {
  const { code: what } = error;
  const { exchange, isWhole } = brokenExchange(brokenPart(error, METHODS), address);
  // The decisions know what to say to a method that Node's parser does not; a request that Node might have read is none
  // of those, and is not carried out here whatever it is.
  const isMethod = what === "HPE_INVALID_METHOD" && !METHODS.includes(exchange.method);
  if (isMethod && isWhole) app.respond(exchange, done);
  else if (what === "HPE_INVALID_VERSION" && isWhole) {
    const detail = `HTTP/${exchange.version} is not spoken on this connection.`;
    done(plainProblem(code.HTTP_VERSION_NOT_SUPPORTED, detail, exchange));
  } else {
    const [status, detail] = reasonOf(error);
    done(plainProblem(status, detail, exchange));
  }
}

const lineFeed = 10;

function reasonOf(error: ParseError): Reason {
  const { code: what } = error;
  if (what === "HPE_HEADER_OVERFLOW" && isLongTarget(error)) return tooLong;
  return (what === undefined ? undefined : reasons[what]) ?? malformed;
}

/**
 * Whether it is the target that is too long rather than the fields: the octets begin with a request line that goes on to
 * their end, or is by itself longer than all that is read. Where the line began in octets before these, nobody can tell.
 */
function isLongTarget({ rawPacket }: ParseError): boolean {
  if (
    rawPacket === undefined ||
    !/^[!#$%&'*+.^_`|~\w-]+ \S/.test(latin1(rawPacket.subarray(0, 100)))
  ) {
    return false;
  }
  const end = rawPacket.indexOf(lineFeed);
  return end === -1 || end > maxHeaderSize;
}

type Reason = readonly [status: number, detail: string];

const malformed: Reason = [code.BAD_REQUEST, "The request is malformed."];

const tooLong: Reason = [code.URI_TOO_LONG, "The address is too long."];

const reasons: Readonly<Record<string, Reason>> = {
  HPE_HEADER_OVERFLOW: [
    code.REQUEST_HEADER_FIELDS_TOO_LARGE,
    "The fields are too large; cookies, perhaps.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [code.REQUEST_TIMEOUT, "The request did not arrive in time."],
};

/** A whole answer as it travels; it closes the connection. */
function messageOf({ status, fields, content }: Answer): string {
  const lines = [`HTTP/1.1 ${status} ${phraseOf(status) ?? ""}`, `Date: ${currentDate()}`];
  for (let i = 0; i < fields.length; i += 2) lines.push(`${fields[i]}: ${fields[i + 1]}`);
  lines.push("Connection: close", "");
  return [...lines, typeof content === "string" ? content : ""].join("\r\n");
}
