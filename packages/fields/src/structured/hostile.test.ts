import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAcceptQuery } from "../accept-query.ts";
import { parseBasic } from "../basic.ts";
import { parseCacheStatus } from "../cache-status.ts";
import { parseChallenges, parseCredentials } from "../challenge.ts";
import { parseDeprecation } from "../deprecation.ts";
import { parseEarlyData } from "../early-data.ts";
import { parseIdempotencyKey } from "../idempotency-key.ts";
import { parseRequestHead, parseResponseHead } from "../message/head.ts";
import { parseMessage } from "../message/message.ts";
import { parseTranscript } from "../message/transcript.ts";
import { parseProblem } from "../problem-details.ts";
import { parseProxyStatus } from "../proxy-status.ts";
import { parseRateLimit } from "../rate-limit.ts";
import { parseRateLimitPolicy } from "../rate-limit-policy.ts";
import { parseSunset } from "../sunset.ts";
import { parseXRateLimit } from "../x-rate-limit.ts";
import { parseDictionary } from "./dictionary.ts";
import { parseItem } from "./item.ts";
import { parseList } from "./list.ts";

const values: Record<string, (text: string) => unknown> = {
  parseItem,
  parseList,
  parseDictionary,
  parseChallenges,
  parseCredentials,
  parseBasic: (token68) => parseBasic({ scheme: "Basic", token68, parameters: {} }),
  parseAcceptQuery,
  parseCacheStatus,
  parseProxyStatus,
  parseRateLimit,
  parseRateLimitPolicy,
  parseXRateLimit: (text) => parseXRateLimit({ limit: text, remaining: text, reset: text }, 0),
  parseIdempotencyKey: (text) => parseIdempotencyKey(text, { lenient: true }),
  parseEarlyData,
  parseDeprecation,
  parseSunset,
  parseProblem,
};
const messages: Record<string, (text: string) => unknown> = {
  parseRequestHead,
  parseResponseHead,
  parseMessage,
  parseTranscript,
};

const bits = [
  ",",
  '"',
  ";",
  " ",
  "\t",
  "\\",
  "=",
  ":",
  "(",
  ")",
  "%",
  "a",
  "1",
  "-",
  "@",
  "?",
  "*",
];

test.each(Object.entries({ ...values, ...messages }))("no text makes %s throw", (_, parse) => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...bits) }),
  );
  fc.assert(
    fc.property(text, (input) => {
      expect(() => parse(input)).not.toThrow();
    }),
    { numRuns: 150 },
  );
});

/** Beginnings that lead into the loops of a parser, and what is then repeated there. */
const valueStarts = ["", 'a;b="', "a=(", "A b=", "A ", '%"'];
const valueBits = [
  ...bits,
  ", ",
  ",a",
  ";a",
  ' "a"',
  "a=b,",
  "A a=1, ",
  '\\"',
  "%c3",
  "a b ",
  "A a,",
];
const head = "HTTP/1.1 200 OK\n";
const chunked = `${head}Transfer-Encoding: chunked\n\n`;
const messageStarts = [
  "",
  head,
  `${head}A: `,
  chunked,
  "> GET / HTTP/1.1\n",
  "< HTTP/1.1 200 OK\n<\n",
];
const messageBits = [
  " ",
  "\n",
  "\r",
  ":",
  "a",
  "\r\n",
  " a\n",
  "a: b\n",
  "1\na\n",
  "###\n",
  "* a\n",
  "> GET / HTTP/1.1\n",
  "< HTTP/1.1 100 A\n<\n",
  "HTTP/1.1 100 A\n\n",
  "GET / HTTP/1.1\n\n",
  `${chunked}ffff\n`,
  `${head}Content-Length: 99\n\n`,
];

function hostile(starts: readonly string[], repeated: readonly string[]) {
  return starts.flatMap((start) => repeated.map((bit) => [start, bit] as const));
}

function fill(start: string, bit: string, length: number): string {
  return start + bit.repeat(Math.ceil(length / bit.length));
}

/** The least of three runs, or the first that is fast enough not to matter. */
function best(parse: (text: string) => unknown, text: string, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least > enough; run += 1) {
    const start = performance.now();
    parse(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

// Four times the input may take four times as long; quadratic work would take sixteen times, and
// not be done within the time that does not matter.
const slackFactor = 12;
const slackMs = 20;
const enoughMs = 250;

function slowest(parse: (text: string) => unknown, inputs: ReturnType<typeof hostile>) {
  return inputs.filter(([start, bit]) => {
    const [long, short] = [fill(start, bit, 400_000), fill(start, bit, 100_000)];
    // Other work on the machine can spoil one measurement, but hardly three of them.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const time = best(parse, long, enoughMs);
      if (time <= enoughMs || time <= best(parse, short) * slackFactor + slackMs) return false;
    }
    return true;
  });
}

test.each(Object.entries(values))("%s takes time in proportion to its input", (_, parse) => {
  expect(slowest(parse, hostile(valueStarts, valueBits))).toEqual([]);
});

test.each(Object.entries(messages))("%s takes time in proportion to its input", (_, parse) => {
  expect(slowest(parse, hostile(messageStarts, messageBits))).toEqual([]);
});
