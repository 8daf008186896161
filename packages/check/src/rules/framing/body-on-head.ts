import type { Rule } from "../../rule.ts";

export const bodyOnHead: Rule = {
  id: "body-on-head",
  severity: "error",
  cite: "RFC 9110 9.3.2",
  title: "Content in the answer to HEAD",
  inContent: true,
  find: ({ request: { method }, response: { content } }) =>
    method !== "HEAD" || content === undefined || content.length === 0
      ? undefined
      : {
          message: `The answer to HEAD ends with its head; the ${content.length} octets after it are read as the next response.`,
          fix: "Send the fields that GET would have, and no content.",
        },
  bad: ["HEAD /\n---\n200\nContent-Type: text/plain\n\nhello"],
  good: ["HEAD /\n---\n200\nContent-Type: text/plain\nContent-Length: 5"],
};
