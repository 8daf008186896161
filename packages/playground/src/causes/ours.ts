import { plainRequests } from "./plain.ts";
import type { Known } from "./raw.ts";
import { filled } from "./raw.ts";
import type { Recipe } from "./recipe.ts";
import { isForFetch, literal } from "./typescript.ts";

/** A recipe as TypeScript with this project's own client; `undefined` where that cannot send it. */
export function oursOf(recipe: Recipe, known: Known): string | undefined {
  const requests = plainRequests(recipe);
  if (requests === undefined || !requests.every(isForFetch)) return undefined;
  const lines = requests.flatMap(({ request, times, keep }, i) => {
    const { method = "GET", target, fields, content } = request;
    const options = {
      ...(fields === undefined ? {} : { headers: fields }),
      ...(content === undefined ? {} : { body: content }),
    };
    const url = literal(filled(`http://{host}${target}`, known));
    const more =
      Object.keys(options).length === 0 ? "" : `, ${literal(options, url.length + beside)}`;
    const call = filled(`await api.request(${literal(method)}, ${url}${more})`, known);
    const name = i === 0 ? "result" : `result${i + 1}`;
    const kept = Object.entries(keep ?? {}).map(
      ([it, field]) =>
        `const ${it} = ${name}.is === "failed" ? null : ${name}.headers.get(${literal(field)});`,
    );
    if (times === undefined) return [`const ${name} = ${call};`, ...kept];
    const before = `for (let i = 1; i < ${times}; i++) ${call};`;
    return [before, `const ${name} = ${call};`, ...kept];
  });
  const last = requests.length === 1 ? "result" : `result${requests.length}`;
  return [
    'import { client } from "@verdict/client";',
    "",
    "const api = client();",
    ...lines,
    `console.log(${last}.is, ${last}.status, ${last}.attempts);`,
  ].join("\n");
}

/** Room for what stands around the arguments of a call. */
const beside = 'const result = await api.request("OPTIONS", , );'.length;
