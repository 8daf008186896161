/**
 * The path for the server behind: of the request, what stands for the star, as it was sent, below the path of the base.
 *
 * @param rest `undefined` where the whole path is one resource's
 * @param query without its question mark
 * @returns `undefined` where it would lead out of the base: what the other server makes of dot segments and of slashes in
 *   disguise is not known here (RFC 3986 5.2.4)
 * @example targetBelow("/base", "a/b", "c=1"); // "/base/a/b?c=1"
 */
export function targetBelow(
  base: string,
  rest: string | undefined,
  query: string,
): string | undefined {
  const search = query === "" ? "" : `?${query}`;
  if (rest === undefined) return `${base === "" ? "/" : base}${search}`;
  const leadsUp = rest
    .split(/[/\\]|%2f|%5c/i)
    // Some servers take a segment's parameters off first.
    .some((it) => /^(?:\.|%2e){2}$/i.test(it.split(";")[0] as string));
  return leadsUp ? undefined : `${base}/${rest}${search}`;
}

/** Where requests go. */
export interface Base {
  readonly isSecure: boolean;
  readonly hostname: string;
  readonly port: string;
  /** Host as the other server knows itself. */
  readonly host: string;
  /** Path without a slash at its end. */
  readonly path: string;
}

/**
 * Read where requests go.
 *
 * @throws {TypeError} when it is no http or https URI, or has more than host and path
 */
export function baseOf(to: string): Base {
  const wrong = (why: string): never => {
    throw new TypeError(
      `Nothing can be forwarded to "${to}": ${why}. Write it like "http://127.0.0.1:9000/base".`,
    );
  };
  const url = URL.canParse(to) ? new URL(to) : wrong("it is no URI");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    wrong("its scheme is not http or https");
  if (url.username !== "" || url.password !== "")
    wrong("it has credentials, which belong into fields");
  if (url.search !== "" || url.hash !== "") wrong("it has a query or a fragment");
  return {
    isSecure: url.protocol === "https:",
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port,
    host: url.host,
    path: url.pathname.replace(/\/+$/, ""),
  };
}
