import { code } from "@verdict/codes";
import { reset as clearIt, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { idParams } from "../schema/id.ts";
import { find } from "./find.ts";
import { expectedBy, settled } from "./settle.ts";
import { nameTaken } from "./shown.ts";

/** `/items/{id}/reset`: back to the start, and the form that asked for it is to be cleared. */
export function reset({ prefix, store }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/items/:id/reset`, {
      about: "Set an item back to what it was made with.",
      throws: { PUT: [code.CONFLICT] },
      params: idParams,
      load: ({ params }) => find(store.items, params),
      version: ({ version, changed }) => ({ etag: version, lastModified: new Date(changed) }),
      PUT: {
        accept: { "*/*": null },
        run: async ({ params, current, request }) => {
          const expected = expectedBy(request, current) ?? undefined;
          const written = await store.items.restore(params.id, expected);
          settled(written, (by) => nameTaken(`${prefix}/items`, by));
          return clearIt();
        },
      },
    }),
    guide: {
      tries: [
        {
          send: "curl -i -X PUT {api}/items/1/reset",
          gets: code.RESET_CONTENT,
          because: "it is done; nothing comes with it, and the client clears its form",
        },
        {
          send: "curl -i -X PUT {api}/items/999/reset",
          gets: code.NOT_FOUND,
          because: "there is nothing to set back",
        },
      ],
      mends: ["s0-15"],
    },
  };
}
