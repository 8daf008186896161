import { isSuccess } from "@verdict/codes";
import { Failure } from "../failure.ts";
import type { Got, Incoming, Running } from "../settings.ts";

/** The content of a response, in the form that is wanted. */
export async function read(
  response: Incoming,
  method: string,
  { as: wanted, limits: { maxContent }, options: { onDownload } }: Running,
): Promise<Got["body"]> {
  const { status, headers, body } = response;
  if (body === null || method === "HEAD") return undefined;
  const type = headers.get("content-type") ?? "";
  // What a failure says is read whole, whatever was hoped for.
  const as = isSuccess(status) ? wanted : "auto";
  if (as === "stream") return body;
  const isText = as === "auto" ? isTextual(type) : as !== "bytes";
  const length = Number(headers.get("content-length") ?? Number.NaN);
  const isExact = !Number.isNaN(length) && !headers.has("content-encoding");
  if (isExact && length > maxContent) throw await tooLarge(body, maxContent);
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1] ?? "utf-8";
  if (isExact && onDownload === undefined) {
    if (isText && /^utf-?8$/i.test(charset)) return (await response.text()) || undefined;
    const octets = new Uint8Array(await response.arrayBuffer());
    return isText ? decoded(octets, charset) : octets;
  }
  const octets = await collected(body, maxContent, (loaded) =>
    onDownload?.(loaded, isExact ? length : undefined),
  );
  return isText ? decoded(octets, charset) : octets;
}

/** Whether content is text by its type; without a type it is taken for some. */
function isTextual(type: string): boolean {
  return (
    type === "" ||
    /^\s*(?:text\/|application\/(?:[^;]*[+.])?(?:json|xml|x-www-form|javascript|yaml|graphql))|[+/](?:json|xml)\b/i.test(
      type,
    )
  );
}

/** Octets that are no characters become U+FFFD; a charset that nobody knows is UTF-8. */
function decoded(octets: Uint8Array, charset: string): string | undefined {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    decoder = new TextDecoder();
  }
  return decoder.decode(octets) || undefined;
}

async function collected(
  body: ReadableStream<Uint8Array>,
  most: number,
  told: (loaded: number) => void,
): Promise<Uint8Array> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) throw await tooLarge(reader, most);
    chunks.push(value);
    told(size);
  }
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const all = new Uint8Array(size);
  let at = 0;
  for (const it of chunks) {
    all.set(it, at);
    at += it.length;
  }
  return all;
}

async function tooLarge(body: { cancel(): Promise<void> }, most: number): Promise<Failure> {
  await body.cancel().catch(() => undefined);
  return new Failure("too-large", `The content is longer than ${most} octets.`, undefined, true);
}

/** Whether content is JSON by its type. */
export function isJson(type: string | null): boolean {
  return /[/+]json\s*(?:;|$)/i.test(type ?? "");
}
