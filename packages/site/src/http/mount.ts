import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** An application of its own, below a path of the site. It is asked as requests come, and answers them itself. */
export interface Mount {
  /** `/api`: this path and all below it. */
  readonly prefix: string;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
  /** Takes connections that ask for WebSocket over, or refuses them; without it they are answered as any other. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Why it cannot work as it should just now, for `/health`; nothing where it can. */
  readonly reasons?: () => readonly string[];
}

/** The mount that a request is for. */
export function mountFor(
  mounts: readonly Mount[],
  { url = "/" }: IncomingMessage,
): Mount | undefined {
  // In absolute-form the path stands behind the authority (RFC 9112 3.2.2).
  const path = url.replace(/^https?:\/\/[^/?#]*/i, "").split("?", 1)[0] ?? "";
  return mounts.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
}
