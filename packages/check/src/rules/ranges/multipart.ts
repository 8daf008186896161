import { parseContentType } from "@verdict/fields";
import type { Response } from "../../exchange.ts";

/** Whether content comes as several ranges, and with which boundary. */
export function multipartOf({
  fields,
}: Response): { readonly boundary: string | undefined } | undefined {
  const type = fields.get("content-type");
  if (type === undefined || !/^\s*multipart\/byteranges/i.test(type)) return undefined;
  const boundary = parseContentType(type)?.parameters["boundary"];
  return { boundary: boundary === "" ? undefined : boundary };
}
