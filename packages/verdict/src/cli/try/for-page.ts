import { isForFetch, plainRequests, type Recipe, type RequestStep } from "@verdict/playground/try";

/** Fields that a browser lets no page set (Fetch 2.2.2). */
const forbidden =
  /^(?:accept-charset|accept-encoding|access-control-request-.*|cookie2?|date|dnt|keep-alive|origin|referer|set-cookie|trailer|proxy-.*|sec-.*|user-agent)$/i;

/**
 * The requests of a recipe, for the fetch of an open page; none where a browser does not let it send one of them as it
 * is, or where one goes to something else than the playground's causes, which alone are under this origin. A page may set
 * User-Agent, but not every browser lets it.
 */
export function requestsForPage(recipe: Recipe): readonly RequestStep[] {
  const all = plainRequests(recipe) ?? [];
  const isSent = ({ request }: RequestStep): boolean =>
    request.target.startsWith("/cause/") &&
    !Object.keys(request.fields ?? {}).some((it) => forbidden.test(it));
  return all.every((it) => isForFetch(it) && isSent(it)) ? all : [];
}
