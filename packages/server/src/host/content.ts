import { parseContentType } from "@verdict/fields";
import type { NodeRequest } from "./objects.ts";

const utf8 = new TextEncoder();

/** Whether somebody has begun to read the content of a request that has some. */
export function isRead(request: NodeRequest): boolean {
  const { headers } = request;
  const length = headers["content-length"];
  const hasContent =
    headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0");
  return hasContent && (request.readableDidRead || request.readableEnded);
}

/**
 * The octets of content that a body parser has read.
 *
 * @param given octets, text, or what JSON or a form was parsed into
 * @throws {TypeError} when they cannot be had again, saying how to mend it
 */
export function contentGiven(request: NodeRequest, given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given;
  if (typeof given === "string") return utf8.encode(given);
  const field = request.headers["content-type"];
  const media = field === undefined ? undefined : parseContentType(field);
  const subtype = media?.subtype ?? "";
  if (given !== undefined) {
    if (/^(?:json|.*\+json)$/.test(subtype)) return utf8.encode(JSON.stringify(given));
    const form = subtype === "x-www-form-urlencoded" ? formOf(given) : undefined;
    if (form !== undefined) return utf8.encode(form);
  }
  throw new TypeError(
    `The content (${field ?? "without Content-Type"}) was read before the application got it, and cannot be made again. Put the application before the body parser, or let the parser keep the octets as rawBody.`,
  );
}

/** A form in one level, as `application/x-www-form-urlencoded` has it; deeper ones are a convention of their parser. */
function formOf(given: unknown): string | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    for (const it of Array.isArray(value) ? value : [value]) {
      if (typeof it !== "string") return undefined;
      form.append(name, it);
    }
  }
  return form.toString();
}
