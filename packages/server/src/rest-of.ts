import type { Pattern } from "./pattern.ts";

/**
 * What stands for the star at the end of a pattern, as it was sent: in `params` it is decoded already.
 *
 * @returns `undefined` where the pattern has no star
 * @example restOf("/files/a%20b", patternOf("/files/*path")); // "a%20b"
 */
export function restOf(path: string, { segments }: Pattern): string | undefined {
  if (segments.at(-1)?.startsWith("*") !== true) return undefined;
  let at = 0;
  for (let i = 0; i < segments.length; i++) at = path.indexOf("/", at) + 1;
  return path.slice(at);
}
