import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const contentTooLarge: Cause = {
  code: code.CONTENT_TOO_LARGE,
  when: "there is more content than the server takes",
  seen: "wire",
  cite: "RFC 9110 15.5.14",
  recipes: [
    {
      title: "Twenty octets where ten are taken",
      steps: [
        ask("POST", "/cause/413/slot", { "Content-Type": "text/plain" }, "aaaaaaaaaaaaaaaaaaaa"),
      ],
    },
  ],
  miss: {
    title: "ten octets",
    steps: [ask("POST", "/cause/413/slot", { "Content-Type": "text/plain" }, "aaaaaaaaaa")],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/413/slot", {
      maxContent: 10,
      POST: {
        accept: { "text/plain": null },
        run: () => missed(code.CONTENT_TOO_LARGE, "Ten octets fit: send more of them."),
      },
    }),
  ],
};
