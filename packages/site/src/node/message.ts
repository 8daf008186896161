import { phraseOf } from "@verdict/codes";
import { currentDate } from "@verdict/fields";
import { problemJson } from "../http/problem.ts";

/** A whole refusal as it travels, for connections that Node has given up on. It closes the connection. */
export function refusalMessage(
  status: number,
  detail: string,
  fields: Readonly<Record<string, string>> = {},
): string {
  const content = problemJson({ kind: "problem", code: status, detail });
  const all = {
    Date: currentDate(),
    Connection: "close",
    "Content-Type": "application/problem+json",
    "Content-Length": String(Buffer.byteLength(content)),
    "Cache-Control": "no-store",
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${phraseOf(status) ?? ""}`, ...lines, "", content].join("\r\n");
}
