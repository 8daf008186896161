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
 * The address of a request: `:name` and `{name}` filled in, the path joined to the base, the query added.
 *
 * @throws {TypeError} for a parameter that is missing
 */
export function targetOf(
  path: string | URL,
  base: string | URL | undefined,
  params: Values | undefined,
  query: Values | URLSearchParams | undefined,
): string {
  let text = String(path);
  if (params !== undefined) {
    text = text.replace(/(?<=\/):(\w+)|\{(\w+)\}/g, (_, one?: string, other?: string) => {
      const value = params[(one ?? other) as string];
      if (value === undefined || value === null)
        throw new TypeError(`There is no ${one ?? other}.`);
      return encodeURIComponent(String(value));
    });
  }
  if (!/^[a-z][\w+.-]*:/i.test(text)) {
    if (base !== undefined)
      text = `${base}`.replace(/\/*$/, "") + text.replace(/^\/*(?=[^?])/, "/");
    else if ("location" in globalThis) text = new URL(text, location.href).href;
  }
  const pairs = new URLSearchParams();
  for (const [name, value] of query instanceof URLSearchParams
    ? query
    : Object.entries(query ?? {})) {
    for (const it of [value].flat())
      if (it !== undefined && it !== null) pairs.append(name, String(it));
  }
  return pairs.size > 0
    ? text.replace(/(\?[^#]*)?(?=#|$)/, (it) => `${it ? `${it}&` : "?"}${pairs}`)
    : text;
}
