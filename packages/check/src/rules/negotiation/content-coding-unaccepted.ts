import { encodingQuality, parseAcceptEncoding, parseContentEncoding } from "@verdict/fields";
import type { Rule } from "../../rule.ts";

/** Codings of one content that are looked at. */
const most = 10;

export const contentCodingUnaccepted: Rule = {
  id: "content-coding-unaccepted",
  severity: "warning",
  cite: "RFC 9110 12.5.3",
  title: "A coding that the client does not take",
  field: "content-encoding",
  asked: "accept-encoding",
  find: ({ request, response }) => {
    const accepted = parseAcceptEncoding(request.fields.get("accept-encoding") ?? "");
    if (accepted === undefined) return undefined;
    // Nobody codes content more often; a field that says so is somebody trying what happens.
    const codings = (
      parseContentEncoding(response.fields.get("content-encoding") ?? "") ?? []
    ).slice(0, most);
    const other = codings.find((it) => encodingQuality(accepted, it) === 0);
    return other === undefined
      ? undefined
      : {
          message: `The content is coded as ${other}, which Accept-Encoding does not have.`,
          fix: "Send a coding that is accepted, or none.",
          field: "Content-Encoding",
        };
  },
  bad: [
    "GET /\nAccept-Encoding: gzip\n---\n200\nContent-Encoding: br\nContent-Type: text/plain\n\nx",
    "GET /\nAccept-Encoding: *;q=0\n---\n200\nContent-Encoding: gzip\nContent-Type: text/plain\n\nx",
  ],
  good: [
    "GET /\nAccept-Encoding: GZIP\n---\n200\nContent-Encoding: x-gzip\nContent-Type: text/plain\n\nx",
    "GET /\n---\n200\nContent-Encoding: br\nContent-Type: text/plain\n\nx",
  ],
};
