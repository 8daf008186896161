import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const insufficientStorage: Cause = {
  code: code.INSUFFICIENT_STORAGE,
  when: "what is to be kept is more than there is room for",
  seen: "wire",
  cite: "RFC 4918 11.5, RFC 4331 6",
  recipes: [
    {
      title: "70 kB where 64 are the quota",
      steps: [
        ask("PUT", "/dav/507/large.txt", { "Content-Type": "text/plain" }, "a".repeat(70_000)),
      ],
      curl: ["head -c 70000 /dev/zero | curl -i -T - 'http://{host}/dav/507/large.txt'"],
    },
  ],
  miss: {
    title: "what fits",
    steps: [ask("PUT", "/dav/507-small/small.txt", { "Content-Type": "text/plain" }, "a")],
    sees: code.CREATED,
  },
};
