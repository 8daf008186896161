import { code } from "@verdict/codes";
import { created, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { idParams } from "../schema/id.ts";
import { find } from "./find.ts";

/** Most octets of one upload. */
const most = 16 * 1024 * 1024;

/** `/upload-large-file`: a client may ask whether to send its content before it does (RFC 9110 10.1.1). */
export function upload({ prefix, store }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/upload-large-file`, {
      about: "Keeps what is sent, up to 16 MiB. The eight last ones are there to be fetched.",
      maxContent: most,
      POST: {
        accept: { "*/*": null },
        run: async ({ content }) => {
          const { id, size, digest } = await store.uploads.add(content);
          return created(`${prefix}/uploads/${id}`, { id, size, sha256: digest });
        },
      },
    }),
    guide: {
      tries: [
        {
          send: `head -c 2000000 /dev/zero | curl -i {api}/upload-large-file -H 'Expect: 100-continue' -H 'Content-Type: application/octet-stream' --data-binary @-`,
          gets: code.CREATED,
          because:
            "100 Continue came first (curl -i shows it), then the content went, and now it is kept",
        },
        {
          send: `head -c 20000000 /dev/zero | curl -i {api}/upload-large-file -H 'Expect: 100-continue' -H 'Content-Type: application/octet-stream' --data-binary @-`,
          gets: code.CONTENT_TOO_LARGE,
          because:
            "its announced length is too much, so nobody says 100 and nothing is sent in vain",
        },
        {
          send: `curl -i {api}/upload-large-file -H 'Expect: a-miracle' -d x`,
          gets: code.EXPECTATION_FAILED,
          because: "100-continue is the only expectation there is",
        },
      ],
      mends: ["s0-14"],
    },
  };
}

/** `/uploads/{id}`: what was uploaded. */
export function uploaded({ prefix, store }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/uploads/:id`, {
      about: "One of the last uploads.",
      params: idParams,
      load: ({ params }) => find(store.uploads, params),
      version: ({ digest }) => digest,
      offer: { "application/octet-stream": ({ content }) => content },
      ranges: true,
      // Whatever it is, no browser shall take it for a page of this site.
      fields: { "Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff" },
    }),
    guide: {
      tries: [
        {
          send: "curl {host}$(curl -s {api}/upload-large-file -d hello -o /dev/null -w '%header{location}')",
          gets: code.OK,
          because: "what was uploaded can be fetched",
        },
      ],
    },
  };
}
