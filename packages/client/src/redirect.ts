import { isCredential, methodAfter } from "@verdict/codes";
import { Failure } from "./failure.ts";
import type { Got, Outgoing } from "./settings.ts";

/**
 * The request that a redirect leads to (RFC 9110 15.4).
 *
 * @returns `undefined` for a response that is handed back as it is: no redirect, or none that is followed without asking
 * @throws {Failure} `redirect` where it leads nowhere, or needs content that was sent once already
 */
export function following(request: Outgoing, { response }: Got): Outgoing | undefined {
  const method = methodAfter(response.status, request.method);
  const location = response.headers.get("location")?.trim();
  if (method === undefined || location === undefined) return undefined;
  const from = new URL(request.url);
  const to = resolved(location, from);
  const isBare = method !== request.method;
  if (!isBare && request.content?.canReplay === false)
    throw new Failure(
      "redirect",
      `${response.status} asks for content that was sent already.`,
      undefined,
      true,
    );
  // A fragment outlives a redirect that has none of its own (RFC 9110 10.2.2).
  if (to.hash === "") to.hash = from.hash;
  const isForeign = request.isForeign || to.origin !== from.origin;
  const { credentialHeaders = [] } = request.call.options;
  const secret = new Set(credentialHeaders.map((it) => it.toLowerCase()));
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      ([name]) =>
        !(isBare && (name.startsWith("content-") || name === "idempotency-key")) &&
        !(isForeign && (isCredential(name) || secret.has(name))) &&
        name !== "host",
    ),
  );
  return {
    ...request,
    method,
    url: to.href,
    headers,
    content: isBare ? undefined : request.content,
    isForeign,
  };
}

function resolved(location: string, from: URL): URL {
  // Two fields arrive as one value with a comma; which of them is meant nobody can say.
  const isTwo = /,\s*(?:\/|https?:)/i.test(location.replace(/[?#].*$/s, ""));
  const to = isTwo ? null : parsed(location, from);
  if (to === null || !/^https?:$/.test(to.protocol))
    throw new Failure("redirect", "Location leads nowhere.", undefined, true);
  to.username = "";
  to.password = "";
  return to;
}

function parsed(location: string, from: URL): URL | null {
  try {
    return new URL(location, from);
  } catch {
    return null;
  }
}
