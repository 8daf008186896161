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

/** The heads of the parts; the preamble, and what follows the last boundary, are none (RFC 2046 5.1.1). */
export function partHeads(text: string, boundary: string): readonly string[] {
  const lines = new RegExp(`(?:^|\\r?\\n)--${escaped(boundary)}(--)?[ \\t]*(?=\\r?\\n|$)`, "g");
  const heads: string[] = [];
  let start = -1;
  for (const line of text.matchAll(lines)) {
    if (start !== -1) heads.push(headOf(text.slice(start, line.index)));
    start = line.index + line[0].length;
    if (line[1] !== undefined) return heads;
  }
  if (start !== -1) heads.push(headOf(text.slice(start)));
  return heads;
}

/** A part without fields begins with an empty line. */
function headOf(part: string): string {
  return part.split(/\r?\n\r?\n/, 1)[0] ?? "";
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
