import { code, phraseOf } from "@verdict/codes";
import type { JsonSchema, MediaTypeObject } from "./document.ts";
import type { Refusals } from "./refusals.ts";

/** Problem details (RFC 9457), and those of content or a query that breaks its rules. */
const schemas: Readonly<Record<string, JsonSchema>> = {
  Problem: {
    type: "object",
    description: "Problem details (RFC 9457). A problem may say more than these members.",
    properties: {
      type: {
        type: "string",
        format: "uri-reference",
        default: "about:blank",
        description: "Identifies the kind of problem; about:blank says no more than the status.",
      },
      title: { type: "string", description: "The kind of problem in a few words." },
      status: { type: "integer", description: "The status once more." },
      detail: { type: "string", description: "What went wrong this time." },
      instance: {
        type: "string",
        format: "uri-reference",
        description: "Identifies this occurrence, such as the id that a log has too.",
      },
    },
    required: ["type", "title", "status"],
  },
  ContentProblem: {
    $ref: "#/components/schemas/Problem",
    description: "Problem details of content that breaks the rules for it, with each error.",
    properties: {
      errors: {
        type: "array",
        items: {
          type: "object",
          properties: {
            pointer: {
              type: "string",
              format: "uri-reference",
              description: "Where, as a JSON Pointer in a fragment (RFC 6901 6).",
            },
            detail: { type: "string", description: "What is wrong there." },
          },
          required: ["pointer", "detail"],
        },
      },
    },
  },
  QueryProblem: {
    $ref: "#/components/schemas/Problem",
    description: "Problem details of a query that breaks the rules for it, with each error.",
    properties: {
      errors: {
        type: "array",
        description: "Only where the query is what is wrong.",
        items: {
          type: "object",
          properties: {
            parameter: {
              type: "string",
              description: "The name of the parameter; missing where several are meant.",
            },
            detail: { type: "string", description: "What is wrong with it." },
          },
          required: ["detail"],
        },
      },
    },
  },
};

function nameFor(status: number, hasQuery: boolean): string {
  if (status === code.UNPROCESSABLE_CONTENT) return "ContentProblem";
  return status === code.BAD_REQUEST && hasQuery ? "QueryProblem" : "Problem";
}

const text: MediaTypeObject = { schema: { type: "string" } };

/** Refusals as problem details, in the forms that these come in. */
export const problems: Refusals = {
  schemas,
  isNegotiated: true,
  contentOf: (status, hasQuery) => {
    const name = nameFor(status, hasQuery);
    const schema = {
      $ref: `#/components/schemas/${name}`,
      properties: { status: { const: status } },
    };
    const title = phraseOf(status) ?? String(status);
    return {
      "application/problem+json": { schema, example: { type: "about:blank", title, status } },
      "text/html": text,
      "text/plain": text,
    };
  },
  other: {
    "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
    "text/html": text,
    "text/plain": text,
  },
};
