import { parseAllow } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const allowUnparseable: Rule = {
  id: "allow-unparseable",
  severity: "error",
  cite: "RFC 9110 10.2.1, 9.1",
  title: "An Allow that is no list of methods",
  field: "allow",
  find: ({ response }) =>
    parseAllow(response.fields.get("allow") ?? "") !== undefined
      ? undefined
      : {
          message: "Allow is no list of methods between commas.",
          fix: "Write it like GET, HEAD, POST.",
          field: "Allow",
        },
  bad: ["PUT /\n\nx\n---\n405\nAllow: GET HEAD", "PUT /\n\nx\n---\n405\nAllow: [GET; HEAD]"],
  good: ["PUT /\n\nx\n---\n405\nAllow: GET,HEAD, X-MINE"],
};
