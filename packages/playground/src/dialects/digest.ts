import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { parseAuthorization } from "@verdict/fields";
import type { Visit } from "../visit.ts";

/** Names of algorithms as Digest has them (RFC 7616 3.3), with Node's. */
const algorithms = { MD5: "md5", "SHA-256": "sha256", "SHA-512": "sha512" } as const;

export type Algorithm = keyof typeof algorithms;

export function isAlgorithm(text: string): text is Algorithm {
  return Object.hasOwn(algorithms, text);
}

export function hash(algorithm: Algorithm, text: string | Uint8Array): string {
  return createHash(algorithms[algorithm]).update(text).digest("hex");
}

/** What a client sends to prove that it knows a password (RFC 7616 3.4). */
export interface DigestCredentials {
  readonly nonce: string;
  readonly all: Readonly<Record<string, string>>;
}

/** @returns `undefined` where there are none, or none of this scheme */
export function digestOf(visit: Visit): DigestCredentials | undefined {
  const value = visit.field("authorization");
  const credentials = value === undefined ? undefined : parseAuthorization(value);
  if (credentials?.scheme.toLowerCase() !== "digest") return undefined;
  const { parameters } = credentials as { readonly parameters?: Readonly<Record<string, string>> };
  const { nonce } = parameters ?? {};
  return nonce === undefined || parameters === undefined ? undefined : { nonce, all: parameters };
}

/** A challenge with a nonce of its own (RFC 7616 3.3). */
export function digestChallenge(
  realm: string,
  qop: string | undefined,
  algorithm: Algorithm,
  isStale: boolean,
): string {
  const nonce = hash(algorithm, randomBytes(16));
  const opaque = hash(algorithm, randomBytes(10));
  const qops = qop === undefined ? "auth, auth-int" : qop;
  return `Digest realm="${realm}", nonce="${nonce}", qop="${qops}", opaque="${opaque}", algorithm=${algorithm}, stale=${isStale ? "TRUE" : "FALSE"}`;
}

/** Whether the response is what who knows the password would send (RFC 7616 3.4.1). */
export function isDigestRight(
  visit: Visit,
  { all, nonce }: DigestCredentials,
  user: string,
  password: string,
  content: Uint8Array,
): boolean {
  const { username, realm = "", uri = "", qop, nc = "", cnonce = "", response = "" } = all;
  if (username !== user) return false;
  const named = (all["algorithm"] ?? "MD5").toUpperCase();
  if (!isAlgorithm(named)) return false;
  const a1 = hash(named, `${user}:${realm}:${password}`);
  const target =
    qop === "auth-int"
      ? `${visit.method}:${uri}:${hash(named, content)}`
      : `${visit.method}:${uri}`;
  const a2 = hash(named, target);
  const right =
    qop === undefined
      ? hash(named, `${a1}:${nonce}:${a2}`)
      : hash(named, [a1, nonce, nc, cnonce, qop, a2].join(":"));
  const [a, b] = [Buffer.from(right), Buffer.from(response.toLowerCase())];
  return a.length === b.length && timingSafeEqual(a, b);
}
