import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { ask } from "../steps.ts";

export const badGateway: Cause = {
  code: code.BAD_GATEWAY,
  when: "the server behind a gateway cannot be reached, or says what is not HTTP",
  seen: "wire",
  note: "Proxy-Status says which of these it was.",
  cite: "RFC 9110 15.6.3, RFC 9209 2.3",
  recipes: [
    { title: "Nobody listens behind", steps: [ask("GET", "/gateway/refuses/")] },
    { title: "The server behind resets the connection", steps: [ask("GET", "/gateway/resets/")] },
    { title: "It closes without a word", steps: [ask("GET", "/gateway/empty/")] },
    { title: "It says what is not HTTP", steps: [ask("GET", "/gateway/garbles/")] },
    { title: "Its head is too large", steps: [ask("GET", "/gateway/large/")] },
    { title: "Its name does not resolve", steps: [ask("GET", "/gateway/nameless/")] },
    { title: "Its certificate is trusted by nobody", steps: [ask("GET", "/gateway/self-signed/")] },
  ],
  miss: {
    title: "a server behind that answers",
    steps: [ask("GET", "/gateway/good/")],
    sees: code.OK,
  },
};
