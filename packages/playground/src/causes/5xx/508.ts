import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const loopDetected: Cause = {
  code: code.LOOP_DETECTED,
  when: "a request comes back to the gateway that sent it on",
  seen: "wire",
  note: "The gateway knows itself by its name in Via. WebDAV means bindings that go in circles.",
  cite: "RFC 5842 7.2, RFC 9110 7.6.3",
  recipes: [
    { title: "A gateway whose server behind is itself", steps: [ask("GET", "/gateway/loops/")] },
  ],
  miss: {
    title: "a server behind that answers",
    steps: [ask("GET", "/gateway/good/")],
    sees: code.OK,
  },
};
