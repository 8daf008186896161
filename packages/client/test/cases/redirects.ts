/** Redirects: methods, content, addresses, origins, ends. */
import { answer, call, drop, ends, fails, get, group, ok, post, times } from "./case.ts";

const statuses = [301, 302, 303, 307, 308];
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"];
const to = (location: string | readonly string[], status = 302) =>
  answer(status, { Location: location });

const by = group("redirect");
for (const status of statuses)
  for (const method of methods) {
    const isBare =
      (status === 303 && method !== "GET" && method !== "HEAD") ||
      (status < 303 && method === "POST");
    const hasContent = ["POST", "PUT", "PATCH", "QUERY"].includes(method);
    const next = isBare ? "GET" : method;
    by[method === "QUERY" || method === "OPTIONS" ? "should" : "must"](
      `${status}-${method.toLowerCase()}`,
      "RFC 9110 15.4; Fetch HTTP-redirect fetch",
      isBare
        ? `${status} turns ${method} into GET, without content and its fields.`
        : `${status} keeps ${method}${hasContent ? " and its content" : ""}.`,
      [to("/target?x=1", status), ok("there")],
      call(method, {}, { headers: { "X-Trace": "t1", "Content-Language": "en" } }),
      ends(2, 200, {
        pathOnLast: "/target?x=1",
        methodOnLast: next,
        bodyOnLast: hasContent && !isBare ? "x" : null,
        redirected: true,
        headersOnLast: {
          "x-trace": "t1",
          ...(isBare
            ? { "content-type": null, "content-language": null, "content-length": null }
            : hasContent
              ? { "content-type": "text/plain", "content-language": "en", "content-length": "1" }
              : {}),
          "transfer-encoding": null,
        },
      }),
    );
  }

const count = group("redirect-count");
const chain = (length: number, status = 302) =>
  Array.from({ length }, (_, i) => to(`/s${i + 1}`, status));
count.must(
  "20-pass",
  "Fetch step 7",
  "Twenty are followed.",
  [...chain(20), ok("end")],
  get(),
  ends(21, 200, { finalBody: "end" }),
);
count.must(
  "one-allowed",
  "design",
  "One is followed.",
  [...chain(1), ok("end")],
  get({ maxRedirects: 1 }),
  ends(2, 200),
);
count.must(
  "two-of-one",
  "design",
  "Two are too many where one may be.",
  [...chain(2), ok("end")],
  get({ maxRedirects: 1 }),
  fails(2, "redirect"),
);
count.must(
  "repeats-do-not-count",
  "design",
  "A repeat is no redirect.",
  [...chain(1), answer(503), to("/s2"), answer(503), ok("end")],
  get({ maxRedirects: 2 }),
  ends(5, 200, { pathOnLast: "/s2" }),
);
count.must(
  "308-post-21",
  "Fetch step 7",
  "Also with content.",
  [...chain(21, 308), ok()],
  post(),
  fails(21, "redirect"),
);
count.must(
  "not-retried",
  "Fetch step 7",
  "Too many redirects are no failure of the network: it is not begun again.",
  [...chain(3), ...chain(3), ok()],
  get({ maxRedirects: 2 }),
  fails(3, "redirect"),
);

