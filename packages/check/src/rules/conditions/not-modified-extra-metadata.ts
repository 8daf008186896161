import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

const extra = ["Content-Type", "Content-Encoding", "Content-Language", "Content-Range"];

export const notModifiedExtraMetadata: Rule = {
  id: "not-modified-extra-metadata",
  severity: "warning",
  cite: "RFC 9110 15.4.5",
  title: "A 304 that repeats what the client has",
  statuses: only(code.NOT_MODIFIED),
  find: ({ response: { fields } }) => {
    const field = extra.find((it) => fields.has(it.toLowerCase()));
    return field === undefined
      ? undefined
      : {
          message: `A 304 is to be small, and ${field} tells the client what it has.`,
          fix: `Leave ${field} out.`,
          field,
        };
  },
  bad: ['GET /\nIf-None-Match: "a"\n---\n304\nETag: "a"\nContent-Type: text/plain'],
  good: [
    'GET /\nIf-None-Match: "a"\n---\n304\nETag: "a"\nVary: Accept\nContent-Length: 3',
    "GET /\nIf-Modified-Since: Tue, 10 Mar 2026 08:00:00 GMT\n---\n304\nLast-Modified: Tue, 10 Mar 2026 08:00:00 GMT",
  ],
};
