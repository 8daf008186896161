import { batch, invalidContent } from "../houses.ts";
import type { Question } from "../tree.ts";
import { accepted } from "./leaves.ts";

/** Work that goes on after the answer, and work of several parts. */
export const later: readonly Question[] = [
  {
    id: "later",
    text: "What is not finished?",
    answers: [
      { text: "The work as a whole: it is queued or running", to: "async" },
      { text: "Some parts worked and some did not", to: "partial" },
      { text: "It is one part of a batch and was not tried", to: "batch-part" },
      { text: "Only a range of the content was asked for", to: "range" },
    ],
  },
  {
    id: "async",
    text: "Which request are you answering?",
    answers: [
      { text: "The one that starts the work", leaf: accepted },
      {
        text: "A look at the status page, still running",
        leaf: {
          code: 200,
          why: "The status page was read without trouble, and its content says that the work goes on.",
          cite: "RFC 9110 15.3.1",
          runnerUp: { code: 202, when: "clients of yours look at the code alone" },
        },
      },
      {
        text: "A look at the status page, finished",
        leaf: {
          code: 303,
          why: "Location names the result, and any client fetches it with GET.",
          cite: "RFC 9110 15.4.4; JSON:API recommendations",
          runnerUp: { code: 200, when: "the status page links to the result or contains it" },
          houses: {
            azure: {
              code: 200,
              why: "The status monitor answers 200 with its status and the result.",
              cite: "Azure API guidelines",
            },
            google: {
              code: 200,
              why: "The Operation holds the response once it is done.",
              cite: "AIP-151",
            },
            zalando: {
              code: 200,
              why: "Redirects are discouraged; the status names the result.",
              cite: "Zalando rule 251",
            },
          },
        },
      },
      {
        text: "A look at the status page, the work failed",
        leaf: {
          code: 200,
          why: "Reading the status worked; that the work failed is what its content says.",
          cite: "RFC 9110 15.3.1",
          runnerUp: { code: 500, when: "reading the status is what went wrong" },
        },
      },
      {
        text: "A request for the result, too soon",
        leaf: {
          code: 404,
          why: "The result has no representation yet, and 404 says nothing about later.",
          cite: "RFC 9110 15.5.5",
          runnerUp: { code: 503, when: "it is sure to come and Retry-After can say when" },
        },
      },
      {
        text: "One more than the queue can take",
        leaf: {
          code: 503,
          why: "The server cannot take on more for now; Retry-After may say when it can.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 429, when: "only this client has too much in the queue" },
        },
      },
    ],
  },
  {
    id: "partial",
    text: "How should the client learn about the parts?",
    answers: [
      {
        text: "From a list that gives each part a status",
        leaf: {
          code: 207,
          why: "The content carries a status for each part, and the client must look at them all.",
          cite: "RFC 4918 11.1",
          runnerUp: { code: 200, when: "the document is your own format and says it all" },
        },
      },
      {
        text: "From our own document, all in one answer",
        leaf: {
          code: 200,
          why: "The request as a whole was processed, and the content reports on each part.",
          cite: "RFC 9110 15.3.1",
          runnerUp: { code: 207, when: "clients should see at once that results differ" },
          houses: batch,
        },
      },
      {
        text: "It is all or nothing: one failed, so none was done",
        leaf: {
          code: 422,
          why: "The batch as a whole could not be processed, and the content says which part is at fault.",
          cite: "RFC 9110 15.5.21",
          runnerUp: { code: 409, when: "the state of a resource was in the way" },
          houses: invalidContent,
        },
      },
      {
        text: "It is GraphQL: data and errors",
        leaf: {
          code: 200,
          why: "Data came with errors beside it; the 2026 edition also has an unregistered 294 for this.",
          cite: "GraphQL over HTTP, September 2026",
          runnerUp: {
            code: 400,
            when: "it cannot be parsed and the client accepts application/graphql-response+json",
          },
        },
      },
      {
        text: "They will be done one after another, later",
        leaf: accepted,
      },
    ],
  },
  {
    id: "batch-part",
    text: "What happened to this part of the batch?",
    answers: [
      {
        text: "It was not tried, because another part failed",
        leaf: {
          code: 424,
          why: "The part depended on another action, and that one failed.",
          cite: "RFC 4918 11.4",
          runnerUp: { code: 409, when: "it was tried, and clashed with the present state" },
        },
      },
      {
        text: "It is in the answer already (WebDAV bindings)",
        leaf: {
          code: 208,
          why: "Inside a 207, it spares listing the members of the same collection twice.",
          cite: "RFC 5842 7.1",
          runnerUp: { code: 200, when: "it is listed here for the first time" },
        },
      },
      {
        text: "It is the one that failed",
        leaf: {
          code: 422,
          why: "The part itself could not be processed; each part gets the code it would have got alone.",
          cite: "RFC 9110 15.5.21",
          runnerUp: { code: 409, when: "the state of a resource was in the way" },
        },
      },
    ],
  },
];
