import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { code } from "@verdict/codes";
import { decisions, vocabulary } from "@verdict/decide";
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
const json = { "Content-Type": "application/json" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const question = { resource: { exists: false }, request: { method: "GET", path: "/items/1" } };

function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  content?: string | Buffer,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { port, host } = site;
    const sent = httpRequest({ port, host, path, method, headers, agent: false });
    sent.on("error", reject);
    sent.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, fields: response.headers, text });
        sent.destroy();
      });
    });
    sent.end(content);
  });
}

function post(content: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return ask("POST", "/decide", { ...json, ...headers }, text);
}

/** Send bytes, now and later, and read until the connection ends. */
function raw(bytes: string, port = site.port, later?: (seen: string) => string | undefined) {
  return new Promise<string>((resolve, reject) => {
    const socket = connect(port, site.host);
    let text = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      text += chunk;
      const more = later?.(text);
      if (more !== undefined) socket.write(more);
    });
    socket.on("end", () => socket.end());
    socket.on("close", () => resolve(text));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE" && error.code !== "ECONNRESET") reject(error);
    });
    socket.write(bytes, "latin1");
  });
}

const head = "POST /decide HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

describe("POST /decide", () => {
  test("a question in, its verdict out, as JSON", async () => {
    const { status, fields, text } = await post(question);
    expect(status).toBe(code.OK);
    expect(fields).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      vary: "Accept, User-Agent",
    });
    expect(fields.etag).toBeUndefined();
    expect(JSON.parse(text)).toMatchObject({ status: 404, interim: [], trail: expect.any(Array) });
  });

  test("a list in, a list out, up to a thousand", async () => {
    const { text } = await post([question, question]);
    expect(JSON.parse(text)).toMatchObject([{ status: 404 }, { status: 404 }]);
    expect(JSON.parse((await post(Array(1000).fill(question))).text)).toHaveLength(1000);
    const many = await post(Array(1001).fill(question));
    expect(many.status).toBe(code.UNPROCESSABLE_CONTENT);
  });

  test.each([
    ["a browser", browser, "text/html", "<h1>404 Not Found</h1>"],
    ["text", { Accept: "text/plain" }, "text/plain", "→ exists"],
    ["Markdown", { Accept: "text/markdown" }, "text/markdown", "# 404 Not Found"],
    ["curl", { Accept: "*/*", "User-Agent": "curl/8.9.1" }, "application/json", '"status": 404'],
  ])("%s gets the form it prefers", async (_, headers, type, said) => {
    const { status, fields, text } = await post(question, headers);
    expect([status, fields["content-type"]]).toEqual([code.OK, `${type}; charset=utf-8`]);
    expect(text).toContain(said);
  });

  test("the form of the page works without a script, and comes back with what was sent", async () => {
    const content = new URLSearchParams({ question: JSON.stringify(question, undefined, 2) });
    const { status, text } = await ask(
      "POST",
      "/decide",
      { ...browser, ...form },
      String(content).replaceAll("%0A", "%0D%0A"),
    );
    expect(status).toBe(code.OK);
    expect(text).toContain("<h1>404 Not Found</h1>");
    expect(text).toMatch(/<textarea [^>]*name="question"[^>]*>\n\{\n {2}&quot;resource&quot;/);
  });

  test("preconditions of the page are none of a verdict's", async () => {
    expect((await post(question, { "If-None-Match": "*" })).status).toBe(code.OK);
  });
});

describe("GET /decide with a question in its address", () => {
  const lost =
    "/decide?method=PUT&path=/items/1&fields=If-Match:+%22v1%22&etag=%22v2%22&methods=PUT";

  test.each([
    ["a browser", browser, "text/html", "<h1>412 Precondition Failed</h1>"],
    ["curl", { Accept: "*/*", "User-Agent": "curl/8.9.1" }, "text/plain", "→ if-match"],
    ["a program", { Accept: "application/json" }, "application/json", '"status": 412'],
  ])("%s gets the verdict in the form it prefers", async (_, headers, type, said) => {
    const { status, fields, text } = await ask("GET", lost, headers);
    expect([status, fields["content-type"]]).toEqual([code.OK, `${type}; charset=utf-8`]);
    expect(text).toContain(said);
  });

  test("the form has what the address says, and each group that says something is open", async () => {
    const { text } = await ask("GET", lost, browser);
    expect(text).toMatch(/<input name="etag"[^>]* value="&quot;v2&quot;">/);
    expect(text).toMatch(/<textarea name="fields"[^>]*>\nIf-Match: &quot;v1&quot;<\/textarea>/);
    expect(text).toContain("<details open><summary>Methods</summary>");
    expect(text).toContain("<details><summary>Who may</summary>");
  });

  test("what would change it leads to an address that has that verdict", async () => {
    const { elsewhere } = JSON.parse(
      (await ask("GET", lost, { Accept: "application/json" })).text,
    ) as { elsewhere: { status: number; changes: { address: string }[] }[] };
    expect(elsewhere.length).toBeGreaterThan(5);
    for (const { status, changes } of elsewhere) {
      for (const { address } of changes) {
        const { text } = await ask("GET", address, { Accept: "application/json" });
        expect(JSON.parse(text).status, address).toBe(status);
      }
    }
  });

  test("what a form sends empty is left out of the address", async () => {
    const { status, fields } = await ask("GET", "/decide.json?method=GET&exists=no&body=&clock=");
    expect([status, fields.location]).toEqual([308, "/decide.json?exists=no"]);
  });

  test("a name that is no fact, and a value that is none: 400, each told", async () => {
    const { status, text } = await ask("GET", "/decide?exist=no&maxBody=much", {
      Accept: "application/json",
    });
    expect(status).toBe(code.BAD_REQUEST);
    expect(JSON.parse(text).errors).toMatchObject([
      { pointer: "/resource/exist", detail: expect.stringContaining("did you mean exists?") },
      { pointer: "/resource/maxBody" },
    ]);
  });
});

