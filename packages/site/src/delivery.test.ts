/** Content codings, tags and answers from memory, as they travel. */
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { code } from "@verdict/codes";
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
  readonly content: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { port, host } = site;
    const sent = httpRequest({ port, host, path, method, headers, agent: false });
    sent.on("error", reject);
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status = 0, headers: fields } = response;
        resolve({ status, fields, content: Buffer.concat(chunks) });
      });
    });
    sent.end();
  });
}

const undo = { br: brotliDecompressSync, gzip: gunzipSync } as const;

describe("content codings (RFC 9110 12.5.3)", { timeout: 60_000 }, () => {
  test.each(["/404", "/404.json", "/style.css", "/search?q=gone", "/sitemap.xml", "/og/404.svg"])(
    "%s comes in br and gzip, smaller, and is the same within",
    async (path) => {
      const plain = await ask(path);
      expect(plain.fields["content-encoding"]).toBe(undefined);
      for (const coding of ["br", "gzip"] as const) {
        const { status, fields, content } = await ask(path, { "Accept-Encoding": coding });
        expect(status).toBe(code.OK);
        expect(fields["content-encoding"]).toBe(coding);
        expect(fields["content-length"]).toBe(String(content.length));
        expect(content.length).toBeLessThan(plain.content.length * 0.7);
        expect(undo[coding](content).equals(plain.content)).toBe(true);
      }
    },
  );

  test.each([
    ["what a browser says", "gzip, deflate, br, zstd", "br"],
    ["weights", "br;q=0.5, gzip", "gzip"],
    ["anything", "*", "br"],
    ["only what is not here", "zstd", undefined],
    ["no coding before others", "identity, br;q=0.5", undefined],
    ["none by name", "br;q=0, gzip;q=0", undefined],
    ["nothing", "", undefined],
    ["what cannot be read", ";;;", undefined],
    ["an old name", "x-gzip", "gzip"],
  ])("%s: Accept-Encoding: %s", async (_, wish, coding) => {
    const { status, fields } = await ask("/404", { "Accept-Encoding": wish });
    expect([status, fields["content-encoding"]]).toEqual([code.OK, coding]);
    expect(fields.vary).toBe("Accept, User-Agent, Accept-Encoding");
  });

  test("what is tiny stays as it is, and does not vary by it", async () => {
    for (const path of ["/health.json", "/favicon.svg"]) {
      const { fields } = await ask(path, { "Accept-Encoding": "br, gzip" });
      expect(fields["content-encoding"], path).toBe(undefined);
      expect(String(fields.vary), path).not.toContain("Accept-Encoding");
    }
  });

  test("each coding has a strong tag of its own (RFC 9110 8.8.3.3)", async () => {
    const wishes = ["br", "gzip", "identity"];
    const tags = await Promise.all(
      wishes.map(async (it) => (await ask("/404", { "Accept-Encoding": it })).fields.etag),
    );
    expect(new Set(tags).size).toBe(wishes.length);
    for (const it of tags) expect(it).toMatch(/^"[\w-]+"$/);
  });

  test("a stored copy is confirmed in its own coding only", async () => {
    const wish = { "Accept-Encoding": "br" };
    const { etag = "" } = (await ask("/404", wish)).fields;
    const same = await ask("/404", { ...wish, "If-None-Match": etag });
    expect([same.status, same.content.length]).toEqual([code.NOT_MODIFIED, 0]);
    expect(same.fields).toMatchObject({
      etag,
      vary: "Accept, User-Agent, Accept-Encoding",
      "cache-control": "public, max-age=300",
    });
    expect(same.fields["content-encoding"]).toBe(undefined);
    const plain = await ask("/404", { "If-None-Match": etag });
    expect(plain.status).toBe(code.OK);
  });

  test("HEAD says what GET would, and sends nothing (RFC 9110 9.3.2)", async () => {
    const wish = { "Accept-Encoding": "gzip" };
    const got = await ask("/410", wish);
    const head = await ask("/410", wish, "HEAD");
    expect(head.content.length).toBe(0);
    const { date: _, ...fields } = got.fields;
    expect(head.fields).toMatchObject(fields);
  });
});

describe("answers from memory are the same answers", { timeout: 60_000 }, () => {
  const wishes: Record<string, string>[] = [
    { Accept: "text/html", "Accept-Encoding": "br" },
    { Accept: "text/html" },
    { "User-Agent": "curl/8.9.1" },
    { Accept: "application/json", "Accept-Encoding": "gzip" },
    { Accept: "text/html", "If-None-Match": "*" },
    { Accept: "text/html", "If-Match": '"other"' },
    { Accept: "image/png" },
  ];

  test.each(["/404", "/404.txt", "/by/nginx", "/", "/style.css", "/404?full=1", "/nowhere"])(
    "%s, whatever was asked before",
    async (path) => {
      const first = [];
      for (const it of wishes) first.push(await ask(path, it));
      for (const [at, it] of wishes.entries()) {
        const { date: _, ...fields } = first[at]?.fields ?? {};
        const again = await ask(path, it);
        expect([again.status, again.content]).toEqual([first[at]?.status, first[at]?.content]);
        expect(again.fields).toMatchObject(fields);
      }
    },
  );

  test("a request without Host is refused, whether the page is in memory or not", async () => {
    await ask("/404");
    for (const fields of ["", "Host: a\r\nHost: b\r\n"]) {
      const text = await new Promise<string>((resolve, reject) => {
        const socket = connect(site.port, site.host);
        let all = "";
        socket.setEncoding("latin1").on("data", (chunk) => {
          all += chunk;
        });
        socket.on("close", () => resolve(all)).on("error", reject);
        socket.write(`GET /404 HTTP/1.1\r\n${fields}Connection: close\r\n\r\n`);
      });
      expect(text).toMatch(new RegExp(`^HTTP/1.1 ${code.BAD_REQUEST} `));
    }
  });

  test("another method is never answered from memory", async () => {
    await ask("/404");
    const { status, fields } = await ask("/404", {}, "PUT");
    expect([status, fields.allow]).toEqual([code.METHOD_NOT_ALLOWED, "GET, HEAD, OPTIONS"]);
  });
});
