import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectCase, type WireCase } from "../../../test/wire-case.ts";
import { type Playground, playground } from "../../index.ts";

let lab: Playground;
beforeAll(async () => {
  lab = await playground();
});
afterAll(() => lab.close());

const form = "application/x-www-form-urlencoded";
const boundary = "----edge";
const multipart = [
  `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n`,
  `--${boundary}\r\nContent-Disposition: form-data; name="f"; filename="x.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n--${boundary}--\r\n`,
].join("");

type Row = readonly [claim: string, request: WireCase["request"], wanted: WireCase["expect"]];

const rows: readonly Row[] = [
  [
    "values are text, and a list only where there are several",
    { path: "/get?a=1&a=2&b=3" },
    {
      status: 200,
      reason: "OK",
      json: { "args.a": ["1", "2"], "args.b": "3", method: { absent: true } },
    },
  ],
  [
    "fields have title case, those of intermediaries are hidden",
    { path: "/headers", headers: { "x-thing": "v", Via: "1.1 a", "X-Forwarded-Proto": "http" } },
    { status: 200, json: { "headers.X-Thing": "v", "headers.Via": { absent: true } } },
  ],
  [
    "and shown where they are asked for",
    { path: "/headers?show_env=1", headers: { Via: "1.1 a" } },
    { status: 200, json: { "headers.Via": "1.1 a" } },
  ],
  [
    "json is read whatever the type says",
    { method: "POST", path: "/post", headers: { "Content-Type": "text/plain" }, body: '{"a":[1]}' },
    { status: 200, json: { "json.a": [1], data: '{"a":[1]}' } },
  ],
  [
    "a form is a form and no data",
    { method: "POST", path: "/post", headers: { "Content-Type": form }, body: "a=1&a=2&b=%C3%A9" },
    { status: 200, json: { "form.a": ["1", "2"], "form.b": "é", data: "", json: null } },
  ],
  [
    "files are apart from other parts of a form",
    {
      method: "PUT",
      path: "/put",
      headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` },
      body: multipart,
    },
    { status: 200, json: { "form.a": "1", "files.f": "hello" } },
  ],
  [
    "anything takes any method and says which",
    { method: "DELETE", path: "/anything/x/y" },
    { status: 200, json: { method: "DELETE", url: "http://127.0.0.1/anything/x/y" } },
  ],
  [
    "another method is 405 with Allow (RFC 9110 15.5.6)",
    { method: "POST", path: "/get", body: "" },
    { status: 405, reason: "METHOD NOT ALLOWED", headers: { Allow: "GET, HEAD, OPTIONS" } },
  ],
  [
    "a preflight is told what may be sent",
    {
      method: "OPTIONS",
      path: "/post",
      headers: { Origin: "http://a.example", "Access-Control-Request-Headers": "X-Y" },
    },
    {
      status: 200,
      headers: {
        "Access-Control-Allow-Origin": "http://a.example",
        "Access-Control-Allow-Headers": "X-Y",
        "Access-Control-Allow-Methods": { has: "PATCH" },
      },
    },
  ],
  [
    "HEAD is GET without content (RFC 9110 9.3.2)",
    { method: "HEAD", path: "/json" },
    { status: 200, headers: { "Content-Type": "application/json" } },
  ],
  [
    "a status has its reason in upper case and no content",
    { path: "/status/503" },
    { status: 503, reason: "SERVICE UNAVAILABLE", bodyLength: 0 },
  ],
  [
    "a redirect among statuses leads on",
    { path: "/status/307" },
    { status: 307, headers: { Location: "/redirect/1" } },
  ],
  ["418 is a teapot", { path: "/status/418" }, { status: 418, bodyText: { has: "teapot" } }],
  [
    "what is no status is 400",
    { path: "/status/abc" },
    { status: 400, bodyText: { has: "Invalid status code" } },
  ],
  [
    "redirects go on relatively",
    { path: "/redirect/2" },
    { status: 302, headers: { Location: "/relative-redirect/1" } },
  ],
  [
    "or absolutely where that is asked for",
    { path: "/redirect/2?absolute=true" },
    { status: 302, headers: { Location: "http://127.0.0.1/absolute-redirect/1" } },
  ],
  [
    "and end at /get",
    { path: "/relative-redirect/1" },
    { status: 302, headers: { Location: "/get" } },
  ],
  ["no redirects at all are an error", { path: "/redirect/0" }, { status: 500 }],
  ["more than may be asked for are refused", { path: "/redirect/1000" }, { status: 400 }],
  [
    "a redirect goes where it is told, with the status that is told",
    { path: "/redirect-to?url=%2Fget&status_code=308" },
    { status: 308, headers: { Location: "/get" } },
  ],
  [
    "and with 302 where that is none",
    { path: "/redirect-to?url=%2Fget&status_code=200" },
    { status: 302 },
  ],
  [
    "cookies are told",
    { path: "/cookies", headers: { Cookie: 'a=1; b="x y"' } },
    { status: 200, json: { "cookies.a": "1", "cookies.b": "x y" } },
  ],
  [
    "set",
    { path: "/cookies/set/name/value" },
    { status: 302, headers: { Location: "/cookies", "Set-Cookie": "name=value; Path=/" } },
  ],
  [
    "and deleted",
    { path: "/cookies/delete?name" },
    { status: 302, headers: { "Set-Cookie": { has: "Max-Age=0" } } },
  ],
  [
    "Basic: the right password (RFC 7617)",
    { path: "/basic-auth/u/p", headers: { Authorization: `Basic ${btoa("u:p")}` } },
    { status: 200, json: { authenticated: true, user: "u" } },
  ],
  [
    "Basic: a wrong one is challenged (RFC 9110 15.5.2)",
    { path: "/basic-auth/u/p", headers: { Authorization: `Basic ${btoa("u:x")}` } },
    {
      status: 401,
      reason: "UNAUTHORIZED",
      headers: { "WWW-Authenticate": { re: "^Basic realm=" } },
    },
  ],
  ["hidden, it is not there", { path: "/hidden-basic-auth/u/p" }, { status: 404 }],
  [
    "any token is a token (RFC 6750)",
    { path: "/bearer", headers: { Authorization: "Bearer t" } },
    { status: 200, json: { token: "t" } },
  ],
  [
    "no token is challenged",
    { path: "/bearer" },
    { status: 401, headers: { "WWW-Authenticate": "Bearer" } },
  ],
  [
    "Digest: the challenge has what its algorithm needs (RFC 7616 3.3)",
    { path: "/digest-auth/auth/u/p/SHA-256" },
    {
      status: 401,
      headers: {
        "WWW-Authenticate": { re: 'qop="auth", opaque=.*algorithm=SHA-256' },
        "Set-Cookie": { has: "fake=fake_value" },
      },
    },
  ],
  [
    "a cache that has something is told so",
    { path: "/cache", headers: { "If-None-Match": '"a"' } },
    { status: 304, bodyLength: 0 },
  ],
  [
    "a lifetime is what was asked for",
    { path: "/cache/60" },
    { status: 200, headers: { "Cache-Control": "public, max-age=60" } },
  ],
  [
    "a weak tag in a list matches weakly (RFC 9110 13.1.2)",
    { path: "/etag/e", headers: { "If-None-Match": '"x", W/"e"' } },
    { status: 304, headers: { ETag: '"e"' } },
  ],
  [
    "If-Match with a weak tag fails: the comparison is strong (RFC 9110 13.1.1)",
    { path: "/etag/e", headers: { "If-Match": 'W/"e"' } },
    { status: 412 },
  ],
  [
    "a range within is what it says (RFC 9110 14.2)",
    { path: "/range/26", headers: { Range: "bytes=-3" } },
    { status: 206, bodyText: "xyz", headers: { "Content-Range": "bytes 23-25/26" } },
  ],
  [
    "a range beyond the end is 416 (RFC 9110 15.5.17)",
    { path: "/range/26", headers: { Range: "bytes=26-" } },
    { status: 416, headers: { "Content-Range": "bytes */26" } },
  ],
  [
    "lines of a stream are counted",
    { path: "/stream/2" },
    { status: 200, bodyText: { re: '"id":0.*\\n.*"id":1.*\\n$' } },
  ],
  [
    "octets from a seed are as many as were asked for",
    { path: "/bytes/7?seed=1" },
    { status: 200, bodyLength: 7 },
  ],
  [
    "drip drips all of it",
    { path: "/drip?numbytes=5&duration=0.05&code=202" },
    { status: 202, bodyText: "*****" },
  ],
  ["drip of nothing is refused", { path: "/drip?numbytes=0" }, { status: 400 }],
  [
    "fields come back as they were asked for",
    { path: "/response-headers?A=1&A=2" },
    { status: 200, headers: { A: "1, 2" }, json: { A: ["1", "2"] } },
  ],
  [
    "but none that frame the message",
    { path: "/response-headers?Content-Length=9&X=%0d%0aB:1" },
    { status: 200, headers: { B: { absent: true } } },
  ],
  ["base64 is decoded", { path: "/base64/aGkh" }, { status: 200, bodyText: "hi!" }],
  [
    "a picture is chosen by Accept",
    { path: "/image", headers: { Accept: "image/svg+xml" } },
    { status: 200, headers: { "Content-Type": "image/svg+xml" } },
  ],
  [
    "and 406 where there is none such",
    { path: "/image", headers: { Accept: "text/plain" } },
    { status: 406, json: { accept: { has: "image/png" } } },
  ],
  ["the first page answers", { path: "/", headers: { Accept: "text/html" } }, { status: 200 }],
  [
    "absolute-form is origin-form here (RFC 9112 3.2.2)",
    {
      path: "",
      raw: "GET http://127.0.0.1/get?a=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    },
    { status: 200, json: { "args.a": "1" } },
  ],
  [
    "a broken chunk is 400 (RFC 9112 7.1)",
    {
      path: "",
      raw: "POST /post HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n",
    },
    { status: 400 },
  ],
  [
    "markup that is reflected cannot run",
    { path: "/base64/PHNjcmlwdD4=" },
    {
      status: 200,
      headers: { "Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff" },
    },
  ],
];

test.each(rows)("%s", (_, request, wanted) => expectCase(lab.port, { request, expect: wanted }));

describe("Digest authentication (RFC 7616)", () => {
  const md5 = (text: string) => createHash("md5").update(text).digest("hex");

  async function answer(password: string, path = "/digest-auth/auth/u/p") {
    const challenged = await fetch(`${lab.url}${path}`);
    await challenged.text();
    const nonce = /nonce="([^"]+)"/.exec(challenged.headers.get("www-authenticate") ?? "")?.[1];
    const [ha1, ha2] = [md5(`u:playground@verdict:${password}`), md5(`GET:${path}`)];
    const response = md5(`${ha1}:${nonce}:00000001:c:auth:${ha2}`);
    const Authorization = `Digest username="u", realm="playground@verdict", nonce="${nonce}", uri="${path}", qop=auth, nc=00000001, cnonce="c", response="${response}"`;
    return fetch(`${lab.url}${path}`, { headers: { Authorization } });
  }

  test("who knows the password is let in", async () => {
    const response = await answer("p");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ authenticated: true, user: "u" });
  });

  test("who does not is challenged again", async () => {
    expect((await answer("x")).status).toBe(401);
  });
});

test("all routes answer over HTTP/2 as well (RFC 9113)", async () => {
  const { connect } = await import("node:http2");
  const session = connect(lab.url);
  for (const path of [
    "/get",
    "/status/404",
    "/stream/1",
    "/drip?numbytes=1&duration=0",
    "/cookies/set/a/b",
    "/range/5",
  ]) {
    const status = await new Promise((resolve, reject) => {
      session
        .request({ ":path": path })
        .on("response", (it) => resolve(it[":status"]))
        .on("error", reject)
        .resume();
    });
    expect(status, path).toBe({ "/status/404": 404, "/cookies/set/a/b": 302 }[path] ?? 200);
  }
  session.close();
});
