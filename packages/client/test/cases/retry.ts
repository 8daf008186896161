/** What is sent again, and what is not: statuses, methods, counts. */
import { answer, call, drop, ends, fails, get, group, ok, post, times } from "./case.ts";

const status = group("retry-status");
for (const [code, origin] of [
  [408, "RFC 9110 15.5.9"],
  [429, "RFC 6585 4"],
  [500, "RFC 9110 15.6.1"],
  [502, "RFC 9110 15.6.3"],
  [503, "RFC 9110 15.6.4"],
  [504, "RFC 9110 15.6.5"],
] as const) {
  for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
    status.should(
      `${code}-${method.toLowerCase()}-then-200`,
      `${origin}; RFC 9110 9.2.2`,
      `${method} is idempotent and ${code} passes: once more, with the same content.`,
      [answer(code), ok()],
      call(method),
      ends(2, 200, { methodOnLast: method, bodyOnLast: method === "PUT" ? "x" : null }),
    );
  }
  status.must(
    `${code}-post`,
    "RFC 9110 9.2.2",
    `A POST without a key is not repeated after ${code}.`,
    [answer(code), ok()],
    post(),
    ends(1, code, { finalBody: `e${code}` }),
  );
}

const method = group("retry-method");
for (const name of ["OPTIONS", "QUERY", "TRACE-LIKE", "PATCH", "LOCK", "MKCOL", "FOO"] as const) {
  const isIdempotent = name === "OPTIONS" || name === "QUERY" || name === "MKCOL";
  if (name === "TRACE-LIKE") continue;
  (name === "QUERY" || name === "MKCOL" ? method.choice : method.must)(
    `${name.toLowerCase()}-503`,
    "IANA HTTP Method Registry; RFC 9110 9.2.2",
    isIdempotent
      ? `${name} is registered as idempotent.`
      : `${name} is not idempotent, as far as anybody knows: it is not repeated.`,
    [answer(503), ok()],
    call(name),
    isIdempotent
      ? ends(2, 200, { methodOnLast: name, accept: [ends(1, 503)] })
      : ends(1, 503, { methodOnLast: name }),
  );
}
for (const [name, script] of [
  ["reset", drop()],
  ["mid-headers", drop("mid-headers")],
  ["502", answer(502)],
  ["504", answer(504)],
] as const) {
  for (const verb of ["POST", "PATCH"])
    method.must(
      `${verb.toLowerCase()}-${name}`,
      "RFC 9110 9.2.2: MUST NOT unless it is known to be safe",
      "What was done is not known, so that it is not done twice.",
      [script, ok()],
      call(verb),
      name === "reset" || name === "mid-headers"
        ? fails(1, "network")
        : ends(1, Number(name), { bodyOnLast: "x" }),
    );
}
method.must(
  "post-declared-idempotent-503",
  "RFC 9110 9.2.2",
  "The caller knows that it is idempotent.",
  [answer(503), ok()],
  post({ idempotent: true }),
  ends(2, 200, { bodyOnLast: "x" }),
);
method.must(
  "patch-declared-idempotent-503",
  "RFC 9110 9.2.2",
  "The caller knows that it is idempotent.",
  [answer(503), ok()],
  call("PATCH", { idempotent: true }),
  ends(2, 200, { bodyOnLast: "x" }),
);
method.must(
  "put-one-shot-503",
  "design",
  "Content that is gone is not sent again as if it were empty.",
  [answer(503), ok()],
  call("PUT", { replayableBody: false }),
  ends(1, 503, { bodyOnLast: "x" }),
);
method.must(
  "put-one-shot-reset",
  "design",
  "Nor after a reset.",
  [drop(), ok()],
  call("PUT", { replayableBody: false }),
  fails(1, "network"),
);
method.should(
  "lower-case-get",
  "RFC 9110 9.1: the method is case-sensitive; Fetch normalizes some",
  "A get in small letters is sent, and repeated, as GET.",
  [answer(503), ok()],
  call("get"),
  ends(2, 200, { methodOnLast: "GET", accept: [{ attempts: 1, finalStatus: 503 }] }),
);
for (const name of ["patch", "post"])
  method.should(
    `lower-case-${name}-sent`,
    "RFC 9110 9.1; Fetch normalizes some",
    "What is written in small letters is sent as what is meant.",
    [ok()],
    call(name, {}, { body: "x" }),
    ends(1, 200, { methodOnLast: name.toUpperCase(), bodyOnLast: "x" }),
  );
