import { code } from "@verdict/codes";
import { parseAuthorization, parseBasic } from "@verdict/fields";
import type { Visit } from "../../visit.ts";
import type { DialectRoute } from "../router.ts";
import { refuse, reply, replyJson } from "./reply.ts";

const realm = "Fake Realm";

/** Routes that ask who one is. */
export const auth: readonly DialectRoute[] = [
  {
    path: "/basic-auth/:user/:password",
    methods: ["GET"],
    handle: (visit, [user = "", password = ""]) => {
      if (isUser(visit, user, password)) replyJson(visit, { authenticated: true, user });
      else reply(visit, code.UNAUTHORIZED, ["WWW-Authenticate", `Basic realm="${realm}"`]);
    },
  },
  {
    path: "/hidden-basic-auth/:user/:password",
    methods: ["GET"],
    handle: (visit, [user = "", password = ""]) => {
      if (isUser(visit, user, password)) replyJson(visit, { authenticated: true, user });
      else refuse(visit, code.NOT_FOUND, "There is nothing here.");
    },
  },
  {
    path: "/bearer",
    methods: ["GET"],
    handle: (visit) => {
      const [, token] = /^Bearer +(\S.*)$/i.exec(visit.field("authorization") ?? "") ?? [];
      if (token === undefined) reply(visit, code.UNAUTHORIZED, ["WWW-Authenticate", "Bearer"]);
      else replyJson(visit, { authenticated: true, token });
    },
  },
];

function isUser(visit: Visit, user: string, password: string): boolean {
  const sent = basicOf(visit);
  return sent !== undefined && sent.user === user && sent.password === password;
}

/** Who the client says it is; UTF-8, and Latin-1 where that fails (RFC 7617 2.1). */
export function basicOf(
  visit: Visit,
): { readonly user: string; readonly password: string } | undefined {
  const value = visit.field("authorization");
  const credentials = value === undefined ? undefined : parseAuthorization(value);
  return credentials === undefined ? undefined : parseBasic(credentials);
}
