import { invalidContent } from "../houses.ts";
import type { Question } from "../tree.ts";
import { storageFull, tooMany } from "./leaves.ts";

/** Rate, quota, size and room. */
export const limits: readonly Question[] = [
  {
    id: "limits",
    text: "Which limit?",
    answers: [
      { text: "Requests of this client in a time", leaf: tooMany },
      { text: "An allowance that has to be paid for", to: "payment" },
      { text: "The size of the request", to: "size" },
      { text: "Room to store it", leaf: storageFull },
      {
        text: "What the server can take at all, whoever asks",
        leaf: {
          code: 503,
          why: "The server is overloaded, and this client did nothing wrong.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 429, when: "it is this client's share that is used up" },
        },
      },
      {
        text: "Wrong passwords, or messages to one address",
        leaf: {
          ...tooMany,
          why: "Too many attempts in a given time are too many requests, however you count them.",
          runnerUp: { code: 403, when: "the account stays closed until somebody opens it" },
        },
      },
    ],
  },
  {
    id: "size",
    text: "What is too large?",
    answers: [
      {
        text: "The content",
        leaf: {
          code: 413,
          why: "The content is larger than the server is willing or able to process.",
          cite: "RFC 9110 15.5.14",
          runnerUp: { code: 507, when: "there is no room left, whatever the limit is" },
        },
      },
      {
        text: "The address, with its query",
        leaf: {
          code: 414,
          why: "The target URI is longer than the server is willing to interpret.",
          cite: "RFC 9110 15.5.15",
          runnerUp: { code: 431, when: "the fields are too large, not the address" },
        },
      },
      {
        text: "The fields, often the cookies",
        leaf: {
          code: 431,
          why: "One field or the whole header section is larger than the server takes.",
          cite: "RFC 6585 5",
          runnerUp: { code: 413, when: "the content is too large, not the fields" },
        },
      },
      {
        text: "I cannot tell: there is no Content-Length",
        leaf: {
          code: 411,
          why: "The server does not take content of undeclared length.",
          cite: "RFC 9110 15.5.12",
          runnerUp: { code: 413, when: "you counted while reading and it grew too large" },
        },
      },
      {
        text: "The number of items in the content",
        leaf: {
          code: 422,
          why: "The content can be read, and it breaks a rule of your API.",
          cite: "RFC 9110 15.5.21",
          runnerUp: { code: 413, when: "it is the amount of work that you refuse" },
          houses: invalidContent,
        },
      },
      { text: "What is stored already: there is no room left", leaf: storageFull },
    ],
  },
];
