import { code } from "@verdict/codes";
import { lacks } from "../response.ts";
import type { OperationRule } from "../rule.ts";

export const acceptPatchMissingOn415: OperationRule = {
  id: "accept-patch-missing-on-415",
  severity: "warning",
  cite: "RFC 5789 2.2",
  title: "A 415 to PATCH that does not say what would do",
  find: ({ method, responses }) =>
    method !== "PATCH"
      ? undefined
      : responses
          .filter((it) => it.status === code.UNSUPPORTED_MEDIA_TYPE && lacks(it, "Accept-Patch"))
          .map(({ key }) => ({
            message: "A 415 to PATCH says by Accept-Patch what would do, which is not documented.",
            fix: "Document Accept-Patch.",
            response: key,
            field: "Accept-Patch",
          })),
  bad: [
    {
      patch: {
        requestBody: {},
        responses: { 200: { description: "x" }, 415: { description: "x" } },
      },
    },
  ],
  good: [
    {
      patch: {
        requestBody: {},
        responses: {
          200: { description: "x" },
          415: { description: "x", headers: { "Accept-Patch": {} } },
        },
      },
    },
  ],
};
