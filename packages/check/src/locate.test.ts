import { expect, test } from "vitest";
import { check } from "./check.ts";
import { exchangesFromTranscript } from "./sources/transcript.ts";

function markedIn(text: string): (readonly [rule: string, marked: string])[] {
  const octets = new TextEncoder().encode(text);
  return check(exchangesFromTranscript(text).exchanges).map(({ rule, where }) => [
    rule,
    new TextDecoder().decode(octets.subarray(where.octets?.start, where.octets?.end)),
  ]);
}

test("a finding in HTTP as text names the octets that it is about", () => {
  expect(
    markedIn(
      'DELETE /é HTTP/1.1\nHost: a\n\nHTTP/1.1 405 Method Not Allowed\r\nDate: Tue, 10 Mar 2026 09:00:00 GMT\r\nContent-Type: application/problem+json\r\nContent-Length: 24\r\n\r\n{"title":"x","status":4}',
    ),
  ).toEqual(
    expect.arrayContaining([
      ["missing-allow", "HTTP/1.1 405 Method Not Allowed"],
      ["problem-status-mismatch", '{"title":"x","status":4}'],
    ]),
  );
});

test("so it does in what curl -v shows, without its marks", () => {
  expect(
    markedIn(
      "> GET /a HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 503 Service Unavailable\n< Date: Tue, 10 Mar 2026 09:00:00 GMT\n< Retry-After: soon\n< Content-Type: text/plain\n<\nNo.\n",
    ),
  ).toEqual([["retry-after-unparseable", "Retry-After: soon"]]);
});
