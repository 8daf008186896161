import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const unsupportedMediaType: Cause = {
  code: code.UNSUPPORTED_MEDIA_TYPE,
  when: "the content is of a type, or in a coding, that is not taken here",
  seen: "wire",
  cite: "RFC 9110 15.5.16",
  recipes: [
    {
      title: "XML where JSON is taken",
      steps: [ask("POST", "/cause/415/inbox", { "Content-Type": "application/xml" }, "<a/>")],
    },
    {
      title: "A coding that nobody knows",
      steps: [
        ask(
          "POST",
          "/cause/415/inbox",
          { "Content-Type": "application/json", "Content-Encoding": "zip" },
          "{}",
        ),
      ],
    },
  ],
  miss: {
    title: "JSON",
    steps: [ask("POST", "/cause/415/inbox", { "Content-Type": "application/json" }, "{}")],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/415/inbox", {
      POST: {
        accept: { "application/json": null },
        run: () => missed(code.UNSUPPORTED_MEDIA_TYPE, "JSON is taken here: send something else."),
      },
    }),
  ],
};
