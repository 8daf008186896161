import { isStatus, nameOf, status } from "@verdict/codes";
import { logLines } from "../data/log-lines.ts";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";

/** Where access logs keep the status: after the quoted request line, in a JSON member, after ALB's targets, in curl's words. */
const places: readonly RegExp[] = [
  /"(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT|QUERY|PROPFIND|[A-Z-]{3,20}) [^"]*" (\d{3})\b/,
  /"(?:status|status_?code|response_?code|statusCode|http_status)"\s*:\s*"?(\d{3})\b/i,
  /\b(?:status|status_?code|http_status|returned error|response code|status code|http error)[=: ]+"?(\d{3})\b/i,
  /^(?:https?|h2|wss?|grpcs?) \S+ \S+ \S+ \S+ -?[\d.]+ -?[\d.]+ -?[\d.]+ (\d{3}) /,
  /\bHTTP\/\d(?:\.\d)?"? (\d{3})\b/,
  /^(\d{3}) [A-Z][a-z]+ /,
  / (\d{3}) \d+ - - [A-Za-z-]{4} /,
  /\bTCP_[A-Z_]+\/(\d{3})\b/,
];

/** A line of a log: an access line by its status field, an error line by what it says. */
export function byLogLine({ text, lower }: Query): Found | undefined {
  for (const place of places) {
    const code = Number(place.exec(text)?.[1]);
    // A short query such as "status 404" is a number, not a log line; nobody types quotes around it.
    if (
      (text.length > 24 || text.includes('"')) &&
      isStatus(code) &&
      status(code)?.kind === "known"
    ) {
      return {
        results: hits([code], `the line's status: ${code} ${nameOf(code)}`),
        page: `/${code}`,
      };
    }
  }
  const line = logLines.find((it) => lower.includes(it.text));
  if (line === undefined) return undefined;
  return { results: hits(line.codes, `${line.by}: "${line.text}"`) };
}
