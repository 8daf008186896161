import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const preconditionRequired: Cause = {
  code: code.PRECONDITION_REQUIRED,
  when: "a change does not say which state it means to change",
  seen: "wire",
  cite: "RFC 6585 3",
  recipes: [
    {
      title: "A change without If-Match",
      steps: [ask("PUT", "/cause/428/note", { "Content-Type": "text/plain" }, "mine")],
    },
  ],
  miss: {
    title: "one with it",
    steps: [
      ask("PUT", "/cause/428/note", { "Content-Type": "text/plain", "If-Match": '"1"' }, "mine"),
    ],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/428/note", {
      load: () => "theirs",
      version: () => "1",
      offer: { "text/plain": (it) => it },
      requirePrecondition: ["PUT"],
      PUT: {
        accept: { "text/plain": null },
        run: () => missed(code.PRECONDITION_REQUIRED, "If-Match was there: leave it out."),
      },
    }),
  ],
};
