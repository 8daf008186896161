import type { Question } from "../tree.ts";

/** Requests about the service or the connection. */
export const service: readonly Question[] = [
  {
    id: "service",
    text: "Which request was it?",
    answers: [
      {
        text: "OPTIONS, with a description",
        leaf: {
          code: 200,
          why: "The fields, Allow above all, and the content tell what the target supports.",
          cite: "RFC 9110 9.3.7",
          runnerUp: { code: 204, when: "the fields tell it all and no content goes with them" },
        },
      },
      {
        text: "OPTIONS without content, such as a CORS preflight",
        leaf: {
          code: 204,
          why: "The fields carry the whole answer; any 2xx passes a preflight.",
          cite: "RFC 9110 15.3.5; Fetch standard",
          runnerUp: { code: 200, when: "you send Content-Length: 0 instead" },
        },
      },
      {
        text: "CONNECT, and the tunnel stands",
        leaf: {
          code: 200,
          why: "Any 2xx turns the connection into a tunnel right after the header section.",
          cite: "RFC 9110 9.3.6",
          runnerUp: { code: 502, when: "the connection to the other end cannot be made" },
        },
      },
      {
        text: "TRACE, echoed",
        leaf: {
          code: 200,
          why: "The content is the request as it arrived, without fields that hold secrets.",
          cite: "RFC 9110 9.3.8",
          runnerUp: { code: 405, when: "you keep TRACE switched off" },
        },
      },
      {
        text: "A health check, and all is well",
        leaf: {
          code: 200,
          why: "The service can answer, which is what the check asks.",
          cite: "RFC 9110 15.3.1",
          runnerUp: { code: 503, when: "it runs but should get no traffic now" },
        },
      },
      {
        text: "Upgrade, and I agree",
        leaf: {
          code: 101,
          why: "The connection speaks the protocol named in Upgrade after this response.",
          cite: "RFC 9110 15.2.2",
          runnerUp: { code: 200, when: "you ignore the offer and answer as usual" },
        },
      },
    ],
  },
];
