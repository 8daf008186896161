import { parseRange } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

export const rangeUnparseable: Rule = {
  id: "range-unparseable",
  severity: "error",
  cite: "RFC 9110 14.1.1",
  title: "A Range that cannot be read",
  asked: "range",
  find: ({ request }) => {
    const range = parseRange(request.fields.get("range") ?? "");
    const isRight = range?.ranges.every(
      (it) => it.kind !== "int" || it.last === undefined || it.last >= it.first,
    );
    return isRight === true
      ? undefined
      : {
          message:
            "Range is no set of ranges, or one of them ends before it begins; servers pass it over.",
          fix: "Write it like bytes=0-99 or bytes=-100.",
          field: "Range",
          part: "request",
        };
  },
  bad: [
    "GET /\nRange: bytes=9-0\n---\n204",
    "GET /\nRange: 0-9\n---\n204",
    "GET /\nRange: bytes=a-b\n---\n204",
  ],
  good: ["GET /\nRange: bytes=0-0,-1\n---\n204", "GET /\nRange: lines=a\n---\n204"],
};
