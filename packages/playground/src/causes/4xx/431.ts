import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";

export const fieldsTooLarge: Cause = {
  code: code.REQUEST_HEADER_FIELDS_TOO_LARGE,
  when: "the fields of a request are larger than the server reads",
  seen: "wire",
  cite: "RFC 6585 5",
  recipes: [
    {
      title: "A cookie of 20,000 octets",
      steps: [
        { send: `GET /get HTTP/1.1\r\nHost: {host}\r\nCookie: a=${"b".repeat(20_000)}\r\n\r\n` },
        { wait: "answer" },
      ],
      curl: ["curl -i 'http://{host}/get' -H \"Cookie: a=$(printf 'b%.0s' $(seq 20000))\""],
    },
  ],
};
