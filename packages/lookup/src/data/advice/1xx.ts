import type { Advice } from "./advice.ts";

/** Do and don't for interim answers. */
export const informational: Readonly<Record<number, Advice>> = {
  100: {
    send: "to Expect: 100-continue, once the head has passed every check that it can",
    not: "a final answer; a request that will be refused gets its 4xx at once",
    act: "send the content now, then wait for the final status",
    avoid: "waiting for it for ever: after a short while send the content anyway",
  },
  101: {
    send: "when you take up the protocol that the client offered in Upgrade",
    not: "HTTP/2 and HTTP/3, which have no Upgrade; insisting on one is 426",
    act: "speak the new protocol right after the empty line",
    avoid: "accepting a protocol that you did not offer",
  },
  102: {
    send: "to keep a client or CDN from giving up on slow work, where it is known to help",
    not: "new designs: answer 202 with an address to poll",
    act: "go on waiting; the final status still follows",
    avoid: "taking it for an answer",
  },
  103: {
    send: "with Link: rel=preload or preconnect while the final answer is being made",
    not: "fields that only the final response may decide, or a client on HTTP/1.0",
    act: "start loading what Link names, then wait for the final status",
    avoid: "treating its fields as those of the final response",
  },
  104: {
    send: "to say where an upload can be resumed, while the draft that defines it lives",
    not: "a server that does not implement resumable uploads",
    act: "remember Location: that is where to resume if the link drops",
    avoid: "relying on the number for ever: its registration is temporary",
  },
};
