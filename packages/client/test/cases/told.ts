/** What a server says of when to come back: Retry-After and RateLimit. */
import { answer, call, ends, fails, get, group, ok, post, times } from "./case.ts";

const origin = "RFC 9110 10.2.3";
const after = group("retry-after");

/** Obeyed: no sooner than a second, and not much later than three. */
const obeyed = (status = 200): ReturnType<typeof ends> =>
  ends(2, status, { minTotalDelayMs: 950, maxTotalDelayMs: 4500 });
/** Not obeyed, since it is none: the client's own wait. */
const ignored = ends(2, 200, { maxTotalDelayMs: 1500 });
/** Too long: the response comes back at once. */
const tooLong = (status = 503): ReturnType<typeof ends> =>
  ends(1, status, { maxTotalDelayMs: 1500 });

for (const [name, value, note] of [
  ["delta", "1", "Seconds."],
  ["leading-zeros", "001", "1*DIGIT has no rule against zeros."],
  ["blanks-before", "   1", "A value has no whitespace around it (RFC 9110 5.5)."],
  ["blanks-after", "1   ", "A value has no whitespace around it (RFC 9110 5.5)."],
  ["tab-after", "1\t", "Nor a tab."],
  ["imf-fixdate", "{now+2s}", "The date that is written today."],
  ["rfc850", "{now+2s:rfc850}", "A recipient MUST accept the obsolete forms (RFC 9110 5.6.7)."],
  ["asctime", "{now+2s:asctime}", "A recipient MUST accept the obsolete forms (RFC 9110 5.6.7)."],
] as const)
  after.must(name, origin, note, [answer(503, { "Retry-After": value }), ok()], get(), obeyed());

for (const [name, value] of [
  ["plus", "+4"],
  ["minus", "-4"],
  ["fraction", "4.5"],
  ["hex", "0x4"],
  ["exponent", "4e0"],
  ["unit", "4s"],
  ["word", "soon"],
  ["empty", ""],
  ["iso", "{now+4s:iso}"],
  ["list", "4, 4"],
  ["parameter", "4;x"],
  ["zone", "Fri, 31 Dec 2100 23:59:59 +0000"],
  ["date-without-zone", "Fri, 31 Dec 2100 23:59:59"],
  ["no-such-day", "Fri, 31 Feb 2100 23:59:59 GMT"],
  ["quoted", '"4"'],
  ["other-digits", "\xb2"],
  ["nan", "NaN"],
  ["infinity", "Infinity"],
] as const)
  after.should(
    `not-${name}`,
    origin,
    "It is neither seconds nor a date: the client waits as it would without it.",
    [answer(503, { "Retry-After": value }), ok()],
    get(),
    ignored,
  );
after.choice(
  "two-fields",
  "RFC 9110 5.3",
  "Two values where one is allowed: the longer, the first or none.",
  [answer(503, { "Retry-After": ["1", "2"] }), ok()],
  get(),
  ends(2, 200, { maxTotalDelayMs: 4500 }),
);
after.must(
  "zero",
  origin,
  "At once, or with the client's own wait.",
  [answer(503, { "Retry-After": "0" }), ok()],
  get(),
  ignored,
);
after.must(
  "past",
  origin,
  "A date that is over is at once.",
  [answer(503, { "Retry-After": "{now-3600s}" }), ok()],
  get(),
  ignored,
);
after.must(
  "long-past",
  "RFC 9110 5.6.7",
  "The oldest date there is an example of.",
  [answer(503, { "Retry-After": "Sunday, 06-Nov-94 08:49:37 GMT" }), ok()],
  get(),
  ignored,
);
for (const [name, value] of [
  ["over-cap", "3600"],
  ["over-timer", "2147484"],
  ["over-integer", "99999999999999999999"],
  ["over-everything", "9".repeat(400)],
  ["date-over-cap", "{now+3600s}"],
  ["date-far", "Fri, 31 Dec 2100 23:59:59 GMT"],
] as const)
  after.must(
    name,
    `${origin}; a timer holds 2^31-1 ms`,
    "Longer than anyone wants to wait: the response comes back at once, and nothing is sent early.",
    [answer(503, { "Retry-After": value }), ok()],
    get(),
    tooLong(),
  );
