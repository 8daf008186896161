import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";

export const uriTooLong: Cause = {
  code: code.URI_TOO_LONG,
  when: "the address is longer than the server reads",
  seen: "wire",
  cite: "RFC 9110 15.5.15",
  recipes: [
    {
      title: "An address of 20,000 octets",
      steps: [
        { send: `GET /get?${"a".repeat(20_000)} HTTP/1.1\r\nHost: {host}\r\n\r\n` },
        { wait: "answer" },
      ],
      curl: ["curl -i \"http://{host}/get?$(printf 'a%.0s' $(seq 20000))\""],
    },
  ],
};
