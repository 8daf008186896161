/** Fields for one connection only, listed in Connection or not (RFC 9110 7.6.1), and those between a client and its own proxy. */
const hopByHop: ReadonlySet<string> = new Set([
  "connection",
  "http2-settings",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authentication-info",
  "proxy-authorization",
  "proxy-connection",
  "te",
  // Trailers are let go, which every intermediary may do (RFC 9110 6.5.1).
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Which fields go on, by their lower-case name. */
export type FieldPolicy = (name: string) => boolean;

/**
 * The fields that go on to the next hop: without those for this connection (RFC 9110 7.6.1).
 *
 * @param lines names and values by turns
 * @param passes of the others, which go on; all by default
 * @returns names and values by turns, in their order
 * @example endToEnd(["Connection", "X-A", "X-A", "1", "X-B", "2"]); // ["X-B", "2"]
 */
export function endToEnd(lines: readonly string[], passes: FieldPolicy = () => true): string[] {
  const listed = new Set(valuesOf(lines, "connection").flatMap(names));
  const out: string[] = [];
  for (let i = 0; i < lines.length; i += 2) {
    const name = (lines[i] as string).toLowerCase();
    // HTTP/2 has what is no field there as well (RFC 9113 8.3).
    if (name.startsWith(":") || hopByHop.has(name) || listed.has(name) || !passes(name)) continue;
    out.push(lines[i] as string, lines[i + 1] as string);
  }
  return out;
}

/** Every value of a field, in their order. */
export function valuesOf(lines: readonly string[], name: string): string[] {
  return lines.flatMap((it, i) =>
    i % 2 === 0 && it.length === name.length && it.toLowerCase() === name
      ? [lines[i + 1] as string]
      : [],
  );
}

// Also of a malformed list: what stands in it was meant to go no further.
function names(value: string): string[] {
  return value.split(",").map((it) => it.trim().toLowerCase());
}
