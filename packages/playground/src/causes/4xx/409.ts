import { code } from "@verdict/codes";
import { json, problem, resource, type StandardSchema } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

const text: StandardSchema<unknown, string> = {
  "~standard": { version: 1, vendor: "verdict", validate: (value) => ({ value: String(value) }) },
};

const list = { revision: 3, items: ["bread", "milk"] };

const changed: StandardSchema<unknown, { readonly revision?: unknown }> = {
  "~standard": {
    version: 1,
    vendor: "verdict",
    validate: (value) =>
      typeof value === "object" && value !== null
        ? { value }
        : { issues: [{ message: "is a list" }] },
  },
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
    // A list whose state has a number in its content: a change names the one that it is of.
    resource("/cause/409/list", {
      load: () => list,
      offer: { "application/json": json },
      PUT: {
        accept: { "application/json": changed },
        run: ({ content }) => {
          if (content.revision !== list.revision)
            throw problem(code.CONFLICT, {
              detail: `Revision ${list.revision} is the current one.`,
            });
          return { ...content, revision: list.revision + 1 };
        },
      },
    }),
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
