import { latin1 } from "@verdict/fields";

/** What a parser says of octets that it could not read: what went wrong, and how far it had come. */
export interface Broken {
  readonly code?: string | undefined;
  readonly rawPacket?: Uint8Array | undefined;
  readonly bytesParsed?: number | undefined;
}

/**
 * The octets from the request on that is broken: others before it may have come with it and were read (RFC 9112 9.3.2).
 *
 * @param methods those that the parser knows
 * @returns `undefined` where nobody can tell where it begins
 */
export function brokenPart(
  { code, rawPacket, bytesParsed = 0 }: Broken,
  methods: readonly string[],
): Uint8Array | undefined {
  if (rawPacket === undefined) return undefined;
  // A method that is none may be anything: its line is known by where it went wrong.
  if (code === "HPE_INVALID_METHOD")
    return rawPacket.subarray(rawPacket.lastIndexOf(lineFeed, Math.max(0, bytesParsed - 1)) + 1);
  const parsed = latin1(rawPacket.subarray(0, bytesParsed));
  // What ends the head may have been read as well.
  const blank = parsed.trimEnd().lastIndexOf("\r\n\r\n");
  const inLine = inRequestLine.get(code ?? "");
  if (blank === -1 && inLine === undefined) return rawPacket;
  const start = blank === -1 ? 0 : blank + 4;
  const found = (inLine ?? requestLine).exec(parsed.slice(start));
  if (found === null) return undefined;
  const [, token = ""] = found;
  // Content of the request before it may go on into the method.
  const known = methods.filter((it) => token.endsWith(it)).sort((a, b) => b.length - a.length)[0];
  return rawPacket.subarray(start + found.index + token.length - (known ?? token).length);
}

const lineFeed = 10;

/** Octets of a method (RFC 9110 5.6.2), from the first: what is in the middle of them is not tried again. */
const method = "(?<![!#$%&'*+.^_`|~\\w-])([!#$%&'*+.^_`|~\\w-]+)";

const requestLine = new RegExp(`${method} \\S+ HTTP/\\d\\.\\d\\r\\n`);

/** How far a request line has been read when something goes wrong in it. */
const inRequestLine: ReadonlyMap<string, RegExp> = new Map([
  ["HPE_INVALID_URL", new RegExp(`${method} \\S* ?$`)],
  ["HPE_INVALID_CONSTANT", new RegExp(`${method} \\S* ?$`)],
  ["HPE_INVALID_VERSION", new RegExp(`${method} \\S+ HTTP/\\S*\\s*$`)],
]);
