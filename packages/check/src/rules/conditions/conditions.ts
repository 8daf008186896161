import { parseDate, parseIfMatch, parseIfNoneMatch } from "@verdict/fields";
import type { Fields } from "../../fields.ts";

/** Preconditions that can end in 412; WebDAV has two, and extensions may have more (RFC 9110 13.1, RFC 4918 10.4, 10.6). */
export function canFail(fields: Fields): boolean {
  for (const name of fields.names) {
    if (
      name === "if" ||
      name === "overwrite" ||
      (name.startsWith("if-") && name !== "if-range" && name !== "if-modified-since")
    )
      return true;
  }
  return false;
}

/** Whether a precondition is there that a server can understand; it passes over others (RFC 9110 13.1.4). */
export function hasCondition(fields: Fields): boolean {
  const [match, noneMatch, since] = ["if-match", "if-none-match", "if-unmodified-since"].map((it) =>
    fields.get(it),
  );
  return (
    (match !== undefined && parseIfMatch(match) !== undefined) ||
    (noneMatch !== undefined && parseIfNoneMatch(noneMatch) !== undefined) ||
    (since !== undefined && parseDate(since) !== undefined) ||
    fields.has("if")
  );
}

/** Whether it is one of the methods that a 304 answers. */
export function isRetrieval(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
