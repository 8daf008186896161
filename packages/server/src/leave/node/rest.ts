import type { IncomingMessage, ServerResponse } from "node:http";

/** How long content that nobody wants is read, in milliseconds. */
const linger = 2000;

/**
 * Keep a connection open while content still comes that nobody reads: one that is closed with unread content is reset,
 * and the client would never see its answer (RFC 9112 9.6).
 */
export function readRest(request: IncomingMessage, response: ServerResponse): void {
  const { "content-length": length, "transfer-encoding": coding, expect } = request.headers;
  const hasContent = coding !== undefined || (length !== undefined && length !== "0");
  // Who asks first has not sent any.
  if (!hasContent || request.complete || expect !== undefined) return;
  const end = response.end;
  response.end = ((...content: Parameters<ServerResponse["write"]>) => {
    response.end = end;
    if (content[0] === undefined || content[0] === null) response.flushHeaders();
    else response.write(...content);
    const timer = setTimeout(over, linger);
    function over(): void {
      clearTimeout(timer);
      response.end();
    }
    for (const event of ["end", "close", "error"]) request.once(event, over);
    request.resume();
    return response;
  }) as ServerResponse["end"];
}
