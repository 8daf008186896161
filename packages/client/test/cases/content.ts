/** What comes: statuses of every class, content, problems; and how a request is written. */
import { answer, call, drop, ends, fails, get, group, ok, post, times } from "./case.ts";

const success = group("success");
for (const [status, name] of [
  [200, "OK"],
  [201, "Created"],
  [202, "Accepted"],
  [203, "Non-Authoritative Information"],
  [206, "Partial Content"],
  [208, "Already Reported"],
  [226, "IM Used"],
] as const)
  success.must(
    `${status}`,
    "RFC 9110 15.3",
    `${name} is a success with content.`,
    [answer(status, { "Content-Type": "text/plain" }, `b${status}`)],
    get(),
    ends(1, status, { class: "success", effectiveStatus: status, finalBody: `b${status}` }),
  );
success.must(
  "204",
  "RFC 9110 15.3.5",
  "No content.",
  [answer(204, {}, null)],
  get(),
  ends(1, 204, { class: "success", finalBody: null }),
);
success.must(
  "205",
  "RFC 9110 15.3.6",
  "No content.",
  [answer(205, { "Content-Length": "0" }, null)],
  get(),
  ends(1, 205, { class: "success", finalBody: null }),
);
success.must(
  "200-empty",
  "RFC 9110 15.3.1",
  "Content of no octets.",
  [ok("")],
  get(),
  ends(1, 200, { finalBody: null, accept: [ends(1, 200, { finalBody: "" })] }),
);
success.must(
  "head",
  "RFC 9110 9.3.2",
  "HEAD has no content.",
  [ok("0123456789")],
  call("HEAD"),
  ends(1, 200, { finalBody: null, finalHeaders: { "content-length": "10" } }),
);
success.must(
  "fields",
  "RFC 9110 5.3",
  "Fields of one name are joined.",
  [ok("b", { "X-A": ["1", "2"], "X-B": " v" })],
  get(),
  ends(1, 200, { finalHeaders: { "x-a": "1, 2", "x-b": "v", "x-c": null } }),
);
success.must(
  "one-request",
  "design",
  "One success, one request.",
  [ok(), ok("second")],
  get(),
  ends(1, 200, { finalBody: "ok" }),
);
for (const method of ["PUT", "PATCH", "DELETE", "POST", "OPTIONS"])
  success.must(
    `204-${method.toLowerCase()}`,
    "RFC 9110 15.3.5",
    `After ${method}.`,
    [answer(204, {}, null)],
    call(method),
    ends(1, 204, { finalBody: null, methodOnLast: method }),
  );

success.should(
  "blanks-after",
  "RFC 9110 5.5",
  "A value has no whitespace after it either; fetch leaves it there.",
  [ok("b", { "X-B": "v  " })],
  get(),
  ends(1, 200, {
    finalHeaders: { "x-b": "v" },
    accept: [ends(1, 200, { finalHeaders: { "x-b": "v  " } })],
  }),
);

const unknown = group("unknown");
const kinds = ["", "informational", "success", "redirect", "client-error", "server-error"];
for (const status of [218, 250, 299, 310, 320, 419, 430, 444, 450, 460, 471, 480, 498, 499]) {
  const known = [218, 419, 430, 444, 450, 460, 498, 499].includes(status);
  const first = Math.floor(status / 100);
  unknown.must(
    `${status}-get`,
    "RFC 9110 15",
    `${status} means what ${first}00 means; its number is kept.`,
    [answer(status, { "Content-Type": "text/plain" }, `u${status}`), ok("second")],
    get(),
    ends(1, status, {
      class: kinds[first],
      ...(known ? {} : { effectiveStatus: first * 100 }),
      finalBody: `u${status}`,
    }),
  );
}
for (const status of [509, 520, 522, 530, 550, 599, 600, 620, 799, 999]) {
  unknown.should(
    `${status}-get`,
    "RFC 9110 15",
    "It means what 500 means, and passes as a 500 does.",
    [answer(status), ok()],
    get(),
    ends(2, 200, { accept: [ends(1, status, { class: "server-error" })] }),
  );
  unknown.must(
    `${status}-post`,
    "RFC 9110 15",
    "Its number is kept; a POST is not repeated.",
    [answer(status, { "Content-Type": "text/plain" }, `u${status}`), ok()],
    post(),
    ends(1, status, { class: "server-error", finalBody: `u${status}` }),
  );
}
for (const status of [599, 620, 999])
  unknown.must(
    `${status}-once`,
    "RFC 9110 15",
    "A number nobody knows is never a success.",
    [answer(status, { "Content-Type": "text/plain" }, `u${status}`)],
    get({ maxAttempts: 1 }),
    ends(1, status, { class: "server-error", effectiveStatus: 500, finalBody: `u${status}` }),
  );
