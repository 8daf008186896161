import { code } from "@verdict/codes";
import { resource, type StandardSchema } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

const order: StandardSchema = {
  "~standard": {
    version: 1,
    vendor: "verdict",
    validate: (value) => {
      const count = (value as { readonly count?: unknown } | null)?.count;
      return typeof count === "number" && count > 0
        ? { value }
        : { issues: [{ message: "is a number above 0", path: ["count"] }] };
    },
  },
};

export const unprocessableContent: Cause = {
  code: code.UNPROCESSABLE_CONTENT,
  when: "the content is well-formed and breaks the rules for it",
  seen: "wire",
  cite: "RFC 9110 15.5.21",
  recipes: [
    {
      title: "A number where there is none",
      steps: [
        ask("POST", "/cause/422/orders", { "Content-Type": "application/json" }, '{"count":-1}'),
      ],
    },
  ],
  miss: {
    title: "a right order",
    steps: [
      ask("POST", "/cause/422/orders", { "Content-Type": "application/json" }, '{"count":1}'),
    ],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/422/orders", {
      POST: {
        accept: { "application/json": order },
        run: () => missed(code.UNPROCESSABLE_CONTENT, "The count is above 0: send another."),
      },
    }),
  ],
};
