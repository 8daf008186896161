/** Pairing requests with responses, in the order they were seen. */

import type { Exchange, RequestMessage, ResponseHead, ResponseMessage } from "./types.ts";

interface Open {
  label: string;
  request: RequestMessage | undefined;
  response: ResponseMessage | undefined;
}

/** Takes messages in order and pairs them. */
export interface Pairing {
  readonly exchanges: readonly Exchange[];
  /** Starts a block: what comes now has nothing to do with what came before. */
  block(label: string): void;
  request(message: RequestMessage): void;
  /** An interim response, which waits for the final one. */
  interim(head: ResponseHead): void;
  response(message: ResponseMessage): void;
  /** The request that the next response answers. */
  pending(): RequestMessage | undefined;
  /** Gives the pending request content that came after an interim response. */
  amend(message: RequestMessage): void;
  /** Ends the transcript. */
  close(): void;
}

/**
 * Responses answer requests in the order of the requests (RFC 9112 9.3.2); one without a request is
 * an exchange of its own.
 *
 * @example
 * const pairing = pairExchanges();
 */
export function pairExchanges(): Pairing {
  const exchanges: Open[] = [];
  let label = "";
  // The first exchange whose request has no response yet.
  let next = 0;
  let interim: ResponseHead[] = [];

  const flush = () => {
    const last = interim.pop();
    if (last === undefined) return;
    // Nothing final came after it, as after 101 (Switching Protocols).
    const rest = { content: undefined, framing: "none", trailers: [] } as const;
    answer({ ...last, ...rest, interim: [] });
  };
  const answer = (message: ResponseMessage) => {
    const response = { ...message, interim: [...interim, ...message.interim] };
    interim = [];
    const open = exchanges[next];
    if (open === undefined) exchanges.push({ label, request: undefined, response });
    else open.response = response;
    next += 1;
  };
  return {
    exchanges,
    block(text) {
      flush();
      label = text;
      next = exchanges.length;
    },
    request(request) {
      flush();
      exchanges.push({ label, request, response: undefined });
    },
    interim: (head) => interim.push(head),
    response: answer,
    pending: () => exchanges[next]?.request,
    amend(request) {
      const open = exchanges[next];
      if (open !== undefined) open.request = request;
    },
    close: flush,
  };
}