after.must(
  "at-cap",
  origin,
  "As long as the cap is not longer than it.",
  [answer(503, { "Retry-After": "1" }), ok()],
  get({ maxRetryAfterMs: 1000 }),
  obeyed(),
);
after.must(
  "over-remaining",
  origin,
  "The time for the whole call would be over: the response comes back now.",
  [answer(503, { "Retry-After": "4" }), ok()],
  get({ totalTimeoutMs: 1500 }),
  ends(1, 503, { maxTotalDelayMs: 2500, accept: [fails(1, "timeout")] }),
);
after.must(
  "not-clamped-by-max-delay",
  origin,
  "The longest wait of the client's own does not cut it short.",
  [answer(503, { "Retry-After": "1" }), ok()],
  get({ maxDelayMs: 50 }),
  obeyed(),
);
for (const [name, skew] of [
  ["ahead", "+3600"],
  ["behind", "-3600"],
] as const) {
  after.should(
    `skew-${name}`,
    `${origin}; RFC 9110 6.6.1`,
    "The server's clock is off by an hour: its Date says so.",
    [
      answer(503, {
        Date: `{now${skew}s}`,
        "Retry-After": `{now${skew === "+3600" ? "+3602" : "-3598"}s}`,
      }),
      ok(),
    ],
    get(),
    obeyed(),
  );
  after.should(
    `skew-${name}-over-cap`,
    `${origin}; RFC 9110 6.6.1`,
    "By its own clock the wait is an hour.",
    [
      answer(503, {
        Date: `{now${skew}s}`,
        "Retry-After": `{now${skew === "+3600" ? "+7200" : "+0"}s}`,
      }),
      ok(),
    ],
    get(),
    tooLong(),
  );
}
after.should(
  "skew-delta",
  origin,
  "Seconds do not depend on a clock.",
  [answer(503, { Date: "{now+3600s}", "Retry-After": "1" }), ok()],
  get(),
  obeyed(),
);
after.should(
  "broken-date",
  "RFC 9110 6.6.1",
  "A Date that is none is as good as no Date.",
  [answer(503, { Date: "yesterday", "Retry-After": "{now+2s}" }), ok()],
  get(),
  obeyed(),
);
after.choice(
  "equal-dates",
  origin,
  "The server's Date and its Retry-After are the same second: at once.",
  [answer(503, { Date: "{now+3600s}", "Retry-After": "{now+3600s}" }), ok()],
  get(),
  ignored,
);
for (const code of [408, 413, 429, 500, 502, 504])
  after[code === 413 || code === 429 ? "must" : "should"](
    `on-${code}`,
    code === 413 ? "RFC 9110 15.5.14" : code === 429 ? "RFC 6585 4" : origin,
    `Also on ${code}.`,
    [answer(code, { "Retry-After": "1" }), ok()],
    get(),
    obeyed(),
  );
after.should(
  "on-413-put",
  "RFC 9110 15.5.14",
  "413 with Retry-After is a condition that passes.",
  [answer(413, { "Retry-After": "1" }), ok()],
  call("PUT"),
  obeyed(),
);
for (const code of [200, 201, 202, 204])
  after.must(
    `on-${code}`,
    origin,
    "A success is delivered at once, and not asked for again.",
    [answer(code, { "Retry-After": "4" }, code === 204 ? null : "b"), ok()],
    get(),
    ends(1, code, { maxTotalDelayMs: 1500 }),
  );
for (const code of [301, 302, 303, 307, 308])
  after.should(
    `on-${code}`,
    `${origin}: the minimum time before the redirected request`,
    "A redirect is followed no sooner than it says.",
    [answer(code, { Location: "/n", "Retry-After": "1" }), ok()],
    get(),
    ends(2, 200, { minTotalDelayMs: 950, maxTotalDelayMs: 4500, pathOnLast: "/n" }),
  );
