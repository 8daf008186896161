/** What is kept between requests: keys, credentials, a cache, what protects a server. */
import { answer, call, drop, ends, fails, get, group, ok, post, times } from "./case.ts";

const draft = "draft-ietf-httpapi-idempotency-key-header";
const same = { headers: { "idempotency-key": "$same-as-first" } };
const some = { headers: { "idempotency-key": "*" } };

const key = group("idempotency");
for (const [name, first] of [
  ["503", answer(503)],
  ["500", answer(500)],
  ["reset", drop()],
  ["truncated", answer(201, {}, "0123456789", { dropConnection: "mid-body" })],
] as const)
  key.must(
    `post-${name}`,
    draft,
    "A POST with a key is repeated, with the same key.",
    [first, answer(201)],
    post({ idempotencyKey: "auto" }),
    ends(2, 201, { bodyOnLast: "x", requests: [some, same] }),
  );
key.must(
  "same-thrice",
  draft,
  "Over all tries.",
  [answer(503), drop(), answer(201)],
  post({ idempotencyKey: "auto" }),
  ends(3, 201, { requests: [some, same, same] }),
);
key.must(
  "another-call",
  draft,
  "Another call has another.",
  [answer(201), answer(201)],
  post({ idempotencyKey: "auto", repeat: 2 }),
  ends(2, 201, { requests: [some, { headers: { "idempotency-key": "$differs-from-first" } }] }),
);
key.must(
  "own-quoted",
  `${draft} 2.1: a String`,
  "What is a String is sent as it is.",
  [answer(201)],
  post({ idempotencyKey: '"k-1"' }),
  ends(1, 201, { headersOnLast: { "idempotency-key": '"k-1"' } }),
);
key.choice(
  "own-bare",
  `${draft} 2.1: a String`,
  "What is none is made one, or sent as some servers want it.",
  [answer(201)],
  post({ idempotencyKey: "k-1" }),
  ends(1, 201, {
    headersOnLast: { "idempotency-key": '"k-1"' },
    accept: [ends(1, 201, { headersOnLast: { "idempotency-key": "k-1" } })],
  }),
);
key.must(
  "own-repeated",
  draft,
  "The caller's own is good for repeats.",
  [answer(503), answer(201)],
  post({ idempotencyKey: '"k-1"' }),
  ends(2, 201, { headersOnLast: { "idempotency-key": '"k-1"' } }),
);
key.should(
  "in-headers",
  draft,
  "Also where it stands among the fields.",
  [answer(503), answer(201)],
  post({}, { headers: { "Idempotency-Key": '"k-2"' } }),
  ends(2, 201, { headersOnLast: { "idempotency-key": '"k-2"' } }),
);
key.must(
  "none",
  draft,
  "Nobody asked for one.",
  [answer(201)],
  post(),
  ends(1, 201, { headersOnLast: { "idempotency-key": null } }),
);
for (const verb of ["HEAD", "OPTIONS", "PUT", "DELETE"])
  key[verb === "PUT" || verb === "DELETE" ? "choice" : "should"](
    `not-on-${verb.toLowerCase()}`,
    "RFC 9110 9.2.2",
    "Idempotent requests need none.",
    [ok()],
    call(verb, { idempotencyKey: "auto" }),
    ends(1, 200, {
      headersOnLast: { "idempotency-key": null },
      ...(verb === "PUT" || verb === "DELETE" ? { accept: [ends(1, 200)] } : {}),
    }),
  );
key.must(
  "one-shot",
  draft,
  "A key does not bring back content that is gone.",
  [answer(503), ok()],
  post({ idempotencyKey: "auto", replayableBody: false }),
  ends(1, 503),
);
key.must(
  "permanent",
  draft,
  "Nor does it make a 404 pass.",
  [answer(404), ok()],
  post({ idempotencyKey: "auto" }),
  ends(1, 404),
);

