import { code } from "@verdict/codes";
import { created, idempotencyKeyOf, json, resource } from "@verdict/server";
import { br, gzip } from "@verdict/server/codings";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { itemContent } from "../schema/content.ts";
import { nextPage, pageOf } from "./page.ts";
import { settled } from "./settle.ts";
import { itemShown, nameTaken } from "./shown.ts";

/** `/items`: what there is, and how more is made. */
export function items({ prefix, store, shared }: Desk): Endpoint {
  const path = `${prefix}/items`;
  return {
    resource: resource(path, {
      about: "All items; POST makes another one.",
      throws: { GET: [code.BAD_REQUEST], POST: [code.CONFLICT, code.INSUFFICIENT_STORAGE] },
      load: async ({ request }) => {
        const page = pageOf(request);
        const { all, count, revision } = await store.items.list(page.after, page.limit);
        const next = nextPage(path, all, page);
        return {
          revision,
          content: {
            items: all.map(itemShown),
            count,
            ...(next === undefined ? {} : { next }),
          },
        };
      },
      version: ({ revision }) => revision.version,
      offer: { "application/json": ({ content }) => json(content) },
      fields: { "Cache-Control": "no-cache" },
      // Content may come compressed, too; what it expands to is bounded.
      codings: [br(), gzip()],
      idempotencyKey: { store: shared.keys },
      POST: {
        accept: { "application/json": itemContent },
        run: async ({ content, request }) => {
          const { id, name, description } = content;
          const key = idempotencyKeyOf(request);
          const { value } = settled(await store.items.add({ name, description }, id, key), (by) =>
            by === id
              ? { detail: `There is an item ${by} already.`, existing: `${path}/${by}` }
              : nameTaken(path, by),
          );
          return created(`${path}/${value.id}`, itemShown(value));
        },
      },
    }),
    guide: {
      tries: [
        { send: "curl {api}/items", gets: code.OK, because: "there are items" },
        {
          send: `curl {api}/items --json '{"name": "Sugar bowl"}'`,
          gets: code.CREATED,
          because: "it is new; Location says where it is",
        },
        {
          send: `for i in 1 2; do curl -i {api}/items --json '{"name": "Tea strainer"}' -H 'Idempotency-Key: "strainer-1"'; done`,
          gets: code.CREATED,
          because:
            "a repeat with the same key is told what came of the first, and nothing is made twice",
        },
        {
          send: `curl {api}/items --json '{"name": "Teapot"}'`,
          gets: code.CONFLICT,
          because: "another item has that name; take another one",
        },
        {
          send: `curl {api}/items --json '{"name": ""}'`,
          gets: code.UNPROCESSABLE_CONTENT,
          because: "a name must not be empty; errors say what is wrong where",
        },
        {
          send: "curl {api}/items -H 'Content-Type: text/plain' -d Teapot",
          gets: code.UNSUPPORTED_MEDIA_TYPE,
          because: "items come as JSON; Accept-Post says so",
        },
        {
          send: `echo '{"name": "Cake stand"}' | gzip | curl {api}/items -H 'Content-Type: application/json' -H 'Content-Encoding: gzip' --data-binary @-`,
          gets: code.CREATED,
          because: "content may come compressed",
        },
        {
          send: "curl {api}/items -H 'Content-Type: application/json' -H 'Content-Encoding: compress' -d x",
          gets: code.UNSUPPORTED_MEDIA_TYPE,
          because: "not in this coding; Accept-Encoding says in which",
        },
        {
          send: "curl '{api}/items?limit=some'",
          gets: code.BAD_REQUEST,
          because: "limit is a number",
        },
      ],
      mends: ["s0-22"],
    },
  };
}