unknown.must(
  "299-json",
  "RFC 9110 15",
  "A success that nobody knows is read as one.",
  [answer(299, { "Content-Type": "application/json" }, '{"a":1}')],
  get({ expectJson: true }),
  ends(1, 299, { class: "success", finalBody: { a: 1 } }),
);
unknown.must(
  "399-location",
  "RFC 9110 15; Fetch redirect statuses",
  "It means what 300 means, and that is not followed.",
  [answer(399, { Location: "/n" }), ok()],
  get(),
  ends(1, 399),
);
unknown.must(
  "471-retry-after",
  "RFC 9110 15",
  "It means what 400 means, whatever it says of when.",
  [answer(471, { "Retry-After": "0" }), ok()],
  get(),
  ends(1, 471),
);

const interim = group("interim");
const before = (...all: { status: number; headers?: Record<string, string> }[]) => ({
  informational: all,
});
const hint = { status: 103, headers: { Link: "</s.css>; rel=preload" } };
interim.must(
  "103-then-200",
  "RFC 8297",
  "Hints are no response.",
  [ok("p", {}, before(hint))],
  get(),
  ends(1, 200, { finalBody: "p", finalHeaders: { link: null } }),
);
interim.must(
  "103-twice",
  "RFC 8297",
  "There may be many.",
  [ok("p", {}, before(hint, hint, hint))],
  get(),
  ends(1, 200, { finalBody: "p" }),
);
interim.must(
  "102-103",
  "RFC 9110 15.2",
  "Of several kinds.",
  [ok("p", {}, before({ status: 102 }, hint))],
  get(),
  ends(1, 200),
);
interim.must(
  "103-then-404",
  "RFC 8297",
  "The final response counts.",
  [answer(404, {}, "no", before(hint))],
  get(),
  ends(1, 404, { finalBody: "no" }),
);
interim.must(
  "103-then-503",
  "RFC 8297",
  "Which may be repeated.",
  [answer(503, {}, "no", before(hint)), ok()],
  get(),
  ends(2, 200),
);
interim.must(
  "103-then-redirect",
  "RFC 8297",
  "Or followed.",
  [answer(302, { Location: "/n" }, "", before(hint)), ok()],
  get(),
  ends(2, 200, { pathOnLast: "/n" }),
);
interim.must(
  "103-post",
  "RFC 8297",
  "Also for a POST.",
  [answer(201, {}, "made", before(hint))],
  post(),
  ends(1, 201, { finalBody: "made" }),
);
interim.must(
  "102-slow",
  "RFC 2518 10.1",
  "It says that it takes long; the time of the call counts.",
  [ok("p", {}, { ...before({ status: 102 }), delayMs: 8000 })],
  get({ totalTimeoutMs: 1200 }),
  fails(1, "timeout", { maxTotalDelayMs: 4500 }),
);
interim.must(
  "199-then-200",
  "RFC 9110 15",
  "An interim status that nobody knows is passed over.",
  [ok("p", {}, before({ status: 199 }))],
  get(),
  ends(1, 200, { finalBody: "p" }),
);
interim.should(
  "100-unsolicited",
  "RFC 9110 15.2.1: a client discards it",
  "Nobody asked for 100.",
  [ok("p", {}, before({ status: 100 }))],
  get({ maxAttempts: 1 }),
  ends(1, 200, { accept: [fails(1, "network")] }),
);
interim.must(
  "many",
  "RFC 9110 15.2",
  "A hundred of them.",
  [ok("p", {}, before(...times(100, answer(0)).map(() => ({ status: 102 }))))],
  get({ maxAttempts: 1 }),
  ends(1, 200, { finalBody: "p" }),
);
interim.should(
  "103-then-nothing",
  "RFC 8297",
  "Hints, and then a reset.",
  [{ ...drop(), ...before(hint) }, ok()],
  get(),
  ends(2, 200),
);

