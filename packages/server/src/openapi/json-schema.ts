import type { StandardSchema } from "../standard-schema.ts";
import type { JsonSchema } from "./document.ts";

/** The part of Standard JSON Schema that is asked: libraries that have it can tell what they validate. */
interface Telling {
  readonly jsonSchema?: {
    readonly input?: (options: { readonly target: string }) => Readonly<Record<string, unknown>>;
    readonly output?: (options: { readonly target: string }) => Readonly<Record<string, unknown>>;
  };
}

/**
 * A Standard Schema as JSON Schema, where its library can tell: `input` is what a client sends, `output` what validation
 * makes of it. Others only validate, and what they take stays open.
 */
export function jsonSchemaOf(schema: StandardSchema, side: "input" | "output"): JsonSchema {
  const { vendor, jsonSchema } = schema["~standard"] as StandardSchema["~standard"] & Telling;
  try {
    const told = jsonSchema?.[side]?.({ target: "draft-2020-12" });
    if (told !== undefined) {
      // OpenAPI 3.1 is of this dialect anyway, and says so once.
      const { $schema: _, ...rest } = told;
      return rest;
    }
  } catch {
    // There are types that JSON has not, such as dates; the library says so by throwing.
  }
  return { description: `Validated by ${vendor}, which does not tell its rules as JSON Schema.` };
}
