import type { Resource } from "../resource.ts";
import type { JsonSchema, Parameter } from "./document.ts";
import { jsonSchemaOf } from "./json-schema.ts";

/** The parameters in the path of a resource, each with what the schema of `params` says of it. */
export function pathParameters({ pattern, description }: Resource): Parameter[] {
  const told = description.params === undefined ? {} : jsonSchemaOf(description.params, "input");
  const properties = (told["properties"] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return pattern.names.map((name) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const rest = pattern.segments.includes(`*${name}`);
    return {
      name,
      in: "path",
      required: true,
      ...(rest ? { description: "The rest of the path; it may have slashes." } : {}),
      schema: own ?? { type: "string" },
    };
  });
}
