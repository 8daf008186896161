import { parseMediaType } from "@verdict/fields";
import type { AnyDescription, HandledMethod } from "../describe.ts";
import type { StandardSchema } from "../standard-schema.ts";
import type { MediaTypeObject, RequestBody } from "./document.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { mediaOf } from "./media.ts";

/** The content that a method takes; `undefined` where it takes none. */
export function requestBody(
  description: AnyDescription,
  method: string,
): { readonly requestBody?: RequestBody } {
  const handler = description[method as HandledMethod];
  if (typeof handler !== "object") return {};
  const accept: readonly (readonly [string, StandardSchema | null])[] = Object.entries(
    handler.accept,
  );
  const { maxContent, requireLength } = description;
  const words = [
    ...(maxContent === undefined ? [] : [`At most ${maxContent} octets.`]),
    ...(requireLength === true ? ["Its length has to be announced in Content-Length."] : []),
  ];
  return {
    requestBody: {
      // Where content is taken as it comes, nothing at all is some, too; a QUERY without any asks nothing.
      required: method === "QUERY" || accept.every(([, schema]) => schema !== null),
      ...(words.length === 0 ? {} : { description: words.join(" ") }),
      content: Object.fromEntries(accept.map(([type, schema]) => [type, taken(type, schema)])),
    },
  };
}

function taken(type: string, schema: StandardSchema | null): MediaTypeObject {
  if (schema === null) return mediaOf(type, undefined);
  const told = jsonSchemaOf(schema, "input");
  // Fields of a form arrive as an object (and so does JSON); of other types the schema sees the text.
  const media = parseMediaType(type);
  return media?.subtype === "x-www-form-urlencoded" ? { schema: told } : mediaWith(type, told);
}

function mediaWith(type: string, told: Readonly<Record<string, unknown>>): MediaTypeObject {
  const media = mediaOf(type, told);
  return media.schema === undefined || media.schema === told
    ? media
    : { schema: { ...told, type: "string" } };
}
