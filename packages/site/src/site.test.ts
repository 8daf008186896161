import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { code, statuses } from "@verdict/codes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "./node.ts";

let site: Serving;
beforeAll(async () => {
  site = await serve({ port: 0 });
});
afterAll(() => site.close());

interface Reply {
  readonly status: number;
  readonly fields: IncomingHttpHeaders;
  readonly text: string;
}

const browser = {
  Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "User-Agent": "Mozilla/5.0",
};
const curl = { Accept: "*/*", "User-Agent": "curl/8.9.1" };

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({
      port: site.port,
      host: site.host,
      path,
      method,
      headers,
      agent: false,
    });
    sent.on("error", reject);
    sent.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, fields: response.headers, text }),
      );
    });
    sent.end();
  });
}

/** Send bytes as they are and read until the connection ends. */
function raw(bytes: string, port = site.port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, site.host);
    let text = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("end", () => socket.end());
    socket.on("close", () => resolve(text));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // What arrives after an answer may be refused; the answer counts.
      if (error.code !== "EPIPE" && error.code !== "ECONNRESET") reject(error);
    });
    socket.write(bytes, "latin1");
  });
}

function statusOf(message: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(message)?.[1]);
}

describe("one address, four forms (RFC 9110 12.1)", () => {
  test.each([
    ["a browser", browser, "text/html"],
    ["curl", curl, "text/plain"],
    ["wget", { "User-Agent": "Wget/1.21" }, "text/plain"],
    ["HTTPie", { Accept: "*/*", "User-Agent": "HTTPie/3.2" }, "text/plain"],
    ["a program without a wish", {}, "text/html"],
    ["Accept: application/json", { Accept: "application/json" }, "application/json"],
    ["Accept: text/markdown", { Accept: "text/markdown" }, "text/markdown"],
    ["curl that asks for JSON", { ...curl, Accept: "application/json" }, "application/json"],
    ["weights", { Accept: "text/html;q=0.1, text/plain;q=0.9" }, "text/plain"],
    ["an Accept that cannot be read", { Accept: ";;;" }, "text/html"],
  ])("%s", async (_, headers, type) => {
    const { status, fields } = await ask("/404", headers);
    expect(status).toBe(code.OK);
    expect(fields["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(fields.vary).toMatch(/^Accept, User-Agent(?:, Accept-Encoding)?$/);
  });

  test.each([
    ["/404.html", "text/html"],
    ["/404.txt", "text/plain"],
    ["/404.json", "application/json"],
    ["/404.md", "text/markdown"],
    ["/index.json", "application/json"],
    ["/methods/PATCH.txt", "text/plain"],
    ["/search.json?q=404", "application/json"],
  ])("%s is %s whatever Accept says", async (path, type) => {
    const { status, fields } = await ask(path, { Accept: "image/png" });
    expect([status, fields["content-type"]]).toEqual([code.OK, `${type}; charset=utf-8`]);
  });

  test("what nobody accepts is 406 with the alternatives (RFC 9110 15.5.7)", async () => {
    const { status, fields, text } = await ask("/404", { Accept: "image/png" });
    expect(status).toBe(code.NOT_ACCEPTABLE);
    expect(fields["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(text)).toMatchObject({
      status: 406,
      see: expect.arrayContaining(["/404.json"]),
    });
  });

  test("the card has a whole page behind it", async () => {
    const card = await ask("/404", curl);
    const full = await ask("/404?full=1", curl);
    expect(card.text.split("\n").length).toBeLessThan(26);
    expect(full.text.length).toBeGreaterThan(card.text.length * 2);
    expect((await ask("/404.txt?full")).text).toBe(full.text);
  });
});

describe("every page answers 200 for good", () => {
  test.each(statuses.map((it) => [it.code] as const))("/%i", async (number) => {
    expect((await ask(`/${number}`, browser)).status).toBe(code.OK);
  });

  test.each([
    "/",
    "/4xx",
    "/401-vs-403",
    "/by",
    "/by/nginx",
    "/methods",
    "/methods/PATCH",
    "/fields",
    "/fields/retry-after",
    "/search",
    "/search?q=rate+limit",
    "/~rate+limit",
    "/~%1b%5b31m%00",
    "/~50%25",
    "/~a%3Fb%23c%22%3E%0D%0Aevil:1",
    '/search?q="><b>{}|',
    "/search?q=%00%0d%0aevil:1",
    "/choose",
    "/choose?a=1",
    "/choose?q=validation+failed&method=POST&profile=zalando",
    "/health",
    "/robots.txt",
    "/opensearch.xml",
    "/style.css",
    "/favicon.svg",
    "/favicon.ico",
    "/471",
    "/620",
  ])("%s, and HEAD says the same without content (RFC 9110 9.3.2)", async (path) => {
    const [got, head] = [await ask(path, browser), await ask(path, browser, "HEAD")];
    expect([got.status, head.status, head.text]).toEqual([code.OK, code.OK, ""]);
    const { date: _, ...fields } = got.fields;
    expect(head.fields).toMatchObject(fields);
    expect(Number(got.fields["content-length"])).toBe(Buffer.byteLength(got.text));
  });

  test("another spelling leads to the right address with 308", async () => {
    for (const [typed, right] of [
      ["/4XX", "/4xx"],
      ["/methods/patch.json?x=1", "/methods/PATCH.json?x=1"],
      ["/404-not-found", "/404"],
    ] as const) {
      const { status, fields } = await ask(typed);
      expect([status, fields.location]).toEqual([code.PERMANENT_REDIRECT, right]);
    }
  });
});

describe("search and choice", () => {
  test("their JSON is that of the command line", async () => {
    const found = JSON.parse((await ask("/search.json?q=not+found")).text);
    expect(found).toMatchObject({
      query: "not found",
      results: [{ code: 404, name: "Not Found" }],
    });
    const chosen = JSON.parse((await ask("/choose.json?q=rate+limit+exceeded")).text);
    expect(chosen).toMatchObject({ scenario: "rate limit exceeded", choices: expect.any(Array) });
  });

  test("the question tree can be walked to an end by its links alone", async () => {
    let path = "/choose";
    for (let step = 0; step < 10; step++) {
      const { text } = await ask(path, browser);
      const next = /<ol class="keys">\s*<li><a href="(\/choose\?a=[^"]+)"/
        .exec(text)?.[1]
        ?.replaceAll("&amp;", "&");
      if (next === undefined || text.includes("<dt>Source</dt>")) break;
      path = next;
    }
    expect((await ask(path, browser)).text).toMatch(/<h1>\d{3} /);
  });

  test.each([
    ["/choose?a=9.9", code.NOT_FOUND],
    ["/choose?a=x", code.BAD_REQUEST],
    ["/choose?q=x&profile=nobody", code.BAD_REQUEST],
    ["/choose?q=x&method=a%20b", code.BAD_REQUEST],
  ])("%s is %i", async (path, status) => expect((await ask(path)).status).toBe(status));

  test("the query comes back escaped", async () => {
    const { text } = await ask("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%E2%80%AE", browser);
    expect(text).not.toMatch(/<script(?! (?:src="\/\w|type="application\/ld\+json">))/);
    expect(text).not.toContain("\u202e");
  });
});

describe("validators (RFC 9110 13)", () => {
  test("each form has a strong tag of its own, and If-None-Match with it is 304", async () => {
    const [html, json] = [await ask("/404", browser), await ask("/404.json")];
    const tag = html.fields.etag ?? "";
    expect(tag).toMatch(/^"[^"]+"$/);
    expect(json.fields.etag).not.toBe(tag);
    const again = await ask("/404", { ...browser, "If-None-Match": `"a,b", W/${tag}` });
    expect([again.status, again.text, again.fields.etag]).toEqual([code.NOT_MODIFIED, "", tag]);
    expect(again.fields.vary).toBe(html.fields.vary);
    expect(again.fields["content-type"]).toBeUndefined();
    expect((await ask("/404", { ...browser, "If-None-Match": '"other"' })).status).toBe(code.OK);
    expect((await ask("/404", { ...browser, "If-None-Match": tag }, "HEAD")).status).toBe(304);
  });

  test("If-Match with another tag is 412", async () => {
    expect((await ask("/404", { "If-Match": '"other"' })).status).toBe(code.PRECONDITION_FAILED);
    expect((await ask("/404", { "If-Match": "*" })).status).toBe(code.OK);
  });
});

describe("what goes wrong says so with the right status", () => {
  test.each([
    ["GET", "/nope", code.NOT_FOUND],
    ["GET", "/by/nobody", code.NOT_FOUND],
    ["GET", "/%zz", code.BAD_REQUEST],
    ["GET", "/search?q=%E0%A4", code.BAD_REQUEST],
    ["GET", `/search?q=${"x".repeat(10_000)}`, code.URI_TOO_LONG],
    ["POST", "/404", code.METHOD_NOT_ALLOWED],
    ["DELETE", "/", code.METHOD_NOT_ALLOWED],
    ["TRACE", "/404", code.METHOD_NOT_ALLOWED],
    ["PURGE", "/404", code.NOT_IMPLEMENTED],
    ["POST", "/nope", code.NOT_FOUND],
  ])("%s %s is %i", async (method, path, status) => {
    const {
      status: got,
      fields,
      text,
    } = await ask(path, { Accept: "application/problem+json" }, method);
    expect(got).toBe(status);
    expect(fields["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(text)).toMatchObject({
      type: `/${status}`,
      status,
      detail: expect.any(String),
    });
    if (status === code.METHOD_NOT_ALLOWED) expect(fields.allow).toBe("GET, HEAD, OPTIONS");
  });

  test("a browser reads the refusal as a page, curl as text", async () => {
    const page = await ask("/nope", browser);
    expect([page.status, page.fields["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(page.text).toContain("<h1>404 Not Found</h1>");
    expect((await ask("/by/ngnix", curl)).text).toContain("/by/nginx");
  });

  test("OPTIONS is answered with Allow, for an address and for the server", async () => {
    for (const path of ["/404", "*"]) {
      const { status, fields } = await ask(path, {}, "OPTIONS");
      expect([status, fields.allow]).toEqual([code.NO_CONTENT, "GET, HEAD, OPTIONS"]);
    }
  });

  test("the host of a request comes back only if it is one", async () => {
    const { status, text } = await ask("/opensearch.xml", { Host: 'a"><script>' });
    expect(status).toBe(400);
    expect(text).not.toContain('a"><script');
    expect((await ask("/opensearch.xml", { Host: "x.example:81" })).text).toContain(
      "http://x.example:81/search",
    );
  });
});

describe("messages that Node cannot read", () => {
  const end = "\r\nHost: x\r\nConnection: close\r\n\r\n";
  test.each([
    ["no HTTP at all", "\x16\x03\x01\x02\r\n\r\n", 400],
    ["no Host (RFC 9112 3.2)", "GET / HTTP/1.1\r\n\r\n", 400],
    ["a method that nobody knows", `FROBNICATE /404 HTTP/1.1${end}`, 501],
    ["an unknown version", `GET / HTTP/4.2${end}`, 505],
    ["a field without a colon", "GET / HTTP/1.1\r\nHost: x\r\nbroken\r\n\r\n", 400],
    [
      "fields of 100 kB",
      `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${"c".repeat(100_000)}\r\n\r\n`,
      431,
    ],
    ["a query of 1 MB", `GET /search?q=${"q".repeat(1_000_000)} HTTP/1.1${end}`, 414],
    ["CONNECT", `CONNECT x:443 HTTP/1.1${end}`, 405],
    ["an expectation that nobody has", `GET / HTTP/1.1\r\nExpect: 200-ok${end}`, 417],
    ["absolute form (RFC 9112 3.2.2)", `GET http://x/404 HTTP/1.1${end}`, 200],
    ["a target that is none", `GET 404 HTTP/1.1${end}`, 400],
  ])("%s", async (_, bytes, status) => expect(statusOf(await raw(bytes))).toBe(status));

  test("a request without Host, or with two, is told so in problem details", async () => {
    for (const host of ["", "Host: x\r\nHost: y\r\n"]) {
      const answer = await raw(`GET /404 HTTP/1.1\r\nAccept: application/json\r\n${host}\r\n`);
      expect(statusOf(answer)).toBe(400);
      expect(answer).toContain("Content-Type: application/problem+json\r\n");
      expect(answer).toContain("RFC 9112 3.2");
    }
    expect(statusOf(await raw("GET /404 HTTP/1.0\r\n\r\n"))).toBe(200);
  });

  test("content that nobody reads is refused before it is sent (RFC 9110 10.1.1)", async () => {
    const answer = await raw(
      `POST /404 HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 5${end}`,
    );
    expect(statusOf(answer)).toBe(405);
  });

  test("a request that trickles in too slowly is 408", async () => {
    const hasty = await serve({ port: 0, patience: 200 });
    const answer = await raw("GET /404 HTTP/1.1\r\nHost:", hasty.port);
    await hasty.close();
    expect(statusOf(answer)).toBe(408);
  });

  test("two hundred searches leave the server well", async () => {
    for (let at = 0; at < 200; at++) await ask(`/~${"%F0%9F%98%80".repeat(at % 20)}${at}`, curl);
    expect((await ask("/health", { Accept: "application/json" })).text).toBe(
      '{\n  "status": "ok"\n}\n',
    );
  });
});

describe("safe to show", () => {
  test("no script can run but files of ours, no type is guessed, nothing is framed", async () => {
    const { fields, text } = await ask("/404", browser);
    expect(fields["content-security-policy"]).toContain(
      "default-src 'none'; script-src 'self'; connect-src 'self';",
    );
    expect(fields["x-content-type-options"]).toBe("nosniff");
    // Files of our own may run, and data is no script (HTML 4.12.1).
    expect(text).not.toMatch(
      /<script(?! (?:src="\/\w|type="application\/ld\+json">))|style="|onclick/,
    );
  });
});
