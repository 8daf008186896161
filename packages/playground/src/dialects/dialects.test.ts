import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectCase, type WireCase } from "../../test/wire-case.ts";
import { type Playground, playground } from "../index.ts";

let lab: Playground;
beforeAll(async () => {
  lab = await playground({ limits: { delay: 1000 } });
});
afterAll(() => lab.close());

type Row = readonly [claim: string, request: WireCase["request"], wanted: WireCase["expect"]];

const go: readonly Row[] = [
  [
    "values are lists always",
    { path: "/get?a=1" },
    { status: 200, json: { "args.a": ["1"], "headers.Host": ["127.0.0.1"], method: "GET" } },
  ],
  [
    "JSON says its charset",
    { path: "/get" },
    { status: 200, headers: { "Content-Type": "application/json; charset=utf-8" } },
  ],
  [
    "JSON is read by its type",
    {
      method: "POST",
      path: "/post",
      headers: { "Content-Type": "application/json" },
      body: '{"a":1}',
    },
    { status: 200, json: { "json.a": 1, data: '{"a":1}' } },
  ],
  [
    "and what is none is 400",
    { method: "POST", path: "/post", headers: { "Content-Type": "application/json" }, body: "{" },
    { status: 400, json: { status_code: 400, error: "Bad Request" } },
  ],
  [
    "content of another type is a data URL (RFC 2397)",
    { method: "PUT", path: "/put", headers: { "Content-Type": "image/png" }, body: "a?>" },
    { status: 200, json: { data: "data:image/png;base64,YT8-" } },
  ],
  [
    "an upload is counted only",
    { method: "POST", path: "/upload", body: "12345" },
    { status: 200, json: { bytes_received: 5 } },
  ],
  ["redirects are counted from 1", { path: "/redirect/0" }, { status: 400 }],
  [
    "and stay below the prefix",
    { path: "/redirect/2" },
    { status: 302, headers: { Location: "/go-httpbin/relative-redirect/1" } },
  ],
  ["a redirect is a 3xx", { path: "/redirect-to?url=/get&status_code=200" }, { status: 400 }],
  [
    "weights are numbers",
    { path: "/status/200:x" },
    { status: 400, json: { detail: { has: "invalid weight" } } },
  ],
  [
    "durations are Go's",
    { path: "/delay/10ms" },
    { status: 200, headers: { "Server-Timing": { re: "dur=10" } } },
  ],
  ["and bounded", { path: "/delay/1h" }, { status: 400 }],
  [
    "a wrong password is told as JSON",
    { path: "/basic-auth/u/p" },
    {
      status: 401,
      json: { authenticated: false },
      headers: { "WWW-Authenticate": { re: "^Basic" } },
    },
  ],
  ["Digest knows auth only", { path: "/digest-auth/auth-int/u/p" }, { status: 400 }],
  ["base64 with a mistake is 400", { path: "/base64/decode/!!" }, { status: 400 }],
  ["and goes both ways", { path: "/base64/encode/hi%21" }, { status: 200, bodyText: "aGkh" }],
  ["nothing of the environment is told", { path: "/env" }, { status: 200, json: { env: {} } }],
  ["a rate of failures is from 0 to 1", { path: "/unstable?failure_rate=2" }, { status: 400 }],
  ["and 1 always fails", { path: "/unstable?failure_rate=1" }, { status: 500 }],
  [
    "events come as a stream",
    { path: "/sse?count=2&duration=20ms" },
    {
      status: 200,
      bodyText: { re: '^event: ping\\ndata: \\{"id":0.*\\n\\nevent: ping\\n' },
      headers: { "Content-Type": { re: "^text/event-stream" } },
    },
  ],
  ["brotli is not there", { path: "/brotli" }, { status: 501 }],
  [
    "what is not there is told as JSON",
    { path: "/nothing" },
    { status: 404, json: { status_code: 404 } },
  ],
];

