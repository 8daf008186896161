import { isClientError, isRedirection, isSuccess } from "@verdict/codes";
import type { Rule } from "../../rule.ts";

export const missingDate: Rule = {
  id: "missing-date",
  severity: "warning",
  cite: "RFC 9110 6.6.1",
  title: "A response without a date",
  statuses: (status) => isSuccess(status) || isRedirection(status) || isClientError(status),
  find: ({ response: { fields } }) =>
    fields.has("date")
      ? undefined
      : {
          message: "The response does not say when it was made; a server with a clock must.",
          fix: "Send Date.",
          field: "Date",
        },
  bad: ["GET /\n---\n204\n-Date"],
  good: ["GET /\n---\n500\n-Date", "GET /\n---\n103\n-Date\nLink: </a>; rel=preload"],
};
