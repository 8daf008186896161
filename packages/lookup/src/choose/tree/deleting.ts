import { deletedBefore, deletedSilently } from "../houses.ts";
import type { Question } from "../tree.ts";
import { accepted, deleteBlocked } from "./leaves.ts";

/** DELETE that worked, or had nothing left to do. */
export const deleting: readonly Question[] = [
  {
    id: "deleted",
    text: "Is it gone?",
    answers: [
      {
        text: "Yes, and there is nothing more to say",
        leaf: {
          code: 204,
          why: "The deletion is done and no content goes with it.",
          cite: "RFC 9110 9.3.5",
          runnerUp: { code: 200, when: "the answer tells about the deletion" },
          houses: deletedSilently,
        },
      },
      {
        text: "Yes, and the answer tells about it",
        leaf: {
          code: 200,
          why: "The deletion is done and the content describes the outcome.",
          cite: "RFC 9110 9.3.5",
          runnerUp: { code: 204, when: "there is nothing to tell" },
          houses: {
            azure: {
              code: 204,
              why: "DELETE is answered without content.",
              cite: "Azure API guidelines",
            },
          },
        },
      },
      { text: "It will be soon", leaf: accepted },
      { text: "It was gone before", to: "deleted-again" },
      { text: "No, other things depend on it", leaf: deleteBlocked },
      {
        text: "No, nobody may delete this kind of thing",
        leaf: {
          code: 405,
          why: "The resource has no DELETE, and Allow lists the methods it has.",
          cite: "RFC 9110 15.5.6",
          runnerUp: { code: 403, when: "others may delete it, but not this client" },
        },
      },
    ],
  },
  {
    id: "deleted-again",
    text: "It was gone before this DELETE. What should the client learn?",
    answers: [
      {
        text: "That it is gone, as the first time",
        leaf: {
          code: 204,
          why: "DELETE is idempotent in its effect, and what the client wanted is the case.",
          cite: "RFC 9110 9.2.2",
          runnerUp: { code: 404, when: "clients should notice that they were not the first" },
          houses: deletedBefore,
        },
      },
      {
        text: "That there is nothing here",
        leaf: {
          code: 404,
          why: "The target has no current representation; idempotent methods may answer a repeat differently.",
          cite: "RFC 9110 15.5.5",
          runnerUp: {
            code: 204,
            when: "a lost answer to the first DELETE should not look like a failure",
          },
          houses: deletedBefore,
        },
      },
      {
        text: "That it was removed for good",
        leaf: {
          code: 410,
          why: "The server knows that it was there and that it will not come back.",
          cite: "RFC 9110 15.5.11",
          runnerUp: { code: 404, when: "you do not keep a record of what was deleted" },
          houses: { azure: deletedBefore.azure },
        },
      },
    ],
  },
];
