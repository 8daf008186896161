/**
 * The Basic scheme: a user and a password in Base64 (RFC 7617).
 *
 *     challenge   = "Basic" 1*SP "realm" "=" quoted-string [ "," "charset" "=" <"UTF-8"> ]
 *     credentials = "Basic" 1*SP token68            ; Base64 of user-id ":" password
 *
 * Example values: `Basic realm="foo", charset="UTF-8"`, `Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==`
 */

import { type Challenge, hasScheme } from "./challenge.ts";
import { latin1 } from "./message/source.ts";
import { decodeBase64, encodeBase64 } from "./structured/base64.ts";
import { decodeUtf8 } from "./structured/display-string.ts";

/** A user and a password in the clear. */
export interface BasicCredentials {
  /** Without a colon. */
  readonly user: string;
  readonly password: string;
}

/**
 * The user and the password; `undefined` when the scheme is another, the Base64 is bad, the colon
 * is missing or a control character is in it (RFC 7617 2). The bytes are UTF-8, or Latin-1 where
 * they are not UTF-8: senders without the charset parameter may use either (RFC 7617 3).
 *
 * @example
 * parseBasic({ scheme: "Basic", token68: "QWxhZGRpbjpvcGVuIHNlc2FtZQ==", parameters: {} });
 * // { user: "Aladdin", password: "open sesame" }
 */
export function parseBasic(credentials: Challenge): BasicCredentials | undefined {
  if (!hasScheme(credentials, "Basic") || credentials.token68 === undefined) return undefined;
  const bytes = decodeBase64(credentials.token68);
  if (bytes === undefined) return undefined;
  const text = decodeUtf8(bytes) ?? latin1(bytes);
  // Of several colons the first separates: a password may contain them (RFC 7617 2).
  const colon = text.indexOf(":");
  if (colon === -1 || hasControl(text)) return undefined;
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

/**
 * The user and the password as credentials, in UTF-8 and normalized to NFC; `undefined` when the
 * user has a colon or either has a control character (RFC 7617 2, 2.1).
 *
 * @example
 * basicCredentials({ user: "Aladdin", password: "open sesame" }).token68;
 * // "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
 */
export function basicCredentials({ user, password }: BasicCredentials): Challenge | undefined {
  const text = `${user}:${password}`.normalize("NFC");
  if (user.includes(":") || hasControl(text) || /\p{Surrogate}/u.test(text)) return undefined;
  const token68 = encodeBase64(new TextEncoder().encode(text));
  return { scheme: "Basic", token68, parameters: {} };
}

/**
 * The challenge for a realm, which asks for UTF-8 (RFC 7617 2.1).
 *
 * @example
 * basicChallenge("foo"); // sent as Basic realm="foo", charset="UTF-8"
 */
export function basicChallenge(realm: string): Challenge {
  return { scheme: "Basic", token68: undefined, parameters: { realm, charset: "UTF-8" } };
}

function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
