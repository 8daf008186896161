import { code } from "@verdict/codes";
import { problem, resource, type StandardSchema } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

const text: StandardSchema<unknown, string> = {
  "~standard": { version: 1, vendor: "verdict", validate: (value) => ({ value: String(value) }) },
};

export const conflict: Cause = {
  code: code.CONFLICT,
  when: "the request makes sense, and the state that is there does not allow it",
  seen: "wire",
  cite: "RFC 9110 15.5.10",
  recipes: [
    {
      title: "A user whose e-mail is taken",
      steps: [
        ask("POST", "/cause/409/users", { "Content-Type": "text/plain" }, "taken@example.com"),
      ],
    },
  ],
  miss: {
    title: "one whose e-mail is free",
    steps: [ask("POST", "/cause/409/users", { "Content-Type": "text/plain" }, "free@example.com")],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/409/users", {
      POST: {
        accept: { "text/plain": text },
        run: ({ content }) => {
          if (content.startsWith("taken@"))
            throw problem(code.CONFLICT, { detail: `${content} has an account.` });
          return missed(code.CONFLICT, "The address is free: send taken@example.com.");
        },
      },
    }),
  ],
};
