import { code } from "@verdict/codes";
import { json, type Moved, moved, resource, seeOther } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { itemContent, itemForm } from "../schema/content.ts";
import { settled } from "./settle.ts";
import { nameTaken } from "./shown.ts";

/** What says where something is now: nothing is ever represented or done here. */
function elsewhere(
  path: string,
  about: string,
  to: Moved,
  tries: Endpoint["guide"]["tries"],
): Endpoint {
  return {
    resource: resource(path, {
      about,
      load: () => to,
      offer: { "application/json": json },
      POST: { accept: { "application/json": itemContent }, run: () => undefined },
    }),
    guide: { tries },
  };
}

const kept = {
  now: "At /items for now, whatever the method.",
  forGood: "Moved to /items for good, whatever the method.",
};

/** The redirects: for good or for now, with the method kept or turned into GET. */
export function redirects(desk: Desk): readonly Endpoint[] {
  const { prefix } = desk;
  const items = `${prefix}/items`;
  const name = `--json '{"name": "Milk jug"}'`;
  return [
    elsewhere(`${prefix}/old-items`, "Moved to /items for good.", moved(items), [
      {
        send: "curl -i {api}/old-items",
        gets: code.MOVED_PERMANENTLY,
        because: "it moved for good, and a GET stays a GET anyway",
      },
      { send: "curl -L {api}/old-items", gets: code.OK, because: "curl -L goes on to Location" },
    ]),
    elsewhere(`${prefix}/temp-items`, "At /items for now.", moved(items, { permanent: false }), [
      { send: "curl -i {api}/temp-items", gets: code.FOUND, because: "it is elsewhere for now" },
    ]),
    elsewhere(
      `${prefix}/temporary-redirect`,
      kept.now,
      moved(items, { permanent: false, keepsMethod: true }),
      [
        {
          send: `curl -i {api}/temporary-redirect ${name}`,
          gets: code.TEMPORARY_REDIRECT,
          because: "it is elsewhere for now, and a POST has to stay a POST",
        },
      ],
    ),
    elsewhere(`${prefix}/permanent-redirect`, kept.forGood, moved(items, { keepsMethod: true }), [
      {
        send: `curl -i {api}/permanent-redirect ${name}`,
        gets: code.PERMANENT_REDIRECT,
        because: "it moved for good, and a POST has to stay a POST",
      },
      {
        send: `curl -L {api}/permanent-redirect ${name}`,
        gets: code.CREATED,
        because: "the POST was sent again to where it moved",
      },
    ]),
    submitForm(desk),
  ];
}

/** `/submit-form`: what came of a form is a page of its own, so that reloading it sends nothing again. */
function submitForm({ prefix, store }: Desk): Endpoint {
  const path = `${prefix}/items`;
  return {
    resource: resource(`${prefix}/submit-form`, {
      about: "Makes an item from a form, then points to it.",
      throws: [code.CONFLICT, code.INSUFFICIENT_STORAGE],
      POST: {
        accept: { "application/x-www-form-urlencoded": itemForm },
        run: async ({ content }) => {
          const { value } = settled(await store.items.add(content), (by) => nameTaken(path, by));
          return seeOther(`${path}/${value.id}`);
        },
      },
    }),
    guide: {
      tries: [
        {
          send: "curl -i {api}/submit-form -d name=Tray",
          gets: code.SEE_OTHER,
          because: "the form is taken; Location is the page to read next, with GET",
        },
        {
          send: "curl -i {api}/submit-form -d name=",
          gets: code.UNPROCESSABLE_CONTENT,
          because: "a name must not be empty",
        },
        {
          send: "curl -i {api}/submit-form --json '{}'",
          gets: code.UNSUPPORTED_MEDIA_TYPE,
          because: "a form is no JSON",
        },
      ],
      mends: ["s0-28"],
    },
  };
}
