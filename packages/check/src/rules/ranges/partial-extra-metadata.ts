import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { multipartOf } from "./multipart.ts";

/** Representation metadata that the client has already (RFC 9110 8). */
const extra = ["Content-Type", "Content-Encoding", "Content-Language", "Last-Modified"];

export const partialExtraMetadata: Rule = {
  id: "partial-extra-metadata",
  severity: "warning",
  cite: "RFC 9110 15.3.7",
  title: "A part that repeats what the client has",
  statuses: only(code.PARTIAL_CONTENT),
  asked: "if-range",
  find: ({ response }) => {
    const field = extra.find(
      (it) =>
        response.fields.has(it.toLowerCase()) &&
        !(it === "Content-Type" && multipartOf(response) !== undefined) &&
        !(it === "Last-Modified" && !response.fields.has("etag")),
    );
    return field === undefined
      ? undefined
      : {
          message: `With If-Range the client has the fields of this state already, ${field} among them.`,
          fix: "Leave out what is not required: Content-Range, Date, ETag, Cache-Control, Expires, Content-Location and Vary are.",
          field,
        };
  },
  bad: [
    'GET /\nRange: bytes=0-1\nIf-Range: "a"\n---\n206\nETag: "a"\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab',
  ],
  good: [
    'GET /\nRange: bytes=0-1\nIf-Range: "a"\n---\n206\nETag: "a"\nContent-Range: bytes 0-1/9\n\nab',
    "GET /\nRange: bytes=0-1\n---\n206\nContent-Range: bytes 0-1/9\nContent-Type: text/plain\n\nab",
  ],
};
