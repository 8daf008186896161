/** Ends of every kind: the network, time, the caller, what is not known of a repeat. */
import { answer, call, drop, ends, fails, get, group, ok, post, times } from "./case.ts";

const late = { delayMs: 8000 };
const soon = { maxTotalDelayMs: 4500 };

const abort = group("abort");
abort.must(
  "before-head",
  "DOM",
  "No response yet.",
  [ok("late", {}, late), ok()],
  get({ abortAfterMs: 1200 }),
  fails(1, "aborted", soon),
);
abort.must(
  "in-content",
  "DOM",
  "Half of the content is there.",
  [ok("half", {}, { bodyDelayMs: 8000 }), ok()],
  get({ abortAfterMs: 1200 }),
  fails(1, "aborted", soon),
);
abort.must(
  "in-backoff",
  "DOM",
  "At once, and not after the wait.",
  [answer(503), ok()],
  get({ abortAfterMs: 1200, baseDelayMs: 6000, maxDelayMs: 6000 }),
  fails(1, "aborted", soon),
);
abort.must(
  "in-told-wait",
  "DOM",
  "Also in a wait that the server asked for.",
  [answer(503, { "Retry-After": "5" }), ok()],
  get({ abortAfterMs: 1200 }),
  fails(1, "aborted", soon),
);
abort.must(
  "in-second-try",
  "DOM",
  "The signal is good for all tries.",
  [answer(503), ok("late", {}, late), ok()],
  get({ abortAfterMs: 1200 }),
  fails(2, "aborted", soon),
);
abort.must(
  "in-third-try",
  "DOM",
  "Also for the third.",
  [answer(503), drop(), ok("late", {}, late)],
  get({ abortAfterMs: 1200 }),
  fails(3, "aborted", soon),
);
abort.must(
  "not-repeated",
  "DOM",
  "Who left does not want another.",
  [ok("late", {}, late), ok()],
  get({ abortAfterMs: 1200, maxAttempts: 5 }),
  fails(1, "aborted", soon),
);
abort.must(
  "reason",
  "DOM",
  "The caller's reason is kept.",
  [ok("late", {}, late)],
  get({ abortAfterMs: 1200, abortReason: "user left" }),
  fails(1, "aborted", { errorReason: "user left", ...soon }),
);
abort.must(
  "reason-before",
  "DOM",
  "Also where it was aborted before.",
  [ok()],
  get({ abortAfterMs: -1, abortReason: "user left" }),
  fails(0, "aborted", { errorReason: "user left" }),
);
abort.must(
  "reason-in-backoff",
  "DOM",
  "Also in a wait.",
  [answer(503), ok()],
  get({ abortAfterMs: 1200, abortReason: "user left", baseDelayMs: 6000, maxDelayMs: 6000 }),
  fails(1, "aborted", { errorReason: "user left", ...soon }),
);
abort.must(
  "post",
  "DOM",
  "A POST too.",
  [ok("late", {}, late)],
  post({ abortAfterMs: 1200 }),
  fails(1, "aborted", { maybeApplied: true, ...soon }),
);
abort.must(
  "one-shot",
  "DOM",
  "With a stream under way.",
  [ok("late", {}, late)],
  post({ abortAfterMs: 1200, replayableBody: false }),
  fails(1, "aborted", soon),
);
abort.should(
  "caller-timeout",
  "DOM AbortSignal.timeout",
  "The caller's own timeout is one, and not repeated.",
  [ok("late", {}, late), ok()],
  get({ callerTimeoutSignalMs: 1200 }),
  fails(1, "timeout", { ...soon, accept: [fails(1, "aborted", soon)] }),
);
abort.should(
  "caller-timeout-in-backoff",
  "DOM AbortSignal.timeout",
  "Also in a wait.",
  [answer(503), ok()],
  get({ callerTimeoutSignalMs: 1200, baseDelayMs: 6000, maxDelayMs: 6000 }),
  fails(1, "timeout", { ...soon, accept: [fails(1, "aborted", soon)] }),
);
abort.must(
  "after-503-given-back",
  "DOM",
  "A later abort changes nothing.",
  [answer(404)],
  get({ abortAfterMs: 1200 }),
  ends(1, 404),
);

