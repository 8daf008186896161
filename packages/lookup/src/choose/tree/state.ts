import { duplicate, missingRelated, staleTag } from "../houses.ts";
import type { Question } from "../tree.ts";
import { deleteBlocked, wrongState } from "./leaves.ts";

/** Conditions, conflicts, locks and dependencies. */
export const state: readonly Question[] = [
  {
    id: "state",
    text: "What does it clash with?",
    answers: [
      { text: "A condition: If-Match, If-None-Match and the like", to: "condition" },
      {
        text: "A version number inside the content is old",
        leaf: {
          code: 409,
          why: "Somebody changed it in between, and without a condition in the fields this is a conflict.",
          cite: "RFC 9110 15.5.10",
          runnerUp: { code: 412, when: "the version came in If-Match" },
        },
      },
      {
        text: "Something exists already",
        leaf: {
          code: 409,
          why: "What exists stands in the way, and the client can choose another name or use the one there.",
          cite: "RFC 9110 15.5.10",
          runnerUp: { code: 422, when: "you report it as one error among others in the content" },
          houses: duplicate,
        },
      },
      { text: "A lock", to: "lock" },
      { text: "The state it is in (shipped, closed, paid)", leaf: wrongState },
      { text: "Something that depends on it, or that it depends on", to: "depends" },
    ],
  },
  {
    id: "condition",
    text: "What is it about the condition?",
    answers: [
      {
        text: "If-Match or If-Unmodified-Since came out false",
        leaf: {
          code: 412,
          why: "The resource is not in the version the client knows, so nothing was done.",
          cite: "RFC 9110 13.1.1",
          runnerUp: { code: 200, when: "you can tell that this very change was made already" },
          houses: staleTag,
        },
      },
      {
        text: "If-None-Match matched, on GET or HEAD",
        leaf: {
          code: 304,
          why: "The client holds this version already, so it is not sent again.",
          cite: "RFC 9110 13.1.2",
          runnerUp: { code: 412, when: "the request is a write" },
        },
      },
      {
        text: "If-None-Match matched, on a write",
        leaf: {
          code: 412,
          why: "The client wanted to act only if that version, or any, is not there.",
          cite: "RFC 9110 13.1.2",
          runnerUp: { code: 304, when: "the request is GET or HEAD" },
        },
      },
      {
        text: "There is none, and I insist on one",
        leaf: {
          code: 428,
          why: "Writes must be conditional here; the content should say how to try again.",
          cite: "RFC 6585 3",
          runnerUp: { code: 412, when: "there is a condition, and it came out false" },
          houses: {
            google: {
              code: 400,
              why: "A required etag that is missing is INVALID_ARGUMENT, which is sent as 400.",
              cite: "AIP-154; google.rpc.Code",
            },
          },
        },
      },
      {
        text: "If-Range came out false",
        leaf: {
          code: 200,
          why: "If-Range never fails a request; Range is ignored and all of it is sent.",
          cite: "RFC 9110 13.1.5",
          runnerUp: { code: 206, when: "If-Range names the version that you have" },
        },
      },
      {
        text: "A WebDAV If, or its lock token, came out false",
        leaf: {
          code: 412,
          why: "The states named in If do not hold, so the request fails with 412.",
          cite: "RFC 4918 10.4",
          runnerUp: { code: 423, when: "it is locked and no token was sent" },
        },
      },
    ],
  },
  {
    id: "lock",
    text: "Which kind of lock?",
    answers: [
      {
        text: "A WebDAV lock",
        leaf: {
          code: 423,
          why: "The resource is locked, and the request did not bring the token of the lock.",
          cite: "RFC 4918 11.3",
          runnerUp: { code: 409, when: "no lock is held, and its state rules the request out" },
        },
      },
      {
        text: "Our own: somebody is editing it, or a job holds it",
        leaf: {
          code: 409,
          why: "The state of the resource is in the way, and outside WebDAV 409 is the code for that.",
          cite: "RFC 9110 15.5.10",
          runnerUp: { code: 423, when: "clients know WebDAV's code for locks" },
          houses: {
            zalando: {
              code: 423,
              why: "Pessimistic locking is answered with 423.",
              cite: "Zalando rule 150",
            },
          },
        },
      },
      {
        text: "A lock on the account",
        leaf: {
          code: 403,
          why: "423 is about a locked resource; a locked account is refused.",
          cite: "RFC 9110 15.5.4",
          runnerUp: { code: 401, when: "other credentials would do" },
        },
      },
      {
        text: "The database's, it will pass in a moment",
        leaf: {
          code: 503,
          why: "The server cannot do it right now, and Retry-After can say when to try again.",
          cite: "RFC 9110 15.6.4",
          runnerUp: { code: 409, when: "two clients change the same resource at once" },
        },
      },
    ],
  },
  {
    id: "depends",
    text: "What depends on what?",
    answers: [
      { text: "Others need what should be deleted or changed", leaf: deleteBlocked },
      {
        text: "An action before this one failed",
        leaf: {
          code: 424,
          why: "This action was not tried, because one that it depends on failed.",
          cite: "RFC 4918 11.4",
          runnerUp: { code: 409, when: "clients know nothing of WebDAV" },
        },
      },
      {
        text: "The collection it should go into does not exist",
        leaf: {
          code: 409,
          why: "In WebDAV a write below a missing collection must fail with 409.",
          cite: "RFC 4918 9.7.1",
          runnerUp: { code: 404, when: "it is no WebDAV and the address names the missing parent" },
        },
      },
      {
        text: "Things contain one another in a circle (WebDAV)",
        leaf: {
          code: 508,
          why: "A request with infinite depth met a loop, and the whole operation was stopped.",
          cite: "RFC 5842 7.2",
          runnerUp: { code: 409, when: "you refuse to create such a circle" },
        },
      },
      {
        text: "Content refers to something that does not exist",
        leaf: {
          code: 422,
          why: "The content can be read, but what it names is not there.",
          cite: "RFC 9110 15.5.21",
          runnerUp: { code: 404, when: "the address itself names what does not exist" },
          houses: missingRelated,
        },
      },
    ],
  },
];