const json = { "Content-Type": "application/json" };
const body = group("body");
const decode = group("decode");
for (const [name, type] of [
  ["json", "application/json"],
  ["charset", "application/json; charset=utf-8"],
  ["upper-case", "APPLICATION/JSON"],
  ["suffix", "application/vnd.api+json"],
  ["blank-before-semicolon", "application/json ; charset=utf-8"],
  ["text-plain", "text/plain"],
] as const)
  decode[name === "text-plain" ? "choice" : "must"](
    `type-${name}`,
    "RFC 8259; RFC 6839",
    "JSON was asked for, and is there.",
    [answer(200, { "Content-Type": type }, '{"a":[1,"ü"]}')],
    get({ expectJson: true }),
    ends(1, 200, { finalBody: { a: [1, "ü"] } }),
  );
for (const [name, text] of [
  ["broken", '{"a":'],
  ["html", "<html>"],
  ["trailing", "{} {}"],
  ["single-quotes", "{'a':1}"],
  ["nan", "NaN"],
  ["comment", "{} // x"],
  ["trailing-comma", "[1,]"],
] as const)
  decode.must(
    `broken-${name}`,
    "RFC 8259",
    "A success that cannot be read is an error of kind decode, and not asked for again.",
    [answer(200, json, text), ok()],
    get({ expectJson: true }),
    { attempts: 1, error: "decode" },
  );
decode.must(
  "broken-503-then-json",
  "RFC 8259",
  "What a refusal says is not asked to be JSON.",
  [answer(503, json, "<busy>"), answer(200, json, "{}")],
  get({ expectJson: true }),
  ends(2, 200),
);
decode.must(
  "broken-in-400",
  "undici; ofetch 2 alpha",
  "The refusal is what counts; its text is kept.",
  [answer(400, json, '{"a":')],
  get({ expectJson: true }),
  ends(1, 400, { finalBody: '{"a":' }),
);
decode.must(
  "html-in-502",
  "axios",
  "A proxy's page is kept as it is.",
  [answer(502, { "Content-Type": "text/html" }, "<h1>Bad</h1>")],
  get({ expectJson: true, maxAttempts: 1 }),
  ends(1, 502, { finalBody: "<h1>Bad</h1>" }),
);
decode.must(
  "text-in-json-404",
  "axios",
  "Text that is labelled JSON is kept.",
  [answer(404, json, "Not Found")],
  get({ expectJson: true }),
  ends(1, 404, { finalBody: "Not Found" }),
);
for (const [name, text, value] of [
  ["bom", '\ufeff{"a":1}', { a: 1 }],
  ["blanks", ' \n{"a":1}\n ', { a: 1 }],
  ["string", '"a"', "a"],
  ["number", "1", 1],
  ["false", "false", false],
  ["null", "null", null],
  ["array", "[]", []],
  ["twice", '{"a":1,"a":2}', { a: 2 }],
] as const)
  decode.must(
    `value-${name}`,
    "RFC 8259",
    "All of these are JSON.",
    [answer(200, json, text)],
    get({ expectJson: true }),
    ends(1, 200, { finalJson: value }),
  );
decode.must(
  "proto",
  "RFC 8259",
  "A member's name changes nothing else.",
  [answer(200, json, '{"__proto__":{"polluted":1}}')],
  get({ expectJson: true }),
  ends(1, 200),
);
for (const status of [204, 205])
  for (const method of ["GET", "POST", "PUT"])
    decode.must(
      `${status}-${method.toLowerCase()}`,
      "RFC 9110 15.3; ky#876",
      "There is nothing to read, whatever the type says.",
      [answer(status, { ...json, ...(status === 205 ? { "Content-Length": "0" } : {}) }, null)],
      call(method, { expectJson: true }),
      ends(1, status, { finalBody: null }),
    );
