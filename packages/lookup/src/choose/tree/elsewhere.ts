import { redirecting } from "../houses.ts";
import type { Question } from "../tree.ts";
import { misdirected } from "./leaves.ts";

/** Redirects, and what the client has already. */
export const elsewhere: readonly Question[] = [
  {
    id: "elsewhere",
    text: "Where is the answer?",
    answers: [
      { text: "At a new address, for good", to: "moved" },
      { text: "At another address for now", to: "moved-for-now" },
      {
        text: "At the address of the result, to be fetched with GET",
        leaf: {
          code: 303,
          why: "Whatever the method was, the client fetches the resource in Location with GET.",
          cite: "RFC 9110 15.4.4",
          runnerUp: {
            code: 307,
            when: "the request should be repeated there with its method and content",
          },
          houses: redirecting(303),
        },
      },
      {
        text: "With the client: its copy is still good",
        leaf: {
          code: 304,
          why: "The condition on GET or HEAD shows that the client holds the current representation.",
          cite: "RFC 9110 15.4.5",
          runnerUp: { code: 200, when: "the request carries no condition" },
        },
      },
      {
        text: "At several addresses, the client shall choose",
        leaf: {
          code: 300,
          why: "Several representations exist, each with its own address, and the content lists them.",
          cite: "RFC 9110 15.4.1",
          runnerUp: { code: 406, when: "none of them fits what the client accepts" },
        },
      },
      { text: "At another host or connection, not here", leaf: misdirected },
    ],
  },
  {
    id: "moved",
    text: "It moved for good. Which requests come to the old address?",
    answers: [
      {
        text: "POST, PUT and others that must arrive unchanged",
        leaf: {
          code: 308,
          why: "The client repeats the same method and content at the new address, now and from now on.",
          cite: "RFC 9110 15.4.9",
          runnerUp: { code: 301, when: "some clients are too old to know 308" },
          houses: redirecting(308),
        },
      },
      {
        text: "GET and HEAD, from browsers and search engines",
        leaf: {
          code: 301,
          why: "For GET it does the same as 308, and everything that speaks HTTP knows it.",
          cite: "RFC 9110 15.4.2",
          runnerUp: { code: 308, when: "other methods may come as well" },
          houses: redirecting(301),
        },
      },
      {
        text: "Only the scheme or host changed (http to https)",
        leaf: {
          code: 308,
          why: "All requests keep their method and content on the way to the new origin.",
          cite: "RFC 9110 15.4.9",
          runnerUp: { code: 301, when: "only pages are served there" },
        },
      },
      {
        text: "I do not know",
        leaf: {
          code: 308,
          why: "It is right for every method, while 301 lets a POST become a GET.",
          cite: "RFC 9110 15.4.9",
          runnerUp: { code: 301, when: "some clients are too old to know 308" },
          houses: redirecting(308),
        },
      },
    ],
  },
  {
    id: "moved-for-now",
    text: "What should the client do at the other address?",
    answers: [
      {
        text: "Repeat the request unchanged",
        leaf: {
          code: 307,
          why: "Method and content are kept, and the old address stays the one to use.",
          cite: "RFC 9110 15.4.8",
          runnerUp: { code: 303, when: "the client should only fetch something there, with GET" },
          houses: redirecting(307),
        },
      },
      {
        text: "Fetch a page; only GET comes here anyway",
        leaf: {
          code: 302,
          why: "For GET it does the same as 307; only a POST might turn into GET on the way.",
          cite: "RFC 9110 15.4.3",
          runnerUp: { code: 307, when: "other methods may come as well" },
          houses: redirecting(302),
        },
      },
      {
        text: "Fetch the result of what it just did",
        leaf: {
          code: 303,
          why: "303 always leads to a GET, which 302 does only by habit and 307 never does.",
          cite: "RFC 9110 15.4.4",
          runnerUp: { code: 307, when: "the request itself should be sent again over there" },
        },
      },
      {
        text: "Sign in first, in a browser",
        leaf: {
          code: 303,
          why: "The browser fetches the sign-in page with GET, whatever it was sending.",
          cite: "RFC 9110 15.4.4",
          runnerUp: { code: 401, when: "programs call this address and should see the challenge" },
        },
      },
      {
        text: "Wait for the end of the maintenance",
        leaf: {
          code: 503,
          why: "A redirect would tell caches and search engines that the page is elsewhere; it is only unavailable.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 307, when: "another address really serves the same in the meantime" },
        },
      },
    ],
  },
];
