import { problemMediaType } from "@verdict/fields";
import { asMembers } from "../refer.ts";
import type { OperationRule } from "../rule.ts";

const types: Readonly<Record<string, readonly string[]>> = {
  type: ["string"],
  title: ["string"],
  detail: ["string"],
  instance: ["string"],
  status: ["integer", "number"],
};

export const problemMemberType: OperationRule = {
  id: "problem-member-type",
  severity: "warning",
  cite: "RFC 9457 3.1",
  title: "A member of problem details that is of another type",
  find: ({ responses }) =>
    responses.flatMap(({ key, schemas }) => {
      const properties = asMembers(schemas.get(problemMediaType)?.["properties"]);
      const wrong = Object.entries(types).find(([name, right]) => {
        const { type } = asMembers(properties[name]);
        return type !== undefined && ![type].flat().some((it) => right.includes(String(it)));
      });
      return wrong === undefined
        ? []
        : [
            {
              message: `${wrong[0]} of problem details is documented as another type than ${wrong[1][0]}.`,
              fix: `Document it as ${wrong[1][0]}.`,
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
                schema: { properties: { status: { type: "string" } } },
              },
            },
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
            content: {
              "application/problem+json": {
                schema: { properties: { status: { type: ["integer", "null"] } } },
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
            content: {
              "application/problem+json": {
                schema: { properties: { status: { type: "integer" }, mine: { type: "object" } } },
              },
            },
          },
        },
      },
    },
  ],
};
