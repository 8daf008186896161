import { code } from "@verdict/codes";
import { json, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { isId } from "../schema/id.ts";
import type { Item } from "../store/items.ts";

/** `/server-error`: a report with a bug in it. */
export function serverError({ prefix, store: { items } }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/server-error`, {
      about: "How long the descriptions of the items are. The report has a bug.",
      load: async ({ request }) => {
        const asked = new URLSearchParams(request.query).get("item") ?? "";
        const one = isId(asked) ? await items.get(Number(asked)) : undefined;
        return one === undefined ? (await items.list(0, 100)).all : [one];
      },
      offer: { "text/plain": (all) => all.map(line).join("") },
    }),
    guide: {
      tries: [
        {
          send: "curl -i {api}/server-error",
          gets: code.INTERNAL_SERVER_ERROR,
          because:
            "one of the items has no description, and the report forgot that; only an id is told, the log has the rest",
        },
        {
          send: "curl -i '{api}/server-error?item=1'",
          gets: code.OK,
          because: "this item has one",
        },
      ],
    },
  };
}

/** The bug is real, and here on purpose: whoever wrote this took it for granted that items have a description. */
function line({ name, description }: Item): string {
  return `${name}: ${(description as string).length} characters\n`;
}

/** `/not-implemented`: what is not implemented is a method, so it takes one to see it. */
export function notImplemented({ prefix }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/not-implemented`, {
      about: "Here to be asked with a method that this server does not know.",
      load: () => ({
        message: "GET works, here and everywhere. Try PURGE: no resource of this server knows it.",
        why: "501 is about methods that a server knows nowhere (RFC 9110 15.6.2); a page that nobody has written yet is not found.",
      }),
      offer: { "application/json": json },
    }),
    guide: {
      tries: [
        {
          send: "curl -i -X PURGE {api}/not-implemented",
          gets: code.NOT_IMPLEMENTED,
          because: "PURGE is a method of some caches; nothing here knows it",
        },
        { send: "curl -i {api}/not-implemented", gets: code.OK, because: "GET is implemented" },
        {
          send: "curl -i -X DELETE {api}/not-implemented",
          gets: code.METHOD_NOT_ALLOWED,
          because: "DELETE is implemented, just not here",
        },
      ],
      mends: ["s0-26"],
    },
  };
}
