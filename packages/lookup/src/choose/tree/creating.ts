import { created, duplicate } from "../houses.ts";
import type { Question } from "../tree.ts";
import { accepted, formThenPage } from "./leaves.ts";

/** POST and PUT that made something, or found it made. */
export const creating: readonly Question[] = [
  {
    id: "created",
    text: "Is the new thing there now?",
    answers: [
      {
        text: "Yes, POST made it",
        leaf: {
          code: 201,
          why: "A new resource exists, and Location names it.",
          cite: "RFC 9110 9.3.3",
          runnerUp: { code: 200, when: "nothing with an address of its own came into being" },
          houses: created,
        },
      },
      {
        text: "Yes, PUT made it at the address it was sent to",
        leaf: {
          code: 201,
          why: "The address had no representation before, and then a PUT that succeeds must be answered with 201.",
          cite: "RFC 9110 9.3.4",
          runnerUp: { code: 204, when: "something was there before, and PUT replaced it" },
        },
      },
      { text: "Yes, and a browser form should move on to its page", leaf: formThenPage },
      { text: "Not yet, it is still being made", leaf: accepted },
      { text: "It was there already", to: "twin" },
      { text: "Some of several were made", to: "partial" },
    ],
  },
  {
    id: "twin",
    text: "It exists already. What have you promised?",
    answers: [
      {
        text: "There can be only one, a second is refused",
        leaf: {
          code: 409,
          why: "What exists already stands in the way, and the client can choose another name or use the one there.",
          cite: "RFC 9110 15.5.10",
          runnerUp: { code: 422, when: "you report it as one error among others in the content" },
          houses: duplicate,
        },
      },
      {
        text: "A repeat is welcome and gets what is there",
        leaf: {
          code: 200,
          why: "Nothing was created this time, and the answer shows the resource that meets the request.",
          cite: "RFC 9110 9.3.3",
          runnerUp: { code: 303, when: "the client should fetch it at its own address" },
        },
      },
      {
        text: "A repeat is sent to the one there",
        leaf: {
          code: 303,
          why: "If the result equals an existing resource, POST may redirect to it with 303 and its address in Location.",
          cite: "RFC 9110 9.3.3",
          runnerUp: { code: 200, when: "you show the existing one right away" },
          houses: {
            zalando: {
              code: 200,
              why: "Redirects are discouraged; the existing resource is named in the Location of a 200.",
              cite: "Zalando rule 251",
            },
          },
        },
      },
      {
        text: "Same Idempotency-Key and content: replay the first answer",
        leaf: {
          code: 201,
          why: "A repeat with the same key gets the first result again, here the 201 that created it.",
          cite: "draft-ietf-httpapi-idempotency-key-header-07 2.6",
          runnerUp: { code: 409, when: "the first request is still being processed" },
        },
      },
      {
        text: "Same Idempotency-Key, other content",
        leaf: {
          code: 422,
          why: "A key stands for one request, so it cannot be used again with different content.",
          cite: "draft-ietf-httpapi-idempotency-key-header-07 2.7",
          runnerUp: { code: 409, when: "the first request with this key is still being processed" },
        },
      },
      {
        text: "The request said If-None-Match: *, so only if nothing is there",
        leaf: {
          code: 412,
          why: "The condition says that nothing may be there yet, and it came out false.",
          cite: "RFC 9110 13.1.2",
          runnerUp: { code: 409, when: "the request carries no condition" },
        },
      },
    ],
  },
];
