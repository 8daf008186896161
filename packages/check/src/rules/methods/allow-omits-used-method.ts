import { isSuccess } from "@verdict/codes";
import { parseAllow } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const allowOmitsUsedMethod: Rule = {
  id: "allow-omits-used-method",
  severity: "warning",
  cite: "RFC 9110 10.2.1",
  title: "Allow without the method that just worked",
  statuses: isSuccess,
  field: "allow",
  find: ({ request: { method }, response }) => {
    // That OPTIONS works says the response itself.
    if (method === "OPTIONS") return undefined;
    const allow = parseAllow(response.fields.get("allow") ?? "");
    return allow === undefined || allow.includes(method)
      ? undefined
      : {
          message: `${method} has just worked, and Allow does not list it.`,
          fix: "Make Allow of what the resource really takes.",
          field: "Allow",
        };
  },
  bad: ["GET /\n---\n200\nAllow: POST\nContent-Type: text/plain\n\nx"],
  good: [
    "OPTIONS /\n---\n204\nAllow: GET, HEAD",
    "GET /\n---\n200\nAllow: GET\nContent-Type: text/plain\n\nx",
  ],
};
