import { validatesQuery } from "../query.ts";
import type { Resource } from "../resource.ts";
import type { JsonSchema, Parameter } from "./document.ts";
import { jsonSchemaOf } from "./json-schema.ts";

/**
 * The parameters in the query of a method, as far as the schema of `query` tells them. One with a list of values is
 * written by repeating its name, which is the default of OpenAPI.
 */
export function queryParameters({ description, methods }: Resource, method: string): Parameter[] {
  const { query } = description;
  if (query === undefined || !validatesQuery(description, methods, method)) return [];
  const told = jsonSchemaOf(query, "input");
  const properties = (told["properties"] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const required = (told["required"] ?? []) as readonly string[];
  return Object.entries(properties).map(([name, property]) => {
    // What is said of it once is not said again by its schema.
    const { description: about, ...schema } = property;
    return {
      name,
      in: "query",
      required: required.includes(name),
      ...(typeof about === "string" ? { description: about } : {}),
      schema,
    };
  });
}
