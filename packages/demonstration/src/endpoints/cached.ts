import { code } from "@verdict/codes";
import { json, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { idParams } from "../schema/id.ts";
import { find } from "./find.ts";
import { itemShown } from "./shown.ts";

/** `/items/{id}/cached`: a copy that is still good need not be sent again. */
export function cached({ prefix, store }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/items/:id/cached`, {
      about: "An item for caches: with its ETag and its date, and good for ten seconds unasked.",
      params: idParams,
      load: ({ params }) => find(store.items, params),
      version: ({ version, changed }) => ({ etag: version, lastModified: new Date(changed) }),
      offer: { "application/json": (it) => json(itemShown(it)) },
      fields: { "Cache-Control": "max-age=10" },
    }),
    guide: {
      tries: [
        {
          send: "curl -i {api}/items/1/cached",
          gets: code.OK,
          because: "it has an ETag to remember",
        },
        {
          send: `curl -i {api}/items/1/cached -H "If-None-Match: $(curl -s -o /dev/null -w '%header{etag}' {api}/items/1/cached)"`,
          gets: code.NOT_MODIFIED,
          because: "the copy with that ETag is still good",
        },
        {
          send: `curl -i {api}/items/1/cached -H 'If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT'`,
          gets: code.OK,
          because: "it has changed since 1970",
        },
      ],
      mends: ["s0-17"],
    },
  };
}
