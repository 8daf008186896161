import type { Question } from "../tree.ts";

/** Where every walk begins, and what may be said before the final answer. */
export const starting: readonly Question[] = [
  {
    id: "start",
    text: "Did it work?",
    answers: [
      { text: "Yes", to: "worked" },
      { text: "Not finished: it was taken on for later, or only some of it is done", to: "later" },
      { text: "The answer is elsewhere, or the client has it already", to: "elsewhere" },
      { text: "No, and the reason lies with the request or the client", to: "refused" },
      { text: "No, and the reason lies with the server or what is behind it", to: "failed" },
      { text: "I want to say something before the final answer", to: "interim" },
    ],
  },
  {
    id: "interim",
    text: "What should the client hear before the final answer?",
    answers: [
      {
        text: "Go on and send the content (it sent Expect: 100-continue)",
        leaf: {
          code: 100,
          why: "The head of the request has passed every check, so the client may send its content now.",
          cite: "RFC 9110 15.2.1",
          runnerUp: { code: 417, when: "the expectation cannot be met" },
        },
      },
      {
        text: "From here on we speak the protocol you named in Upgrade",
        leaf: {
          code: 101,
          why: "The server takes the switch that the client offered, and names the protocol in Upgrade.",
          cite: "RFC 9110 15.2.2",
          runnerUp: {
            code: 426,
            when: "the client made no offer and you insist on another protocol",
          },
        },
      },
      {
        text: "Start loading these links, the answer will follow",
        leaf: {
          code: 103,
          why: "Early Link fields let the client preload while the server still prepares the final response.",
          cite: "RFC 8297 2",
          runnerUp: { code: 100, when: "the client waits with its content (Expect: 100-continue)" },
        },
      },
      {
        text: "Only that this takes long",
        leaf: {
          code: 202,
          why: "A final 202 with the address of a status page frees both sides, which waiting does not.",
          cite: "RFC 9110 15.3.3",
          runnerUp: {
            code: 102,
            when: "an old WebDAV client waits for it; RFC 4918 dropped the code",
          },
        },
      },
    ],
  },
];
