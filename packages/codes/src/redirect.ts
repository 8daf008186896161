import { redirects } from "./generated/redirects.ts";

/**
 * The method of the request that follows a redirect on its own: 303 becomes GET, 301 and 302 turn POST into GET, 307 and
 * 308 change nothing (RFC 9110 15.4).
 *
 * @returns `undefined` for a status that is not followed on its own, such as 300, 304 and 305
 * @example methodAfter(302, "POST") // "GET"
 */
export function methodAfter(code: number, method: string): string | undefined {
  const rule = redirects[code];
  if (rule === undefined) return undefined;
  if (rule === "GET") return method === "HEAD" ? method : "GET";
  return rule === "may-become-GET" && method === "POST" ? "GET" : method;
}