const auth = group("auth");
const refused = answer(401, { "WWW-Authenticate": 'Bearer error="invalid_token"' });
const bearer = (token: string | null) => ({
  headers: { authorization: token === null ? null : `Bearer ${token}` },
});
const tokens = { token: "old", refresh: ["new", "newer"] };
auth.must(
  "sent",
  "RFC 6750 2.1",
  "The token is sent.",
  [ok()],
  get({ auth: tokens }),
  ends(1, 200, { headersOnLast: { authorization: "Bearer old" }, refreshCalls: 0 }),
);
auth.must(
  "refreshed",
  "RFC 9110 15.5.2; RFC 6750 3.1",
  "Refused, refreshed, sent again.",
  [refused, ok()],
  get({ auth: tokens }),
  ends(2, 200, { requests: [bearer("old"), bearer("new")], refreshCalls: 1 }),
);
for (const verb of ["POST", "PUT", "PATCH", "DELETE"])
  auth.must(
    `refreshed-${verb.toLowerCase()}`,
    "RFC 9110 15.5.2: not applied",
    "A 401 did nothing: any method goes again, with its content.",
    [refused, ok()],
    call(verb, { auth: tokens }),
    ends(2, 200, {
      methodOnLast: verb,
      bodyOnLast: verb === "DELETE" ? null : "x",
      headersOnLast: { authorization: "Bearer new" },
    }),
  );
