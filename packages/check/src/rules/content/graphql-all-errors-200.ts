import { code } from "@verdict/codes";
import type { Rule } from "../../rule.ts";
import { only } from "../../said.ts";
import { membersOf, typeOf } from "./json.ts";

export const graphqlAllErrors200: Rule = {
  id: "graphql-all-errors-200",
  severity: "warning",
  cite: "GraphQL over HTTP 6.4.2",
  title: "A GraphQL request that failed with 200",
  inContent: true,
  statuses: only(code.OK),
  field: "content-type",
  find: ({ response }) => {
    if (typeOf(response) !== "application/graphql-response+json") return undefined;
    const members = membersOf(response);
    const errors = members?.["errors"];
    return members === undefined ||
      Object.hasOwn(members, "data") ||
      !Array.isArray(errors) ||
      errors.length === 0
      ? undefined
      : {
          message: "The request was not executed at all, and the status says that it was.",
          fix: "Send 400 where the document is wrong, and the like.",
          expected: code.BAD_REQUEST,
        };
  },
  bad: [
    'POST /graphql\n\n{}\n---\n200\nContent-Type: application/graphql-response+json\n\n{"errors":[{"message":"Syntax error"}]}',
  ],
  good: [
    'POST /graphql\n\n{}\n---\n200\nContent-Type: application/graphql-response+json\n\n{"data":null,"errors":[{"message":"x"}]}',
    'POST /graphql\n\n{}\n---\n400\nContent-Type: application/graphql-response+json\n\n{"errors":[{"message":"x"}]}',
  ],
};
