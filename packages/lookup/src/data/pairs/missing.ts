import type { Pair } from "./pair.ts";

/** What is not there, or cannot be done there. */
export const missing: readonly Pair[] = [
  {
    codes: [404, 410],
    test: "410 only if you know that it is gone for good, otherwise 404.",
    sides: {
      404: "Nothing is found, and whether that lasts is left open.",
      410: "It was here, it was removed on purpose, and it is not expected back.",
    },
    trap: "A server that keeps no record of what it removed cannot honestly send 410.",
    cite: "RFC 9110 15.5.5, 15.5.11",
  },
  {
    codes: [301, 410],
    test: "Is there a new address?",
    sides: {
      301: "The resource lives on at the address in Location.",
      410: "The resource is gone and nothing takes its place.",
    },
    trap: "Sending every removed page to the home page misleads people and search engines alike.",
    cite: "RFC 9110 15.4.2, 15.5.11",
  },
  {
    codes: [410, 451],
    test: "Was it removed for good, or is it withheld because of a legal demand?",
    sides: {
      410: "It is gone, and it does not matter why.",
      451: "It may still exist, but a legal demand keeps it from this client.",
    },
    trap: "451 may hold for one country only; 410 holds for everyone.",
    cite: "RFC 9110 15.5.11; RFC 7725 3",
  },
  {
    codes: [404, 405],
    test: "Is there a resource at the address?",
    sides: {
      404: "There is nothing at the address, for any method.",
      405: "There is something at the address, and it does not support this method.",
    },
    trap: "Routers that match path and method together say 404 where 405 and Allow would help.",
    cite: "RFC 9110 15.5.5, 15.5.6",
  },
  {
    codes: [405, 501],
    test: "405 if the server knows the method, 501 if it does not.",
    sides: {
      405: "The method is known, but this resource does not support it; Allow lists those it does.",
      501: "The server does not recognise the method and supports it nowhere.",
    },
    trap: "A 405 without Allow breaks a MUST; an empty Allow is valid.",
    cite: "RFC 9110 9.1, 15.5.6, 15.6.2",
  },
  {
    codes: [421, 404],
    test: "Does this server answer for that host at all?",
    sides: {
      421: "The server or connection is not set up for the requested authority, so another may be right.",
      404: "The host is served here, and nothing is at that address.",
    },
    trap: "HTTP/2 clients share connections between hosts; 421 sends them to a connection of their own.",
    cite: "RFC 9110 7.4, 15.5.20, 15.5.5",
  },
  {
    codes: [404, 503],
    test: "Will it be here shortly?",
    sides: {
      404: "There is nothing here now, and nothing is said about later.",
      503: "It is known to come soon, and Retry-After says when to ask again.",
    },
    trap: "Caches may keep a 404 that says nothing about it, and the client then waits for longer than it has to.",
    cite: "RFC 9110 15.1, 15.5.5, 15.6.4",
  },
  {
    codes: [400, 410],
    test: "Was this version of the API never there, or has it been retired?",
    sides: {
      400: "The version that is named in a parameter or field is none that ever was.",
      410: "It was served once and has been retired for good.",
    },
    trap: "A version in the path that never was is a 404, and one in the media type a 406 or a 415.",
    cite: "RFC 9110 15.5.1, 15.5.11",
  },
  {
    codes: [404, 500],
    test: "Did the lookup work and find nothing, or did the lookup fail?",
    sides: {
      404: "The server looked, and there is nothing.",
      500: "The server could not look, so it does not know.",
    },
    trap: "A 404 for a failed lookup says that there is nothing where there is something, and caches may keep that.",
    cite: "RFC 9110 15.1, 15.5.5, 15.6.1",
  },
];
