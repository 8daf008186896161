import type { Duplex } from "node:stream";
import { code } from "@verdict/codes";
import { longestTarget } from "../app.ts";
import type { InFlight } from "./in-flight.ts";
import { refusalMessage } from "./message.ts";

/** What Node's parser says went wrong; `rawPacket` holds the bytes at hand. */
type ParseError = Error & { readonly code?: string; readonly rawPacket?: Buffer };

const linger = 2000;

/**
 * Answer what Node could not read as a request, then close. Without this, Node sends a bare 400, 408 or 431.
 *
 * @param inFlight a connection that still owes a response is only closed: another message would get mixed up with it
 */
export function refuseBroken(inFlight: InFlight): (error: ParseError, socket: Duplex) => void {
  const answered = new WeakSet<Duplex>();
  return (error, socket) => {
    // What still arrives after the answer fails again and is dropped.
    if (answered.has(socket)) return;
    answered.add(socket);
    if (error.code === "ECONNRESET" || !socket.writable || inFlight(socket) > 0) {
      socket.destroy();
      return;
    }
    const [status, detail] = reason(error);
    socket.end(refusalMessage(status, detail));
    // A connection closed while data still arrives is reset, and the client would never see the answer.
    setTimeout(() => socket.destroy(), linger).unref();
  };
}

function reason({ code: what, rawPacket }: ParseError): readonly [status: number, detail: string] {
  const start = rawPacket?.toString("latin1", 0, longestTarget + 100) ?? "";
  switch (what) {
    case "HPE_HEADER_OVERFLOW":
      return isLongTarget(start)
        ? [code.URI_TOO_LONG, `Addresses end at ${longestTarget} characters here.`]
        : [code.REQUEST_HEADER_FIELDS_TOO_LARGE, "The fields are too large; cookies, perhaps."];
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return [code.REQUEST_TIMEOUT, "The request did not arrive in time."];
    case "HPE_INVALID_VERSION":
      return [code.HTTP_VERSION_NOT_SUPPORTED, "HTTP/1.0 and HTTP/1.1 are spoken here."];
    case "HPE_INVALID_METHOD":
      return /^[!#$%&'*+.^_`|~\w-]+ \S+ HTTP\/1\.[01]\r?\n/.test(start)
        ? [code.NOT_IMPLEMENTED, "No method of this name is known here."]
        : [code.BAD_REQUEST, "That is not HTTP."];
    default:
      return [code.BAD_REQUEST, "The request is malformed."];
  }
}

/** Whether a message starts with a request line that does not end. */
function isLongTarget(start: string): boolean {
  return /^[A-Z]+ \S+$/.test(start) && start.length > longestTarget;
}
