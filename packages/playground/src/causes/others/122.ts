import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";
import { codeNamed } from "../code-named.ts";

const number = codeNamed("Request-URI Too Long");

export const uriTooLongOfOld: Cause = {
  code: number,
  when: "an address is too long for an old browser, which shows this instead of asking",
  seen: "wire",
  cite: "Internet Explorer 7, folklore",
  impossible: "It never was on the wire: 414 is what a server says.",
  recipes: [
    {
      title: "An address that is too long for the server",
      steps: [
        { send: `GET /get?${"a".repeat(20_000)} HTTP/1.1\r\nHost: {host}\r\n\r\n` },
        { wait: "answer" },
      ],
      sees: code.URI_TOO_LONG,
      curl: ["curl -i \"http://{host}/get?$(printf 'a%.0s' $(seq 20000))\""],
    },
  ],
};
