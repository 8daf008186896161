import { code } from "@verdict/codes";
import type { Cause } from "../cause.ts";

export const versionNotSupported: Cause = {
  code: code.HTTP_VERSION_NOT_SUPPORTED,
  when: "the request is of a major version that is not spoken on this connection",
  seen: "wire",
  cite: "RFC 9110 15.6.6",
  recipes: [
    {
      title: "HTTP/3.0 over TCP",
      steps: [{ send: "GET /get HTTP/3.0\r\nHost: {host}\r\n\r\n" }, { wait: "answer" }],
    },
  ],
};
