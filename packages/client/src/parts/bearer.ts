import { UNAUTHORIZED } from "@verdict/codes/constants";
import { VerdictError } from "../error.ts";
import type { Part } from "../settings.ts";
import { within } from "./within.ts";

/** Where tokens come from. */
export interface BearerOptions {
  /** The token to begin with; the first request asks for one where it is `undefined`. */
  readonly token?: string | undefined;
  /** A new token, once the old one was refused. Asked once at a time, however many requests wait for it. */
  readonly refresh?: ((old: string | undefined) => string | Promise<string>) | undefined;
  /** `Bearer` unless told. */
  readonly scheme?: string;
}

/**
 * Credentials for each request to the origin it was meant for, unless it has an Authorization of its own. A 401 gets new
 * ones, and the request is sent once more; a 401 for a token that has been replaced since is sent again with the new one
 * (RFC 9110 11.6.2, RFC 6750 3.1). A call ends with `auth` where no token can be had.
 *
 * @example client({ use: [bearer({ token, refresh: () => login() })] })
 */
export function bearer({ token, refresh, scheme = "Bearer" }: BearerOptions): Part {
  let asking: Promise<{ readonly error: unknown } | undefined> | undefined;
  return (next) => async (request) => {
    const { headers, content, call } = request;
    if (request.isForeign || "authorization" in headers) return next(request);
    for (let isAgain = false; ; ) {
      const used = token;
      if (used !== undefined || !refresh) {
        const got = await next(
          used === undefined
            ? request
            : { ...request, headers: { ...headers, authorization: `${scheme} ${used}` } },
        );
        if (
          got.response.status !== UNAUTHORIZED ||
          !refresh ||
          isAgain ||
          content?.canReplay === false
        )
          return got;
        isAgain = true;
        Object.assign(call.trail.at(-1) ?? {}, { because: "new credentials (RFC 9110 11.6.2)" });
      }
      // Another request may have got a new one while this one was under way.
      if (token !== used) continue;
      // A failure is everyone's: each call makes an error of its own of it.
      asking ??= Promise.resolve(used)
        .then(refresh as NonNullable<typeof refresh>)
        .then(
          (it) => {
            token = it;
            return undefined;
          },
          (error: unknown) => ({ error }),
        )
        .finally(() => {
          asking = undefined;
        });
      // Whoever gives up leaves the others waiting for it.
      const failed = await within(request, asking);
      if (failed || token === undefined) {
        const error = new VerdictError("auth", "No new credentials.", failed?.error);
        error.wasSent = false;
        throw error;
      }
    }
  };
}
