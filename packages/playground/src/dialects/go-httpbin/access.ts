import { code } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import { digestChallenge, digestOf, isDigestRight } from "../digest.ts";
import { basicOf } from "../httpbin/auth.ts";
import { refuse, reply, replyJson } from "../httpbin/reply.ts";
import type { DialectRoute } from "../router.ts";

const realm = "Fake Realm";

/** Routes that ask who one is; refusals have content here. */
export const access: readonly DialectRoute[] = [
  {
    path: "/basic-auth/:user/:password",
    methods: ["GET"],
    handle: (visit, [user = "", password = ""]) => {
      const sent = basicOf(visit);
      const isRight = sent?.user === user && sent.password === password;
      const said = { authenticated: isRight, authorized: isRight, user: sent?.user ?? "" };
      if (isRight) replyJson(visit, said);
      else
        replyJson(visit, said, code.UNAUTHORIZED, ["WWW-Authenticate", `Basic realm="${realm}"`]);
    },
  },
  {
    path: "/hidden-basic-auth/:user/:password",
    methods: ["GET"],
    handle: (visit, [user = "", password = ""]) => {
      const sent = basicOf(visit);
      if (sent?.user !== user || sent.password !== password)
        refuse(visit, code.NOT_FOUND, "Not Found");
      else replyJson(visit, { authenticated: true, authorized: true, user });
    },
  },
  {
    path: "/bearer",
    methods: ["GET"],
    handle: (visit) => {
      const [scheme, token, more] = (visit.field("authorization") ?? "").split(" ");
      if (scheme !== "Bearer" || token === undefined || token === "" || more !== undefined) {
        reply(visit, code.UNAUTHORIZED, ["WWW-Authenticate", "Bearer"]);
      } else replyJson(visit, { authenticated: true, token });
    },
  },
  ...["/digest-auth/:qop/:user/:password", "/digest-auth/:qop/:user/:password/:algorithm"].map(
    (path) => ({
      path,
      methods: ["GET"],
      handle: digest,
    }),
  ),
];

function digest(
  visit: Visit,
  [qop = "", user = "", password = "", named = "MD5"]: readonly string[],
): void {
  const algorithm = named.toUpperCase();
  if (qop !== "auth") refuse(visit, code.BAD_REQUEST, "Invalid QOP directive");
  else if (algorithm !== "MD5" && algorithm !== "SHA-256")
    refuse(visit, code.BAD_REQUEST, "Invalid algorithm");
  else {
    const credentials = digestOf(visit);
    const nothing = new Uint8Array(0);
    if (credentials !== undefined && isDigestRight(visit, credentials, user, password, nothing)) {
      replyJson(visit, { authenticated: true, authorized: true, user });
    } else {
      const challenge = digestChallenge("go-httpbin", "auth", algorithm, false);
      reply(visit, code.UNAUTHORIZED, ["WWW-Authenticate", challenge]);
    }
  }
}