decode.must(
  "304-json",
  "RFC 9110 15.4.5",
  "Nor here.",
  [answer(304, json, null)],
  get({ expectJson: true }, { headers: { "If-None-Match": '"1"' } }),
  ends(1, 304, { finalBody: null }),
);
decode.must(
  "head-json",
  "RFC 9110 9.3.2",
  "Nor after HEAD.",
  [answer(200, { ...json, "Content-Length": "20" }, null)],
  call("HEAD", { expectJson: true }),
  ends(1, 200, { finalBody: null }),
);
decode.choice(
  "200-empty",
  "ky#193",
  "A 200 without content is no JSON; or is nothing.",
  [answer(200, json, "")],
  get({ expectJson: true }),
  ends(1, 200, { finalBody: null, accept: [{ attempts: 1, error: "decode" }] }),
);
decode.must(
  "large",
  "design",
  "Three hundred thousand octets.",
  [answer(200, json, '["{repeat:300000:x}"]')],
  get({ expectJson: true }),
  ends(1, 200),
);
decode.must(
  "chunked",
  "RFC 9112 7.1",
  "In chunks.",
  [answer(200, json, '{"a":1}', { chunked: true, bodyDelayMs: 50 })],
  get({ expectJson: true }),
  ends(1, 200, { finalBody: { a: 1 } }),
);
decode.must(
  "accept-sent",
  "RFC 9110 12.5.1",
  "Who wants JSON says so.",
  [answer(200, json, "{}")],
  get({ expectJson: true }),
  ends(1, 200, { headersOnLast: { accept: "*" } }),
);
decode.must(
  "accept-kept",
  "RFC 9110 12.5.1",
  "Unless it was said already.",
  [answer(200, { "Content-Type": "application/hal+json" }, "{}")],
  get({ expectJson: true }, { headers: { Accept: "application/hal+json" } }),
  ends(1, 200, { headersOnLast: { accept: "application/hal+json" } }),
);

for (const [name, type, octets, want] of [
  ["latin-1", "text/plain; charset=iso-8859-1", "\xe4\xf6", "äö"],
  ["latin-1-quoted", 'text/plain; charset="ISO-8859-1"', "\xe4\xf6", "äö"],
  ["windows-1252", "text/plain; charset=windows-1252", "\x80", "€"],
  ["utf-8", "text/plain; charset=UTF-8", "\xc3\xa4", "ä"],
  ["utf-8-untold", "text/plain", "\xc3\xa4", "ä"],
  ["utf-16le", "text/plain; charset=utf-16le", "a\0b\0", "ab"],
  ["unknown", "text/plain; charset=nobody", "\xc3\xa4", "ä"],
  ["empty", "text/plain; charset=", "\xc3\xa4", "ä"],
  ["other-parameter", "text/plain; format=flowed; charset=iso-8859-1", "\xe4", "ä"],
  ["html", "text/html; charset=iso-8859-1", "\xe4", "ä"],
] as const)
  body.should(
    `charset-${name}`,
    "RFC 9110 8.3.2; Encoding",
    "Text is read by its charset; by UTF-8 where nobody knows it.",
    [answer(200, { "Content-Type": type }, octets, { bodyEncoding: "latin1" })],
    get(),
    ends(1, 200, { finalBody: want }),
  );
