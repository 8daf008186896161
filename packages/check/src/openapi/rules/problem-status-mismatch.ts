import { problemMediaType } from "@verdict/fields";
import { said } from "../../said.ts";
import { asMembers } from "../document.ts";
import type { OperationRule } from "../rule.ts";

export const problemStatusMismatch: OperationRule = {
  id: "problem-status-mismatch",
  severity: "error",
  cite: "RFC 9457 3.1.2",
  title: "A problem of another status",
  find: ({ responses }) =>
    responses.flatMap(({ key, status, examples, schemas }) => {
      if (status === undefined) return [];
      const schema = asMembers(asMembers(schemas.get(problemMediaType)?.["properties"])["status"]);
      const all = [
        schema["const"],
        schema["example"],
        ...examples
          .filter((it) => it.type === problemMediaType)
          .map((it) => asMembers(it.value)["status"]),
      ];
      const other = all.find((it) => typeof it === "number" && it !== status);
      return other === undefined
        ? []
        : [
            {
              message: `The problem says ${other}, and the response is ${said(status)}.`,
              fix: "Document the same status in both.",
              response: key,
            },
          ];
    }),
  bad: [
    {
      get: {
        responses: {
          200: { description: "x" },
          404: {
            description: "x",
            content: { "application/problem+json": { example: { status: 400 } } },
          },
        },
      },
    },
  ],
  good: [
    {
      get: {
        responses: {
          200: { description: "x" },
          404: {
            description: "x",
            content: { "application/problem+json": { example: { status: 404 } } },
          },
        },
      },
    },
  ],
};
