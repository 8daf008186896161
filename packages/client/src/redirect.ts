import { isCredential, methodAfter } from "@verdict/codes";
import { VerdictError } from "./error.ts";
import type { Got, Incoming, Outgoing } from "./settings.ts";

/** Whether a response is a redirect that is followed without asking (RFC 9110 15.4). */
export function isFollowed({ method, call }: Outgoing, { status, headers }: Incoming): boolean {
  const { redirect, maxRedirects } = call.options;
  return (
    redirect !== "manual" &&
    maxRedirects !== 0 &&
    !!methodAfter(status, method) &&
    headers.has("location")
  );
}

/**
 * The request that a redirect leads to (RFC 9110 15.4).
 *
 * @throws {VerdictError} `redirect` where it leads nowhere, or needs content that was sent once already
 */
export function following(request: Outgoing, { response: { status, headers } }: Got): Outgoing {
  const { url, content, call } = request;
  const method = methodAfter(status, request.method) as string;
  const location = headers.get("location") as string;
  const from = new URL(url);
  let to = {} as URL;
  try {
    // Octets beyond ASCII arrive as one character each, and stay what they are.
    to = new URL(location.replace(/[\x80-\xff]/g, escape), from);
  } catch {}
  const isBare = method !== request.method;
  // Two fields arrive as one value with a comma; which of them is meant nobody can say.
  if (
    !/^https?:/.test(to.href) ||
    /, (?:\/|https?:)/.test(location) ||
    (!isBare && content?.canReplay === false)
  )
    throw new VerdictError("redirect", "It leads nowhere.");
  // A fragment outlives a redirect that has none of its own (RFC 9110 10.2.2).
  to.hash ||= from.hash;
  to.username = to.password = "";
  const isForeign = request.isForeign || to.origin !== from.origin;
  const kept = Object.entries(request.headers).filter(
    ([name]) =>
      name !== "host" &&
      !(isBare && /^(content-|idempotency-key)/.test(name)) &&
      !(
        isForeign &&
        (isCredential(name) ||
          call.options.credentialHeaders?.some((it) => it.toLowerCase() === name))
      ),
  );
  return {
    ...request,
    method,
    url: to.href,
    headers: Object.fromEntries(kept),
    content: isBare ? undefined : content,
    isForeign,
  };
}