auth.must(
  "refused-twice",
  "RFC 9110 15.5.2",
  "Once is enough: the second 401 is the answer.",
  [refused, refused, ok()],
  get({ auth: tokens }),
  ends(2, 401, { refreshCalls: 1, accept: [fails(2, "auth", { refreshCalls: 1 })] }),
);
auth.must(
  "refresh-fails",
  "design",
  "No token, no request.",
  [refused, ok()],
  get({ auth: { ...tokens, refreshFails: true } }),
  fails(1, "auth", { refreshCalls: 1, accept: [ends(1, 401)] }),
);
auth.must(
  "refresh-fails-post",
  "RFC 9110 15.5.2",
  "A 401 was not applied.",
  [refused, ok()],
  post({ auth: { ...tokens, refreshFails: true } }),
  fails(1, "auth", { maybeApplied: false, accept: [ends(1, 401)] }),
);
auth.must(
  "refresh-fails-later-again",
  "design",
  "The next call asks anew.",
  [refused, refused, ok()],
  get({ auth: { ...tokens, refreshFails: true }, repeat: 2 }),
  fails(2, "auth", { refreshCalls: 2, accept: [ends(2, 401)] }),
);
auth.must(
  "no-refresh",
  "RFC 9110 15.5.2",
  "Without a way to refresh 401 is the answer.",
  [refused, ok()],
  get({ auth: { token: "old" } }),
  ends(1, 401),
);
auth.must(
  "no-auth",
  "RFC 9110 15.5.2",
  "Without credentials 401 is the answer.",
  [refused, ok()],
  get(),
  ends(1, 401),
);
auth.must(
  "403",
  "RFC 9110 15.5.4",
  "403 is no reason for new ones.",
  [answer(403), ok()],
  get({ auth: tokens }),
  ends(1, 403, { refreshCalls: 0 }),
);
auth.must(
  "one-shot",
  "design",
  "Content that is gone is not sent again.",
  [refused, ok()],
  post({ auth: tokens, replayableBody: false }),
  ends(1, 401, { accept: [fails(1, "auth")] }),
);
auth.must(
  "next-call",
  "design",
  "The new one is kept.",
  [refused, ok(), ok()],
  get({ auth: tokens, repeat: 2 }),
  ends(3, 200, { headersOnLast: { authorization: "Bearer new" }, refreshCalls: 1 }),
);
auth.must(
  "refreshed-twice",
  "design",
  "Each call may refresh once.",
  [refused, ok(), refused, ok()],
  get({ auth: tokens, repeat: 2 }),
  ends(4, 200, { headersOnLast: { authorization: "Bearer newer" }, refreshCalls: 2 }),
);
auth.must(
  "single-flight",
  "axios#450; axios#2658",
  "Five at once, one refresh.",
  [...times(5, refused), ...times(5, ok())],
  get({ auth: { ...tokens, refreshDelayMs: 300 }, concurrent: 5 }),
  ends(10, 200, { refreshCalls: 1, headersOnLast: { authorization: "Bearer new" } }),
);
auth.must(
  "straggler",
  "ProtonDriveApps/sdk#44",
  "A 401 for the old token that comes late needs no second refresh.",
  [refused, { ...refused, delayMs: 700 }, ok(), ok()],
  get({ auth: tokens, concurrent: 2 }),
  ends(4, 200, { refreshCalls: 1 }),
);
auth.must(
  "single-flight-fails",
  "axios#1266",
  "All of them learn that it failed.",
  times(3, refused),
  get({ auth: { ...tokens, refreshFails: true, refreshDelayMs: 300 }, concurrent: 3 }),
  fails(3, "auth", { refreshCalls: 1, accept: [ends(3, 401)] }),
);
auth.must(
  "total-timeout",
  "design",
  "A refresh is part of the call's time.",
  [refused, ok()],
  get({ auth: { ...tokens, refreshDelayMs: 8000 }, totalTimeoutMs: 1200 }),
  fails(1, "timeout", { maxTotalDelayMs: 4500 }),
);
auth.must(
  "same-origin-redirect",
  "Fetch step 13",
  "Within the origin it goes along.",
  [answer(302, { Location: "/n" }), ok()],
  get({ auth: tokens }),
  ends(2, 200, { headersOnLast: { authorization: "Bearer old" } }),
);
auth.must(
  "cross-origin-redirect",
  "Fetch step 13",
  "To another origin it does not.",
  [answer(302, { Location: "{B}/n" }), ok()],
  get({ auth: tokens }),
  ends(2, 200, { atOnLast: "B", headersOnLast: { authorization: null } }),
);
auth.must(
  "there-and-back",
  "Fetch step 13",
  "Nor on the way home.",
  [answer(302, { Location: "{B}/n" }), answer(302, { Location: "{A}/n" }), ok()],
  get({ auth: tokens }),
  ends(3, 200, { atOnLast: "A", headersOnLast: { authorization: null } }),
);
auth.must(
  "401-elsewhere",
  "design",
  "Another origin's 401 is not about this token.",
  [answer(302, { Location: "{B}/n" }), refused, ok()],
  get({ auth: tokens }),
  ends(2, 401, { refreshCalls: 0 }),
);
auth.should(
  "503-then-401",
  "design",
  "A repeat may be refused too.",
  [answer(503), refused, ok()],
  get({ auth: tokens }),
  ends(3, 200, { headersOnLast: { authorization: "Bearer new" } }),
);
auth.should(
  "401-then-reset",
  "RFC 9110 9.2.2",
  "And what follows may break off.",
  [refused, drop(), ok()],
  get({ auth: tokens }),
  ends(3, 200, { headersOnLast: { authorization: "Bearer new" }, refreshCalls: 1 }),
);
auth.must(
  "post-401-then-503",
  "RFC 9110 9.2.2",
  "A POST that was sent again is still a POST.",
  [refused, answer(503), ok()],
  post({ auth: tokens }),
  ends(2, 503),
);
auth.must(
  "reset-is-no-401",
  "design",
  "Nothing to refresh.",
  times(3, drop()),
  get({ auth: tokens }),
  fails(3, "network", { refreshCalls: 0 }),
);
auth.choice(
  "no-challenge",
  "RFC 9110 15.5.2: MUST send WWW-Authenticate",
  "Many servers forget it.",
  [answer(401), ok()],
  get({ auth: tokens }),
  ends(2, 200, { accept: [ends(1, 401)] }),
);

const cache = group("cache");
const fresh = (body: string, headers: Record<string, string> = {}) =>
  ok(body, { "Cache-Control": "max-age=60", ...headers });
const stale = (body: string, headers: Record<string, string> = {}) =>
  ok(body, { "Cache-Control": "no-cache", ETag: '"1"', ...headers });
