/** A route of a framework: a method in capitals and a path with parameters. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/**
 * The methods that routes have for a path. Patterns that are more than segments, parameters and a star at the end are
 * left out: rather a 404 than a 405 for what is not there.
 *
 * @returns in the order of the routes; `undefined` where no route has the path
 */
export function allowedBy(routes: readonly Route[], path: string): string[] | undefined {
  const methods = new Set<string>();
  for (const it of routes) if (fits(it.path, path)) methods.add(it.method);
  // GET brings HEAD in every framework.
  if (methods.has("GET")) methods.add("HEAD");
  return methods.size > 0 ? [...methods] : undefined;
}

function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split("/");
  const given = path.split("/");
  const last = wanted.at(-1);
  if (last === "*" ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every((it, i) => {
    if (it === "*") return i === wanted.length - 1;
    if (/^:\w+$/.test(it)) return given[i] !== "";
    return /[:*(){}?]/.test(it) ? false : it === given[i];
  });
}
