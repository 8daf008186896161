import type { Question } from "../tree.ts";

/** The branches of a refusal. */
export const refused: readonly Question[] = [
  {
    id: "refused",
    text: "What is in the way?",
    answers: [
      { text: "Who is asking: signing in, permission, payment, law", to: "who" },
      {
        text: "What they ask for: the address, the method, the format of the answer",
        to: "target",
      },
      { text: "What they sent: the content or the fields", to: "sent" },
      { text: "The state of things: a conflict, a version, a lock", to: "state" },
      { text: "How much or how often: size, rate, quota", to: "limits" },
      { text: "How they speak HTTP: version, host, timing, expectations", to: "protocol" },
    ],
  },
];
