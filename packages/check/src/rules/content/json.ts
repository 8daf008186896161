import { essenceOf, parseContentType } from "@verdict/fields";
import type { Response } from "../../exchange.ts";

/** The media type of a response without its parameters, in lower case. */
export function typeOf({ fields }: Response): string | undefined {
  const media = parseContentType(fields.get("content-type") ?? "");
  return media === undefined ? undefined : essenceOf(media);
}

/** The members of a JSON object in a response; `undefined` where it is none. */
export function membersOf(response: Response): Readonly<Record<string, unknown>> | undefined {
  const type = typeOf(response);
  if (type === undefined || !/[/+]json$/.test(type)) return undefined;
  const value = response.content?.json?.value;
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