abort.must(
  "before-post",
  "DOM",
  "What never left was not applied.",
  [ok()],
  post({ abortAfterMs: -1 }),
  fails(0, "aborted", { maybeApplied: false }),
);
abort.must(
  "put-in-backoff",
  "RFC 6585 4",
  "Nor was what was refused.",
  [answer(429), ok()],
  call("PUT", { abortAfterMs: 1200, baseDelayMs: 6000, maxDelayMs: 6000 }),
  fails(1, "aborted", { maybeApplied: false, ...soon }),
);
abort.must(
  "put-503-in-backoff",
  "RFC 9110 9.2.2",
  "What a 503 answered may have been.",
  [answer(503), ok()],
  call("PUT", { abortAfterMs: 1200, baseDelayMs: 6000, maxDelayMs: 6000 }),
  fails(1, "aborted", { maybeApplied: true, ...soon }),
);

const gc = group("gc");
gc.must(
  "abort",
  "nodejs/undici#4068",
  "A signal survives a collection.",
  [ok("late", {}, late)],
  get({ abortAfterMs: 1200, forceGcAtMs: [200, 400] }),
  fails(1, "aborted", soon),
);
gc.must(
  "abort-second-try",
  "nodejs/undici#4068",
  "Also on a repeat.",
  [answer(503), ok("late", {}, late)],
  get({ abortAfterMs: 1200, forceGcAtMs: [200, 400] }),
  fails(2, "aborted", soon),
);
gc.must(
  "abort-in-content",
  "nodejs/undici#4068",
  "Also in the content.",
  [ok("half", {}, { bodyDelayMs: 8000 })],
  get({ abortAfterMs: 1200, forceGcAtMs: [200, 400] }),
  fails(1, "aborted", soon),
);
gc.must(
  "total-timeout",
  "nodejs/node#55428",
  "A timeout too.",
  [ok("late", {}, late)],
  get({ totalTimeoutMs: 1200, forceGcAtMs: [200, 400] }),
  fails(1, "timeout", soon),
);
gc.must(
  "try-timeout",
  "nodejs/node#55428",
  "And that of a try.",
  [ok("late", {}, late), ok()],
  get({ attemptTimeoutMs: 1200, forceGcAtMs: [200, 400] }),
  ends(2, 200, soon),
);
gc.must(
  "caller-timeout",
  "nodejs/node#54614",
  "And the caller's own.",
  [ok("late", {}, late)],
  get({ callerTimeoutSignalMs: 1200, forceGcAtMs: [200, 400] }),
  fails(1, "timeout", { ...soon, accept: [fails(1, "aborted", soon)] }),
);

const timeout = group("timeout");
timeout.must(
  "total-before-head",
  "design",
  "The whole call.",
  [ok("late", {}, late), ok()],
  get({ totalTimeoutMs: 1200 }),
  fails(1, "timeout", soon),
);
timeout.must(
  "total-in-content",
  "design",
  "Content counts.",
  [ok("half", {}, { bodyDelayMs: 8000 }), ok()],
  get({ totalTimeoutMs: 1200 }),
  fails(1, "timeout", soon),
);
timeout.must(
  "total-over-tries",
  "design",
  "All tries share it.",
  times(9, ok("late", {}, { delayMs: 15_000 })),
  get({ attemptTimeoutMs: 1000, totalTimeoutMs: 3400, maxAttempts: 9 }),
  fails("2-4", "timeout", { maxTotalDelayMs: 7000 }),
);
timeout.should(
  "try-three-times",
  "design",
  "Each try has its time, then it is over.",
  times(4, ok("late", {}, late)),
  get({ attemptTimeoutMs: 900 }),
  fails(3, "timeout", soon),
);
timeout.should(
  "try-in-content",
  "got#1382",
  "Content belongs to the try.",
  [ok("half", {}, { bodyDelayMs: 8000 }), ok("whole")],
  get({ attemptTimeoutMs: 1200 }),
  ends(2, 200, { finalBody: "whole", ...soon }),
);
timeout.should(
  "try-not-in-backoff",
  "up-fetch",
  "A wait is no part of a try.",
  [answer(503), ok()],
  get({ attemptTimeoutMs: 1000, baseDelayMs: 1500, maxDelayMs: 1500 }),
  ends(2, 200, { minTotalDelayMs: 1450 }),
);
timeout.should(
  "try-each-redirect",
  "design",
  "Each hop has its own.",
  [{ ...answer(302, { Location: "/n" }), delayMs: 1000 }, ok("end", {}, { delayMs: 1000 })],
  get({ attemptTimeoutMs: 1700 }),
  ends(2, 200),
);
timeout.must(
  "try-post",
  "RFC 9110 9.2.2",
  "A POST that took too long may have been done.",
  [ok("late", {}, late), ok()],
  post({ attemptTimeoutMs: 1200 }),
  fails(1, "timeout", { maybeApplied: true, ...soon }),
);
timeout.must(
  "try-post-key",
  "draft-ietf-httpapi-idempotency-key-header",
  "With a key it goes again.",
  [ok("late", {}, late), answer(201)],
  post({ attemptTimeoutMs: 1200, idempotencyKey: "auto" }),
  ends(2, 201, soon),
);
timeout.must(
  "slow-enough",
  "design",
  "What comes in time comes.",
  [ok("slow", {}, { delayMs: 500, bodyDelayMs: 500 })],
  get({ attemptTimeoutMs: 4000 }),
  ends(1, 200, { finalBody: "slow", minTotalDelayMs: 950 }),
);
timeout.must(
  "total-shorter-than-try",
  "design",
  "The shorter one counts, and ends it.",
  [ok("late", {}, late), ok()],
  get({ attemptTimeoutMs: 3000, totalTimeoutMs: 1200 }),
  fails(1, "timeout", soon),
);
timeout.must(
  "504-is-none",
  "RFC 9110 15.6.5",
  "A 504 is a response.",
  [answer(504)],
  get({ maxAttempts: 1 }),
  ends(1, 504),
);