describe("what is wrong with a question is told", () => {
  test("no JSON: 400 with line and column", async () => {
    const { status, fields, text } = await post('{\n"request": }', { Accept: "application/json" });
    expect([status, fields["content-type"]]).toEqual([400, "application/problem+json"]);
    expect(JSON.parse(text).detail).toContain("line 2, column 12");
  });

  test("no question: 422 with a pointer for each problem", async () => {
    const { status, fields, text } = await post({ request: {}, resource: { exist: true } });
    expect([status, fields["content-type"]]).toEqual([422, "application/problem+json"]);
    expect(JSON.parse(text)).toMatchObject({
      type: "/422",
      status: 422,
      errors: [
        { pointer: "/request/method", detail: "is missing" },
        { pointer: "/resource/exist", detail: expect.stringContaining("did you mean exists?") },
      ],
    });
  });

  test("a person gets the form back, with what was sent and without a script in it", async () => {
    const sent = '{"request":{"</textarea><script>":1}}';
    const { status, text } = await ask(
      "POST",
      "/decide",
      { ...browser, ...form },
      String(new URLSearchParams({ question: sent })),
    );
    expect(status).toBe(422);
    expect(text).not.toMatch(/<script(?! src="\/\w)/);
    expect(text).toContain("&lt;/textarea&gt;");
  });

  test.each([
    ["another type", { "Content-Type": "text/csv" }, "Accept-Post"],
    ["no type", { "Content-Type": "" }, "Accept-Post"],
    ["a coding", { "Content-Encoding": "gzip" }, "Accept-Encoding"],
  ])("%s: 415, with what would do in %s", async (_, headers, field) => {
    const { status, fields } = await post(question, headers);
    expect(status).toBe(code.UNSUPPORTED_MEDIA_TYPE);
    expect(fields[field.toLowerCase()]).toBe(
      field === "Accept-Post" ? "application/json, application/x-www-form-urlencoded" : "identity",
    );
  });

  test.each([
    ["a form without the field", form, "q=1"],
    ["content that is not UTF-8", json, Buffer.from([0x22, 0xe9, 0x22])],
    ["no content", json, ""],
  ])("%s: 400", async (_, headers, content) => {
    expect((await ask("POST", "/decide", headers, content)).status).toBe(code.BAD_REQUEST);
  });

  test("a megabyte is the most: 413, by Content-Length or when it turns out", async () => {
    const large = JSON.stringify({ ...question, note: "x".repeat(2 ** 20) });
    expect((await post(large)).status).toBe(code.CONTENT_TOO_LARGE);
    const chunked = { ...json, "Transfer-Encoding": "chunked" };
    expect((await ask("POST", "/decide", chunked, large)).status).toBe(code.CONTENT_TOO_LARGE);
    const short = JSON.stringify({ ...question, note: "x".repeat(2 ** 19) });
    expect((await post(short)).status).toBe(code.OK);
  });
});

describe("methods (RFC 9110 10.2.1)", () => {
  test("OPTIONS and 405 say that POST works here, and what it takes", async () => {
    const { status, fields } = await ask("OPTIONS", "/decide");
    expect([status, fields.allow]).toEqual([code.NO_CONTENT, "GET, HEAD, OPTIONS, POST"]);
    expect(fields["accept-post"]).toBe("application/json, application/x-www-form-urlencoded");
    const put = await ask("PUT", "/decide");
    expect([put.status, put.fields.allow]).toEqual([405, "GET, HEAD, OPTIONS, POST"]);
  });

  test("elsewhere it does not", async () => {
    const { status, fields } = await ask("POST", "/flows", json, "{}");
    expect([status, fields.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await ask("OPTIONS", "/flows")).fields["accept-post"]).toBeUndefined();
  });
});

describe("clients that wait, dawdle or leave", () => {
  const content = JSON.stringify(question);
  const waits = `Expect: 100-continue\r\nConnection: close\r\nContent-Length: ${content.length}\r\n\r\n`;

  test("one that waits is told to go on, then answered (RFC 9110 10.1.1)", async () => {
    let sent = false;
    const answer = await raw(`${head}${waits}`, site.port, (seen) => {
      if (sent || !seen.includes("100 Continue\r\n\r\n")) return undefined;
      sent = true;
      return content;
    });
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  });

  test.each([
    ["too much", `${head}Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n`, 413],
    [
      "the wrong type",
      "POST /decide HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n",
      415,
    ],
  ])("one that would send %s is not, and the connection ends", async (_, bytes, status) => {
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test("one that never finishes is 408", async () => {
    const hasty = await serve({ port: 0, patience: 200 });
    const answer = await raw(`${head}Content-Length: 100\r\n\r\n{`, hasty.port);
    await hasty.close();
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  test("one that goes on and on is answered all the same", async () => {
    const large = "x".repeat(3_000_000);
    const answer = await raw(`${head}Content-Length: ${large.length}\r\n\r\n${large}`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("one that leaves is forgotten, and the next is served", async () => {
    for (let at = 0; at < 150; at++) {
      await new Promise<void>((resolve) => {
        const socket = connect(site.port, site.host, () => {
          socket.write(`${head}Content-Length: 100\r\n\r\n{`, () => socket.destroy());
        });
        socket.on("close", () => resolve());
        socket.on("error", () => {});
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await post(question)).status).toBe(code.OK);
  });

  test("a connection serves several posts", async () => {
    const one = `${head}Content-Length: ${content.length}\r\n\r\n${content}`;
    const last = one.replace("Host: x", "Host: x\r\nConnection: close");
    const answer = await raw(one + one + last);
    expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
  });
});

describe("pages", () => {
  test("GET /decide has the form, every decision with its source, and every fact", async () => {
    const { status, text } = await ask("GET", "/decide", browser);
    expect(status).toBe(code.OK);
    expect(text).toMatch(/<form action="\/decide" method="post">/);
    for (const { id } of decisions) expect(text).toContain(`<th scope="row">${id}</th>`);
    for (const name of Object.keys(vocabulary)) expect(text).toContain(`<code>${name}</code>`);
    const data = JSON.parse((await ask("GET", "/decide.json")).text);
    expect(data.decisions).toHaveLength(decisions.length);
  });

  test("the example on the page is a question", async () => {
    const { text } = await ask("GET", "/decide", browser);
    const [, example = ""] = /<textarea[^>]*name="question"[^>]*>\n([^<]*)</.exec(text) ?? [];
    const { status, text: answer } = await post(example.replaceAll("&quot;", '"'));
    expect([status, JSON.parse(answer).status]).toEqual([code.OK, 412]);
  });

  test("GET /flows is the outline for a terminal, a list for a browser, Mermaid in Markdown", async () => {
    const outline = await ask("GET", "/flows", { Accept: "*/*", "User-Agent": "curl/8.9.1" });
    expect(outline.text).toContain("  if-match: Does If-Match name the current entity tag?");
    const list = await ask("GET", "/flows", browser);
    expect(list.text).toContain("<strong>if-match</strong>");
    expect((await ask("GET", "/flows.md")).text).toContain("```mermaid\nflowchart TD\n");
  });

  test("GET /flows.svg is the picture, of one method where one is asked for, in columns", async () => {
    const { status, fields, text } = await ask("GET", "/flows.svg", browser);
    expect([status, fields["content-type"]]).toEqual([code.OK, "image/svg+xml"]);
    expect(fields["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(text).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    const put = (await ask("GET", "/flows.svg?method=PUT&columns=2")).text;
    expect(put).toContain("How PUT is decided");
    expect(put).toContain("flow-of-2");
    expect((await ask("GET", "/flows", browser)).text).toContain('<img src="/flows.svg"');
    for (const query of ["method=a%20b", "columns=4", "columns=x"])
      expect((await ask("GET", `/flows.svg?${query}`)).status).toBe(code.BAD_REQUEST);
    const etag = fields.etag ?? "";
    const again = await ask("GET", "/flows.svg", { "If-None-Match": etag });
    expect(again.status).toBe(code.NOT_MODIFIED);
  });

  test("GET /flows?method=DELETE has what DELETE is asked", async () => {
    const { text } = await ask("GET", "/flows.json?method=DELETE");
    const asked = JSON.parse(text).decisions.map((it: { id: string }) => it.id);
    expect(asked).toContain("act");
    expect(asked).not.toContain("range");
    expect((await ask("GET", "/flows?method=a%20b")).status).toBe(code.BAD_REQUEST);
  });
});
