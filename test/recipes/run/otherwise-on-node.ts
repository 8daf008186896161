import { check } from "@verdict/check";
import { isRefusal } from "@verdict/codes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toolIn } from "../../../scripts/recipes.ts";
import { type Stimulus, stimulusOf } from "../stimulus.ts";
import { toRun } from "../testing-servers.ts";
import { exchangesOf, send } from "../wire.ts";
import { testAnywhere } from "./otherwise-anywhere.ts";
import type { Running, Starter } from "./running.ts";

/** Another request to the recipe of a code, and what comes of it. */
interface Otherwise {
  readonly code: number;
  readonly request: string;
  readonly fields?: readonly string[];
  readonly content?: string;
  readonly status: number;
  /** What the answer shows. */
  readonly shows?: RegExp;
}

const json = "Content-Type: application/json";
const text = "Content-Type: text/plain";
const form = "Content-Type: application/x-www-form-urlencoded";
const lamp = '{"name":"lamp"}';
const handshake = [
  "Connection: Upgrade",
  "Upgrade: websocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
];

/** In the order in which they are sent: some change what the next one finds. */
const others: readonly Otherwise[] = [
  {
    code: 100,
    request: "PUT /films/7",
    fields: ["Expect: 100-continue", "Content-Length: 200000000"],
    status: 413,
  },
  {
    code: 100,
    request: "PUT /films/7",
    fields: ["Content-Type: video/mp4"],
    content: "hello",
    status: 201,
  },
  { code: 101, request: "GET /", status: 200 },
  { code: 200, request: "GET /items/8", status: 404 },
  { code: 202, request: "GET /exports/1", status: 404 },
  { code: 202, request: "POST /exports", status: 202 },
  { code: 202, request: "GET /exports/1", status: 200, shows: /queued/ },
  { code: 204, request: "DELETE /items/8", status: 404 },
  { code: 205, request: "GET /entries", status: 200, shows: /<form/ },
  { code: 206, request: "GET /films/7", status: 200, shows: /all of film 7$/ },
  {
    code: 206,
    request: "GET /films/7",
    fields: ["Range: bytes=-4"],
    status: 206,
    shows: /\n\r\nlm 7$/,
  },
  {
    code: 206,
    request: "GET /films/7",
    fields: ["Range: bytes=99-"],
    status: 416,
    shows: /bytes \*\/28/,
  },
  { code: 207, request: "PROPFIND /docs/", fields: ["Depth: 0"], status: 207 },
  { code: 208, request: "PROPFIND /docs/", fields: ["Depth: infinity"], status: 508 },
  { code: 226, request: "GET /feed", status: 200, shows: /One lamp/ },
  { code: 226, request: "GET /feed", fields: ["A-IM: feed", 'If-None-Match: "v4"'], status: 304 },
  {
    code: 300,
    request: "GET /manual",
    fields: ["Accept-Language: de"],
    status: 200,
    shows: /Schalte/,
  },
  { code: 300, request: "GET /manual.en", status: 200, shows: /Turn/ },
  { code: 301, request: "GET /new", status: 200 },
  { code: 302, request: "GET /2026/11/20", status: 200 },
  { code: 303, request: "GET /orders/1", status: 404 },
  { code: 303, request: "POST /orders", fields: [form], content: "item=7", status: 303 },
  { code: 303, request: "GET /orders/1", status: 200, shows: /"item":"7"/ },
  { code: 304, request: "GET /items/7", status: 200, shows: /lamp/ },
  { code: 304, request: "GET /items/7", fields: ['If-None-Match: "v2"'], status: 200 },
  { code: 304, request: "GET /items/7", fields: ['If-None-Match: "v2", W/"v3"'], status: 304 },
  { code: 308, request: "POST /v2/items", fields: [json], content: lamp, status: 201 },
  { code: 308, request: "GET /v1/items?page=2", status: 308, shows: /\/v2\/items\?page=2\r/ },
  { code: 400, request: "POST /items", fields: [json], content: lamp, status: 201 },
  {
    code: 401,
    request: "GET /me",
    fields: ["Authorization: Bearer k3y-of-ann"],
    status: 200,
    shows: /ann/,
  },
  {
    code: 401,
    request: "GET /me",
    fields: ["Authorization: Bearer none"],
    status: 401,
    shows: /invalid_token/,
  },
  { code: 402, request: "GET /reports/8", status: 404 },
  {
    code: 403,
    request: "DELETE /items/7",
    fields: ["Authorization: Bearer k3y-of-an-editor"],
    status: 204,
  },
  { code: 404, request: "GET /items/7", status: 200 },
  { code: 405, request: "GET /items", status: 200 },
  { code: 405, request: "HEAD /items", status: 200 },
  { code: 405, request: "POST /items", fields: [json], content: lamp, status: 201 },
  { code: 406, request: "GET /items/7", status: 200, shows: /application\/json/ },
  { code: 406, request: "GET /items/7", fields: ["Accept: */*"], status: 200 },
  {
    code: 406,
    request: "GET /items/7",
    fields: ["Accept: application/json;q=0.1, text/csv"],
    status: 200,
    shows: /text\/csv/,
  },
  { code: 408, request: "POST /items", fields: [json], content: lamp, status: 201 },
  {
    code: 409,
    request: "PUT /users/ann",
    fields: [json],
    content: '{"email":"ann@post.example"}',
    status: 200,
  },
  { code: 410, request: "GET /offers/2026", status: 200 },
  { code: 410, request: "GET /offers/1999", status: 404 },
  { code: 411, request: "POST /items", fields: [json], content: lamp, status: 201 },
  {
    code: 412,
    request: "PUT /items/7",
    fields: [json, 'If-Match: "v1", "v3"'],
    content: lamp,
    status: 200,
    shows: /"v4"/,
  },
  {
    code: 412,
    request: "PUT /items/7",
    fields: [json, 'If-Match: "v3"'],
    content: lamp,
    status: 412,
  },
  {
    code: 413,
    request: "POST /photos",
    fields: ["Content-Type: image/png"],
    content: "png",
    status: 201,
  },
  { code: 414, request: "GET /search?q=lamp", status: 200, shows: /table lamp/ },
  {
    code: 415,
    request: "POST /items",
    fields: ["Content-Type: application/json; charset=utf-8"],
    content: lamp,
    status: 201,
  },
  {
    code: 416,
    request: "GET /films/7",
    fields: ["Range: bytes=0-4"],
    status: 206,
    shows: /\n\r\nhello$/,
  },
  { code: 417, request: "PUT /films/7", fields: [text], content: "hello", status: 204 },
  { code: 421, request: "GET /", status: 200 },
  {
    code: 422,
    request: "POST /items",
    fields: [json],
    content: '{"name":"lamp","price":5}',
    status: 201,
  },
  {
    code: 423,
    request: "PUT /docs/plan",
    fields: [text, "If: (<urn:uuid:58f202ac>)"],
    content: "new plan",
    status: 204,
  },
  { code: 425, request: "POST /pay", fields: [json], content: '{"amount":5}', status: 200 },
  { code: 426, request: "GET /ipp", fields: handshake, status: 101 },
  {
    code: 428,
    request: "PUT /items/7",
    fields: [json, 'If-Match: "v3"'],
    content: lamp,
    status: 200,
  },
  { code: 429, request: "GET /items", status: 200 },
  { code: 431, request: "GET /", fields: ["Cookie: a=1"], status: 200 },
  { code: 451, request: "GET /films/6", status: 200 },
  { code: 500, request: "GET /items/8", status: 404 },
  { code: 501, request: "GET /items/7", status: 200 },
  { code: 505, request: "GET /items/7", status: 200 },
  {
    code: 506,
    request: "GET /manual",
    fields: ["Accept-Language: de"],
    status: 200,
    shows: /Schalte/,
  },
  { code: 507, request: "PUT /docs/plan", fields: [text], content: "new", status: 201 },
  { code: 507, request: "PUT /docs/plan", fields: [text], content: "newer", status: 204 },
];

