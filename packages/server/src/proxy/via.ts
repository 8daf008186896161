import { isToken } from "@verdict/fields";
import { valuesOf } from "./hop-fields.ts";

/**
 * One more entry for Via (RFC 9110 7.6.3).
 *
 * @param version of HTTP in which the message came
 * @param name under which this intermediary is known
 * @example viaEntry("1.1", "edge"); // "1.1 edge"
 */
export function viaEntry(version: string, name: string): string {
  return `${version} ${name}`;
}

/**
 * Whether a request has been here before: Via (RFC 9110 7.6.3) or CDN-Loop (RFC 8586) has our name.
 *
 * @param lines names and values by turns
 * @example hasBeenHere(["Via", "1.1 edge, 1.0 other (a)"], "edge"); // true
 */
export function hasBeenHere(lines: readonly string[], name: string): boolean {
  const own = name.toLowerCase();
  const via = valuesOf(lines, "via").flatMap((value) =>
    withoutComments(value)
      .split(",")
      .map((it) => it.trim().split(/\s+/)[1] ?? ""),
  );
  const loop = valuesOf(lines, "cdn-loop").flatMap((value) =>
    value.split(",").map((it) => (it.split(";")[0] as string).trim()),
  );
  return [...via, ...loop].some((it) => it.toLowerCase() === own);
}

/** Comments may hold anything, also what looks like an entry (RFC 9110 5.6.5). */
function withoutComments(value: string): string {
  let depth = 0;
  let out = "";
  for (let i = 0; i < value.length; i++) {
    const char = value[i] as string;
    if (char === "\\" && depth > 0) i++;
    else if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out;
}

/**
 * A name for an intermediary that nobody told one: others of its kind have another, or a chain of them would look like a
 * loop.
 */
export function someName(): string {
  return `verdict-${crypto.randomUUID().slice(0, 8)}`;
}

/** @throws {TypeError} when it is no name that Via can have */
export function checkName(name: string): void {
  if (isToken(name)) return;
  throw new TypeError(`"${name}" cannot stand in Via. Give via a token, such as "edge-1".`);
}
