import { code } from "@verdict/codes";
import { digestChallenge, digestOf, isDigestRight } from "../../dialects/digest.ts";
import { sendJson } from "../../send.ts";
import type { Area } from "../../visit.ts";

const none = new Uint8Array();

/**
 * A door that wants a proof of the password, and not the password (RFC 7616).
 *
 * It is beside the cause, whose resources run in browsers as well: this needs Node to digest at once.
 */
export const vault: Area = (visit) => {
  if (visit.path !== "/cause/401/vault") return false;
  const credentials = digestOf(visit);
  if (credentials !== undefined && isDigestRight(visit, credentials, "user", "password", none)) {
    sendJson(visit, code.OK, { gold: 12 });
  } else {
    const challenge = digestChallenge("vault", "auth", "SHA-256", false);
    const detail = "Prove that you know the password; WWW-Authenticate says how.";
    sendJson(visit, code.UNAUTHORIZED, { detail }, ["WWW-Authenticate", challenge]);
  }
  return true;
};
