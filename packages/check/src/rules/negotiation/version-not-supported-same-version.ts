import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";

export const versionNotSupportedSameVersion: Rule = {
  id: "version-not-supported-same-version",
  severity: "warning",
  cite: "RFC 9110 15.6.6",
  title: "A 505 in the version that it refuses",
  statuses: only(code.HTTP_VERSION_NOT_SUPPORTED),
  find: ({ request, response }) =>
    request.version[0] === response.version[0]
      ? {
          message: `The response speaks HTTP/${response.version[0]}, which it says is not supported.`,
          fix: "Send the status that says what is wrong; 505 is about the major version.",
        }
      : undefined,
  bad: ["GET / HTTP/1.0\n---\n505"],
  good: ["GET / HTTP/2\n---\nHTTP/1.1 505"],
};
