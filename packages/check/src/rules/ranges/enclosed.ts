import { code } from "@verdict/codes";
import type { Response } from "../../exchange.ts";
import { multipartOf, partHeads } from "./multipart.ts";

const none: readonly string[] = [];

/** The values of Content-Range of what a response encloses: that of its head, or those of its parts (RFC 9110 15.3.7). */
export function contentRangesOf(response: Response): readonly string[] {
  const { status, fields, content } = response;
  const multipart = status === code.PARTIAL_CONTENT ? multipartOf(response) : undefined;
  if (multipart === undefined) {
    const own = fields.get("content-range");
    return own === undefined ? none : [own];
  }
  if (multipart.boundary === undefined || content === undefined) return none;
  return partHeads(content.text, multipart.boundary).flatMap(
    (head) => /^content-range[ \t]*:(.*)$/im.exec(head)?.[1]?.trim() ?? none,
  );
}