const network = group("network");
for (const [name, how] of [
  ["reset", "before-response"],
  ["mid-headers", "mid-headers"],
  ["on-connect", "on-connect"],
] as const)
  for (const method of ["GET", "HEAD", "PUT", "DELETE"])
    network.should(
      `${name}-${method.toLowerCase()}`,
      "RFC 9110 9.2.2; RFC 9112 9.3.1",
      "An idempotent request is sent again.",
      [drop(how), ok()],
      call(method),
      ends(2, 200, { methodOnLast: method, bodyOnLast: method === "PUT" ? "x" : null }),
    );
network.must(
  "reset-post-key",
  "draft-ietf-httpapi-idempotency-key-header",
  "A POST with a key too.",
  [drop(), answer(201)],
  post({ idempotencyKey: "auto" }),
  ends(2, 201, {
    bodyOnLast: "x",
    requests: [
      { headers: { "idempotency-key": "*" } },
      { headers: { "idempotency-key": "$same-as-first" } },
    ],
  }),
);
network.choice(
  "on-connect-post",
  "RFC 9112 9.3.1",
  "Nothing was read, but the client cannot know.",
  [drop("on-connect"), ok()],
  post(),
  fails(1, "network", { accept: [ends(2, 200)] }),
);
network.must(
  "mid-headers-exhausted",
  "design",
  "One error of kind network.",
  times(3, drop("mid-headers")),
  get(),
  fails(3, "network"),
);
network.must(
  "refused",
  "design",
  "Nobody listens.",
  [],
  get({ target: "refused" }),
  fails(0, "network", soon),
);
network.must(
  "refused-post",
  "design",
  "Nobody listens to a POST either; it was not applied.",
  [],
  post({ target: "refused" }),
  fails(0, "network", { maybeApplied: false, ...soon }),
);
network.must(
  "no-such-host",
  "RFC 6761 6.4",
  "No such host.",
  [],
  get({ target: "bad-dns" }),
  fails(0, "network"),
);
network.must(
  "invalid-url",
  "URL",
  "What is no URL is a mistake, and not repeated.",
  [],
  get({ target: "invalid-url" }),
  fails(0, "usage"),
);
for (const [name, line] of [
  ["version", "HTTQ/1.1 200 OK"],
  ["no-status", "HTTP/1.1 OK"],
  ["two-digits", "HTTP/1.1 20 OK"],
  ["four-digits", "HTTP/1.1 2000 OK"],
  ["letters", "HTTP/1.1 2xx OK"],
  ["garbage", "hello"],
] as const)
  network.must(
    `status-line-${name}`,
    "RFC 9112 4",
    "What is no response is no response.",
    [{ ...ok(), rawStatusLine: line, closeAfter: true }, ok()],
    get({ maxAttempts: 1 }),
    fails(1, "network", soon),
  );
