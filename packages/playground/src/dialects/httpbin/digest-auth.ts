import { code } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import {
  type Algorithm,
  digestChallenge,
  digestOf,
  isAlgorithm,
  isDigestRight,
} from "../digest.ts";
import type { DialectRoute } from "../router.ts";
import { cookiesOf, setCookie } from "./cookies.ts";
import { reading } from "./echo.ts";
import { reply, replyJson } from "./reply.ts";

const realm = "playground@verdict";

/** Digest authentication in all forms of its address; some clients are tested for keeping the cookies of the challenge. */
export const digestAuth: readonly DialectRoute[] = [
  "/digest-auth/:qop/:user/:password",
  "/digest-auth/:qop/:user/:password/:algorithm",
  "/digest-auth/:qop/:user/:password/:algorithm/:stale",
].map((path) => ({ path, methods: ["GET"], handle }));

function handle(
  visit: Visit,
  [asked = "", user = "", password = "", named = "MD5", stale = "never"]: readonly string[],
): Promise<void> {
  return reading(visit, ({ octets }) => {
    const qop = asked === "auth" || asked === "auth-int" ? asked : undefined;
    const algorithm: Algorithm = isAlgorithm(named.toUpperCase())
      ? (named.toUpperCase() as Algorithm)
      : "MD5";
    const needsCookie = /^(?:1|t|true)$/i.test(visit.query.get("require-cookie") ?? "");
    const cookies = new Map(cookiesOf(visit));
    const credentials = digestOf(visit);
    const challenge = (isStale: boolean, staleAfter: string, lastNonce?: string): void =>
      reply(visit, code.UNAUTHORIZED, [
        "WWW-Authenticate",
        digestChallenge(realm, qop, algorithm, isStale),
        ...["Set-Cookie", setCookie("stale_after", staleAfter)],
        ...["Set-Cookie", setCookie("fake", "fake_value")],
        ...(lastNonce === undefined ? [] : ["Set-Cookie", setCookie("last_nonce", lastNonce)]),
      ]);
    if (credentials === undefined || (needsCookie && cookies.size === 0)) {
      challenge(false, stale);
      return;
    }
    if (needsCookie && cookies.get("fake") !== "fake_value") {
      replyJson(visit, { errors: ["missing cookie set on challenge"] }, code.FORBIDDEN, [
        "Set-Cookie",
        setCookie("fake", "fake_value"),
      ]);
      return;
    }
    const { nonce } = credentials;
    const left = cookies.get("stale_after");
    if (cookies.get("last_nonce") === nonce || left === "0") challenge(true, stale, nonce);
    else if (!isDigestRight(visit, credentials, user, password, octets))
      challenge(false, stale, nonce);
    else {
      const next =
        left === undefined ? [] : ["Set-Cookie", setCookie("stale_after", lessOne(left))];
      replyJson(visit, { authenticated: true, user }, code.OK, [
        "Set-Cookie",
        setCookie("fake", "fake_value"),
        ...next,
      ]);
    }
  });
}

/** How often a nonce is good still. */
function lessOne(left: string): string {
  const count = Number.parseInt(left, 10);
  return Number.isNaN(count) ? "never" : String(count - 1);
}