/** The other half of a recipe: where what its status is about is not so, it answers otherwise. */
export function testOtherwise(id: string, starter: Starter): void {
  testAnywhere(id, starter);
  const tool = toolIn("servers", id);
  describe(`recipes for ${tool.label}, asked otherwise`, () => {
    let running: Running;
    beforeAll(async () => {
      running = await starter.start(tool.recipes.map(toRun));
    }, 240_000);
    afterAll(() => running?.close());

    test.each(others)("$code answers $request with $status", async (it) => {
      const sent = stimulusFor(it);
      const { raw, message } = await send(running.ports[it.code] ?? 0, sent);
      expect(message?.status, raw).toBe(it.status);
      if (it.shows !== undefined) expect(raw).toMatch(it.shows);
      // A refusal that it is not about may be in the words of its framework.
      if (message === undefined || isRefusal(it.status)) return;
      expect(check(exchangesOf(sent, message)), raw).toEqual([]);
    });
  });
}

function stimulusFor({ code, request, fields = [], content }: Otherwise): Stimulus {
  const { row } = stimulusOf(code);
  const { content: _, ...rest } = row;
  const isOver = fields.some((it) => it.startsWith("Connection:"));
  const lines = [
    `${request} HTTP/1.1`,
    "Host: api.example",
    ...fields,
    ...(content === undefined ? [] : [`Content-Length: ${content.length}`]),
    ...(isOver ? [] : ["Connection: close"]),
  ];
  return {
    row: { ...rest, ...(content === undefined ? {} : { content }) },
    head: `${lines.join("\r\n")}\r\n\r\n`,
    content: content ?? "",
    later: "",
  };
}
