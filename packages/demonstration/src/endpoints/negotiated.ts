import { code } from "@verdict/codes";
import { json, resource } from "@verdict/server";
import { br, gzip } from "@verdict/server/codings";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { itemShown } from "./shown.ts";

/** `/items-xml`: items in every format but XML. */
export function itemsXml({ prefix, store: { items } }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/items-xml`, {
      about: "The items as JSON or CSV. Nobody has written the XML yet.",
      load: async () => (await items.list(0, 100)).all,
      codings: [br(), gzip()],
      offer: {
        "application/json": (all) => json({ items: all.map(itemShown) }),
        "text/csv": (all) =>
          ["id,name", ...all.map(({ id, name }) => `${id},"${name.replaceAll('"', '""')}"`)]
            .map((line) => `${line}\r\n`)
            .join(""),
      },
    }),
    guide: {
      tries: [
        {
          send: "curl -i {api}/items-xml -H 'Accept: application/xml'",
          gets: code.NOT_ACCEPTABLE,
          because: "XML is all the client takes, and there is none",
        },
        {
          send: "curl -i {api}/items-xml -H 'Accept: application/xml, application/json;q=0.5'",
          gets: code.OK,
          because: "it takes JSON as well, so it gets JSON",
        },
        {
          send: "curl -i {api}/items-xml -H 'Accept: text/*'",
          gets: code.OK,
          because: "CSV is text",
        },
      ],
      mends: ["s0-19"],
    },
  };
}