after.choice(
  "on-303-over-cap",
  origin,
  "Too long before a redirect: it is handed back.",
  [answer(303, { Location: "/n", "Retry-After": "3600" }), ok()],
  get(),
  ends(1, 303, { maxTotalDelayMs: 1500, accept: [fails(1, "redirect"), ends(2, 200)] }),
);
for (const verb of ["POST", "PATCH"])
  for (const code of [429, 503])
    after.choice(
      `${code}-${verb.toLowerCase()}`,
      "RFC 9110 9.2.2",
      "Retry-After is no promise that nothing was done; a client may be told to take it for one.",
      [answer(code, { "Retry-After": "1" }), ok()],
      call(verb),
      ends(1, code, { maxTotalDelayMs: 900, accept: [obeyed()] }),
    );
after.must(
  "post-key",
  origin,
  "With a key the POST waits and goes again.",
  [answer(503, { "Retry-After": "1" }), ok()],
  post({ idempotencyKey: "auto" }),
  obeyed(),
);
after.must(
  "each-counts",
  origin,
  "Each is obeyed.",
  [answer(503, { "Retry-After": "1" }), answer(429, { "Retry-After": "1" }), ok()],
  get(),
  ends(3, 200, { minTotalDelayMs: 1950, maxTotalDelayMs: 5000 }),
);
after.must(
  "last-not-waited-for",
  origin,
  "After the last try nobody waits.",
  times(2, answer(503, { "Retry-After": "1" })),
  get({ maxAttempts: 2 }),
  ends(2, 503, { minTotalDelayMs: 950, maxTotalDelayMs: 1900 }),
);
after.must(
  "one-try",
  origin,
  "Who wants one try waits for nothing.",
  [answer(503, { "Retry-After": "4" })],
  get({ maxAttempts: 1 }),
  ends(1, 503, { maxTotalDelayMs: 1500, finalHeaders: { "retry-after": "4" } }),
);
after.must(
  "then-none",
  origin,
  "The next refusal says nothing: the client's own wait.",
  [answer(503, { "Retry-After": "1" }), answer(503), ok()],
  get(),
  ends(3, 200, { minTotalDelayMs: 950, maxTotalDelayMs: 3000 }),
);
after.must(
  "lower-case-name",
  "RFC 9110 5.1",
  "Names have no case.",
  [answer(503, { "retry-after": "1" }), ok()],
  get(),
  obeyed(),
);

const limit = group("ratelimit");
const draft = "draft-ietf-httpapi-ratelimit-headers";
const limited = (headers: Record<string, string>, status = 429) => [answer(status, headers), ok()];
for (const [name, value] of [
  ["spent", '"default";r=0;t=1'],
  ["blanks", '"default"; r=0; t=1'],
  ["order", '"default";t=1;r=0'],
  ["partition", '"default";r=0;t=1;pk=:dHJpYWwxMjE=:'],
  ["one-of-two-spent", '"a";r=0;t=1, "b";r=10;t=3600'],
  ["name-that-looks-spent", '"x;r=0;t=3600";r=5;t=3600, "b";r=0;t=1'],
] as const)
  limit.should(
    name,
    `${draft} 4`,
    "The quota is there again in a second.",
    limited({ RateLimit: value }),
    get(),
    obeyed(),
  );
limit.should(
  "both-spent",
  `${draft} 4`,
  "The longer of two.",
  limited({ RateLimit: '"a";r=0;t=1, "b";r=0;t=2' }),
  get(),
  ends(2, 200, { minTotalDelayMs: 1950, maxTotalDelayMs: 5000 }),
);
limit.should(
  "spent-503",
  `${draft} 4`,
  "Also on 503.",
  limited({ RateLimit: '"default";r=0;t=1' }, 503),
  get(),
  obeyed(),
);
limit.should(
  "over-cap",
  `${draft} 4`,
  "Too long: the response comes back at once.",
  limited({ RateLimit: '"default";r=0;t=3600' }),
  get(),
  tooLong(429),
);
for (const [name, value] of [
  ["left", '"default";r=5;t=3600'],
  ["no-reset", '"default";r=0'],
  ["negative", '"default";r=0;t=-4'],
  ["string", '"default";r=0;t="4"'],
  ["fraction", '"default";r=0;t=4.5'],
  ["broken", "r=0;t="],
  ["empty", ""],
] as const)
  limit.should(
    `not-${name}`,
    `${draft} 4`,
    "Nothing is said of when: the client's own wait.",
    limited({ RateLimit: value }),
    get(),
    ignored,
  );
