import { Failure } from "./failure.ts";

/** What a path template and a query are filled with. */
export type Values = Readonly<
  Record<
    string,
    string | number | boolean | bigint | null | undefined | readonly (string | number | boolean)[]
  >
>;

/**
 * The address of a request: the path joined to the base, `:name` and `{name}` filled in, the query added.
 *
 * @throws {Failure} `usage` for what is no http or https URL, and for a parameter that is missing
 */
export function targetOf(
  path: string | URL,
  base: string | URL | undefined,
  params?: Values,
  query?: Values | URLSearchParams,
): URL {
  let text = String(path);
  if (params !== undefined) text = filled(text, params);
  if (!/^[a-z][a-z\d+.-]*:/i.test(text)) {
    const start = base ?? (globalThis as { location?: { href?: string } }).location?.href;
    if (start !== undefined)
      text = base === undefined ? new URL(text, start).href : joined(String(base), text);
  }
  let url: URL;
  try {
    url = new URL(text);
  } catch (error) {
    throw new Failure("usage", `${JSON.stringify(redacted(text))} is no URL.`, error, true);
  }
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new Failure(
      "usage",
      "The URL is one of http or https, without credentials.",
      undefined,
      true,
    );
  }
  if (query !== undefined) addQuery(url.searchParams, query);
  return url;
}

function joined(base: string, path: string): string {
  if (path === "") return base;
  return path[0] === "?" ? base + path : `${base.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}

function filled(template: string, params: Values): string {
  return template.replace(
    /:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}/g,
    (_, one?: string, other?: string) => {
      const name = one ?? other ?? "";
      const value = params[name];
      if (value === undefined || value === null)
        throw new Failure("usage", `The parameter ${name} is missing.`, undefined, true);
      return encodeURIComponent(String(value));
    },
  );
}

function addQuery(to: URLSearchParams, query: Values | URLSearchParams): void {
  const pairs = query instanceof URLSearchParams ? query : Object.entries(query);
  for (const [name, value] of pairs) {
    for (const it of Array.isArray(value) ? value : [value]) {
      if (it !== undefined && it !== null) to.append(name, String(it));
    }
  }
}

/** An address that may be shown: without credentials, query and fragment. */
export function redacted(url: string): string {
  return url
    .replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, "$1")
    .replace(/[?#].*$/s, (it) => (it[0] === "?" ? "?…" : ""));
}
