import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const partialContent: Cause = {
  code: code.PARTIAL_CONTENT,
  when: "the client asks for ranges, and the state is the one it means",
  seen: "wire",
  cite: "RFC 9110 15.3.7, 14",
  recipes: [
    {
      title: "The first ten octets",
      steps: [ask("GET", "/cause/206/file", { Range: "bytes=0-9" })],
    },
    {
      title: "Two ranges in one answer",
      steps: [ask("GET", "/cause/206/file", { Range: "bytes=0-1,20-21" })],
    },
  ],
  miss: {
    title: "the range of another state",
    steps: [ask("GET", "/cause/206/file", { Range: "bytes=0-9", "If-Range": '"old"' })],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/206/file", {
      load: () => "All letters: abcdefghijklmnopqrstuvwxyz",
      version: () => "1",
      offer: { "text/plain": (it) => it },
      ranges: true,
    }),
  ],
};
