import { hidden } from "../houses.ts";
import type { Question } from "../tree.ts";
import { captivePortal, legal, tooMany } from "./leaves.ts";

/** Credentials, permission, payment and law. */
export const signingIn: readonly Question[] = [
  {
    id: "who",
    text: "What is missing?",
    answers: [
      { text: "Credentials, or better ones", to: "credentials" },
      { text: "Permission", to: "permission" },
      { text: "Money", to: "payment" },
      {
        text: "A sign-in to the proxy in between",
        leaf: {
          code: 407,
          why: "The proxy itself wants credentials, and Proxy-Authenticate says how to send them.",
          cite: "RFC 9110 15.5.8",
          runnerUp: { code: 401, when: "you are the site's own reverse proxy" },
        },
      },
      {
        text: "A sign-in to the network (hotel, airport)",
        leaf: captivePortal,
      },
      { text: "The right in law to show it", leaf: legal },
    ],
  },
  {
    id: "credentials",
    text: "What about the credentials?",
    answers: [
      {
        text: "There are none",
        leaf: {
          code: 401,
          why: "Credentials are needed, and WWW-Authenticate must say which scheme to use.",
          cite: "RFC 9110 15.5.2",
          runnerUp: { code: 403, when: "no credentials whatever would open it" },
        },
      },
      {
        text: "They are wrong, expired or revoked",
        leaf: {
          code: 401,
          why: "The credentials were refused; for a bearer token the challenge says invalid_token.",
          cite: "RFC 9110 15.5.2; RFC 6750 3.1",
          runnerUp: { code: 403, when: "the credentials are good, and still do not suffice" },
        },
      },
      {
        text: "They are good, but too weak or too old for this (MFA)",
        leaf: {
          code: 401,
          why: "A stronger sign-in would help, and the challenge asks for it: insufficient_user_authentication.",
          cite: "RFC 9470 3",
          runnerUp: { code: 403, when: "no way of signing in would be enough" },
        },
      },
      {
        text: "They are good, but the token lacks the scope",
        leaf: {
          code: 403,
          why: "The token is valid but does not reach this far: insufficient_scope.",
          cite: "RFC 6750 3.1",
          runnerUp: { code: 401, when: "the token itself is expired or revoked" },
        },
      },
      {
        text: "It is a sign-in form, and the password is wrong",
        leaf: {
          code: 401,
          why: "The credentials were refused; then WWW-Authenticate is required here too.",
          cite: "RFC 9110 15.5.2",
          runnerUp: { code: 422, when: "the form is ordinary content and no scheme applies" },
        },
      },
      {
        text: "The field that holds them makes no sense",
        leaf: {
          code: 400,
          why: "A bearer request that is malformed is invalid_request, which goes with 400.",
          cite: "RFC 6750 3.1",
          runnerUp: { code: 401, when: "you treat it as no credentials at all" },
        },
      },
    ],
  },
  {
    id: "permission",
    text: "Why is the answer no?",
    answers: [
      {
        text: "This client may not, others may",
        leaf: {
          code: 403,
          why: "The request was understood and refused, and the same credentials will not change that.",
          cite: "RFC 9110 15.5.4",
          runnerUp: { code: 404, when: "the client should not even learn that it exists" },
        },
      },
      {
        text: "This client may not even know that it exists",
        leaf: {
          code: 404,
          why: "A server that wants to hide a forbidden resource may answer 404 instead of 403.",
          cite: "RFC 9110 15.5.4",
          runnerUp: { code: 403, when: "hiding it is not worth the confusion" },
          houses: hidden,
        },
      },
      {
        text: "The account is suspended or closed",
        leaf: {
          code: 403,
          why: "The client is known and refused; 423 is about a locked resource, not a locked account.",
          cite: "RFC 9110 15.5.4",
          runnerUp: { code: 401, when: "you no longer accept its credentials" },
        },
      },
      {
        text: "It comes from the wrong place: address, country, Origin, CSRF",
        leaf: {
          code: 403,
          why: "A refusal need not have to do with credentials at all.",
          cite: "RFC 9110 15.5.4",
          runnerUp: { code: 451, when: "a legal demand closes that country" },
        },
      },
      {
        text: "Nobody may do this here",
        leaf: {
          code: 405,
          why: "The resource does not support the method for anyone, and Allow lists those it does.",
          cite: "RFC 9110 15.5.6",
          runnerUp: { code: 403, when: "the method is fine and the rule is about this request" },
        },
      },
      {
        text: "I do not know",
        leaf: {
          code: 403,
          why: "It refuses a request that was understood, without having to say why.",
          cite: "RFC 9110 15.5.4",
          runnerUp: { code: 404, when: "the client should not even learn that there is something" },
        },
      },
    ],
  },
  {
    id: "payment",
    text: "What is it about the money?",
    answers: [
      {
        text: "It has to be paid for first",
        leaf: {
          code: 402,
          why: "Payment is what is missing; the code is reserved, so the content must say how to pay.",
          cite: "RFC 9110 15.5.3",
          runnerUp: { code: 403, when: "clients should not take it for a payment protocol" },
        },
      },
      {
        text: "The card was declined",
        leaf: {
          code: 402,
          why: "The payment did not go through, and payment services use the reserved code for that.",
          cite: "RFC 9110 15.5.3; Stripe API docs",
          runnerUp: { code: 422, when: "you keep off a code that is only reserved" },
        },
      },
      {
        text: "The plan does not include this",
        leaf: {
          code: 403,
          why: "The client is known, and what it has does not allow this.",
          cite: "RFC 9110 15.5.4",
          runnerUp: { code: 402, when: "paying would open it at once" },
        },
      },
      { text: "The plan's allowance is used up for now", leaf: tooMany },
    ],
  },
];