body.must(
  "bom",
  "Encoding",
  "A mark of the byte order is no content.",
  [answer(200, { "Content-Type": "text/plain" }, "\ufeffabc")],
  get(),
  ends(1, 200, { finalBody: "abc" }),
);
body.must(
  "no-type",
  "RFC 9110 8.3",
  "Without a type.",
  [answer(200, {}, "abc")],
  get(),
  ends(1, 200, { finalBody: "abc" }),
);
body.must(
  "type-broken",
  "RFC 9110 8.3",
  "With a type that is none.",
  [answer(200, { "Content-Type": "json;;" }, "abc")],
  get(),
  ends(1, 200, { finalBody: "abc" }),
);
body.must(
  "newlines",
  "RFC 9110 8.3.3",
  "Content is not touched.",
  [ok("a\r\nb\0\n")],
  get(),
  ends(1, 200, { finalBody: "a\r\nb\0\n" }),
);
body.must(
  "chunked",
  "RFC 9112 7.1",
  "In chunks.",
  [ok("0123456789", {}, { chunked: true })],
  get(),
  ends(1, 200, { finalBody: "0123456789" }),
);
body.must(
  "slow",
  "RFC 9112 6.3",
  "In pieces.",
  [ok("0123456789", {}, { bodyDelayMs: 300 })],
  get(),
  ends(1, 200, { finalBody: "0123456789" }),
);
body.must(
  "split-character",
  "Encoding",
  "A character may be cut by a packet.",
  [ok("äöü", {}, { bodyDelayMs: 200 })],
  get(),
  ends(1, 200, { finalBody: "äöü" }),
);
body.must(
  "large",
  "design",
  "Much of it.",
  [ok("{repeat:300000:x}")],
  get(),
  ends(1, 200, { finalBody: "x".repeat(300_000) }),
);
body.must(
  "error",
  "ky#107; undici#4080",
  "A refusal has content too.",
  [answer(422, { "Content-Type": "text/plain" }, "why")],
  post(),
  ends(1, 422, { finalBody: "why" }),
);
body.must(
  "error-after-repeats",
  "wretch#141",
  "That of the last.",
  [answer(503, {}, "one"), answer(503, {}, "two"), answer(503, {}, "three")],
  get(),
  ends(3, 503, { finalBody: "three" }),
);
body.must(
  "error-large",
  "design",
  "Of any size.",
  [answer(500, { "Content-Type": "text/plain" }, "{repeat:300000:x}")],
  get({ maxAttempts: 1 }),
  ends(1, 500, { finalBody: "x".repeat(300_000) }),
);
body.must(
  "401",
  "RFC 9110 15.5.2",
  "Also of a 401.",
  [answer(401, { "WWW-Authenticate": "Basic" }, "who?")],
  get(),
  ends(1, 401, { finalBody: "who?", finalHeaders: { "www-authenticate": "Basic" } }),
);
body.must(
  "204-that-lies",
  "RFC 9112 6.3",
  "Octets after a 204 are not its content.",
  [answer(204, {}, "lie", { forceBody: true, closeAfter: true })],
  get(),
  ends(1, 204, { finalBody: null }),
);
body.must(
  "head-that-lies",
  "RFC 9112 6.3",
  "Octets after HEAD are not its content.",
  [ok("lie", {}, { forceBody: true, closeAfter: true })],
  call("HEAD"),
  ends(1, 200, { finalBody: null }),
);
body.must(
  "304-that-lies",
  "RFC 9112 6.3",
  "Nor after a 304.",
  [answer(304, {}, "lie", { forceBody: true, closeAfter: true })],
  get({}, { headers: { "If-None-Match": '"1"' } }),
  ends(1, 304, { finalBody: null }),
);
body.should(
  "gzip-that-lies",
  "RFC 9110 8.4",
  "What is no gzip cannot be read; it is no success.",
  times(3, ok("plain", { "Content-Encoding": "gzip" })),
  get({ maxAttempts: 1 }),
  fails(1, "truncated", { accept: [fails(1, "network"), { attempts: 1, error: "decode" }] }),
);
body.must(
  "identity",
  "RFC 9110 8.4.1",
  "The coding that is none.",
  [ok("plain", { "Content-Encoding": "identity" })],
  get(),
  ends(1, 200, { finalBody: "plain" }),
);
body.must(
  "sent-empty",
  "RFC 9110 8.6",
  "A POST without content says so.",
  [ok()],
  post({}, { body: "" }),
  ends(1, 200, { headersOnLast: { "content-length": "0" }, bodyOnLast: null }),
);
body.must(
  "sent-none",
  "RFC 9110 8.6",
  "Also without any.",
  [ok()],
  call("POST", {}, { body: null, headers: {} }),
  ends(1, 200, { headersOnLast: { "content-length": "0", "transfer-encoding": null } }),
);
body.must(
  "sent-length",
  "RFC 9110 8.6",
  "The length is one of octets.",
  [ok()],
  post({}, { body: "äöü" }),
  ends(1, 200, {
    headersOnLast: { "content-length": "6", "transfer-encoding": null },
    bodyOnLast: "äöü",
  }),
);
body.must(
  "sent-type",
  "RFC 9110 8.3",
  "The caller's type is kept.",
  [ok()],
  post({}, { body: "a=1", headers: { "Content-Type": "application/x-www-form-urlencoded" } }),
  ends(1, 200, { headersOnLast: { "content-type": "application/x-www-form-urlencoded" } }),
);
body.must(
  "sent-again",
  "RFC 9110 9.2.2",
  "All of it, each time.",
  [answer(503), answer(503), ok()],
  call("PUT", {}, { body: "{}", headers: { "Content-Type": "application/json" } }),
  ends(3, 200, {
    bodyOnLast: "{}",
    headersOnLast: { "content-length": "2", "content-type": "application/json" },
  }),
);
body.must(
  "get-none",
  "RFC 9110 9.3.1",
  "A GET has neither content nor fields of it.",
  [ok()],
  get(),
  ends(1, 200, {
    headersOnLast: { "content-length": null, "transfer-encoding": null, "content-type": null },
  }),
);
body.must(
  "delete-content",
  "RFC 9110 9.3.5",
  "A DELETE may have content.",
  [ok()],
  call("DELETE", {}, { body: "x" }),
  ends(1, 200, { bodyOnLast: "x" }),
);
body.must(
  "get-with-content",
  "Fetch; RFC 9110 9.3.1",
  "A GET with content is a mistake, and not repeated.",
  [ok()],
  get({}, { body: "x" }),
  fails(0, "usage", { accept: [ends(1, 200)] }),
);

