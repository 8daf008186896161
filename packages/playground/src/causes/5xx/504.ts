import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const gatewayTimeout: Cause = {
  code: code.GATEWAY_TIMEOUT,
  when: "the server behind a gateway does not answer in time",
  seen: "wire",
  cite: "RFC 9110 15.6.5",
  recipes: [
    { title: "It takes the request and says nothing", steps: [ask("GET", "/gateway/stalls/")] },
    { title: "It takes no connection", steps: [ask("GET", "/gateway/unreachable/")] },
  ],
  miss: {
    title: "a server behind that answers",
    steps: [ask("GET", "/gateway/good/")],
    sees: code.OK,
  },
};
