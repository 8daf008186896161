import type { Pair } from "./pair.ts";

/** Servers at fault, and servers behind servers. */
export const gateway: readonly Pair[] = [
  {
    codes: [502, 503, 504],
    test: "What did the server behind the gateway do: answer badly (502), nothing in time (504), or is none there (503)?",
    sides: {
      502: "The gateway got an invalid response, or could not connect.",
      503: "The server that speaks is overloaded, in maintenance or has nowhere to send the request.",
      504: "The gateway waited, and no response came in time.",
    },
    trap: "A refused connection is 502 by RFC 9209, though some proxies say 503.",
    cite: "RFC 9110 15.6.3, 15.6.4, 15.6.5; RFC 9209 2.3",
  },
  {
    codes: [500, 502],
    test: "Did the server itself fail, or the one behind it?",
    sides: {
      500: "Something unexpected happened in the server that answers.",
      502: "The server acts as a gateway, and what it got from behind was invalid.",
    },
    trap: "A database is not a server behind a gateway; if it fails, that is a 500 or 503.",
    cite: "RFC 9110 15.6.1, 15.6.3",
  },
  {
    codes: [500, 503],
    test: "Is it known to be temporary?",
    sides: {
      500: "Something unexpected happened, and nobody promises that it will pass.",
      503: "The server is overloaded or in maintenance and will be back; Retry-After may say when.",
    },
    trap: "A bug is not 503, which tells clients to come back for what will fail again.",
    cite: "RFC 9110 15.6.1, 15.6.4",
  },
  {
    codes: [429, 503],
    test: "Is it too much from this client (429) or too much from everyone (503)?",
    sides: {
      429: "This client went over its share, and others are served.",
      503: "The server cannot serve anyone well at the moment.",
    },
    trap: "Both may carry Retry-After; a 429 must not be stored by a cache.",
    cite: "RFC 6585 4; RFC 9110 15.6.4",
  },
  {
    codes: [408, 504],
    test: "Who was slow: the client with its request (408), or the server behind the gateway (504)?",
    sides: {
      408: "The server waited for the request, and it did not arrive complete.",
      504: "The gateway waited for a response from behind, and it did not come.",
    },
    trap: "Slow work in the server itself is neither: use 202, or 503 if it has to give up.",
    cite: "RFC 9110 15.5.9, 15.6.5",
  },
  {
    codes: [408, 499],
    test: "Who gave up: the server (408) or the client (499)?",
    sides: {
      408: "The server gave up waiting for the request.",
      499: "nginx logs that the client closed the connection before it had an answer.",
    },
    trap: "499 is only in the log; there is nobody left to send it to.",
    cite: "RFC 9110 15.5.9; nginx source, ngx_http_request.h",
  },
  {
    codes: [424, 502],
    test: "Did another action of the same batch fail, or the server behind a gateway?",
    sides: {
      424: "The action was not tried, because one that it depends on failed.",
      502: "The server behind the gateway gave an invalid response.",
    },
    trap: "A service you depend on is not what 424 means by dependency.",
    cite: "RFC 4918 11.4; RFC 9110 15.6.3",
  },
  {
    codes: [499, 444],
    test: "Who closed the connection: the client (499) or nginx itself (444)?",
    sides: {
      499: "The client left before the answer was ready.",
      444: "A rule told nginx to close the connection without an answer.",
    },
    trap: "Neither reaches the client; both are words of nginx's log.",
    cite: "nginx source, ngx_http_request.h",
  },
  {
    codes: [460, 499],
    test: "Whose log is it: AWS's load balancer (460) or nginx's (499)?",
    sides: {
      460: "The AWS load balancer logs that the client closed the connection before its idle timeout.",
      499: "nginx logs that the client closed the connection before it had an answer.",
    },
    trap: "A 460 that reaches a client with Tus-Resumable is tus's checksum mismatch.",
    cite: "AWS ALB docs; nginx source, ngx_http_request.h",
  },
  {
    codes: [520, 502],
    test: "Does Cloudflare report on the origin (520), or does a gateway say so in HTTP's words (502)?",
    sides: {
      520: "Cloudflare got an empty, oversized or unintelligible answer from the origin.",
      502: "A gateway, Cloudflare or the origin's own, got an invalid response from behind.",
    },
    trap: "520 is not registered; a gateway of your own should send 502.",
    cite: "Cloudflare docs, error 520; RFC 9110 15.6.3",
  },
  {
    codes: [521, 522, 523],
    test: "How did Cloudflare's connection to the origin fail: refused (521), timed out (522), no route (523)?",
    sides: {
      521: "The origin refused the TCP connection.",
      522: "The TCP connection to the origin was not set up or acknowledged in time.",
      523: "No network route leads to the origin's address.",
    },
    trap: "For 521 and 522 look at the origin's firewall, which may block Cloudflare's addresses.",
    cite: "Cloudflare docs, errors 521-523",
  },
  {
    codes: [522, 524],
    test: "522 if the connection to the origin did not come about, 524 if it did and no answer came.",
    sides: {
      522: "The TCP connection to the origin timed out.",
      524: "The connection stands, but the origin sent no HTTP response in time.",
    },
    trap: "524 means the origin is working too long; move such work to a 202 and a status page.",
    cite: "Cloudflare docs, errors 522 and 524",
  },
  {
    codes: [525, 526],
    test: "Did the TLS handshake fail (525), or is the certificate not valid (526)?",
    sides: {
      525: "The TLS handshake between Cloudflare and the origin did not succeed.",
      526: "In strict mode, Cloudflare could not validate the origin's certificate.",
    },
    trap: "Both are about the origin's side; the visitor's connection to Cloudflare is fine.",
    cite: "Cloudflare docs, errors 525 and 526",
  },
  {
    codes: [508, 502],
    test: "Is it a loop of WebDAV collections (508) or of proxies (502)?",
    sides: {
      508: "A WebDAV request with infinite depth met a collection that contains itself.",
      502: "A proxy found that a request came back to it.",
    },
    trap: "RFC 9209 recommends 502 for a proxy loop, though 508 sounds as if made for it.",
    cite: "RFC 5842 7.2; RFC 9209 2.3.32",
  },
];
