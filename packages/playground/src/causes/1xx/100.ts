import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Cause } from "../cause.ts";

export const continueWithContent: Cause = {
  code: code.CONTINUE,
  when: "a client that announced content with Expect: 100-continue is told to send it",
  seen: "interim",
  cite: "RFC 9110 10.1.1, 15.2.1",
  recipes: [
    {
      title: "A client that waits before it sends its content",
      steps: [
        {
          send: "POST /cause/100/upload HTTP/1.1\r\nHost: {host}\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n",
        },
        { pause: 250 },
        { send: "hello" },
        { wait: "answer" },
      ],
      sees: code.OK,
      curl: [
        "curl -i 'http://{host}/cause/100/upload' -H 'Expect: 100-continue' -H 'Content-Type: text/plain' -d hello",
      ],
    },
  ],
  resources: () => [
    resource("/cause/100/upload", {
      POST: {
        accept: { "text/plain": null },
        run: ({ content }) => ({ octets: (content as Uint8Array).length }),
      },
    }),
  ],
};
