import { randomBytes } from "node:crypto";
import { constants } from "node:http2";
import { code } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import { connectionOf, type Fault } from "../fault.ts";

/** Break off a stream of HTTP/2 with an error code (RFC 9113 7). */
function resetStream({ response }: Visit, error: number): void {
  const { stream } = response as unknown as {
    readonly stream: import("node:http2").ServerHttp2Stream;
  };
  stream.close(error);
}

const head = (more: string): string =>
  `HTTP/1.1 ${code.OK} OK\r\nContent-Type: text/plain\r\n${more}\r\n\r\n`;

/** Write octets that are no answer, and close; over HTTP/2, where nothing is sent by hand, the stream is broken off. */
function write(visit: Visit, octets: string | Uint8Array): void {
  const socket = connectionOf(visit);
  if (socket === undefined) resetStream(visit, constants.NGHTTP2_PROTOCOL_ERROR);
  else socket.end(octets);
}

export const reset: Fault = {
  name: "reset_peer",
  aliases: ["reset", "connection_reset_by_peer"],
  sees: "the connection is reset",
  apply: (visit) => {
    const socket = connectionOf(visit);
    if (socket === undefined) resetStream(visit, constants.NGHTTP2_INTERNAL_ERROR);
    else socket.resetAndDestroy();
  },
};

export const empty: Fault = {
  name: "empty_response",
  aliases: ["empty", "down"],
  sees: "the connection is closed without an octet",
  apply: (visit) => {
    const socket = connectionOf(visit);
    if (socket === undefined) resetStream(visit, constants.NGHTTP2_CANCEL);
    else socket.end();
  },
};

export const malformedChunk: Fault = {
  name: "malformed_response_chunk",
  aliases: ["malformed_chunk"],
  sees: "a good head, then chunks that are none (RFC 9112 7.1)",
  apply: (visit) => write(visit, `${head("Transfer-Encoding: chunked")}no chunk\r\nat all`),
};

export const randomData: Fault = {
  name: "random_data_then_close",
  aliases: ["random_data", "garbage"],
  sees: "octets by chance instead of HTTP",
  apply: (visit) => write(visit, randomBytes(256)),
};

export const longer: Fault = {
  name: "content_length_longer",
  aliases: ["wrong_length"],
  sees: "less content than Content-Length says, then the end (RFC 9112 8)",
  apply: (visit) => write(visit, `${head("Content-Length: 1000")}less\n`),
};

export const shorter: Fault = {
  name: "content_length_shorter",
  sees: "more octets than Content-Length says",
  apply: (visit) =>
    write(visit, `${head("Content-Length: 4\r\nConnection: close")}more than that\n`),
};

export const rstStream: Fault = {
  name: "rst_stream",
  sees: "RST_STREAM with this error code in HTTP/2 (RFC 9113 7); a reset connection in HTTP/1.1",
  takes: { what: "error code", usual: constants.NGHTTP2_REFUSED_STREAM, least: 0, most: 13 },
  apply: (visit, amount) => {
    if (visit.isHttp2) resetStream(visit, amount);
    else connectionOf(visit)?.resetAndDestroy();
  },
};

export const goaway: Fault = {
  name: "goaway",
  sees: "GOAWAY with this error code in HTTP/2 (RFC 9113 6.8); a closed connection in HTTP/1.1",
  takes: { what: "error code", usual: constants.NGHTTP2_ENHANCE_YOUR_CALM, least: 0, most: 13 },
  apply: (visit, amount) => {
    if (!visit.isHttp2) {
      connectionOf(visit)?.end();
      return;
    }
    const { stream } = visit.response as unknown as {
      readonly stream: import("node:http2").ServerHttp2Stream;
    };
    stream.session?.goaway(amount);
    stream.close(amount);
  },
};
