import type { Pair } from "./pair.ts";

/** How HTTP itself is spoken. */
export const protocol: readonly Pair[] = [
  {
    codes: [425, 429],
    test: "Too early in the handshake (425) or too often (429)?",
    sides: {
      425: "The request came in TLS early data, which might be a replay.",
      429: "The client sent too many requests in the time allowed.",
    },
    trap: "425 is not about calling before a resource is ready.",
    cite: "RFC 8470 5.2; RFC 6585 4",
  },
  {
    codes: [426, 505],
    test: "Is there a protocol you want instead (426), or is it only this HTTP version that you refuse (505)?",
    sides: {
      426: "The request may work over the protocol that Upgrade names.",
      505: "The server does not support the major version of HTTP in the request.",
    },
    trap: "Upgrade exists in HTTP/1.1 only, so 426 cannot be sent properly over HTTP/2 or HTTP/3.",
    cite: "RFC 9110 7.8, 15.5.22, 15.6.6",
  },
  {
    codes: [417, 412],
    test: "Did Expect fail (417) or a condition such as If-Match (412)?",
    sides: {
      417: "The expectation in Expect could not be met by a server on the way.",
      412: "A precondition on the state of the resource came out false.",
    },
    trap: "Expect knows only 100-continue, and business expectations do not belong there.",
    cite: "RFC 9110 10.1.1, 15.5.18, 15.5.13",
  },
  {
    codes: [101, 426],
    test: "Who wants to switch: the client (101) or the server (426)?",
    sides: {
      101: "The client offered protocols in Upgrade, and the server takes one.",
      426: "The server will not answer until the client changes the protocol.",
    },
    trap: "Both must carry Upgrade, and a server may always ignore the client's offer.",
    cite: "RFC 9110 7.8, 15.2.2, 15.5.22",
  },
  {
    codes: [100, 417],
    test: "Can the expectation of Expect: 100-continue be met?",
    sides: {
      100: "The head has passed, and the client should send its content.",
      417: "The expectation cannot be met, and the client may repeat the request without it.",
    },
    trap: "If the head is refused, send the real reason, such as 401 or 413, instead of 417.",
    cite: "RFC 9110 10.1.1, 15.2.1, 15.5.18",
  },
  {
    codes: [400, 421],
    test: "Is Host invalid (400), or valid and of a site that is not served here (421)?",
    sides: {
      400: "Host is missing, doubled or invalid.",
      421: "Host is fine, but this server or connection does not answer for it.",
    },
    trap: "421 tells the client to try another connection, which does not help with a broken request.",
    cite: "RFC 9112 3.2; RFC 9110 15.5.20",
  },
];
