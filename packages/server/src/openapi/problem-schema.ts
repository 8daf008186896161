import { code, nameOf } from "@verdict/codes";
import type { JsonSchema, MediaTypeObject } from "./document.ts";

/** Problem details (RFC 9457), and those of content that breaks its rules. */
export const problemSchemas: Readonly<Record<string, JsonSchema>> = {
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
};

/** What a refusal with a status has as content, in the forms that problems come in. */
export function problemContent(status: number): Readonly<Record<string, MediaTypeObject>> {
  const name = status === code.UNPROCESSABLE_CONTENT ? "ContentProblem" : "Problem";
  const schema = {
    $ref: `#/components/schemas/${name}`,
    properties: { status: { const: status } },
  };
  const title = nameOf(status) ?? String(status);
  return {
    "application/problem+json": { schema, example: { type: "about:blank", title, status } },
    "text/html": { schema: { type: "string" } },
    "text/plain": { schema: { type: "string" } },
  };
}

/** What any other problem has as content. */
export const anyProblemContent: Readonly<Record<string, MediaTypeObject>> = {
  "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
  "text/html": { schema: { type: "string" } },
  "text/plain": { schema: { type: "string" } },
};
