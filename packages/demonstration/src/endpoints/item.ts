import { code } from "@verdict/codes";
import { json, problem, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { itemContent, itemPatch } from "../schema/content.ts";
import { idParams } from "../schema/id.ts";
import type { ItemFields } from "../store/items.ts";
import { find } from "./find.ts";
import { expectedBy, settled } from "./settle.ts";
import { itemShown, nameTaken } from "./shown.ts";

/** `/items/{id}`: read it, replace it, change it, delete it, and lose no update on the way. */
export function item({ prefix, store }: Desk): Endpoint {
  const path = `${prefix}/items`;
  const taken = (by: number) => nameTaken(path, by);
  return {
    resource: resource(`${path}/:id`, {
      about: "One item.",
      throws: { PUT: [code.CONFLICT], PATCH: [code.CONFLICT] },
      params: idParams,
      load: ({ params }) => find(store.items, params),
      version: ({ version, changed }) => ({ etag: version, lastModified: new Date(changed) }),
      offer: { "application/json": (it) => json(itemShown(it)) },
      fields: { "Cache-Control": "no-cache" },
      PUT: {
        accept: { "application/json": itemContent },
        run: async ({ params, current, content, request }) => {
          const fields = fieldsFor(params.id, content);
          const written = await store.items.put(params.id, fields, expectedBy(request, current));
          const { value, made } = settled(written, taken);
          return made ? undefined : itemShown(value);
        },
      },
      PATCH: {
        accept: { "application/merge-patch+json": itemPatch, "application/json": itemPatch },
        run: async ({ params, current, content }) => {
          const fields = { name: current.name, description: current.description, ...content };
          // A patch is made of what it is applied to, so it always is for that version.
          const written = await store.items.put(params.id, fields, current.version);
          return itemShown(settled(written, taken).value);
        },
      },
      DELETE: async ({ params, current, request }) => {
        const expected = expectedBy(request, current) ?? undefined;
        settled(await store.items.remove(params.id, expected), taken);
      },
    }),
    guide: {
      tries: [
        { send: "curl {api}/items/1", gets: code.OK, because: "it is there" },
        {
          send: "curl {api}/items/999",
          gets: code.NOT_FOUND,
          because: "nothing is there, and never was",
        },
        {
          send: `curl -X PUT {api}/items/7 --json '{"name": "Biscuit tin"}'`,
          gets: code.CREATED,
          because: "PUT makes what is missing",
        },
        {
          send: `curl -X PUT {api}/items/7 --json '{"name": "Biscuit tin", "description": "Empty."}'`,
          gets: code.OK,
          because: "PUT replaces what is there",
        },
        {
          send: `curl -X PUT {api}/items/7 --json '{"name": "Biscuit tin"}' -H 'If-Match: "0"'`,
          gets: code.PRECONDITION_FAILED,
          because: "it is not in that state any more; name the ETag of a GET",
        },
        {
          send: `curl -X PATCH {api}/items/7 -H 'Content-Type: application/merge-patch+json' -d '{"description": "Full."}'`,
          gets: code.OK,
          because: "a merge patch changes what it names",
        },
        {
          send: "curl -X DELETE {api}/items/7",
          gets: code.NO_CONTENT,
          because: "it is deleted, and there is nothing to say",
        },
        { send: "curl {api}/items/7", gets: code.GONE, because: "it was here and is deleted" },
        {
          send: "curl -X POST {api}/items/1",
          gets: code.METHOD_NOT_ALLOWED,
          because: "POST is for the collection; Allow says what works",
        },
      ],
      mends: ["s0-21"],
    },
  };
}

/** What a PUT stores. An id in the content has to be the one in the path. */
export function fieldsFor(
  id: number,
  content: ItemFields & { readonly id?: number | undefined },
): ItemFields {
  if (content.id !== undefined && content.id !== id) {
    throw problem(code.UNPROCESSABLE_CONTENT, {
      detail: "The content is about another item.",
      errors: [{ pointer: "#/id", detail: `It has to be ${id}, as in the path, or missing.` }],
    });
  }
  return { name: content.name, description: content.description };
}
