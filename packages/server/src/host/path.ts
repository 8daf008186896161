/**
 * The path of a request target, without its query. Of the absolute form it is the path in it; what has none, such as
 * `*`, is given back as it is (RFC 9112 3.2).
 */
export function pathOf(target: string): string {
  const mark = target.indexOf("?");
  const path = mark === -1 ? target : target.slice(0, mark);
  if (path.startsWith("/")) return path;
  const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(path)?.[0];
  return authority === undefined ? path : path.slice(authority.length) || "/";
}

/**
 * A target as what is mounted at `prefix` sees it: `/api/items?all` at `/api` is `/items?all`. A segment of the prefix
 * that is a parameter, such as `/:tenant`, stands for any segment.
 *
 * @returns `undefined` when the target is not below the prefix
 */
export function below(prefix: string, target: string): string | undefined {
  if (prefix === "") return target;
  const path = pathOf(target);
  let at = 0;
  for (const segment of prefix.slice(1).split("/")) {
    if (path[at] !== "/") return undefined;
    const slash = path.indexOf("/", at + 1);
    const end = slash === -1 ? path.length : slash;
    if (!segment.startsWith(":") && path.slice(at + 1, end) !== segment) return undefined;
    at = end;
  }
  const mark = target.indexOf("?");
  return `${path.slice(at) || "/"}${mark === -1 ? "" : target.slice(mark)}`;
}

/**
 * A prefix in the form that {@link below} takes: empty for none, else with a slash in front and none at the end.
 *
 * @throws {TypeError} when it does not start with a slash
 */
export function prefixOf(prefix: string = ""): string {
  const bare = prefix.replace(/\/+$/, "");
  if (bare !== "" && !bare.startsWith("/")) {
    throw new TypeError(`The prefix "${prefix}" has to start with a slash.`);
  }
  return bare;
}
