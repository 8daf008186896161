/** What a path and a query are filled with. */
export type Values = Readonly<
  Record<
    string,
    | string
    | number
    | boolean
    | bigint
    | null
    | undefined
    | readonly (string | number | boolean | bigint)[]
  >
>;

/**
 * The address of a request: `:name`, `*name` and `{name}` filled in, the path joined to the base, the query added. Only the
 * rest of a path, `*name`, may have slashes.
 *
 * @throws {TypeError} for a parameter that is missing, or would lead to another path: nothing, `.` and `..` (RFC 3986 5.2.4)
 */
export function targetOf(
  path: string | URL,
  base: string | URL | undefined,
  params: Values | undefined,
  query: Values | URLSearchParams | undefined,
): string {
  let text = String(path);
  if (params !== undefined) {
    text = text.replace(
      /(?<=\/)([:*])(\w+)|\{([^{}]+)\}/g,
      (_, mark, one?: string, other?: string) => {
        const name = one ?? (other as string);
        const value = String(params[name] ?? "");
        const parts = mark === "*" ? value.split("/") : [value];
        if (parts.some((it) => /^\.{0,2}$/.test(it))) throw new TypeError(`There is no ${name}.`);
        return parts.map(encodeURIComponent).join("/");
      },
    );
  }
  if (!/^\w[\w+.-]*:/.test(text)) {
    if (base !== undefined)
      text = `${base}`.replace(/\/*$/, "") + text.replace(/^\/+|^(?=[^?/])/, "/");
    else if ("location" in globalThis) text = new URL(text, location.href).href;
  }
  if (query === undefined) return text;
  const pairs = new URLSearchParams();
  for (const [name, value] of query instanceof URLSearchParams ? query : Object.entries(query)) {
    for (const it of [value].flat())
      if (it !== undefined && it !== null) pairs.append(name, String(it));
  }
  return pairs.size > 0
    ? text.replace(/(\?[^#]*)?(?=#|$)/, (it) => `${it ? `${it}&` : "?"}${pairs}`)
    : text;
}