for (const [name, headers] of [
  ["length-not-a-number", { "Content-Length": "abc" }],
  ["length-negative", { "Content-Length": "-5" }],
  ["two-lengths", { "Content-Length": ["2", "3"] }],
  ["nul-in-field", { "X-Bad": "a\0b" }],
  ["fields-too-long", { "X-Long": "{repeat:300000:x}" }],
] as const)
  network.must(
    name,
    "RFC 9112 5, 6.3",
    "A head that cannot be read ends the call.",
    [ok("ok", headers, { closeAfter: true }), ok()],
    get({ maxAttempts: 1 }),
    fails(1, "network", { ...soon, accept: [fails(1, "truncated", soon)] }),
  );
network.must(
  "http-1.0",
  "RFC 9112 9.3",
  "An old server is one.",
  [{ ...ok("old"), rawStatusLine: "HTTP/1.0 200 OK", closeAfter: true }],
  get(),
  ends(1, 200, { finalBody: "old" }),
);
network.must(
  "no-phrase",
  "RFC 9112 4",
  "A phrase may be empty.",
  [{ ...ok(), rawStatusLine: "HTTP/1.1 200 " }],
  get(),
  ends(1, 200),
);
network.should(
  "no-phrase-no-blank",
  "RFC 9112 4",
  "Servers forget the blank.",
  [{ ...ok(), rawStatusLine: "HTTP/1.1 200" }],
  get(),
  ends(1, 200),
);
network.must(
  "wrong-phrase",
  "RFC 9110 15",
  "The phrase says nothing.",
  [{ ...answer(404), rawStatusLine: "HTTP/1.1 404 OK" }],
  get(),
  ends(1, 404, { class: "client-error" }),
);
network.must(
  "close-after-ok",
  "RFC 9112 9.6",
  "A connection that closes after a response is no failure.",
  [ok("one", {}, { closeAfter: true }), ok("two")],
  get({ repeat: 2 }),
  ends(2, 200, { finalBody: "two" }),
);

const truncated = group("truncated");
const half = { dropConnection: "mid-body" } as const;
for (const [name, more] of [
  ["length", half],
  ["chunked", { ...half, chunked: true }],
] as const) {
  truncated.should(
    `${name}-get`,
    "RFC 9112 8",
    "Content that breaks off is a try that failed.",
    [ok("0123456789", {}, more), ok("whole")],
    get(),
    ends(2, 200, { finalBody: "whole" }),
  );
  truncated.must(
    `${name}-exhausted`,
    "RFC 9112 8",
    "Half of the content is never taken for all of it.",
    times(3, ok("0123456789", {}, more)),
    get(),
    fails(3, "truncated", { accept: [fails(3, "network")] }),
  );
  truncated.must(
    `${name}-post`,
    "RFC 9110 9.2.2",
    "A POST whose answer broke off was done.",
    [answer(201, {}, "0123456789", more), ok()],
    post(),
    fails(1, "truncated", { maybeApplied: true, accept: [fails(1, "network")] }),
  );
  truncated.should(
    `${name}-put`,
    "RFC 9112 8",
    "A PUT goes again.",
    [ok("0123456789", {}, more), ok("whole")],
    call("PUT"),
    ends(2, 200, { finalBody: "whole" }),
  );
  truncated.should(
    `${name}-json`,
    "RFC 9112 8",
    "It is truncated, and not bad JSON.",
    [
      ok('{"a":[1,2,3,4,5,6]}', { "Content-Type": "application/json" }, more),
      ok("{}", { "Content-Type": "application/json" }),
    ],
    get({ expectJson: true }),
    ends(2, 200),
  );
  truncated.choice(
    `${name}-404`,
    "RFC 9112 8",
    "A refusal whose content broke off is a failure or a refusal.",
    times(3, answer(404, {}, "0123456789", more)),
    get(),
    fails("1..3", "truncated", { accept: [ends("1..3", 404), fails("1..3", "network")] }),
  );
}
truncated.must(
  "post-key",
  "draft-ietf-httpapi-idempotency-key-header",
  "With a key it is asked for again.",
  [answer(201, {}, "0123456789", half), answer(201, {}, "whole")],
  post({ idempotencyKey: "auto" }),
  ends(2, 201, { finalBody: "whole" }),
);
truncated.must(
  "length-too-long",
  "RFC 9112 8",
  "Content shorter than it says is not all of it.",
  [ok("short", { "Content-Length": "500" }, { closeAfter: true })],
  get({ maxAttempts: 1 }),
  fails(1, "truncated", { accept: [fails(1, "network")] }),
);
truncated.must(
  "head",
  "RFC 9110 9.3.2",
  "HEAD has none, whatever its length says.",
  [ok(null, { "Content-Length": "500" })],
  call("HEAD"),
  ends(1, 200, { finalBody: null, finalHeaders: { "content-length": "500" } }),
);
truncated.must(
  "304",
  "RFC 9110 15.4.5",
  "Nor has 304.",
  [answer(304, { "Content-Length": "500", ETag: '"1"' }, null)],
  get({}, { headers: { "If-None-Match": '"1"' } }),
  ends(1, 304, { finalBody: null }),
);