const twice = { cache: true, repeat: 2 } as const;
const not304 = answer(304, { ETag: '"1"' }, null);
cache.must(
  "fresh",
  "RFC 9111 4.2",
  "What is fresh is not asked for again.",
  [fresh("v1"), ok("v2")],
  get(twice),
  ends(1, 200, { finalBody: "v1", fromCache: true }),
);
cache.must(
  "not-asked-for",
  "design",
  "Without a cache each call is a request.",
  [fresh("v1"), ok("v2")],
  get({ repeat: 2 }),
  ends(2, 200, { finalBody: "v2", fromCache: false }),
);
cache.must(
  "expires",
  "RFC 9111 5.3",
  "By Expires.",
  [ok("v1", { Date: "{now+0s}", Expires: "{now+60s}" }), ok("v2")],
  get(twice),
  ends(1, 200, { finalBody: "v1" }),
);
cache.must(
  "expires-invalid",
  "RFC 9111 5.3",
  "0 is in the past.",
  [ok("v1", { Expires: "0" }), ok("v2")],
  get(twice),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "max-age-over-expires",
  "RFC 9111 5.3",
  "max-age counts.",
  [fresh("v1", { Expires: "{now-60s}" }), ok("v2")],
  get(twice),
  ends(1, 200),
);
cache.must(
  "max-age-0",
  "RFC 9111 5.2.2.1",
  "Stale from the beginning.",
  [ok("v1", { "Cache-Control": "max-age=0" }), ok("v2")],
  get(twice),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "age",
  "RFC 9111 4.2.3",
  "It was old when it came.",
  [fresh("v1", { Age: "100" }), ok("v2")],
  get(twice),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "over",
  "RFC 9111 4.2",
  "After a second it is stale.",
  [ok("v1", { "Cache-Control": "max-age=1" }), ok("v2")],
  get({ ...twice, repeatGapMs: [0, 2100] }),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "private",
  "RFC 9111 5.2.2.7",
  "A private cache keeps what is private.",
  [ok("v1", { "Cache-Control": "private, max-age=60" }), ok("v2")],
  get(twice),
  ends(1, 200),
);
cache.must(
  "s-maxage",
  "RFC 9111 5.2.2.10",
  "s-maxage is for shared ones.",
  [ok("v1", { "Cache-Control": "s-maxage=0, max-age=60" }), ok("v2")],
  get(twice),
  ends(1, 200, { finalBody: "v1" }),
);
cache.must(
  "nothing-said",
  "RFC 9111 4.2.2",
  "Without a word it is not fresh.",
  [ok("v1"), ok("v2")],
  get(twice),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "etag",
  "RFC 9111 4.3",
  "Stale, asked for with its tag, and still good.",
  [stale("v1"), not304],
  get(twice),
  ends(2, 200, { finalBody: "v1", fromCache: true, headersOnLast: { "if-none-match": '"1"' } }),
);
cache.must(
  "etag-weak",
  "RFC 9110 13.1.2",
  "Also with a weak one.",
  [stale("v1", { ETag: 'W/"1"' }), answer(304, { ETag: 'W/"1"' }, null)],
  get(twice),
  ends(2, 200, { finalBody: "v1", headersOnLast: { "if-none-match": 'W/"1"' } }),
);
cache.must(
  "etag-changed",
  "RFC 9111 4.3.3",
  "Or no longer.",
  [stale("v1"), stale("v2", { ETag: '"2"' })],
  get(twice),
  ends(2, 200, { finalBody: "v2", fromCache: false }),
);
cache.must(
  "etag-changed-then-kept",
  "RFC 9111 4.3.3",
  "The new one takes its place.",
  [stale("v1"), stale("v2", { ETag: '"2"' }), answer(304, { ETag: '"2"' }, null)],
  get({ cache: true, repeat: 3 }),
  ends(3, 200, { finalBody: "v2", headersOnLast: { "if-none-match": '"2"' } }),
);
cache.must(
  "last-modified",
  "RFC 9111 4.3.1",
  "By date where there is no tag.",
  [
    ok("v1", { "Cache-Control": "no-cache", "Last-Modified": "Fri, 01 Aug 2025 00:00:00 GMT" }),
    answer(304, {}, null),
  ],
  get(twice),
  ends(2, 200, {
    finalBody: "v1",
    headersOnLast: { "if-modified-since": "Fri, 01 Aug 2025 00:00:00 GMT" },
  }),
);
cache.must(
  "304-fields",
  "RFC 9111 4.3.4",
  "The 304's fields replace the old ones.",
  [stale("v1", { "X-A": "1", "X-B": "1" }), answer(304, { ETag: '"1"', "X-A": "2" }, null)],
  get(twice),
  ends(2, 200, { finalBody: "v1", finalHeaders: { "x-a": "2", "x-b": "1" } }),
);
cache.must(
  "304-freshens",
  "RFC 9111 4.3.4",
  "And say how long it is fresh now.",
  [stale("v1"), answer(304, { ETag: '"1"', "Cache-Control": "max-age=60" }, null), ok("v2")],
  get({ cache: true, repeat: 3 }),
  ends(2, 200, { finalBody: "v1" }),
);
cache.must(
  "503-on-revalidation",
  "RFC 9111 4.3.3",
  "A refusal that passes is repeated.",
  [stale("v1"), answer(503), not304],
  get(twice),
  ends(3, 200, { finalBody: "v1" }),
);
for (const verb of ["POST", "PUT", "DELETE", "PATCH"])
  cache.must(
    `after-${verb.toLowerCase()}`,
    "RFC 9111 4.4",
    "What was written to is not known any more.",
    [fresh("v1"), ok("done"), ok("v2")],
    get({
      cache: true,
      sequence: [
        { method: "GET" },
        { method: verb, body: verb === "DELETE" ? null : "x" },
        { method: "GET" },
      ],
    }),
    ends(3, 200, { finalBody: "v2" }),
  );
