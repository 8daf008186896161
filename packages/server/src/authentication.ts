import {
  basicChallenge,
  bearerChallenge,
  formatWwwAuthenticate,
  parseAuthorization,
  parseBasic,
  parseBearer,
} from "@verdict/fields";
import type { Awaitable } from "./awaitable.ts";
import type { Exchange } from "./exchange.ts";

/** How a resource finds out who is asking. */
export interface Authenticator<User> {
  /** What a 401 without any credentials demands (RFC 9110 11.6.1). */
  readonly challenge: string;
  /** What a 401 demands when credentials came and were refused; {@link challenge} by default. */
  readonly refused?: string;
  /** The scheme whose credentials can be {@link refused}; those of another are as good as none (RFC 6750 3.1). */
  readonly scheme?: string;
  /** The user; `undefined`, `null` or `false` when the credentials do not do. */
  readonly check: (exchange: Exchange) => Awaitable<User | Nobody>;
}

/** What stands for no user: whoever looks one up and finds none admits nobody. */
export type Nobody = undefined | null | false;

/** What a 401 to this request demands. */
export function challengeFor(
  { challenge, refused = challenge, scheme }: Authenticator<unknown>,
  exchange: Exchange,
): string {
  const credentials = exchange.field("authorization");
  if (credentials === undefined) return challenge;
  if (scheme === undefined) return refused;
  return credentials.slice(0, scheme.length).toLowerCase() === scheme.toLowerCase()
    ? refused
    : challenge;
}

/**
 * Bearer tokens (RFC 6750). A missing token is challenged plainly, a refused one with `error="invalid_token"`.
 *
 * @param verify gives the user for a token, or nobody for one that does not do
 */
export function bearer<User>(
  verify: (token: string) => Awaitable<User | Nobody>,
  { realm }: { readonly realm?: string } = {},
): Authenticator<User> {
  const base = realm === undefined ? {} : { realm };
  return {
    scheme: "Bearer",
    challenge: challengeOf(bearerChallenge(base)),
    refused: challengeOf(bearerChallenge({ ...base, error: "invalid_token" })),
    check: (exchange) => {
      const credentials = parseAuthorization(exchange.field("authorization") ?? "");
      const token = credentials === undefined ? undefined : parseBearer(credentials);
      return token === undefined ? undefined : verify(token);
    },
  };
}

/**
 * User and password (RFC 7617).
 *
 * @param verify gives the user, or nobody when name and password do not fit
 */
export function basic<User>(
  verify: (user: string, password: string) => Awaitable<User | Nobody>,
  { realm = "restricted" }: { readonly realm?: string } = {},
): Authenticator<User> {
  return {
    challenge: challengeOf(basicChallenge(realm)),
    check: (exchange) => {
      const credentials = parseAuthorization(exchange.field("authorization") ?? "");
      const pair = credentials === undefined ? undefined : parseBasic(credentials);
      return pair === undefined ? undefined : verify(pair.user, pair.password);
    },
  };
}

function challengeOf(challenge: ReturnType<typeof bearerChallenge>): string {
  const value = challenge === undefined ? undefined : formatWwwAuthenticate([challenge]);
  if (value === undefined)
    throw new TypeError("The realm cannot stand in a challenge: it has control characters.");
  return value;
}