const ambiguous = group("ambiguous");
for (const [name, first] of [
  ["reset", drop()],
  ["503", answer(503)],
] as const) {
  ambiguous.must(
    `delete-${name}-404`,
    "RFC 9110 9.2.2",
    "The first may have done it: 404 is what is told, and that.",
    [first, answer(404)],
    call("DELETE"),
    ends(2, 404, { maybeApplied: true }),
  );
  ambiguous.must(
    `put-if-match-${name}-412`,
    "RFC 9110 13.1.1",
    "The first may have changed it: 412 is what is told, and that.",
    [first, answer(412)],
    call("PUT", {}, { headers: { "If-Match": '"1"' } }),
    ends(2, 412, { maybeApplied: true, headersOnLast: { "if-match": '"1"' } }),
  );
}
ambiguous.must(
  "delete-410",
  "RFC 9110 15.5.11",
  "Also 410.",
  [drop(), answer(410)],
  call("DELETE"),
  ends(2, 410, { maybeApplied: true }),
);
ambiguous.must(
  "delete-404",
  "RFC 9110 15.5.5",
  "A first 404 is what it is.",
  [answer(404)],
  call("DELETE"),
  ends(1, 404, { maybeApplied: false }),
);
ambiguous.must(
  "put-412",
  "RFC 9110 13.1.1",
  "A first 412 too.",
  [answer(412)],
  call("PUT", {}, { headers: { "If-Match": '"1"' } }),
  ends(1, 412, { maybeApplied: false }),
);
ambiguous.must(
  "get-404",
  "RFC 9110 9.2.1",
  "A GET does nothing.",
  [drop(), answer(404)],
  get(),
  ends(2, 404, { maybeApplied: false }),
);
ambiguous.must(
  "delete-421-404",
  "RFC 9110 15.5.20",
  "A 421 was not applied.",
  [answer(421), answer(404)],
  call("DELETE"),
  ends(2, 404, { maybeApplied: false }),
);
ambiguous.must(
  "delete-429-404",
  "RFC 6585 4",
  "Nor was a 429.",
  [answer(429), answer(404)],
  call("DELETE"),
  ends(2, 404, { maybeApplied: false }),
);
ambiguous.must(
  "post-reset",
  "RFC 9110 9.2.2",
  "It may have been done.",
  [drop(), ok()],
  post(),
  fails(1, "network", { maybeApplied: true }),
);
ambiguous.must(
  "get-reset",
  "RFC 9110 9.2.1",
  "A GET does nothing.",
  times(3, drop()),
  get(),
  fails(3, "network", { maybeApplied: false }),
);
ambiguous.must(
  "put-reset-then-503",
  "RFC 9110 9.2.2",
  "All tries failed.",
  [drop(), answer(503), answer(503)],
  call("PUT"),
  ends(3, 503),
);
ambiguous.must(
  "put-truncated-then-200",
  "RFC 9110 9.2.2",
  "The last one is known.",
  [ok("0123456789", {}, half), ok()],
  call("PUT"),
  ends(2, 200, { maybeApplied: false }),
);

export const cases = [abort, gc, timeout, network, truncated, ambiguous].flatMap((it) => it.cases);
