import type { Fields } from "../../fields.ts";

/** Preconditions that can end in 412; WebDAV has one, and extensions may have more (RFC 9110 13.1, RFC 4918 10.4). */
export function canFail(fields: Fields): boolean {
  for (const name of fields.names) {
    if (
      name === "if" ||
      (name.startsWith("if-") && name !== "if-range" && name !== "if-modified-since")
    )
      return true;
  }
  return false;
}

/** Whether it is one of the methods that a 304 answers. */
export function isRetrieval(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
