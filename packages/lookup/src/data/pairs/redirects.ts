import type { Pair } from "./pair.ts";

/** Which way to another address. */
export const redirects: readonly Pair[] = [
  {
    codes: [301, 302],
    test: "301 if clients should use the new address from now on, 302 if they should keep the old one.",
    sides: {
      301: "The move is for good, and the answer may be cached without being told so.",
      302: "The move is for now, and the old address stays the one to use.",
    },
    trap: "Browsers remember a 301 for long, so do not use it to try something out.",
    cite: "RFC 9110 15.4.2, 15.4.3",
  },
  {
    codes: [302, 303, 307],
    test: "What should become of a POST: may it change (302), must it become GET (303), must it stay (307)?",
    sides: {
      302: "It is elsewhere for now, and a POST may turn into GET on the way.",
      303: "The answer is at another address, and it is fetched with GET whatever the method was.",
      307: "It is elsewhere for now, and method and content are kept.",
    },
    trap: "A POST that answers with 302 becomes GET in browsers, which is what 303 says openly.",
    cite: "RFC 9110 15.4.3, 15.4.4, 15.4.8",
  },
  {
    codes: [301, 308],
    test: "308 if a POST must stay a POST, otherwise 301 will do.",
    sides: {
      301: "It moved for good, and a POST may turn into GET on the way.",
      308: "It moved for good, and method and content are kept.",
    },
    trap: "Renaming an API's address with 301 can silently turn writes into reads.",
    cite: "RFC 9110 15.4.2, 15.4.9",
  },
  {
    codes: [307, 308],
    test: "307 for now, 308 for good, and both keep method and content.",
    sides: {
      307: "The old address stays the one to use.",
      308: "The new address is the one to use from now on.",
    },
    trap: "308 may be cached without being told so, and 307 may not.",
    cite: "RFC 9110 15.4.8, 15.4.9",
  },
  {
    codes: [201, 303],
    test: "Should the client read the answer here, or go to the new resource?",
    sides: {
      201: "Something was created, and Location names it without being followed.",
      303: "The client is to fetch the resource in Location with GET.",
    },
    trap: "Clients do not follow the Location of a 201; it is a name, not a redirect.",
    cite: "RFC 9110 10.2.2, 15.3.2, 15.4.4",
  },
  {
    codes: [302, 308],
    test: "Is it for now or for good, and must the method stay?",
    sides: {
      302: "For now, and a POST may arrive as a GET.",
      308: "For good, with the same method and content.",
    },
    cite: "RFC 9110 15.4.3, 15.4.9",
  },
];
