import { code } from "@verdict/codes";
import { resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { idParams } from "../schema/id.ts";
import type { Item } from "../store/items.ts";
import { find } from "./find.ts";

/** `/items/{id}/download`: a data sheet that can be fetched in parts. */
export function download({ prefix, store }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/items/:id/download`, {
      about: "The data sheet of an item, whole or in ranges of octets.",
      params: idParams,
      load: ({ params }) => find(store.items, params),
      version: ({ version, changed }) => ({ etag: version, lastModified: new Date(changed) }),
      offer: { "text/plain; charset=utf-8": sheet },
      ranges: true,
      fields: {
        "Cache-Control": "no-cache",
        "Content-Disposition": 'attachment; filename="item.txt"',
      },
    }),
    guide: {
      tries: [
        { send: "curl {api}/items/1/download", gets: code.OK, because: "nobody asked for a part" },
        {
          send: "curl -i {api}/items/1/download -H 'Range: bytes=0-99'",
          gets: code.PARTIAL_CONTENT,
          because:
            "Range asks for the first hundred octets, and Content-Range says that it is them",
        },
        {
          send: "curl -i {api}/items/1/download -H 'Range: bytes=0-9,-10'",
          gets: code.PARTIAL_CONTENT,
          because: "two parts come as multipart/byteranges",
        },
        {
          send: "curl -i {api}/items/1/download -H 'Range: bytes=99999-'",
          gets: code.RANGE_NOT_SATISFIABLE,
          because: "it ends before; Content-Range says where",
        },
        {
          send: `curl -i {api}/items/1/download -H 'Range: bytes=0-99' -H 'If-Range: "0"'`,
          gets: code.OK,
          because: "the part in hand is of an older state, so the whole is sent",
        },
      ],
      mends: ["s0-16"],
    },
  };
}

/** The data of an item: its text, then lines enough to be worth cutting into parts. */
export function sheet({ id, name, description, version }: Item): string {
  const head = `Item ${id}: ${name}\nState ${version}\n\n${description ?? "Nobody has described it."}\n\n`;
  const lines = Array.from(
    { length: 40 },
    (_, i) => `${String(i + 1).padStart(2, "0")}  ${name} has a line ${i + 1} in its data sheet.\n`,
  );
  return head + lines.join("");
}
