import { parseAcceptEncoding, preferredEncodings } from "@verdict/fields";
import type { Coding } from "@verdict/server";
import { br, gzip } from "@verdict/server/codings";
import type { Bounded } from "./bounded.ts";
import type { Representation } from "./represent.ts";

/** Smaller content fits into a packet or two whatever is done to it. */
const least = 1024;

/** Types of text; pictures in pixels and documents that are packed already only grow. */
const packable = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml)\b)/;

/** Best first where the client wants them equally. What is coded once may take a while. */
const codings: readonly Coding[] = [br({ quality: 9 }), gzip({ level: 9 })];
const names = codings.map((it) => it.name);

/** Whether a representation comes in content codings: its response then varies by Accept-Encoding. */
export function isCodable({ type, content }: Representation): boolean {
  return content.length >= least && packable.test(type);
}

/**
 * A representation in the content coding that a client wants most (RFC 9110 12.5.3), each coded once and kept for as long
 * as it is asked for.
 *
 * @param accept Accept-Encoding; where it says nothing, or nothing that can be read, the content stays as it is
 */
export function coded(
  it: Representation,
  accept: string | undefined,
  kept: Bounded<Promise<Representation>>,
): Representation | Promise<Representation> {
  if (accept === undefined || !isCodable(it)) return it;
  const [best] = preferredEncodings(parseAcceptEncoding(accept), names);
  const coding = codings.find(({ name }) => name === best);
  if (coding === undefined) return it;
  // Equal tags mean equal octets, so that the tag names what was coded.
  return kept.get(`${it.etag} ${coding.name}`, () => inCoding(it, coding));
}

/** The same in a coding: other octets, and so another strong tag (RFC 9110 8.8.3.3). */
async function inCoding(
  { type, content, etag }: Representation,
  { name, encode }: Coding,
): Promise<Representation> {
  const octets = await encode(content);
  return {
    type,
    content: Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength),
    etag: etag.replace(/"$/, `-${name}"`),
    coding: name,
  };
}
