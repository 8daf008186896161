import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const rangeNotSatisfiable: Cause = {
  code: code.RANGE_NOT_SATISFIABLE,
  when: "no range that is asked for begins within what there is",
  seen: "wire",
  cite: "RFC 9110 15.5.17",
  recipes: [
    {
      title: "From beyond the end",
      steps: [ask("GET", "/cause/416/file", { Range: "bytes=1000-" })],
    },
  ],
  miss: {
    title: "beyond the end, but begun within",
    steps: [ask("GET", "/cause/416/file", { Range: "bytes=5-1000" })],
    sees: code.PARTIAL_CONTENT,
  },
  resources: () => [
    resource("/cause/416/file", {
      load: () => "0123456789",
      offer: { "text/plain": (it) => it },
      ranges: true,
    }),
  ],
};
