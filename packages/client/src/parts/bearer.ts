import { UNAUTHORIZED } from "@verdict/codes/constants";
import { VerdictError } from "../error.ts";
import { within } from "../repeat/within.ts";
import type { Part } from "../settings.ts";

/** Where tokens come from. */
export interface BearerOptions {
  /** The token to begin with; the first request asks for one where it is `undefined`. */
  readonly token?: string | undefined;
  /** A new token, once the old one was refused. Asked once at a time, however many requests wait for it. */
  readonly refresh?: ((old: string | undefined) => Promise<string>) | undefined;
  /** `Bearer` unless told. */
  readonly scheme?: string;
}

/**
 * Credentials for each request to the origin it was meant for. A 401 gets new ones, and the request is sent once more; a
 * 401 for a token that has been replaced since is sent again with the new one (RFC 9110 11.6.2, RFC 6750 3.1). A call ends
 * with `auth` where no token can be had.
 *
 * @example client({ use: [bearer({ token, refresh: () => login() })] })
 */
export function bearer({ token, refresh, scheme = "Bearer" }: BearerOptions): Part {
  let asking: Promise<unknown> | undefined;
  return (next) => async (request) => {
    if (request.isForeign) return next(request);
    for (let turn = 0; ; turn++) {
      const used = token;
      if (used !== undefined || !refresh) {
        const got = await next(
          used === undefined
            ? request
            : { ...request, headers: { ...request.headers, authorization: `${scheme} ${used}` } },
        );
        if (
          got.response.status !== UNAUTHORIZED ||
          !refresh ||
          turn > 0 ||
          request.content?.canReplay === false
        )
          return got;
      }
      // Another request may have got a new one while this one was under way.
      if (token !== used) continue;
      try {
        asking ??= refresh(used)
          .then((it) => {
            token = it;
          })
          .finally(() => {
            asking = undefined;
          });
        // Whoever gives up leaves the others waiting for it.
        await within(request.call, asking);
        if (used === undefined) turn--;
      } catch (error) {
        throw error instanceof VerdictError
          ? error
          : new VerdictError("auth", "No new credentials.", error);
      }
    }
  };
}
