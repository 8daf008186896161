import { Readable } from "node:stream";
import { type Content, given } from "../../content/request.ts";

/** Content as Node sends it: octets, or a stream of them. */
export type NodeContent = {
  readonly type?: string | undefined;
  readonly length?: number | undefined;
} & ({ readonly octets: string | Uint8Array } | { readonly stream: Readable });

/** The content of a try; what only fetch knows to write, such as forms with files, is written by it. */
export async function contentFor(content: Content): Promise<NodeContent> {
  const body = given(content);
  if (typeof body === "string") {
    return { octets: body, length: Buffer.byteLength(body), type: "text/plain;charset=UTF-8" };
  }
  if (body instanceof Uint8Array) return { octets: body, length: body.length };
  if (body instanceof ArrayBuffer) return { octets: new Uint8Array(body), length: body.byteLength };
  if (Symbol.asyncIterator in body) return { stream: Readable.from(body, { objectMode: false }) };
  const written = new Response(body);
  const octets = new Uint8Array(await written.arrayBuffer());
  return { octets, length: octets.length, type: written.headers.get("content-type") ?? undefined };
}
