import type { Question } from "../tree.ts";
import { captivePortal, storageFull, tooMany, unexpected } from "./leaves.ts";

/** What is the server's own fault, or that of a server behind it. */
export const failures: readonly Question[] = [
  {
    id: "failed",
    text: "Where is the fault?",
    answers: [
      { text: "In our own code, data or settings", to: "own-fault" },
      { text: "We are down, starting or overloaded", to: "unavailable" },
      { text: "We are a gateway, and the server behind us is at fault", to: "upstream" },
      { text: "In a database or service that we use", to: "dependency" },
      {
        text: "In the network: it wants a sign-in first",
        leaf: captivePortal,
      },
      { text: "I do not know", leaf: unexpected },
    ],
  },
  {
    id: "own-fault",
    text: "What went wrong?",
    answers: [
      { text: "Something that nobody foresaw", leaf: unexpected },
      {
        text: "The feature is not written, or the method unknown",
        leaf: {
          code: 501,
          why: "The server does not support the functionality that the request needs.",
          cite: "RFC 9110 15.6.2",
          runnerUp: { code: 405, when: "the method is known but not for this resource" },
        },
      },
      { text: "The disk or the quota is full", leaf: storageFull },
      {
        text: "It went round in a circle",
        leaf: {
          code: 508,
          why: "A WebDAV request with infinite depth met a loop and was stopped.",
          cite: "RFC 5842 7.2",
          runnerUp: { code: 502, when: "a proxy meets its own request again (RFC 9209 2.3.32)" },
        },
      },
      {
        text: "A variant that was chosen negotiates again",
        leaf: {
          code: 506,
          why: "The variants are misconfigured: the chosen one is itself a point of negotiation.",
          cite: "RFC 2295 8.1",
          runnerUp: {
            code: 500,
            when: "you do not use transparent negotiation, as hardly anyone does",
          },
        },
      },
      {
        text: "It was too slow, and I gave up",
        leaf: {
          code: 503,
          why: "The server cannot handle it at the moment; 504 is for gateways and 408 for slow clients.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 500, when: "trying again will not help" },
        },
      },
    ],
  },
  {
    id: "unavailable",
    text: "What keeps the service?",
    answers: [
      {
        text: "Maintenance",
        leaf: {
          code: 503,
          why: "The service is away for a while, and Retry-After can say until when.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 500, when: "it broke, and nobody knows for how long" },
        },
      },
      {
        text: "Too much load from everyone",
        leaf: {
          code: 503,
          why: "The server is overloaded, and Retry-After can spread the load.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 429, when: "one client is the reason" },
        },
      },
      { text: "Too many requests from this client", leaf: tooMany },
      {
        text: "It is starting, draining, or a circuit breaker is open",
        leaf: {
          code: 503,
          why: "The server cannot take the request now but will again.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 500, when: "it broke, and waiting does not help" },
        },
      },
      {
        text: "It was switched off for good",
        leaf: {
          code: 410,
          why: "What was here is gone and will not come back, so nobody should keep trying.",
          cite: "RFC 9110 15.5.11",
          runnerUp: { code: 404, when: "you keep no list of what was there" },
        },
      },
    ],
  },
  {
    id: "upstream",
    text: "What did the server behind you do?",
    answers: [
      {
        text: "It answered with something invalid or broken off",
        leaf: {
          code: 502,
          why: "The gateway got an invalid response from the server behind it.",
          cite: "RFC 9110 15.6.3",
          runnerUp: { code: 504, when: "no answer came in time" },
        },
      },
      {
        text: "It did not answer, or accept a connection, in time",
        leaf: {
          code: 504,
          why: "The gateway waited, and no response came in time.",
          cite: "RFC 9110 15.6.5",
          runnerUp: { code: 502, when: "the connection was refused or reset at once" },
        },
      },
      {
        text: "It refused the connection, or TLS with it failed",
        leaf: {
          code: 502,
          why: "RFC 9209 recommends 502 for a connection that is refused or whose TLS fails.",
          cite: "RFC 9209 2.3.7",
          runnerUp: { code: 503, when: "you know it is down for maintenance" },
        },
      },
      {
        text: "None is healthy, or all connections are taken",
        leaf: {
          code: 503,
          why: "No server is available for the request, and the gateway did not try one.",
          cite: "RFC 9209 2.3.4",
          runnerUp: { code: 502, when: "one was asked, and its answer was of no use" },
        },
      },
      {
        text: "It answered with an error of its own",
        leaf: {
          code: 502,
          why: "A plain proxy passes the answer on as it is; a service that cannot use it says 502.",
          cite: "RFC 9110 15.6.3",
          runnerUp: { code: 503, when: "it said 503, and you can say when to return" },
        },
      },
      {
        text: "I cannot find it: its name does not resolve",
        leaf: {
          code: 502,
          why: "RFC 9209 recommends 502 for a name server's error.",
          cite: "RFC 9209 2.3.2",
          runnerUp: { code: 504, when: "the name server did not answer in time (RFC 9209 2.3.1)" },
        },
      },
    ],
  },
  {
    id: "dependency",
    text: "What is it like?",
    answers: [
      {
        text: "It is down, and will be back",
        leaf: {
          code: 503,
          why: "Without it the service is not available for now; Retry-After may say how long.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 500, when: "nobody knows whether it will pass" },
        },
      },
      {
        text: "It answers nonsense, or fails on our request",
        leaf: {
          code: 500,
          why: "To the client this is one server, and something unexpected happened inside it.",
          cite: "RFC 9110 15.6.1",
          runnerUp: { code: 502, when: "your service is a gateway to it and clients know that" },
        },
      },
      {
        text: "It is too slow",
        leaf: {
          code: 503,
          why: "The service cannot answer for the moment, and it may pass.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 504, when: "your service is a gateway to it" },
        },
      },
      {
        text: "It refuses our own credentials or quota",
        leaf: {
          code: 500,
          why: "The client did nothing wrong and cannot mend it, so its 401 or 429 must not be passed on.",
          cite: "RFC 9110 15.6.1",
          runnerUp: { code: 503, when: "our quota will be there again soon" },
        },
      },
    ],
  },
];
