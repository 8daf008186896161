import { parseContentType } from "@verdict/fields";
import type { Response } from "../../exchange.ts";

/** Whether content comes as several ranges, and with which boundary. */
export function multipartOf({
  fields,
}: Response): { readonly boundary: string | undefined } | undefined {
  const type = fields.get("content-type");
  if (type === undefined || !/^\s*multipart\/byteranges\s*(?:;|$)/i.test(type)) return undefined;
  const boundary = parseContentType(type)?.parameters["boundary"];
  return { boundary: boundary === "" ? undefined : boundary };
}

/** A part of a multipart content. */
interface Part {
  readonly head: string;
  readonly body: string;
}

/** The parts; the preamble, and what follows the last boundary, are none (RFC 2046 5.1.1). */
export function partsOf(text: string, boundary: string): readonly Part[] {
  const lines = new RegExp(`(?:^|\\r?\\n)--${escaped(boundary)}(--)?[ \\t]*(?=\\r?\\n|$)`, "g");
  const parts: Part[] = [];
  let start = -1;
  for (const line of text.matchAll(lines)) {
    if (start !== -1) parts.push(partOf(text.slice(start, line.index)));
    start = line.index + line[0].length;
    if (line[1] !== undefined) return parts;
  }
  if (start !== -1) parts.push(partOf(text.slice(start)));
  return parts;
}

/** The heads of the parts. */
export function partHeads(text: string, boundary: string): readonly string[] {
  return partsOf(text, boundary).map((it) => it.head);
}

/** A part without fields begins with an empty line. */
function partOf(text: string): Part {
  const empty = /\r?\n\r?\n/.exec(text);
  return empty === null
    ? { head: text, body: "" }
    : { head: text.slice(0, empty.index), body: text.slice(empty.index + empty[0].length) };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
