import type { Recipe, RequestStep } from "./recipe.ts";

/**
 * The requests of a recipe that is nothing but requests, one after the other, to the playground in clear over HTTP/1.1;
 * `undefined` where it is more than a client can be told to do.
 */
export function plainRequests({ over = {}, steps }: Recipe): readonly RequestStep[] | undefined {
  if (over.tls !== undefined || over.http === "2" || over.proxy === true) return undefined;
  if (over.beside !== undefined) return undefined;
  const requests = steps.filter((it) => "request" in it);
  const isPlain = requests.every((it) => it.ahead !== true && it.request.target.startsWith("/"));
  return isPlain && steps.every((it) => "request" in it || "connect" in it) ? requests : undefined;
}
