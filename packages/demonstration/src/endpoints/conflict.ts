import { code } from "@verdict/codes";
import { json, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { itemContent } from "../schema/content.ts";
import { idParams } from "../schema/id.ts";
import { find } from "./find.ts";
import { fieldsFor } from "./item.ts";
import { expectedBy, settled } from "./settle.ts";
import { itemShown, nameTaken } from "./shown.ts";

/** `/items/{id}/conflict`: names are unique, so two items that want the same one clash. */
export function conflict({ prefix, store }: Desk): Endpoint {
  const path = `${prefix}/items`;
  return {
    resource: resource(`${path}/:id/conflict`, {
      about: "Give an item a name that another one may have.",
      throws: { PUT: [code.CONFLICT] },
      params: idParams,
      load: ({ params }) => find(store.items, params),
      version: ({ version, changed }) => ({ etag: version, lastModified: new Date(changed) }),
      offer: { "application/json": (it) => json(itemShown(it)) },
      PUT: {
        accept: { "application/json": itemContent },
        run: async ({ params, current, content, request }) => {
          const fields = fieldsFor(params.id, content);
          const written = await store.items.put(params.id, fields, expectedBy(request, current));
          const { value, made } = settled(written, (by) => nameTaken(path, by));
          return made ? undefined : itemShown(value);
        },
      },
    }),
    guide: {
      tries: [
        {
          send: `curl -X PUT {api}/items/2/conflict --json '{"name": "Teapot"}'`,
          gets: code.CONFLICT,
          because: "item 1 has that name",
        },
        {
          send: `curl -X PUT {api}/items/2/conflict --json '{"name": "Coffee mug", "description": "Holds 0.3 l."}'`,
          gets: code.OK,
          because: "its own name is no conflict, so that the same PUT can be repeated",
        },
      ],
      mends: ["s0-24"],
    },
  };
}
