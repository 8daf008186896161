import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";

export const notImplemented: Cause = {
  code: code.NOT_IMPLEMENTED,
  when: "the method is one that the server knows nothing of, anywhere",
  seen: "wire",
  cite: "RFC 9110 15.6.2",
  recipes: [
    {
      title: "A made-up method",
      steps: [
        { send: "FROBNICATE /get HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n" },
        { wait: "answer" },
      ],
      curl: ["curl -i -X FROBNICATE 'http://{host}/get'"],
    },
  ],
};
