import { code, isSuccess } from "@verdict/codes";
import { exchangeFrom } from "../../exchange.ts";
import { errorEnvelopeInSuccess as rule } from "../../rules/content/error-envelope-in-success.ts";
import type { OperationRule } from "../rule.ts";

/** A value as JSON; `undefined` where that cannot be: YAML can have a value that contains itself. */
function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

export const errorEnvelopeInSuccess: OperationRule = {
  id: "error-envelope-in-success",
  severity: "warning",
  cite: "RFC 9110 15.3.1; RFC 9205 4.6",
  title: "A success whose example says that it failed",
  find: ({ method, path, responses }) =>
    responses.flatMap(({ key, status: own, examples, types }) => {
      const status = own ?? (/^2XX$/i.test(key) ? code.OK : undefined);
      if (status === undefined || !isSuccess(status)) return [];
      const isProblem = types.some((it) => /^application\/problem\+(?:json|xml)/i.test(it));
      const fails = examples.some(({ type, value }) => {
        const body = typeof value === "string" ? value : written(value);
        if (body === undefined) return false;
        const exchange = exchangeFrom({
          request: { method, target: path },
          response: { status, headers: [["Content-Type", type]], body },
        });
        return rule.find(exchange) !== undefined;
      });
      return isProblem || fails
        ? [
            {
              message:
                "The status says that it worked, and the content that is documented says that it failed.",
              fix: "Document the 4xx or 5xx that says what happened.",
              response: key,
            },
          ]
        : [];
    }),
  bad: [
    {
      get: {
        responses: {
          "2XX": {
            description: "x",
            content: {
              "application/json": {
                schema: {
                  oneOf: [
                    { properties: { id: { type: "integer" } } },
                    { properties: { success: { const: false }, error: { type: "string" } } },
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
        responses: { 200: { description: "x", content: { "application/problem+json": {} } } },
      },
    },
    {
      get: {
        responses: {
          200: {
            description: "x",
            content: { "application/json": { example: { success: false, error: "no" } } },
          },
        },
      },
    },
  ],
  good: [
    {
      get: {
        responses: {
          200: {
            description: "x",
            content: {
              "application/json": {
                schema: {
                  properties: { success: { type: "boolean" }, error: { type: "string" } },
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
          200: {
            description: "x",
            content: { "application/json": { example: { id: 1, error: null } } },
          },
        },
      },
    },
  ],
};