const location = group("redirect-location");
for (const [name, value, path, note] of [
  ["absolute", "{A}/n", "/n", "An absolute address."],
  ["absolute-no-path", "{A}", "/", "An empty path is a slash."],
  ["scheme-relative", "//{hostA}/n", "/n", "The scheme stays."],
  ["relative", "n", "/d/n", "Beside what was asked for."],
  ["dot", "./n", "/d/n", "Dots are resolved."],
  ["dots", "../n", "/n", "Dots are resolved."],
  ["dots-beyond", "../../../n", "/n", "There is nothing above the root."],
  ["query-only", "?q=1", "/d/r?q=1", "A query alone keeps the path."],
  ["blanks-around", "  /n  ", "/n", "A value has no whitespace around it."],
  ["blank-within", "/a b", "/a%20b", "A blank is written as what it is."],
  ["comma", "/a,b", "/a,b", "A comma belongs to a path."],
  ["comma-slash", "/a,/b", "/a,/b", "Also before a slash."],
  ["percent-broken", "/a%zz", "/a%zz", "What is no encoding is left alone."],
  ["percent-lower", "/a%2fb", "/a%2fb", "Its case too."],
  ["upper-scheme", "HTTP://{hostA}/n", "/n", "Schemes have no case."],
  ["backslash", "\\n", "/n", "The URL standard takes it for a slash."],
  ["double-slash-path", "{A}//n", "//n", "Empty segments stay."],
  ["query-question", "/n?a=?&b=/", "/n?a=?&b=/", "A query may have what a path has."],
  ["plus", "/n?a=1+2", "/n?a=1+2", "A plus is a plus."],
  ["semicolon", "/n;v=1", "/n;v=1", "Parameters of a segment stay."],
  ["tilde-quote", "/~a'b", "/~a'b", "Nothing is encoded that need not be."],
  ["brackets", "/n?a[]=1", "/n?a[]=1", "Brackets in a query stay."],
] as const)
  location[name === "backslash" || name === "comma-slash" ? "should" : "must"](
    name,
    "RFC 9110 10.2.2; RFC 3986 5.2; URL",
    note,
    [to(value), ok()],
    get({}, { path: "/d/r" }),
    ends(2, 200, { pathOnLast: path }),
  );
location.should(
  "utf-8",
  "Fetch; WPT redirect-location-escape",
  "Octets beyond ASCII are encoded as they are.",
  [to("/caf\xc3\xa9"), ok()],
  get(),
  ends(2, 200, { pathOnLast: "/caf%C3%A9" }),
);
location.choice(
  "latin-1",
  "Fetch",
  "Also where they are no UTF-8.",
  [to("/caf\xe9"), ok()],
  get(),
  ends(2, 200, { pathOnLast: "/caf%E9", accept: [ends(2, 200), fails(1, "redirect")] }),
);
location.must(
  "long",
  "RFC 9110 4.1: 8000 octets at least",
  "An address of 8000 octets is one.",
  [to(`/${"n".repeat(7990)}`), ok()],
  get(),
  ends(2, 200, { pathOnLast: `/${"n".repeat(7990)}` }),
);
for (const [name, value] of [
  ["data", "data:text/plain,hi"],
  ["ftp", "ftp://127.0.0.1/n"],
  ["javascript", "javascript:alert(1)"],
  ["file", "file:///etc/passwd"],
  ["mailto", "mailto:a@example.com"],
  ["about", "about:blank"],
  ["blob", "blob:{A}/1"],
  ["ws", "ws://{hostA}/n"],
  ["unknown-scheme", "x-app://n"],
  ["port-too-large", "http://127.0.0.1:99999/n"],
  ["no-host", "http://"],
  ["host-invalid", "http://a b/n"],
  ["bracket", "http://[::1/n"],
] as const)
  location.must(
    name,
    "Fetch HTTP-redirect fetch steps 4-6",
    "It leads nowhere: an error of kind redirect, which is not repeated.",
    [to(value), ok()],
    get(),
    fails(1, "redirect"),
  );