method.should(
  "lower-case-post-302",
  "Fetch HTTP-redirect fetch step 12",
  "It is followed as a POST is.",
  [answer(302, { Location: "/n" }), ok()],
  call("post", {}, { body: "x" }),
  ends(2, 200, { methodOnLast: "GET", bodyOnLast: null }),
);
method.should(
  "lower-case-post",
  "RFC 9110 9.1",
  "A post in small letters is not repeated.",
  [answer(503), ok()],
  call("post", {}, { body: "x" }),
  ends(1, 503, { methodOnLast: "POST" }),
);

const never = group("retry-never");
for (const code of [
  400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 422, 423,
  424, 426, 428, 431, 451, 501, 505, 506, 507, 508, 510, 511,
]) {
  never.must(
    `${code}-get`,
    code === 507 ? "RFC 4918 11.5: MUST NOT be repeated" : "RFC 9110 15",
    `The same request would be refused again with ${code}.`,
    [answer(code), ok()],
    get(),
    ends(1, code, { finalBody: `e${code}` }),
  );
}
never.must(
  "407-get",
  "RFC 9110 15.5.8; Fetch makes it a network error",
  "A proxy's challenge is not repeated, whether it is seen or not.",
  [answer(407, { "Proxy-Authenticate": "Basic" }), ok()],
  get(),
  ends(1, 407, { accept: [fails(1, "network"), fails(1, "auth")] }),
);
for (const code of [400, 404, 422, 501, 505, 507, 511])
  never.must(
    `${code}-retry-after`,
    "RFC 9110 10.2.3",
    `Retry-After does not make ${code} pass.`,
    [answer(code, { "Retry-After": "0" }), ok()],
    get(),
    ends(1, code),
  );
never.choice(
  "403-retry-after",
  "RFC 9110 10.2.3",
  "Some APIs limit rates with 403; a client that knows that may come back.",
  [answer(403, { "Retry-After": "0" }), ok()],
  get(),
  ends(1, 403, { accept: [ends(2, 200)] }),
);
for (const verb of ["PUT", "DELETE", "HEAD", "POST"])
  never.must(
    `404-${verb.toLowerCase()}`,
    "RFC 9110 15.5.5",
    "Nor with other methods.",
    [answer(404), ok()],
    call(verb),
    ends(1, 404),
  );

const count = group("retry-count");
for (const most of [1, 2, 3, 5])
  count.must(
    `${most}-of-${most}`,
    "design",
    `At most ${most}, then the last response comes back with its content.`,
    times(6, answer(503)).map((it, i) => ({ ...it, body: `n${i + 1}` })),
    get({ maxAttempts: most }),
    ends(most, 503, { finalBody: `n${most}` }),
  );
count.should(
  "mixed",
  "design",
  "Statuses and resets count alike.",
  [answer(503), drop(), answer(500), ok()],
  get(),
  ends(3, 500),
);
count.should(
  "mixed-last-reset",
  "design",
  "The last failure is the one that is told.",
  [answer(503), answer(500), drop(), ok()],
  get(),
  fails(3, "network"),
);
count.should(
  "success-in-between",
  "design",
  "A new call starts to count anew.",
  [answer(503), ok(), answer(503), answer(503), ok("end")],
  get({ repeat: 2 }),
  ends(5, 200, { finalBody: "end" }),
);
const backoff = group("retry-backoff");
backoff.should(
  "grows",
  "design",
  "200, then 400 milliseconds.",
  [answer(503), answer(503), ok()],
  get({ baseDelayMs: 200, maxDelayMs: 1000 }),
  ends(3, 200, { minTotalDelayMs: 590, maxTotalDelayMs: 2500 }),
);
backoff.should(
  "before-network-repeat",
  "design",
  "A reset is waited for as a 503 is.",
  [drop(), ok()],
  get({ baseDelayMs: 300, maxDelayMs: 1000 }),
  ends(2, 200, { minTotalDelayMs: 290, maxTotalDelayMs: 2500 }),
);
backoff.should(
  "not-after-the-last",
  "design",
  "Nobody waits for a try that will not come.",
  times(2, answer(503)),
  get({ maxAttempts: 2, baseDelayMs: 300, maxDelayMs: 3000 }),
  ends(2, 503, { minTotalDelayMs: 290, maxTotalDelayMs: 900 }),
);
backoff.should(
  "not-before-the-first",
  "design",
  "The first request leaves at once.",
  [ok()],
  get({ baseDelayMs: 3000, maxDelayMs: 3000 }),
  ends(1, 200, { maxTotalDelayMs: 1500 }),
);
backoff.should(
  "beyond-the-total",
  "design",
  "A wait that would end after the time is over is not begun: the response is there already.",
  [answer(503), ok()],
  get({ baseDelayMs: 4000, maxDelayMs: 4000, totalTimeoutMs: 1500 }),
  ends(1, 503, { maxTotalDelayMs: 2500, accept: [fails(1, "timeout")] }),
);

