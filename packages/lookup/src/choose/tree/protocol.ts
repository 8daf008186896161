import type { Question } from "../tree.ts";
import { badRequest, misdirected } from "./leaves.ts";

/** Versions, upgrades, expectations and timing. */
export const protocol: readonly Question[] = [
  {
    id: "protocol",
    text: "What about the way they speak HTTP?",
    answers: [
      { text: "The version or the protocol", to: "version" },
      {
        text: "The request did not arrive in time",
        leaf: {
          code: 408,
          why: "The server waited for the request and it did not arrive complete.",
          cite: "RFC 9110 15.5.9",
          runnerUp: { code: 504, when: "it is a server behind you that is slow" },
        },
      },
      {
        text: "It came in TLS early data and might be a replay",
        leaf: {
          code: 425,
          why: "The client sends it again once the handshake is complete.",
          cite: "RFC 8470 5.2",
          runnerUp: {
            code: 200,
            when: "a replay would do no harm, so that it can be answered now",
          },
        },
      },
      {
        text: "It expects (Expect) what I cannot do",
        leaf: {
          code: 417,
          why: "The expectation in Expect could not be met by one of the servers on the way.",
          cite: "RFC 9110 15.5.18",
          runnerUp: { code: 100, when: "it says 100-continue, and the content is welcome" },
        },
      },
      { text: "It came to the wrong server or connection", leaf: misdirected },
      { text: "The message is not valid HTTP", leaf: badRequest },
    ],
  },
  {
    id: "version",
    text: "What should they speak?",
    answers: [
      {
        text: "Another major version; I do not support this one",
        leaf: {
          code: 505,
          why: "The server does not support the major version of HTTP that the request uses.",
          cite: "RFC 9110 15.6.6",
          runnerUp: {
            code: 426,
            when: "you speak a version that this connection can be upgraded to",
          },
        },
      },
      {
        text: "Another protocol on this connection (WebSocket, TLS)",
        leaf: {
          code: 426,
          why: "The server will not answer over this protocol, and Upgrade must name the one it wants.",
          cite: "RFC 9110 15.5.22",
          runnerUp: { code: 505, when: "it is the major version of HTTP that you refuse" },
        },
      },
      {
        text: "https instead of http",
        leaf: {
          code: 308,
          why: "A redirect takes the client to the https address with method and content kept.",
          cite: "RFC 9110 15.4.9",
          runnerUp: {
            code: 403,
            when: "an API should notice instead of sending secrets in the clear",
          },
        },
      },
      {
        text: "TLS: they sent plain HTTP to the TLS port",
        leaf: {
          code: 400,
          why: "The message does not fit the connection; nginx logs it as 497 and sends 400.",
          cite: "RFC 9110 15.5.1",
          runnerUp: { code: 426, when: "the connection can be upgraded to TLS" },
        },
      },
    ],
  },
];