location.must(
  "absent",
  "Fetch: location URL is null",
  "A redirect that does not say where is a response.",
  [answer(302), ok()],
  get(),
  ends(1, 302, { finalBody: "e302", redirected: false }),
);
location.choice(
  "empty",
  "RFC 3986 4.4: the same document",
  "An empty reference is the same address.",
  [to(""), ok()],
  get(),
  ends(2, 200, { pathOnLast: "/r", accept: [ends(1, 302), fails(1, "redirect")] }),
);
location.choice(
  "fragment-only",
  "RFC 3986 4.4",
  "A fragment alone is the same address.",
  [to("#f"), ok()],
  get(),
  ends(2, 200, { pathOnLast: "/r", finalUrlFragment: "f" }),
);
location.choice(
  "two",
  "RFC 9110 5.3: one value",
  "Which of two is meant nobody can say; their join is none of them.",
  [to(["/a", "/b"]), ok()],
  get(),
  fails(1, "redirect", { accept: [ends(1, 302), ends(2, 200, { pathOnLast: "/a" })] }),
);
location.choice(
  "two-alike",
  "RFC 9110 5.3",
  "Twice the same is clear enough to some.",
  [to(["/a", "/a"]), ok()],
  get(),
  ends(2, 200, { pathOnLast: "/a", accept: [ends(1, 302), fails(1, "redirect")] }),
);
location.must(
  "fragment-inherited",
  "RFC 9110 10.2.2",
  "A fragment is inherited where Location has none, and never sent.",
  [to("/n"), ok()],
  get({}, { path: "/r#one" }),
  ends(2, 200, { pathOnLast: "/n", finalUrlFragment: "one" }),
);
location.must(
  "fragment-replaced",
  "RFC 9110 10.2.2",
  "Location's own fragment counts.",
  [to("/n#two"), ok()],
  get({}, { path: "/r#one" }),
  ends(2, 200, { pathOnLast: "/n", finalUrlFragment: "two" }),
);
location.must(
  "fragment-twice",
  "RFC 9110 10.2.2",
  "Over two redirects.",
  [to("/a#two"), to("/b"), ok()],
  get({}, { path: "/r#one" }),
  ends(3, 200, { pathOnLast: "/b", finalUrlFragment: "two" }),
);
location.should(
  "userinfo",
  "RFC 9110 4.2.4",
  "Credentials in an address that a server made up are not sent.",
  [to("http://u:p@{hostA}/n"), ok()],
  get(),
  ends(2, 200, { headersOnLast: { authorization: null }, accept: [fails(1, "redirect")] }),
);
location.must(
  "relative-twice",
  "RFC 9110 10.2.2",
  "Each is resolved against where it came from.",
  [to("/a/b/"), to("c"), ok()],
  get(),
  ends(3, 200, { pathOnLast: "/a/b/c" }),
);
location.must(
  "lower-case-name",
  "RFC 9110 5.1",
  "Names have no case.",
  [answer(302, { location: "/n" }), ok()],
  get(),
  ends(2, 200, { pathOnLast: "/n" }),
);
location.must(
  "keeps-no-query",
  "RFC 3986 5.2",
  "The query of what was asked for is not added.",
  [to("/n"), ok()],
  get({}, { path: "/r?q=1" }),
  ends(2, 200, { pathOnLast: "/n" }),
);

const loop = group("redirect-loop");
loop.must(
  "two-addresses",
  "RFC 9110 15.4",
  "Back and forth ends.",
  Array.from({ length: 30 }, (_, i) => to(i % 2 ? "/r" : "/b")),
  get(),
  fails("2..21", "redirect"),
);
loop.must(
  "307-post-self",
  "RFC 9110 15.4",
  "Also with content.",
  times(30, to("/r", 307)),
  post(),
  fails("1..21", "redirect"),
);
loop.must(
  "cookie-gate",
  "httpx PR 734; undici PR 4361",
  "The same address twice is no loop yet: the server may have set something.",
  [answer(302, { Location: "/r", "Set-Cookie": "seen=1" }), ok("in")],
  get(),
  ends(2, 200, { finalBody: "in" }),
);
loop.must(
  "gate-and-back",
  "httpx PR 734",
  "To a gate and back.",
  [to("/gate"), to("/r"), ok("in")],
  get(),
  ends(3, 200, { pathOnLast: "/r" }),
);
loop.should(
  "thrice-then-ok",
  "Fetch has a limit alone",
  "A server that needs three turns gets them.",
  [...times(3, to("/r")), ok("in")],
  get(),
  ends(4, 200),
);
loop.must(
  "counter",
  "RFC 9110 15.4",
  "A growing query is no way around the limit.",
  Array.from({ length: 30 }, (_, i) => to(`/r?n=${i}`)),
  get(),
  fails(21, "redirect"),
);