const problem = group("problem");
const type = { "Content-Type": "application/problem+json" };
const full = {
  type: "https://example.com/probs/credit",
  title: "No credit",
  status: 403,
  detail: "30 left",
  instance: "/account/1",
  balance: 30,
};
const says = (content: unknown, headers = type, status = 403) => [
  answer(status, headers, typeof content === "string" ? content : JSON.stringify(content)),
];
problem.must(
  "full",
  "RFC 9457 3",
  "All members.",
  says(full),
  get(),
  ends(1, 403, { problem: full }),
);
for (const [name, value] of [
  ["charset", "application/problem+json; charset=utf-8"],
  ["upper-case", "Application/Problem+JSON"],
  ["blank", "application/problem+json ;charset=utf-8"],
] as const)
  problem.must(
    `type-${name}`,
    "RFC 9110 8.3.1",
    "Types have no case, and may have parameters.",
    says({ title: "t" }, { "Content-Type": value }),
    get(),
    ends(1, 403, { problem: { title: "t", type: "about:blank" } }),
  );
for (const [name, value] of [
  ["json", "application/json"],
  ["other-suffix", "application/notproblem+json"],
  ["longer", "application/problem+jsonx"],
  ["xml", "application/problem+xml"],
  ["parameter", "text/plain; x=application/problem+json"],
  ["html", "text/html"],
] as const)
  problem[name === "json" ? "choice" : "must"](
    `no-type-${name}`,
    "RFC 9457 3",
    "Another type is another thing.",
    says({ title: "t" }, { "Content-Type": value }),
    get(),
    ends(1, 403, {
      problem: null,
      ...(name === "json" ? { accept: [ends(1, 403, { problem: { title: "t" } })] } : {}),
    }),
  );
problem.must(
  "empty-object",
  "RFC 9457 3.1.1",
  "The type is about:blank where none is said.",
  says({}),
  get(),
  ends(1, 403, { problem: { type: "about:blank" } }),
);
for (const [member, wrong] of [
  ["title", 1],
  ["title", null],
  ["title", ["a"]],
  ["detail", { a: 1 }],
  ["detail", false],
  ["instance", 7],
  ["status", "403"],
  ["status", 40.5],
] as const)
  problem.must(
    `wrong-${member}-${JSON.stringify(wrong).replace(/\W+/g, "") || "array"}`,
    "RFC 9457 3.1: MUST ignore",
    `A ${member} of the wrong type is not there.`,
    says({ type: "https://a.example/p", [member]: wrong, more: 1 }),
    get(),
    ends(1, 403, { problem: { type: "https://a.example/p", more: 1 }, problemAbsent: [member] }),
  );
