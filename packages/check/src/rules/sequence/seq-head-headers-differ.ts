import { isSuccess } from "@verdict/codes";
import { parseContentType, parseDate } from "@verdict/fields";
import type { Response } from "../../exchange.ts";
import type { SequenceRule } from "../../rule.ts";
import { headsAndGets } from "./head-and-get.ts";

const names = ["ETag", "Last-Modified", "Content-Type", "Content-Encoding", "Content-Language"];

/** The value of a field, written so that two that mean the same are alike. */
function meaningOf(name: string, { fields }: Response): string | undefined {
  const value = fields.get(name.toLowerCase());
  if (value === undefined || name === "ETag" || name === "Last-Modified") return value;
  const type = name === "Content-Type" ? parseContentType(value) : undefined;
  const { charset, ...others } = type?.parameters ?? {};
  return type === undefined
    ? value.toLowerCase()
    : JSON.stringify([type.type, type.subtype, charset?.toLowerCase(), Object.entries(others)]);
}

/** Whether one shows a state that came after the other was sent. */
function isModifiedAfter(one: Response, other: Response): boolean {
  const modified = parseDate(one.fields.get("last-modified") ?? "");
  const sent = parseDate(other.fields.get("date") ?? "");
  return modified !== undefined && sent !== undefined && modified > sent;
}

export const seqHeadHeadersDiffer: SequenceRule = {
  id: "seq-head-headers-differ",
  severity: "warning",
  cite: "RFC 9110 9.3.2",
  title: "HEAD has other fields than GET",
  findIn: (exchanges) =>
    headsAndGets(exchanges).flatMap(({ head, get, at }) => {
      const [a, b] = [head.response, get.response];
      if (!isSuccess(a.status) || a.status !== b.status) return [];
      const isNewer = isModifiedAfter(a, b) || isModifiedAfter(b, a);
      const field = names.find((it) => {
        const [one, other] = [meaningOf(it, a), meaningOf(it, b)];
        return one !== undefined && one !== other;
      });
      if (field !== undefined && !isNewer)
        return [
          {
            message: `${field} of HEAD is not that of GET.`,
            fix: "Send the fields that GET has.",
            field,
            exchange: at,
          },
        ];
      // What is only known once the content is made may be missing.
      const missing = names.find((it) => meaningOf(it, a) !== meaningOf(it, b));
      return missing === undefined || isNewer
        ? []
        : [
            {
              message: `HEAD lacks ${missing}, which GET has.`,
              fix: "Send it with HEAD as well, where it is known without the content.",
              field: missing,
              exchange: at,
              severity: "info" as const,
            },
          ];
    }),
  bad: [
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n200\nETag: "a"\nContent-Type: text/html',
  ],
  good: [
    "GET /a\n---\n200\nContent-Type: text/html;charset=UTF-8\n\nx\n===\nHEAD /a\n---\n200\nContent-Type: text/html; charset=utf-8",
    'GET /a\n---\n200\nETag: "1"\nLast-Modified: Tue, 10 Mar 2026 08:00:00 GMT\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n200\nDate: Tue, 10 Mar 2026 09:10:00 GMT\nETag: "2"\nLast-Modified: Tue, 10 Mar 2026 09:05:00 GMT\nContent-Type: text/plain',
    'GET /a\n---\n200\nETag: "a"\nContent-Type: text/plain\n\nx\n===\nHEAD /a\n---\n200\nContent-Type: text/plain',
  ],
};