cache.must(
  "after-refused-post",
  "RFC 9111 4.4: non-error",
  "Unless it was refused.",
  [fresh("v1"), answer(400), ok("v2")],
  get({
    cache: true,
    sequence: [{ method: "GET" }, { method: "POST", body: "x" }, { method: "GET" }],
  }),
  ends(2, 200, { finalBody: "v1" }),
);
cache.must(
  "other-path",
  "RFC 9111 2",
  "Another address is another thing.",
  [fresh("v1"), ok("v2")],
  get({ cache: true, sequence: [{ path: "/r" }, { path: "/r?x=1" }] }),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "vary-same",
  "RFC 9111 4.1",
  "The same language.",
  [fresh("v1", { Vary: "Accept-Language" }), ok("v2")],
  get(twice, { headers: { "Accept-Language": "de" } }),
  ends(1, 200, { finalBody: "v1" }),
);
cache.must(
  "vary-other",
  "RFC 9111 4.1",
  "Another language.",
  [fresh("v1", { Vary: "Accept-Language" }), ok("v2")],
  get({ ...twice, repeatHeaders: [{ "Accept-Language": "de" }, { "Accept-Language": "en" }] }),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "vary-star",
  "RFC 9111 4.1",
  "It depends on everything.",
  [fresh("v1", { Vary: "*" }), ok("v2")],
  get(twice),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "authorization-same",
  "RFC 9111 3.5",
  "A private cache may keep what one user got.",
  [fresh("v1"), ok("v2")],
  get(twice, { headers: { Authorization: "Bearer a" } }),
  ends(1, 200, { finalBody: "v1" }),
);
cache.must(
  "cookie-other",
  "design",
  "Another user.",
  [fresh("v1"), ok("v2")],
  get({ ...twice, repeatHeaders: [{ Cookie: "sid=1" }, { Cookie: "sid=2" }] }),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "request-no-cache",
  "RFC 9111 5.2.1.4",
  "Who wants it from the server gets it.",
  [fresh("v1", { ETag: '"1"' }), ok("v2")],
  get({ ...twice, repeatHeaders: [{}, { "Cache-Control": "no-cache" }] }),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "request-no-store",
  "RFC 9111 5.2.1.5",
  "What was asked for in private is not kept.",
  [fresh("v1"), ok("v2")],
  get(twice, { headers: { "Cache-Control": "no-store" } }),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "own-conditions",
  "RFC 9111 4.3.2",
  "Who has a copy of his own gets the 304.",
  [stale("v1"), not304],
  get({ ...twice, repeatHeaders: [{}, { "If-None-Match": '"1"' }] }),
  ends(2, 304),
);
cache.must(
  "range",
  "RFC 9111 3.3",
  "A part is not all.",
  [
    answer(206, { "Cache-Control": "max-age=60", "Content-Range": "bytes 0-1/4" }, "ab"),
    ok("abcd"),
  ],
  get({ cache: true, sequence: [{ headers: { Range: "bytes=0-1" } }, { headers: {} }] }),
  ends(2, 200, { finalBody: "abcd" }),
);
cache.must(
  "500",
  "RFC 9111 3",
  "A failure is not kept.",
  [answer(500, { "Cache-Control": "max-age=60" }), ok("v2")],
  get({ ...twice, maxAttempts: 1 }),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "post",
  "RFC 9111 3",
  "Nor the answer to a POST.",
  [fresh("v1"), ok("v2")],
  post(twice),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "truncated",
  "RFC 9111 3.3",
  "Nor half of the content.",
  [{ ...fresh("0123456789"), dropConnection: "mid-body" }, ok("whole")],
  get({ ...twice, maxAttempts: 1 }),
  ends(2, 200, { finalBody: "whole" }),
);
cache.must(
  "head",
  "RFC 9111 4.3.5",
  "A HEAD says nothing of content.",
  [fresh(""), ok("v2")],
  get({ cache: true, sequence: [{ method: "HEAD" }, { method: "GET" }] }),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "json",
  "design",
  "Content is read the same way again.",
  [
    answer(200, { "Content-Type": "application/json", "Cache-Control": "max-age=60" }, '{"a":1}'),
    ok("v2"),
  ],
  get({ ...twice, expectJson: true }),
  ends(1, 200, { finalBody: { a: 1 } }),
);
cache.must(
  "must-revalidate",
  "RFC 9111 5.2.2.2",
  "Fresh is fresh.",
  [ok("v1", { "Cache-Control": "max-age=60, must-revalidate" }), ok("v2")],
  get(twice),
  ends(1, 200),
);
cache.must(
  "must-revalidate-stale",
  "RFC 9111 5.2.2.2",
  "Stale is asked for, though the request would take it.",
  [ok("v1", { "Cache-Control": "max-age=0, must-revalidate" }), ok("v2")],
  get(twice, { headers: { "Cache-Control": "max-stale=60" } }),
  ends(2, 200, { finalBody: "v2" }),
);
cache.must(
  "max-stale",
  "RFC 9111 5.2.1.2",
  "Who takes what is stale may get it.",
  [ok("v1", { "Cache-Control": "max-age=0" }), ok("v2")],
  get(twice, { headers: { "Cache-Control": "max-stale=60" } }),
  ends(1, 200, { finalBody: "v1", accept: [ends(2, 200)] }),
);
cache.must(
  "directives-given-back",
  "RFC 9111 4",
  "They come back as they were written.",
  [ok("v1", { "Cache-Control": "Max-Age=60, must-revalidate" }), ok("v2")],
  get(twice),
  ends(1, 200, { finalHeaders: { "cache-control": "Max-Age=60, must-revalidate" } }),
);
cache.must(
  "unknown-directive",
  "RFC 9111 5.2.3",
  "What nobody knows is passed over.",
  [ok("v1", { "Cache-Control": 'max-age=60, x="a, no-store"' }), ok("v2")],
  get(twice),
  ends(1, 200, { accept: [ends(2, 200)] }),
);
cache.must(
  "directive-case",
  "RFC 9111 5.2",
  "Directives have no case.",
  [ok("v1", { "Cache-Control": "Max-Age=60" }), ok("v2")],
  get(twice),
  ends(1, 200),
);
cache.choice(
  "404",
  "RFC 9111 3",
  "A 404 may be kept when it says so.",
  [answer(404, { "Cache-Control": "max-age=60" }), answer(404)],
  get(twice),
  ends("1..2", 404),
);

