import { isSuccess } from "@verdict/codes";
import { VerdictError } from "../error.ts";
import type { ActOptions, Got, Incoming } from "../settings.ts";

/** The content of a response, as text where its type is some. */
export async function read(
  response: Incoming,
  method: string,
  type: string,
  { as, maxContent = 2 ** 26 }: ActOptions,
): Promise<Got["body"]> {
  const { status, headers } = response;
  if (method === "HEAD") return undefined;
  // What a failure says is read whole, whatever was hoped for.
  const wanted = isSuccess(status) ? as : undefined;
  if (wanted === "stream") return response.body ?? undefined;
  const chunks: BlobPart[] = [];
  // Of content that is coded, its length says nothing about how long it will be.
  const length = !headers.has("content-encoding") && headers.get("content-length");
  if (response.isBounded || (length && +length <= maxContent))
    chunks.push(await response.arrayBuffer());
  else {
    const reader = response.body?.getReader();
    for (let size = 0; reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > maxContent) {
        reader.cancel().catch(() => undefined);
        throw new VerdictError("too-large", `More than ${maxContent} octets.`);
      }
      chunks.push(value as Uint8Array<ArrayBuffer>);
    }
  }
  const octets = chunks[1]
    ? await new Blob(chunks).arrayBuffer()
    : (chunks[0] as ArrayBuffer | undefined);
  if (wanted === "bytes" || (!wanted && !textual.test(type)))
    return octets && new Uint8Array(octets);
  let decoder = utf8;
  try {
    const charset = /charset="?(?!utf-?8)([^";\s]+)/i.exec(type);
    if (charset) decoder = new TextDecoder(charset[1]);
  } catch {
    // A charset that nobody knows is taken for UTF-8.
  }
  return decoder.decode(octets) || undefined;
}

const utf8 = new TextDecoder();

/** Types of text; without a type it is taken for some. */
const textual = /^(?:text\/|$)|json|xml|script|urlencoded|yaml/i;
