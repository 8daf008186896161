import { code } from "@verdict/codes";
import { created, idempotencyKeyOf, json, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { userContent, userPatch } from "../schema/content.ts";
import { idParams } from "../schema/id.ts";
import { find } from "./find.ts";
import { nextPage, pageOf } from "./page.ts";
import { expectedBy, settled } from "./settle.ts";
import { userShown } from "./shown.ts";

const taken = (path: string) => (by: number) => ({
  detail: "A user with this e-mail address exists already.",
  existing: `${path}/${by}`,
});

/** `/users`: who there is, and how one more is made. */
export function users({ prefix, store: { users: all }, shared }: Desk): Endpoint {
  const path = `${prefix}/users`;
  return {
    resource: resource(path, {
      about: "All users; POST makes another one. An e-mail address belongs to one user only.",
      throws: { GET: [code.BAD_REQUEST], POST: [code.CONFLICT, code.INSUFFICIENT_STORAGE] },
      load: async ({ request }) => {
        const page = pageOf(request);
        const { all: shown, count, revision } = await all.list(page.after, page.limit);
        const next = nextPage(path, shown, page);
        const content = {
          users: shown.map(userShown),
          count,
          ...(next === undefined ? {} : { next }),
        };
        return { revision, content };
      },
      version: ({ revision }) => revision.version,
      offer: { "application/json": ({ content }) => json(content) },
      fields: { "Cache-Control": "no-cache" },
      idempotencyKey: { store: shared.keys },
      POST: {
        accept: { "application/json": userContent },
        run: async ({ content, request }) => {
          const key = idempotencyKeyOf(request);
          const { value } = settled(await all.add(content, key), taken(path));
          return created(`${path}/${value.id}`, userShown(value));
        },
      },
    }),
    guide: {
      tries: [
        {
          send: `curl -i {api}/users --json '{"name": "Zoe", "email": "zoe@example.com", "age": 40}'`,
          gets: code.CREATED,
          because: "nobody has that address yet; Location says where she is",
        },
        {
          send: `curl -i {api}/users --json '{"name": "John Doe", "email": "existing@example.com"}'`,
          gets: code.CONFLICT,
          because: "another user has that address",
        },
        {
          send: `curl -i {api}/users --json '{"name": "John Doe", "age": 121}'`,
          gets: code.UNPROCESSABLE_CONTENT,
          because: "the e-mail address is missing, and nobody is 121; errors has both",
        },
        {
          send: `curl -i {api}/users --json '{"name": "John'`,
          gets: code.BAD_REQUEST,
          because: "it is no JSON",
        },
        {
          send: "curl -i -X DELETE {api}/users",
          gets: code.METHOD_NOT_ALLOWED,
          because: "not all at once; Allow says what works",
        },
      ],
    },
  };
}

/** `/users/{id}`: one user. Whoever changes one has to say which state they have seen. */
export function user({ prefix, store: { users: all } }: Desk): Endpoint {
  const path = `${prefix}/users`;
  return {
    resource: resource(`${path}/:id`, {
      about: "One user. PUT and PATCH need If-Match.",
      throws: { PUT: [code.CONFLICT], PATCH: [code.CONFLICT] },
      params: idParams,
      load: ({ params }) => find(all, params),
      version: ({ version, changed }) => ({ etag: version, lastModified: new Date(changed) }),
      offer: { "application/json": (it) => json(userShown(it)) },
      fields: { "Cache-Control": "no-cache" },
      requirePrecondition: ["PUT", "PATCH"],
      putCreates: false,
      PUT: {
        accept: { "application/json": userContent },
        run: async ({ params, current, content, request }) => {
          const expected = expectedBy(request, current) ?? undefined;
          const written = await all.put(params.id, content, expected);
          return userShown(settled(written, taken(path)).value);
        },
      },
      PATCH: {
        accept: { "application/merge-patch+json": userPatch, "application/json": userPatch },
        run: async ({ params, current, content }) => {
          const { name, email, age } = current;
          const fields = { name, email, age, ...content };
          const written = await all.put(params.id, fields, current.version);
          return userShown(settled(written, taken(path)).value);
        },
      },
      DELETE: async ({ params, current, request }) => {
        const expected = expectedBy(request, current) ?? undefined;
        settled(await all.remove(params.id, expected), taken(path));
      },
    }),
    guide: {
      tries: [
        { send: "curl -i {api}/users/42", gets: code.OK, because: "John Doe is there" },
        { send: "curl -i {api}/users/999", gets: code.NOT_FOUND, because: "nobody is there" },
        {
          send: `curl -i -X PATCH {api}/users/42 --json '{"age": 43}'`,
          gets: code.PRECONDITION_REQUIRED,
          because: "it has to say which state it is meant for",
        },
        {
          send: `curl -i -X PATCH {api}/users/42 --json '{"age": 43}' -H "If-Match: $(curl -s -o /dev/null -w '%header{etag}' {api}/users/42)"`,
          gets: code.OK,
          because: "it names the state that was read just before",
        },
        {
          send: `curl -i -X PATCH {api}/users/42 --json '{"email": "existing@example.com"}' -H 'If-Match: *'`,
          gets: code.CONFLICT,
          because: "another user has that address",
        },
      ],
    },
  };
}