const protect = group("protect");
const circuit = { circuitBreaker: { threshold: 2, openMs: 60_000 }, maxAttempts: 1 };
protect.choice(
  "circuit-opens",
  "circuit breaker",
  "After two failures nothing is sent.",
  times(3, answer(503)),
  get({ ...circuit, repeat: 3 }),
  fails(2, "circuit-open"),
);
protect.choice(
  "circuit-network",
  "circuit breaker",
  "Resets count.",
  times(3, drop()),
  get({ ...circuit, repeat: 3 }),
  fails(2, "circuit-open"),
);
protect.must(
  "circuit-404",
  "circuit breaker",
  "A 404 is no failure of the server.",
  [...times(3, answer(404)), ok()],
  get({ ...circuit, repeat: 4 }),
  ends(4, 200),
);
protect.must(
  "circuit-in-a-row",
  "circuit breaker",
  "A success in between starts anew.",
  [answer(503), ok(), answer(503), ok()],
  get({ ...circuit, repeat: 4 }),
  ends(4, 200),
);
protect.choice(
  "circuit-half-open-fails",
  "circuit breaker",
  "The trial fails: it stays open.",
  times(4, answer(503)),
  get({
    circuitBreaker: { threshold: 2, openMs: 300 },
    maxAttempts: 1,
    repeat: 4,
    repeatGapMs: [0, 0, 500, 0],
  }),
  fails(3, "circuit-open"),
);
protect.choice(
  "circuit-not-repeated",
  "circuit breaker",
  "An open circuit is not tried again and again.",
  times(4, answer(503)),
  get({ circuitBreaker: { threshold: 2, openMs: 60_000 }, repeat: 2 }),
  fails("2..3", "circuit-open", { maxTotalDelayMs: 2500 }),
);
protect.choice(
  "hedge-fast",
  "Tail at Scale",
  "A fast answer needs no second.",
  [ok("fast"), ok("second")],
  get({ hedgeAfterMs: 400 }),
  ends(1, 200, { finalBody: "fast" }),
);
protect.must(
  "hedge-post",
  "RFC 9110 9.2.1",
  "A POST has no second copy.",
  [ok("slow", {}, { delayMs: 700 }), ok("second")],
  post({ hedgeAfterMs: 150 }),
  ends(1, 200, { finalBody: "slow" }),
);
protect.must(
  "hedge-put",
  "RFC 9110 9.2.1",
  "Nor has a PUT.",
  [ok("slow", {}, { delayMs: 700 }), ok("second")],
  call("PUT", { hedgeAfterMs: 150 }),
  ends(1, 200, { finalBody: "slow" }),
);
protect.choice(
  "hedge-second-fails",
  "Tail at Scale",
  "A bad second does not win.",
  [ok("slow", {}, { delayMs: 900 }), answer(503)],
  get({ hedgeAfterMs: 150, maxAttempts: 1 }),
  ends(2, 200, { finalBody: "slow" }),
);
protect.choice(
  "dedupe",
  "design",
  "Five at once, one request.",
  [ok("one", {}, { delayMs: 300 }), ok("two")],
  get({ dedupe: true, concurrent: 5 }),
  ends(1, 200, { finalBody: "one" }),
);
protect.must(
  "dedupe-abort-first",
  "design",
  "One who leaves leaves the others theirs.",
  [ok("one", {}, { delayMs: 700 }), ok("two")],
  get({ dedupe: true, concurrent: 3, abortFirstAfterMs: 200 }),
  ends(1, 200, { finalBody: "one", accept: [ends(2, 200)] }),
);
protect.must(
  "dedupe-post",
  "RFC 9110 9.2.1",
  "Five POSTs are five.",
  times(5, ok("one", {}, { delayMs: 100 })),
  post({ dedupe: true, concurrent: 5 }),
  ends(5, 200),
);
protect.must(
  "dedupe-sequential",
  "design",
  "One after the other is not at once.",
  [ok("one"), ok("two")],
  get({ dedupe: true, repeat: 2 }),
  ends(2, 200, { finalBody: "two" }),
);
protect.choice(
  "budget",
  "retry budget",
  "Where much fails, repeats end before the tries do.",
  times(20, answer(503)),
  get({ repeat: 5, retryBudget: { capacity: 3, cost: 1, gain: 0 } }),
  ends("5..9", 503),
);
protect.choice(
  "budget-regained",
  "retry budget",
  "Successes earn repeats.",
  [answer(503), ok(), ok(), answer(503), ok("end")],
  get({ repeat: 3, retryBudget: { capacity: 1, cost: 1, gain: 1 } }),
  ends(5, 200, { finalBody: "end" }),
);
protect.must(
  "concurrent",
  "design",
  "Calls at once do not disturb each other.",
  times(20, ok("same")),
  get({ concurrent: 20 }),
  ends(20, 200, { finalBody: "same" }),
);

export const cases = [key, auth, cache, protect].flatMap((it) => it.cases);