const mode = group("redirect-mode");
for (const status of statuses) {
  mode.must(
    `manual-${status}`,
    "design",
    "Handed back with its Location.",
    [to("/n", status), ok()],
    get({ redirect: "manual" }),
    ends(1, status, { finalHeaders: { location: "/n" }, redirected: false }),
  );
  mode.must(
    `error-${status}`,
    "Fetch redirect mode",
    "A redirect is a failure, and not repeated.",
    [to("/n", status), ok()],
    get({ redirect: "error" }),
    fails(1, "redirect"),
  );
}
mode.must(
  "manual-body",
  "design",
  "With its content.",
  [answer(302, { Location: "/n" }, "moved")],
  get({ redirect: "manual" }),
  ends(1, 302, { finalBody: "moved" }),
);
mode.must(
  "manual-invalid",
  "design",
  "However it reads.",
  [to("http://[")],
  get({ redirect: "manual" }),
  ends(1, 302),
);
mode.must(
  "error-200",
  "Fetch redirect mode",
  "A success is one.",
  [ok()],
  get({ redirect: "error" }),
  ends(1, 200),
);
mode.must(
  "error-304",
  "Fetch redirect statuses",
  "304 is no redirect.",
  [answer(304, {}, null)],
  get({ redirect: "error" }, { headers: { "If-None-Match": '"1"' } }),
  ends(1, 304),
);
mode.must(
  "error-300",
  "Fetch redirect statuses",
  "300 is none.",
  [to("/n", 300)],
  get({ redirect: "error" }),
  ends(1, 300),
);
mode.should(
  "manual-after-503",
  "design",
  "What passes is repeated all the same.",
  [answer(503), to("/n"), ok()],
  get({ redirect: "manual" }),
  ends(2, 302),
);

const not = group("redirect-not");
for (const status of [300, 304, 305, 306, 309, 310, 399])
  not.must(
    `${status}`,
    "Fetch redirect statuses; RFC 9110 15.4",
    "Not followed on its own.",
    [answer(status, { Location: "/n" }, status === 304 ? null : `body${status}`), ok("followed")],
    get(),
    ends(1, status, { redirected: false }),
  );
for (const status of [200, 201, 202, 404, 409])
  not.must(
    `${status}`,
    "RFC 9110 10.2.2",
    "Location means something else here.",
    [answer(status, { Location: "/n" }), ok("followed")],
    get(),
    ends(1, status),
  );
not.must(
  "503",
  "RFC 9110 10.2.2",
  "A repeat goes where the request went.",
  [to("/n", 503), ok()],
  get(),
  ends(2, 200, { pathOnLast: "/r" }),
);
not.must(
  "refresh-field",
  "HTML",
  "Refresh is for pages.",
  [answer(200, { Refresh: "0;url=/n" }), ok("followed")],
  get(),
  ends(1, 200),
);
not.must(
  "content-location",
  "RFC 9110 8.7",
  "Content-Location is no redirect.",
  [answer(302, { "Content-Location": "/n" }), ok("followed")],
  get(),
  ends(1, 302),
);

const foreign = group("redirect-origin");
const secrets = {
  Authorization: "Bearer secret",
  Cookie: "sid=1",
  "Proxy-Authorization": "Basic p",
  "X-Trace": "t",
};
for (const status of statuses)
  for (const method of ["GET", "POST"])
    foreign.must(
      `${status}-${method.toLowerCase()}`,
      "Fetch step 13; RFC 9110 15.4",
      "Another port is another origin: credentials stay behind.",
      [to("{B}/b", status), ok()],
      call(method, {}, { headers: secrets }),
      ends(2, 200, {
        atOnLast: "B",
        headersOnLast: {
          authorization: null,
          cookie: null,
          "proxy-authorization": null,
          "x-trace": "t",
        },
        bodyOnLast: method === "POST" && status > 303 ? "x" : null,
      }),
    );
foreign.must(
  "same-origin-keeps",
  "Fetch step 13",
  "Within the origin they go along.",
  [to("/n"), ok()],
  get({}, { headers: { Authorization: "Bearer secret", Cookie: "sid=1" } }),
  ends(2, 200, { headersOnLast: { authorization: "Bearer secret", cookie: "sid=1" } }),
);
foreign.must(
  "there-and-back",
  "curl CVE-2022-27774; GHSA",
  "What was taken away is not given back on the way home.",
  [to("{B}/b"), to("{A}/n"), ok()],
  get({}, { headers: secrets }),
  ends(3, 200, { atOnLast: "A", headersOnLast: { authorization: null, cookie: null } }),
);
foreign.must(
  "on-second",
  "Fetch step 13",
  "The second redirect leaves the origin.",
  [to("/a"), to("{B}/b"), ok()],
  get({}, { headers: secrets }),
  ends(3, 200, {
    requests: [{}, { headers: { authorization: "Bearer secret" } }],
    headersOnLast: { authorization: null },
  }),
);
foreign.must(
  "scheme-relative",
  "Fetch step 13",
  "However it is written.",
  [to("//{hostB}/b"), ok()],
  get({}, { headers: secrets }),
  ends(2, 200, { atOnLast: "B", headersOnLast: { authorization: null } }),
);
for (const name of ["X-Api-Key", "x-api-key"])
  foreign.should(
    `declared-${name}`,
    "GHSA-r4q5-vmmm-2653",
    "Fields that the caller calls credentials stay behind too.",
    [to("{B}/b"), ok()],
    get({ credentialHeaders: ["x-API-key"] }, { headers: { [name]: "k", "X-Trace": "t" } }),
    ends(2, 200, { headersOnLast: { "x-api-key": null, "x-trace": "t" } }),
  );
