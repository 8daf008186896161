import { phraseOf } from "@verdict/codes";
import type { Refusals } from "./refusals.ts";

const $ref = "#/components/schemas/Envelope";

/** Refusals as the envelope of {@link Envelope}. */
export const envelopes: Refusals = {
  schemas: {
    Envelope: {
      type: "object",
      properties: {
        status: { const: "error" },
        message: { type: "string", description: "What went wrong." },
        code: { type: "integer", description: "The status once more." },
        errors: {
          type: "array",
          description: "Where the content or the query breaks the rules for it: each error.",
          items: {
            type: "object",
            properties: {
              field: {
                type: "string",
                description:
                  "Where, with dots between the steps; of the query the name of the parameter.",
              },
              message: { type: "string", description: "What is wrong there." },
            },
            required: ["field", "message"],
          },
        },
      },
      required: ["status", "message", "code"],
    },
  },
  isNegotiated: false,
  contentOf: (status) => ({
    "application/json": {
      schema: { $ref, properties: { code: { const: status } } },
      example: { status: "error", message: phraseOf(status) ?? String(status), code: status },
    },
  }),
  other: { "application/json": { schema: { $ref } } },
};
