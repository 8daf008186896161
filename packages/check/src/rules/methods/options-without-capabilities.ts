import { isSuccess } from "@verdict/codes";
import type { Rule } from "../../rule.ts";

const capability = /^(?:allow|dav|accept-.*|access-control-.*|public|link)$/;

export const optionsWithoutCapabilities: Rule = {
  id: "options-without-capabilities",
  severity: "info",
  cite: "RFC 9110 9.3.7",
  title: "An OPTIONS that tells nothing",
  statuses: isSuccess,
  find: ({ request, response }) => {
    if (request.method !== "OPTIONS" || request.target === "*") return undefined;
    if ((response.content?.length ?? 0) > 0) return undefined;
    for (const name of response.fields.names) if (capability.test(name)) return undefined;
    return {
      message: "OPTIONS asks what can be done, and the answer does not say.",
      fix: "Send Allow with the methods of the resource.",
      field: "Allow",
    };
  },
  bad: ["OPTIONS /a\n---\n204"],
  good: ["OPTIONS /a\n---\n204\nAllow: GET, HEAD", "OPTIONS *\n---\n204"],
};
