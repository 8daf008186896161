import { code } from "@verdict/codes";
import { type Authenticator, bearer, json, resource } from "@verdict/server";
import type { Desk } from "../desk.ts";
import type { Endpoint } from "../guide/guide.ts";
import { tokens } from "../store/seed.ts";
import type { User, Users } from "../store/users.ts";

/** Who a bearer token stands for. */
export function byToken(users: Users): Authenticator<User> {
  return bearer((token) => users.byToken(token), { realm: "demonstration" });
}

/** What curl takes to be the member, or the admin. */
export const asMember = `-H 'Authorization: Bearer ${tokens.member}'`;
export const asAdmin = `-H 'Authorization: Bearer ${tokens.admin}'`;

/** `/protected-resource`: for everybody who says who they are. */
export function protectedResource({ prefix, store: { users } }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/protected-resource`, {
      about: "For everybody with a token.",
      authenticate: byToken(users),
      load: ({ user }) => user,
      offer: { "application/json": ({ name }) => json({ message: `Welcome, ${name}.` }) },
      fields: { "Cache-Control": "no-store" },
    }),
    guide: {
      tries: [
        {
          send: "curl -i {api}/protected-resource",
          gets: code.UNAUTHORIZED,
          because: "nobody said who is asking; WWW-Authenticate says how",
        },
        {
          send: "curl -i {api}/protected-resource -H 'Authorization: Bearer made-up'",
          gets: code.UNAUTHORIZED,
          because: "nobody has that token; the challenge says invalid_token",
        },
        {
          send: `curl -i {api}/protected-resource ${asMember}`,
          gets: code.OK,
          because: "this is the token of a user",
        },
      ],
      mends: ["s0-18"],
    },
  };
}

/** `/admin-only`: who one is can be known, and still not be enough. */
export function adminOnly({ prefix, store: { users, items } }: Desk): Endpoint {
  return {
    resource: resource(`${prefix}/admin-only`, {
      about: "For users whose role is admin.",
      authenticate: byToken(users),
      authorize: ({ role }) => role === "admin",
      load: async () => ({ users: await users.count(), items: await items.count() }),
      offer: { "application/json": json },
      fields: { "Cache-Control": "no-store" },
    }),
    guide: {
      tries: [
        {
          send: `curl -i {api}/admin-only ${asMember}`,
          gets: code.FORBIDDEN,
          because: "this user is known and no admin; other credentials might do",
        },
        {
          send: "curl -i {api}/admin-only",
          gets: code.UNAUTHORIZED,
          because: "nobody said who is asking, so nobody can know whether they may",
        },
        { send: `curl -i {api}/admin-only ${asAdmin}`, gets: code.OK, because: "Ada is an admin" },
      ],
    },
  };
}