const bun: readonly Row[] = [
  [
    "a mix has it all",
    { path: "/mix/s=401/h=X-A:b/c=k:v/b64=aGk=/end" },
    {
      status: 401,
      bodyText: "hi",
      headers: { "X-A": "b", "Set-Cookie": "k=v; Path=/", "WWW-Authenticate": { present: true } },
    },
  ],
  [
    "in the query as well",
    { path: "/mix?s=503&h=Retry-After:7" },
    { status: 503, headers: { "Retry-After": "7" } },
  ],
  [
    "a redirect is 307 unless told",
    { path: "/mix/r=%2Fget" },
    { status: 307, headers: { Location: "/get" } },
  ],
  ["what frames the message cannot be mixed", { path: "/mix/h=Content-Length:1" }, { status: 400 }],
  ["nor can what is unknown", { path: "/mix/x=1" }, { status: 400 }],
  [
    "content comes back as it was",
    { method: "POST", path: "/payload", headers: { "Content-Type": "a/b" }, body: "x" },
    { status: 200, bodyText: "x", headers: { "Content-Type": "a/b" } },
  ],
  ["twenty redirects are most", { path: "/redirect/21" }, { status: 400 }],
];

const stat: readonly Row[] = [
  [
    "a code is its name",
    { path: "/404" },
    { status: 404, reason: "Not Found", bodyText: "404 Not Found" },
  ],
  ["whatever is behind it", { path: "/418/a/b" }, { status: 418 }],
  [
    "JSON for who asks for nothing else",
    { path: "/200", headers: { Accept: "application/json" } },
    { status: 200, json: { code: 200, description: "OK" } },
  ],
  [
    "fields are what the request asks for",
    { path: "/503", headers: { "X-HttpStatus-Response-Retry-After": "9" } },
    { status: 503, headers: { "Retry-After": "9" } },
  ],
  [
    "without content where that is asked for",
    { path: "/500", headers: { "X-HttpStatus-SuppressBody": "true" } },
    { status: 500, bodyLength: 0 },
  ],
  ["any of several", { path: "/random/500,503" }, { status: { oneOf: [500, 503] } }],
  [
    "dribbled is whole in the end",
    { path: "/200", headers: { "X-HttpStatus-DribbleBody": "true" } },
    { status: 200, bodyText: "200 OK" },
  ],
];

describe.each([
  ["/go-httpbin", go],
  ["/httpbun", bun],
  ["/httpstat.us", stat],
])("%s", (prefix, rows) => {
  test.each(rows)("%s", (_, request, wanted) =>
    expectCase(lab.port, {
      request: { ...request, path: `${prefix}${request.path}` },
      expect: wanted,
    }),
  );
});

test("what fails until it works does so for each client by its key", async () => {
  const next = async (key: string) => (await fetch(`${lab.url}/fail/2?key=${key}&code=500`)).status;
  expect([await next("a"), await next("a"), await next("b"), await next("a")]).toEqual([
    500, 500, 500, 200,
  ]);
});

test("trailers come behind the content (RFC 9112 7.1.2)", async () => {
  const { get } = await import("node:http");
  const trailers = await new Promise((resolve, reject) => {
    get(`${lab.url}/trailers?X-Sum=1`, (it) => {
      it.resume();
      it.on("end", () => resolve(it.trailers));
    }).on("error", reject);
  });
  expect(trailers).toEqual({ "x-sum": "1" });
});

test("a connection that is to be aborted is", async () => {
  const aborted = fetch(`${lab.url}/200`, {
    headers: { "X-HttpStatus-AbortBeforeHeaders": "true" },
  });
  await expect(aborted).rejects.toThrow();
});

test("another dialect can be at the root", async () => {
  const other = await playground({ dialect: "go-httpbin" });
  try {
    const { args } = await (await fetch(`${other.url}/get?a=1`)).json();
    expect(args).toEqual({ a: ["1"] });
  } finally {
    await other.close();
  }
});
