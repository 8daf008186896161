import type { Question } from "../tree.ts";
import { accepted, formThenPage } from "./leaves.ts";

/** PUT, PATCH and POST that worked. */
export const changing: readonly Question[] = [
  {
    id: "changed",
    text: "What goes back after the change?",
    answers: [
      {
        text: "The new state",
        leaf: {
          code: 200,
          why: "The change is made and the content shows the result.",
          cite: "RFC 9110 9.3.4",
          runnerUp: { code: 204, when: "the client knows the new state already" },
        },
      },
      {
        text: "Nothing, the client knows what it sent",
        leaf: {
          code: 204,
          why: "The change is made and there is nothing to add; a new ETag may go along in the fields.",
          cite: "RFC 9110 15.3.5",
          runnerUp: { code: 200, when: "the server changed more than the client asked for" },
          houses: {
            azure: {
              code: 200,
              why: "PUT and PATCH return the state of the resource after the change.",
              cite: "Azure API guidelines",
            },
            google: {
              code: 200,
              why: "Update methods return the resource itself.",
              cite: "AIP-134",
            },
          },
        },
      },
      {
        text: "Nothing, and the form it came from should be emptied",
        leaf: {
          code: 205,
          why: "The client is to reset the view that sent the request; the response has no content.",
          cite: "RFC 9110 15.3.6",
          runnerUp: { code: 204, when: "the view should stay as it is" },
        },
      },
      { text: "A browser form should move on to a page", leaf: formThenPage },
      { text: "It will be changed later", leaf: accepted },
      {
        text: "It was not there before, PUT created it",
        leaf: {
          code: 201,
          why: "A PUT that creates the representation must be answered with 201, not 200 or 204.",
          cite: "RFC 9110 9.3.4",
          runnerUp: { code: 204, when: "it was there before, and PUT replaced it" },
        },
      },
    ],
  },
  {
    id: "acted",
    text: "What came of the action?",
    answers: [
      {
        text: "A result to show",
        leaf: {
          code: 200,
          why: "The content of a 200 to POST reports the outcome of the action.",
          cite: "RFC 9110 15.3.1",
          runnerUp: { code: 204, when: "there is nothing to show" },
        },
      },
      {
        text: "It is done, nothing to show",
        leaf: {
          code: 204,
          why: "The action succeeded and there is no content to send.",
          cite: "RFC 9110 15.3.5",
          runnerUp: { code: 205, when: "a form should be emptied" },
          houses: {
            azure: {
              code: 200,
              why: "A POST action returns 200 with content, so that properties can be added later.",
              cite: "Azure API guidelines",
            },
            google: {
              code: 200,
              why: "Custom methods return a message, if an empty one.",
              cite: "AIP-136; google.rpc.Code OK",
            },
          },
        },
      },
      {
        text: "Something new with an address of its own",
        leaf: {
          code: 201,
          why: "A resource was created on the way, and Location names it.",
          cite: "RFC 9110 15.3.2",
          runnerUp: { code: 303, when: "the client should go on to the new resource at once" },
        },
      },
      { text: "Work that goes on", leaf: accepted },
      {
        text: "A result that has its own address",
        leaf: {
          code: 303,
          why: "The client is to fetch the result with GET, where it can be bookmarked and cached.",
          cite: "RFC 9110 15.4.4",
          runnerUp: { code: 200, when: "the answer itself shows the result" },
        },
      },
      { text: "Several results, one for each part", to: "partial" },
    ],
  },
];