foreign.should(
  "declared-unusual",
  "GHSA-r4q5-vmmm-2653",
  "Whatever they are called.",
  [to("{B}/b"), ok()],
  get({ credentialHeaders: ["X-Tenant"] }, { headers: { "X-Tenant": "k" } }),
  ends(2, 200, { headersOnLast: { "x-tenant": null } }),
);
foreign.must(
  "declared-same-origin",
  "design",
  "Within the origin they go along.",
  [to("/n"), ok()],
  get({ credentialHeaders: ["X-Tenant"] }, { headers: { "X-Tenant": "k" } }),
  ends(2, 200, { headersOnLast: { "x-tenant": "k" } }),
);
foreign.must(
  "repeat-at-b",
  "Fetch step 13",
  "A repeat at the other origin has none either.",
  [to("{B}/b"), answer(503), ok()],
  get({}, { headers: secrets }),
  ends(3, 200, { atOnLast: "B", headersOnLast: { authorization: null } }),
);
foreign.should(
  "key-stays",
  "draft-ietf-httpapi-idempotency-key-header",
  "A key belongs to the request that is repeated, and 308 repeats it.",
  [to("/n", 308), answer(201)],
  post({ idempotencyKey: "auto" }),
  ends(2, 201, { headersOnLast: { "idempotency-key": "$same-as-first" } }),
);
foreign.should(
  "key-goes",
  "draft-ietf-httpapi-idempotency-key-header",
  "The GET that follows 303 has none.",
  [to("/n", 303), ok()],
  post({ idempotencyKey: "auto" }),
  ends(2, 200, { methodOnLast: "GET", headersOnLast: { "idempotency-key": null } }),
);

const stream = group("redirect-stream");
for (const [status, method] of [
  [301, "POST"],
  [302, "POST"],
  [303, "POST"],
  [303, "PUT"],
] as const)
  stream.must(
    `${status}-${method.toLowerCase()}`,
    "Fetch step 12",
    "It becomes a GET: content is not needed again.",
    [to("/t", status), ok()],
    call(method, { replayableBody: false }),
    ends(2, 200, {
      methodOnLast: "GET",
      bodyOnLast: null,
      // Fetch itself gives up on any redirect but 303 after a stream.
      ...(status === 303 ? {} : { accept: [fails(1, "redirect")] }),
    }),
  );
for (const [status, method] of [
  [308, "POST"],
  [307, "PUT"],
  [301, "PUT"],
  [302, "PATCH"],
] as const)
  stream.must(
    `${status}-${method.toLowerCase()}`,
    "Fetch step 11",
    "Content that is gone cannot be sent again, and is never sent empty.",
    [to("/t", status), ok()],
    call(method, { replayableBody: false }),
    fails(1, "redirect", { accept: [ends(1, status)] }),
  );

