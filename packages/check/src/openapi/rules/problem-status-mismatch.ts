import { problemMediaType } from "@verdict/fields";
import { said } from "../../said.ts";
import { asMembers } from "../refer.ts";
import type { OperationRule } from "../rule.ts";
import { onlyValueOf } from "../schema.ts";

export const problemStatusMismatch: OperationRule = {
  id: "problem-status-mismatch",
  severity: "error",
  cite: "RFC 9457 3.1.2",
  title: "A problem of another status",
  find: ({ responses }) =>
    responses.flatMap(({ key, status, examples, schemas, written }) => {
      const [digit, isClass] = [key.charAt(0), /^[1-5]XX$/i.test(key)];
      if (status === undefined && !isClass) return [];
      const own = asMembers(written.get(problemMediaType));
      const properties = asMembers(schemas.get(problemMediaType)?.["properties"]);
      const all = [
        onlyValueOf(properties["status"]),
        // Problems of all statuses may share a schema, and then its examples.
        asMembers(asMembers(own["properties"])["status"])["example"],
        ...examples
          .filter((it) => it.type === problemMediaType && !it.isOfSchema)
          .map((it) => asMembers(it.value)["status"]),
      ];
      const other = all.find(
        (it) => typeof it === "number" && (isClass ? !String(it).startsWith(digit) : it !== status),
      );
      return other === undefined
        ? []
        : [
            {
              message: `The problem says ${other}, and the response is ${status === undefined ? key : said(status)}.`,
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
            content: {
              "application/problem+json": {
                schema: {
                  allOf: [
                    { properties: { status: { type: "integer" } } },
                    { properties: { status: { enum: [403] } } },
                  ],
                },
              },
            },
          },
        },
      },
    },
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
          "4XX": {
            description: "x",
            content: { "application/problem+json": { example: { status: 404 } } },
          },
        },
      },
    },
    {
      get: {
        responses: {
          200: { description: "x" },
          404: {
            description: "x",
            content: {
              "application/problem+json": {
                schema: { allOf: [{ properties: { status: { type: "integer", example: 400 } } }] },
              },
            },
          },
        },
      },
    },
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
