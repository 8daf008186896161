import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const locked: Cause = {
  code: code.LOCKED,
  when: "somebody else has a lock on what is to be changed",
  seen: "wire",
  cite: "RFC 4918 11.3",
  recipes: [
    {
      title: "A change to what was locked",
      steps: [
        ask("LOCK", "/dav/423/notes.txt"),
        ask("PUT", "/dav/423/notes.txt", { "Content-Type": "text/plain" }, "mine"),
      ],
    },
  ],
  miss: {
    title: "with the token of the lock",
    steps: [
      { ...ask("LOCK", "/dav/423-mine/notes.txt"), keep: { token: "Lock-Token" } },
      ask(
        "PUT",
        "/dav/423-mine/notes.txt",
        { "Content-Type": "text/plain", If: "({token})" },
        "mine",
      ),
      ask("UNLOCK", "/dav/423-mine/notes.txt", { "Lock-Token": "{token}" }),
    ],
    sees: code.NO_CONTENT,
  },
};
