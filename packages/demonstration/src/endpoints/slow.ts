import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";

/** `/slow-endpoint`: the client has some seconds to send its content. */
export function slow({ prefix }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/slow-endpoint`, {
      about: "Takes content from clients that send it in time.",
      POST: { accept: { "*/*": null }, run: ({ content }) => ({ octets: content.length }) },
    }),
    guide: {
      tries: [
        {
          send: "(echo first; sleep 7; echo second) | curl -i -X POST {api}/slow-endpoint -H 'Content-Type: text/plain' -T .",
          gets: code.REQUEST_TIMEOUT,
          because:
            "the second line comes after more than five seconds: it is the client that is slow",
        },
        {
          send: "(echo first; echo second) | curl -i -X POST {api}/slow-endpoint -H 'Content-Type: text/plain' -T .",
          gets: code.OK,
          because: "both lines come at once",
        },
      ],
      mends: ["s0-20"],
    },
  };
}
