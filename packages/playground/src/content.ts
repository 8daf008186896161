import { NodeExchange } from "@verdict/server/node";
import type { Visit } from "./visit.ts";

/**
 * The content of a request, whole; a client that waits for a 100 is told to go on (RFC 9110 10.1.1).
 *
 * @returns `"too-large"` where it is more than the limit; the rest is let by
 * @throws {Problem} what is wrong with it, where its framing is broken
 * @throws {ClientGone} when the client leaves before its content is complete
 */
export async function contentOf(
  { request, response, lab }: Visit,
  limit = lab.limits.upload,
): Promise<Buffer | "too-large"> {
  const octets = await new NodeExchange(request, response).read(limit);
  if (octets === "too-large") return octets;
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
}
