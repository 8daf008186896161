import type { NodeResponse } from "./objects.ts";
import { mergedVary } from "./vary.ts";

/** A Vary that others have set already stands beside the application's own, or caches mix up what those vary on. */
export function keepVary(response: NodeResponse): void {
  const before = response.getHeader("Vary");
  if (before === undefined) return;
  const writeHead = response.writeHead as (...given: unknown[]) => NodeResponse;
  response.writeHead = ((...given: unknown[]) => {
    const fields = given.at(-1);
    if (Array.isArray(fields)) {
      const at = fields.findIndex((it, i) => i % 2 === 0 && String(it).toLowerCase() === "vary");
      if (at !== -1) {
        const merged = [...fields];
        merged[at + 1] = mergedVary(String(before), String(fields[at + 1]));
        given[given.length - 1] = merged;
      }
    }
    return writeHead.apply(response, given);
  }) as typeof response.writeHead;
}
