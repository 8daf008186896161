import type { Socket } from "node:net";

/** What a connection turns out to speak. */
export type Spoken = "http1" | "http2" | "tls";

/** What every HTTP/2 connection begins with (RFC 9113 3.4). */
const opening = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const preface = Buffer.from(opening);

/** The first octet of a TLS handshake (RFC 8446 5.1). */
const handshake = 0x16;

/**
 * Look at the first octets of a connection and give it, paused and with them put back, to who speaks that.
 *
 * @param patience milliseconds in which something has to come; a connection that says nothing is closed
 */
export function tellApart(socket: Socket, patience: number, give: (spoken: Spoken) => void): void {
  let seen: Buffer | undefined;
  const timer = setTimeout(() => socket.destroy(), patience);
  const forget = (): void => {
    clearTimeout(timer);
    socket.off("data", look);
    socket.off("error", gone);
    socket.off("close", forget);
  };
  const gone = (): void => {
    forget();
    socket.destroy();
  };
  const look = (chunk: Buffer): void => {
    seen = seen === undefined ? chunk : Buffer.concat([seen, chunk]);
    const spoken = spokenBy(seen);
    if (spoken === undefined) return;
    forget();
    socket.pause();
    socket.unshift(seen);
    give(spoken);
  };
  socket.on("data", look);
  socket.on("error", gone);
  socket.on("close", forget);
}

/** `undefined` while it could be either. */
function spokenBy(seen: Buffer): Spoken | undefined {
  if (seen[0] === handshake) return "tls";
  const length = Math.min(seen.length, preface.length);
  if (!seen.subarray(0, length).equals(preface.subarray(0, length))) return "http1";
  // `P` could begin POST or PUT: `PR` could be PROPFIND still.
  return length < preface.length ? undefined : "http2";
}
