import type { Pair } from "./pair.ts";

/** Conditions, conflicts and locks. */
export const concurrency: readonly Pair[] = [
  {
    codes: [409, 412, 428],
    test: "428 if a condition is wanted and missing, 412 if it came out false, 409 if the clash is not about a condition.",
    sides: {
      409: "The request clashes with the state of the resource, as with an old version in the content.",
      412: "If-Match, If-Unmodified-Since or the like was sent and came out false.",
      428: "No condition was sent, and the server insists on one.",
    },
    trap: "428 is not for missing parameters; it is only about preconditions.",
    cite: "RFC 9110 13.1.1, 15.5.10, 15.5.13; RFC 6585 3",
  },
  {
    codes: [412, 304],
    test: "If-None-Match matched: on GET or HEAD 304, with any other method 412.",
    sides: {
      412: "A condition failed, so the method was not performed.",
      304: "A read was conditional, and the client's copy is current.",
    },
    trap: "If-Match that comes out false is 412 even on GET.",
    cite: "RFC 9110 13.1.2, 13.2.2",
  },
  {
    codes: [423, 409],
    test: "Is it a WebDAV lock that somebody holds, or the state of the resource?",
    sides: {
      423: "The resource is locked, and the request did not bring the lock's token.",
      409: "The state of the resource is in the way, be it a lock of your own making.",
    },
    trap: "423 is defined for WebDAV; other clients know 409 better, though Zalando uses 423.",
    cite: "RFC 4918 11.3; RFC 9110 15.5.10",
  },
  {
    codes: [423, 403],
    test: "Is the resource locked, or is the client refused?",
    sides: {
      423: "The resource is locked for the time being, and the lock can be released.",
      403: "The client is refused, as with an account that was suspended.",
    },
    trap: "A locked account is not a locked resource, so 423 does not fit it.",
    cite: "RFC 4918 11.3; RFC 9110 15.5.4",
  },
];
