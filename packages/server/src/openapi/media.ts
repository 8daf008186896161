import { parseMediaType } from "@verdict/fields";
import type { JsonSchema, MediaTypeObject } from "./document.ts";

/** Content of a media type: what it looks like where it is JSON, text where it is text, and octets otherwise. */
export function mediaOf(type: string, shape: JsonSchema | undefined): MediaTypeObject {
  const media = parseMediaType(type);
  if (media === undefined) return {};
  if (/^(?:json|.*\+json)$/.test(media.subtype)) return { schema: shape ?? {} };
  return media.type === "text" ? { schema: { type: "string" } } : {};
}

/** Several media types whose content has one shape. */
export function mediaFor(
  types: readonly string[],
  shape: JsonSchema | undefined,
): Record<string, MediaTypeObject> {
  return Object.fromEntries(types.map((type) => [type, mediaOf(type, shape)]));
}
