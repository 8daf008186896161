import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";

/** Most octets that `/large-payload` takes. */
const most = 1000;

/** `/require-content-length`: content whose length nobody has announced is refused. */
export function requireContentLength({ prefix }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/require-content-length`, {
      about: "Takes content whose length is announced.",
      requireLength: true,
      POST: { accept: { "*/*": null }, run: ({ content }) => ({ octets: content.length }) },
    }),
    guide: {
      tries: [
        {
          send: "curl -i {api}/require-content-length -H 'Transfer-Encoding: chunked' -d hello",
          gets: code.LENGTH_REQUIRED,
          because: "chunks do not say how many there will be",
        },
        {
          send: "curl -i {api}/require-content-length -d hello",
          gets: code.OK,
          because: "Content-Length is there; curl sends it by itself",
        },
      ],
    },
  };
}

/** `/large-payload`: a small limit, held for content of announced and of unknown length. */
export function largePayload({ prefix }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/large-payload`, {
      about: `Takes at most ${most} octets.`,
      maxContent: most,
      POST: { accept: { "*/*": null }, run: ({ content }) => ({ octets: content.length }) },
    }),
    guide: {
      tries: [
        {
          send: "head -c 1001 /dev/zero | curl -i {api}/large-payload --data-binary @-",
          gets: code.CONTENT_TOO_LARGE,
          because: "one octet too many",
        },
        {
          send: "head -c 1001 /dev/zero | curl -i {api}/large-payload -H 'Transfer-Encoding: chunked' --data-binary @-",
          gets: code.CONTENT_TOO_LARGE,
          because: "nobody announced it, so they were counted",
        },
        {
          send: "head -c 1000 /dev/zero | curl -i {api}/large-payload --data-binary @-",
          gets: code.OK,
          because: "that is just not too much",
        },
      ],
      mends: ["s0-27"],
    },
  };
}