problem.must(
  "wrong-type",
  "RFC 9457 3.1: MUST ignore",
  "A type that is none is about:blank.",
  says({ type: 5, title: "t" }),
  get(),
  ends(1, 403, { problem: { type: "about:blank", title: "t" } }),
);
problem.must(
  "status-differs",
  "RFC 9457 3.1.2",
  "The status of the response counts.",
  says({ status: 500, title: "t" }),
  get(),
  ends(1, 403, { class: "client-error", problem: { title: "t" } }),
);
for (const [name, text] of [
  ["array", "[]"],
  ["string", '"no"'],
  ["null", "null"],
  ["number", "7"],
  ["broken", '{"title":'],
  ["html", "<html>"],
] as const)
  problem.must(
    `not-${name}`,
    "RFC 9457 3: a JSON object",
    "What is no object is no problem; its text is kept.",
    says(text),
    get(),
    ends(1, 403, { problem: null, finalBody: text }),
  );
problem.must(
  "extension-null",
  "RFC 9457 3.2",
  "Members of one's own are kept as they are.",
  says({ title: "t", errors: [{ pointer: "#/a" }], none: null }),
  get(),
  ends(1, 403, { problem: { errors: [{ pointer: "#/a" }], none: null } }),
);
problem.must(
  "proto",
  "RFC 9457 3.2",
  "A member's name changes nothing else.",
  says('{"__proto__":{"title":"x"},"constructor":1,"detail":"d"}'),
  get(),
  ends(1, 403, { problem: { detail: "d" }, problemAbsent: ["title"] }),
);
problem.must(
  "bom",
  "RFC 8259 8.1",
  "A mark of the byte order is overlooked.",
  says('\ufeff{"title":"t"}'),
  get(),
  ends(1, 403, { problem: { title: "t" } }),
);
problem.must(
  "unicode",
  "RFC 8259 8.1",
  "In any language.",
  says({ title: "Kein Guthaben für 日本" }),
  get(),
  ends(1, 403, { problem: { title: "Kein Guthaben für 日本" } }),
);
problem.must(
  "relative-type",
  "RFC 9457 3.1.1",
  "A reference is kept as it is written.",
  says({ type: "/probs/a" }),
  get(),
  ends(1, 403, { problem: { type: "/probs/a" } }),
);
problem.must(
  "expect-json",
  "RFC 9457",
  "Who wants JSON gets the problem all the same.",
  says(full),
  get({ expectJson: true }),
  ends(1, 403, { problem: { title: "No credit" } }),
);
problem.must(
  "expect-json-broken",
  "RFC 9457",
  "A broken one is no error of its own.",
  says('{"title":'),
  get({ expectJson: true }),
  ends(1, 403, { problem: null, finalBody: '{"title":' }),
);
problem.must(
  "head",
  "RFC 9110 9.3.2",
  "HEAD has none.",
  [answer(403, { ...type, "Content-Length": "20" }, null)],
  call("HEAD"),
  ends(1, 403, { problem: null }),
);
problem.must(
  "not-repeated",
  "RFC 9110 15.5",
  "A 422 with a problem is an answer.",
  [...says(full, type, 422), ok()],
  post(),
  ends(1, 422, { problem: { balance: 30 } }),
);
problem.must(
  "after-redirect",
  "RFC 9457",
  "Behind a redirect.",
  [answer(302, { Location: "/n" }), ...says({ title: "t" }, type, 404)],
  get(),
  ends(2, 404, { problem: { title: "t" } }),
);
problem.must(
  "401",
  "RFC 9457",
  "On any refusal.",
  says({ title: "who" }, { ...type, "WWW-Authenticate": "Basic" } as never, 401),
  get(),
  ends(1, 401, { problem: { title: "who" } }),
);
problem.choice(
  "200",
  "RFC 9457",
  "On a success it is odd.",
  says({ title: "t" }, type, 200),
  get(),
  ends(1, 200),
);
problem.must(
  "unknown-status",
  "RFC 9457; RFC 9110 15",
  "With a number that nobody knows.",
  says({ title: "t" }, type, 471),
  get(),
  ends(1, 471, { problem: { title: "t" } }),
);

