import { code } from "@verdict/codes";
import { json, resource } from "@verdict/server";
import type { Cause } from "../cause.ts";

const found = (asked: URLSearchParams) => ({ found: asked.getAll("id").length });

const formOf = (content: Uint8Array) => new URLSearchParams(Buffer.from(content).toString("utf8"));

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
  resources: () => [
    // The same question in content, where it may be long.
    resource("/cause/414/search", {
      load: ({ request }) => found(new URLSearchParams(request.query)),
      offer: { "application/json": json },
      POST: {
        accept: { "application/x-www-form-urlencoded": null },
        run: ({ content }) => found(formOf(content as Uint8Array)),
      },
      QUERY: {
        accept: { "application/x-www-form-urlencoded": null },
        run: ({ content }) => found(formOf(content as Uint8Array)),
      },
    }),
  ],
};
