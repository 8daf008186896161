import { essenceOf, parseContentType, problemMediaType } from "@verdict/fields";
import type { Exchange } from "../../exchange.ts";

/** The members of problem details; `undefined` where there are none, `null` where they cannot be read (RFC 9457 3). */
export function problemIn({
  request,
  response,
}: Exchange): Readonly<Record<string, unknown>> | null | undefined {
  const { content, fields } = response;
  const type = fields.get("content-type");
  if (
    type === undefined ||
    content === undefined ||
    content.length === 0 ||
    request.method === "HEAD"
  )
    return undefined;
  const media = parseContentType(type);
  if (media === undefined || essenceOf(media) !== problemMediaType) return undefined;
  const value = content.json?.value;
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