limit.choice(
  "draft-7",
  "draft-ietf-httpapi-ratelimit-headers-07",
  "An older form of the field.",
  limited({ RateLimit: "limit=10, remaining=0, reset=1" }),
  get(),
  ends(2, 200, { maxTotalDelayMs: 4500 }),
);
limit.choice(
  "three-fields",
  "draft-ietf-httpapi-ratelimit-headers-06",
  "The three fields that were before.",
  limited({ "RateLimit-Limit": "10", "RateLimit-Remaining": "0", "RateLimit-Reset": "1" }),
  get(),
  obeyed(),
);
for (const [name, value] of [
  ["delta", "1"],
  ["epoch", "{now+2s:epoch}"],
  ["epoch-ms", "{now+2s:epoch}000"],
] as const)
  limit.choice(
    `x-reset-${name}`,
    "custom",
    "X-RateLimit-Reset has three forms in the wild, told apart by their size.",
    limited({ "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": value }),
    get(),
    obeyed(),
  );
limit.choice(
  "x-reset-skew",
  "custom",
  "A moment is one by the server's clock.",
  limited({
    Date: "{now+3600s}",
    "X-RateLimit-Remaining": "0",
    "X-RateLimit-Reset": "{now+3602s:epoch}",
  }),
  get(),
  obeyed(),
);
limit.choice(
  "x-reset-past",
  "custom",
  "A moment that is over is at once.",
  limited({ "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "{now-60s:epoch}" }),
  get(),
  ignored,
);
limit.choice(
  "x-reset-garbage",
  "custom",
  "What cannot be read is not there.",
  limited({ "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "soon" }),
  get(),
  ignored,
);
limit.choice(
  "x-reset-left",
  "custom",
  "There is some left, so that the reset does not matter.",
  limited({ "X-RateLimit-Remaining": "7", "X-RateLimit-Reset": "3600" }, 503),
  get(),
  ignored,
);
limit.choice(
  "x-reset-over-cap",
  "custom",
  "An hour is too long.",
  limited({ "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "{now+3600s:epoch}" }),
  get(),
  tooLong(429),
);
limit.must(
  "retry-after-first",
  `${draft} 4: Retry-After takes precedence`,
  "Retry-After says one second, RateLimit an hour.",
  limited({ "Retry-After": "1", RateLimit: '"default";r=0;t=3600' }),
  get(),
  obeyed(),
);
limit.must(
  "retry-after-first-long",
  `${draft} 4: Retry-After takes precedence`,
  "Retry-After says an hour, RateLimit one second.",
  limited({ "Retry-After": "3600", RateLimit: '"default";r=0;t=1' }),
  get(),
  tooLong(429),
);
limit.should(
  "broken-retry-after",
  `${draft} 4`,
  "A Retry-After that cannot be read does not hide RateLimit.",
  limited({ "Retry-After": "soon", RateLimit: '"default";r=0;t=1' }),
  get(),
  obeyed(),
);
limit.must(
  "post",
  "RFC 9110 9.2.2",
  "No reason to send a POST twice.",
  limited({ RateLimit: '"default";r=0;t=1' }),
  post(),
  ends(1, 429, { accept: [obeyed()] }),
);
limit.must(
  "policy-alone",
  `${draft} 3`,
  "A policy says nothing of now.",
  limited({ "RateLimit-Policy": '"default";q=100;w=3600' }),
  get(),
  ignored,
);
limit.must(
  "404-spent",
  `${draft} 4`,
  "A quota does not make a 404 pass.",
  [answer(404, { RateLimit: '"default";r=0;t=0' }), ok()],
  get(),
  ends(1, 404),
);

export const cases = [after, limit].flatMap((it) => it.cases);
