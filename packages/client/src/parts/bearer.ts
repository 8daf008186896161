import { UNAUTHORIZED } from "@verdict/codes/constants";
import { Failure } from "../failure.ts";
import { unlessAborted } from "../repeat/sleep.ts";
import type { Got, Outgoing, Part } from "../settings.ts";

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
 * @example clientOf({ use: [bearer({ token, refresh: () => login() })] })
 */
export function bearer({ token, refresh, scheme = "Bearer" }: BearerOptions): Part {
  let current = token;
  let asking: Promise<string> | undefined;

  const renewed = async (used: string | undefined, { call }: Outgoing): Promise<string> => {
    // Another request got a new one while this one was under way.
    if (current !== undefined && current !== used) return current;
    asking ??= (refresh as NonNullable<typeof refresh>)(used)
      .then((it) => {
        current = it;
        return it;
      })
      .finally(() => {
        asking = undefined;
      });
    try {
      // Whoever gives up leaves the others waiting for it.
      return await unlessAborted(asking, call.signal);
    } catch (error) {
      if (call.signal.aborted) throw error;
      throw new Failure("auth", "No new credentials could be had.", error, true);
    }
  };

  return (next) =>
    async (request): Promise<Got> => {
      if (request.isForeign) return next(request);
      const used =
        current ?? (refresh === undefined ? undefined : await renewed(undefined, request));
      const got = await next(withToken(request, used));
      const { canReplay = true } = request.content ?? {};
      if (got.response.status !== UNAUTHORIZED || refresh === undefined || !canReplay) return got;
      const fresh = await renewed(used, request);
      return next(withToken(request, fresh));
    };

  function withToken(request: Outgoing, it: string | undefined): Outgoing {
    if (it === undefined) return request;
    return { ...request, headers: { ...request.headers, authorization: `${scheme} ${it}` } };
  }
}