const url = group("url");
for (const [name, path, sent] of [
  ["query", "/a?x=1&y=2", "/a?x=1&y=2"],
  ["percent", "/a%2Fb?q=%26", "/a%2Fb?q=%26"],
  ["percent-lower", "/a%2fb", "/a%2fb"],
  ["blank", "/a b", "/a%20b"],
  ["umlaut", "/ü", "/%C3%BC"],
  ["fragment", "/a#f", "/a"],
  ["plus", "/a?q=1+2", "/a?q=1+2"],
  ["dots", "/a/../b", "/b"],
  ["double-slash", "/a//b", "/a//b"],
  ["colon", "/a:b", "/a:b"],
  ["at", "/@a", "/@a"],
] as const)
  url.must(
    name,
    "URL; RFC 3986",
    "As the URL standard writes it.",
    [ok()],
    get({}, { path }),
    ends(1, 200, { pathOnLast: sent }),
  );
for (const [name, base, path, sent] of [
  ["base", "/v1", "/r", "/v1/r"],
  ["base-slash", "/v1/", "/r", "/v1/r"],
  ["base-no-slash", "/v1", "r", "/v1/r"],
  ["base-both-none", "/v1/", "r", "/v1/r"],
  ["base-query", "/v1", "/r?x=1", "/v1/r?x=1"],
] as const)
  url.should(
    name,
    "design",
    "A path is joined to the base, which keeps its own.",
    [ok()],
    get({ baseUrlPath: base }, { path }),
    ends(1, 200, { pathOnLast: sent }),
  );

const header = group("header");
header.must(
  "sent",
  "RFC 9110 5",
  "The caller's fields are sent.",
  [ok()],
  get({}, { headers: { "X-A": "1", "x-b": "two words" } }),
  ends(1, 200, { headersOnLast: { "x-a": "1", "x-b": "two words" } }),
);
header.must(
  "sent-again",
  "RFC 9110 5",
  "With each try.",
  [answer(503), ok()],
  get({}, { headers: { "X-A": "1" } }),
  ends(2, 200, { headersOnLast: { "x-a": "1" } }),
);
header.must(
  "empty",
  "RFC 9110 5.5",
  "A value may be empty.",
  [ok()],
  get({}, { headers: { "X-A": "" } }),
  ends(1, 200, { headersOnLast: { "x-a": "" } }),
);
header.must(
  "conditions-given-back",
  "RFC 9110 13",
  "Who asks with conditions gets the 304.",
  [answer(304, { ETag: '"1"' }, null)],
  get({}, { headers: { "If-None-Match": '"1"' } }),
  ends(1, 304, { headersOnLast: { "if-none-match": '"1"' }, finalHeaders: { etag: '"1"' } }),
);
header.must(
  "range",
  "RFC 9110 14",
  "Who asks for a part gets it.",
  [answer(206, { "Content-Range": "bytes 0-1/4" }, "ab")],
  get({}, { headers: { Range: "bytes=0-1" } }),
  ends(1, 206, { finalBody: "ab", headersOnLast: { range: "bytes=0-1" } }),
);
for (const [name, headers] of [
  ["bad-name", { "X A": "1" }],
  ["newline", { "X-A": "1\r\nX-B: 2" }],
  ["nul", { "X-A": "1\0" }],
  ["beyond-latin-1", { "X-A": "日本" }],
] as const)
  header.must(
    name,
    "RFC 9110 5.5; Fetch",
    "What is no field is a mistake: nothing is sent, and nothing repeated.",
    [ok(), ok(), ok()],
    get({}, { headers: headers as Record<string, string> }),
    fails(0, "usage"),
  );
header.must(
  "bad-method",
  "RFC 9110 9.1",
  "Nor is what is no method.",
  [ok()],
  call("GE T"),
  fails(0, "usage"),
);

export const cases = [success, unknown, interim, body, decode, problem, url, header].flatMap(
  (it) => it.cases,
);