const then = group("redirect-then");
then.should(
  "503",
  "RFC 9110 9.2.2",
  "The last hop is repeated, not the first.",
  [to("/b"), answer(503), ok()],
  get(),
  ends(3, 200, { pathOnLast: "/b" }),
);
then.should(
  "reset",
  "RFC 9110 9.2.2",
  "Also after a reset.",
  [to("/b"), drop(), ok()],
  get(),
  ends(3, 200, { pathOnLast: "/b" }),
);
then.must(
  "404",
  "RFC 9110 15.5.5",
  "The last response counts.",
  [to("/b"), answer(404)],
  get(),
  ends(2, 404, { redirected: true }),
);
then.must(
  "204",
  "RFC 9110 15.3.5",
  "Without content.",
  [to("/b"), answer(204, {}, null)],
  get(),
  ends(2, 204, { finalBody: null }),
);
then.must(
  "307-post-503",
  "RFC 9110 9.2.2",
  "It is still a POST.",
  [to("/b", 307), answer(503), ok()],
  post(),
  ends(2, 503),
);
then.must(
  "307-post-reset",
  "RFC 9110 9.2.2",
  "It is still a POST.",
  [to("/b", 307), drop(), ok()],
  post(),
  fails(2, "network"),
);
then.should(
  "303-post-reset",
  "RFC 9110 9.2.2",
  "Now it is a GET, which may be repeated; the POST is not.",
  [to("/b", 303), drop(), ok()],
  post(),
  ends(3, 200, { methodOnLast: "GET", pathOnLast: "/b", accept: [fails(2, "network")] }),
);
then.must(
  "303-post-lost",
  "RFC 9110 15.4.4",
  "The POST was done, though nobody knows what came of it.",
  [to("/b", 303), ...times(3, drop())],
  post(),
  fails("2..4", "network", { maybeApplied: true }),
);
then.must(
  "307-delete-404",
  "RFC 9110 15.4.8",
  "What was sent elsewhere was not done.",
  [to("/b", 307), answer(404)],
  call("DELETE"),
  ends(2, 404, { maybeApplied: false }),
);
then.should(
  "503-first",
  "RFC 9110 9.2.2",
  "A repeat may be redirected.",
  [answer(503), to("/b"), ok()],
  get(),
  ends(3, 200, { pathOnLast: "/b" }),
);
then.must(
  "429-told",
  "RFC 9110 10.2.3",
  "What the last hop says is obeyed.",
  [to("/b"), answer(429, { "Retry-After": "1" }), ok()],
  get(),
  ends(3, 200, { minTotalDelayMs: 950 }),
);
then.should(
  "truncated",
  "RFC 9112 8",
  "Content that breaks off is repeated there.",
  [to("/b"), { ...ok("0123456789"), dropConnection: "mid-body" }, ok("whole")],
  get(),
  ends(3, 200, { pathOnLast: "/b", finalBody: "whole" }),
);
then.should(
  "content-that-never-ends",
  "Fetch: the content of a redirect is not read",
  "Nobody waits for what a redirect says.",
  [{ ...to("/b"), body: "moved", bodyDelayMs: 6000 }, ok()],
  get(),
  ends(2, 200, { maxTotalDelayMs: 3000 }),
);
then.should(
  "content-that-breaks-off",
  "Fetch: the content of a redirect is not read",
  "Nor does it matter that it breaks off.",
  [{ ...to("/b"), body: "0123456789", dropConnection: "mid-body" }, ok()],
  get(),
  ends(2, 200, { pathOnLast: "/b" }),
);
then.must(
  "head",
  "RFC 9110 9.3.2",
  "HEAD stays HEAD over two redirects.",
  [to("/a"), to("/b", 303), ok()],
  call("HEAD"),
  ends(3, 200, { methodOnLast: "HEAD", finalBody: null }),
);
then.must(
  "post-get-stays",
  "RFC 9110 15.4",
  "What became a GET stays one.",
  [to("/a", 303), to("/b", 307), ok()],
  post(),
  ends(3, 200, { methodOnLast: "GET", bodyOnLast: null }),
);
then.should(
  "307-303",
  "RFC 9110 15.4",
  "Content goes to the first, and not to the second.",
  [to("/a", 307), to("/b", 303), ok()],
  post(),
  ends(3, 200, { methodOnLast: "GET", bodyOnLast: null }),
);
then.must(
  "abort",
  "DOM",
  "A caller may leave behind a redirect.",
  [to("/b"), ok("late", {}, { delayMs: 8000 })],
  get({ abortAfterMs: 1200 }),
  fails(2, "aborted", { maxTotalDelayMs: 4500 }),
);
then.must(
  "total-timeout",
  "design",
  "One time for all hops.",
  [to("/b"), ok("late", {}, { delayMs: 8000 })],
  get({ totalTimeoutMs: 1200 }),
  fails(2, "timeout", { maxTotalDelayMs: 4500 }),
);

export const cases = [by, count, location, loop, mode, not, foreign, stream, then].flatMap(
  (it) => it.cases,
);
