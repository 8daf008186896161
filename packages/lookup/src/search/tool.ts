/**
 * What recipes are written in and with, by the names that people type; each goes by its own id as well. The recipes
 * themselves are too much for a browser, so they are not asked here; a test holds this to them.
 */
const names: Readonly<Record<string, string>> = {
  express: "expressjs express.js",
  fastapi: "fast-api starlette",
  fastify: "",
  nest: "nestjs nest.js",
  hono: "",
  koa: "koajs koa.js",
  node: "nodejs node.js node:http",
  flask: "werkzeug",
  django: "",
  go: "golang net/http",
  php: "",
  rack: "ruby",
  nginx: "",
  apache: "httpd",
  caddy: "",
  fetch: "",
  axios: "",
  ky: "",
  curl: "",
  requests: "python-requests",
  httpx: "",
};

const ids: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([id, others]) =>
    [id, ...others.split(" ")].filter((it) => it !== "").map((name) => [name, id] as const),
  ),
);

/** The framework or client that a word is a name of, by its id. */
export function toolOf(word: string): string | undefined {
  return ids.get(word);
}

/** Every name that is known. */
export const toolNames: readonly string[] = [...ids.keys()];
