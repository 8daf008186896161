import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const lengthRequired: Cause = {
  code: code.LENGTH_REQUIRED,
  when: "content comes without its length where that has to be known beforehand",
  seen: "wire",
  cite: "RFC 9110 15.5.12",
  recipes: [
    {
      title: "Content in chunks",
      steps: [
        {
          send: "POST /cause/411/meter HTTP/1.1\r\nHost: {host}\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
        },
        { wait: "answer" },
      ],
      curl: [
        "curl -i 'http://{host}/cause/411/meter' -H 'Content-Type: text/plain' -H 'Transfer-Encoding: chunked' -d hi",
      ],
    },
  ],
  miss: {
    title: "content with its length",
    steps: [ask("POST", "/cause/411/meter", { "Content-Type": "text/plain" }, "hi")],
    sees: code.OK,
  },
  resources: () => [
    resource("/cause/411/meter", {
      requireLength: true,
      POST: {
        accept: { "text/plain": null },
        run: () =>
          missed(code.LENGTH_REQUIRED, "Content-Length was there: send the content in chunks."),
      },
    }),
  ],
};