const conflict = group("conflict");
conflict.must(
  "409-put",
  "RFC 9110 15.5.10",
  "A conflict is for the caller to solve.",
  [answer(409), ok()],
  call("PUT"),
  ends(1, 409),
);
conflict.must(
  "409-post",
  "RFC 9110 15.5.10",
  "A POST even more so.",
  [answer(409), ok()],
  post(),
  ends(1, 409),
);
conflict.should(
  "409-post-key",
  "draft-ietf-httpapi-idempotency-key-header 2.7",
  "With a key 409 says that the first request is still under way.",
  [answer(409), answer(201)],
  post({ idempotencyKey: "auto" }),
  ends(2, 201, {
    requests: [
      { headers: { "idempotency-key": "*" } },
      { headers: { "idempotency-key": "$same-as-first" } },
    ],
    accept: [ends(1, 409)],
  }),
);
for (const code of [400, 422])
  conflict.must(
    `${code}-post-key`,
    "draft-ietf-httpapi-idempotency-key-header 2.7",
    "A key that is wrong or was used for something else stays so.",
    [answer(code), ok()],
    post({ idempotencyKey: "auto" }),
    ends(1, code),
  );
conflict.must(
  "423-put",
  "RFC 4918 11.3",
  "A lock is somebody else's.",
  [answer(423), ok()],
  call("PUT"),
  ends(1, 423),
);

const early = group("early-data");
for (const verb of ["GET", "HEAD", "PUT", "DELETE"])
  early.should(
    `425-${verb.toLowerCase()}`,
    "RFC 8470 5.2",
    "Too early: once more, and not in early data.",
    [answer(425), ok()],
    call(verb),
    ends(2, 200, { methodOnLast: verb, headersOnLast: { "early-data": null } }),
  );
early.choice(
  "425-post",
  "RFC 8470 5.2",
  "The server did not process it, so that any method may be repeated.",
  [answer(425), ok()],
  post(),
  ends(2, 200, { bodyOnLast: "x", accept: [ends(1, 425)] }),
);
early.must(
  "425-post-one-shot",
  "RFC 8470 5.2",
  "Content that is gone is not sent again.",
  [answer(425), ok()],
  post({ replayableBody: false }),
  ends(1, 425),
);
early.should(
  "425-for-ever",
  "RFC 8470 5.2",
  "It ends with the tries.",
  times(6, answer(425)),
  get(),
  ends("2..3", 425),
);

const misdirected = group("misdirected");
for (const verb of ["HEAD", "PUT", "PATCH", "DELETE"])
  misdirected.should(
    `421-${verb.toLowerCase()}`,
    "RFC 9110 15.5.20",
    "Whether or not the method is idempotent.",
    [answer(421), ok()],
    call(verb),
    ends(2, 200, { methodOnLast: verb, bodyOnLast: verb[0] === "P" ? "x" : null }),
  );
misdirected.must(
  "421-post-one-shot",
  "RFC 9110 15.5.20",
  "Content that is gone is not sent again as if it were empty.",
  [answer(421), ok()],
  post({ replayableBody: false }),
  ends(1, 421, { accept: [fails(1, "network"), ends(2, 200, { bodyOnLast: "x" })] }),
);
misdirected.must(
  "421-for-ever",
  "RFC 9110 15.5.20; Fetch repeats once by itself",
  "It ends.",
  times(8, answer(421)),
  get(),
  ends("1..6", 421),
);
misdirected.choice(
  "421-no-repeats",
  "design",
  "One attempt is one attempt, though fetch makes two of it.",
  times(3, answer(421)),
  get({ maxAttempts: 1 }),
  ends("1..2", 421),
);

export const cases = [status, method, never, count, backoff, conflict, early, misdirected].flatMap(
  (it) => it.cases,
);
