/**
 * The cases of the decisions, as real resources: described, served, and asked over a socket and through fetch. What they
 * say has to be what the decisions say of the declared facts.
 */
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { parseResponseHead } from "@verdict/fields";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Case, matches } from "../../decide/src/testing/case.ts";
import { serving } from "../test/both.ts";
import { describedAs } from "../test/described.ts";
import { toFetch } from "./fetch.ts";
import { type App, app } from "./index.ts";

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("../../decide/src/cases.json", import.meta.url), "utf8"),
);

const clock = new Date("2025-08-01T12:00:00Z");

/** What came back, however it was asked. */
interface Answered {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  readonly content: string;
  readonly interim: readonly number[] | undefined;
}

const applications = new Map<string, App | readonly string[]>(
  cases.map(({ id, resource, request }) => {
    const path = new URL(request.path ?? "/", "http://a").pathname;
    const described = describedAs(path, resource, request);
    return [
      id,
      "resource" in described ? app([described.resource], described.options) : described,
    ] as const;
  }),
);

function isApp(it: App | readonly string[] | undefined): it is App {
  return it !== undefined && "respond" in it;
}

const carried = cases.filter(({ id }) => isApp(applications.get(id)));

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: clock });
});
afterAll(() => {
  vi.useRealTimers();
});

test("nearly every case can be described as a real resource", () => {
  expect(carried.length).toBeGreaterThan(0.95 * cases.length);
});

describe("over a socket, through the node adapter", () => {
  let current: App;
  const router: App = {
    // Whether any can switch protocols is asked once.
    resources: [...applications.values()].flatMap((it) => (isApp(it) ? it.resources : [])),
    matches: (path) => current.matches(path),
    respond: (exchange, done) => current.respond(exchange, done),
    handle: (exchange) => current.handle(exchange),
    failure: (error, exchange) => current.failure(error, exchange),
  };
  const { port } = serving(router);

  test.each(carried)("$id ($level): $note", async (it) => {
    current = applications.get(it.id) as App;
    check(it, await overSocket(port(), it));
  });
});

describe("through the fetch handler", () => {
  test.each(carried.filter(fetchCarries))("$id ($level): $note", async (it) => {
    const handle = toFetch(applications.get(it.id) as App);
    const { method, path = "/", headers = {}, body } = it.request;
    const request = new Request(`http://example.com${path}`, {
      method,
      headers: it.resource.requireLength === true ? headers : { ...lengthOf(it), ...headers },
      ...(body == null || body === "" ? {} : { body }),
    });
    if (body != null && headers["Content-Type"] === undefined)
      request.headers.delete("Content-Type");
    const response = await handle(request);
    check(it, {
      status: response.status,
      fields: new Map(response.headers),
      content: await response.text(),
      interim: undefined,
    });
  });
});

/** What fetch cannot carry: lower-case methods and TRACE, content of GET, content that is announced and not sent, other versions. */
function fetchCarries({ request }: Case): boolean {
  const { method, body, headers = {}, httpVersion = "1.1" } = request;
  const announced = Object.entries(headers).some(
    ([name, value]) => /^content-length$/i.test(name) && Number(value) > 0,
  );
  return (
    method === method.toUpperCase() &&
    method !== "TRACE" &&
    httpVersion === "1.1" &&
    !(body == null && announced) &&
    !(body != null && body !== "" && /^(?:GET|HEAD)$/.test(method)) &&
    !Object.keys(headers).some((name) => /^(?:expect|transfer-encoding|upgrade)$/i.test(name))
  );
}

function lengthOf(it: Case): Record<string, string> {
  const { body, headers = {} } = it.request;
  const isSaid = Object.keys(headers).some((it) =>
    /^(?:content-length|transfer-encoding)$/i.test(it),
  );
  if (body == null || isSaid) return {};
  // Content of a length that is not said comes in chunks.
  return it.resource.requireLength === true
    ? { "Transfer-Encoding": "chunked" }
    : { "Content-Length": String(Buffer.byteLength(body)) };
}

function check({ expect: wanted }: Case, got: Answered): void {
  expect([wanted.status, ...(wanted.alsoConformant ?? [])]).toContain(got.status);
  if (got.status !== wanted.status) return;
  for (const [name, matcher] of Object.entries(wanted.headers ?? {})) {
    const key = name.toLowerCase();
    const value = got.fields.get(key);
    expect([name, value, matches(key, value, matcher)]).toEqual([name, value, true]);
  }
  if (wanted.bodyEmpty !== undefined) expect(got.content === "").toBe(wanted.bodyEmpty);
  if (wanted.body !== undefined) expect(got.content).toBe(wanted.body);
  if (wanted.interim !== undefined && got.interim !== undefined) {
    expect(got.interim).toEqual(wanted.interim);
  }
}

function overSocket(port: number, it: Case): Promise<Answered> {
  const { method, path = "/", headers = {}, body, httpVersion = "1.1" } = it.request;
  const has = (name: string): boolean =>
    Object.keys(headers).some((other) => other.toLowerCase() === name);
  const all = {
    ...(has("host") ? {} : { Host: "example.com" }),
    ...(has("connection") ? {} : { Connection: "close" }),
    ...lengthOf(it),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const isChunked = Object.keys(all).some((name) => /^transfer-encoding$/i.test(name));
  const content =
    body == null ? "" : isChunked ? `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body;
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("latin1");
    const finish = (): void => {
      socket.destroy();
      resolve(answerIn(text));
    };
    socket.on("data", (chunk) => {
      text += chunk;
      if (isWhole(text, method)) finish();
    });
    socket.on("end", finish);
    socket.on("error", reject);
    socket.setTimeout(2000, finish);
    socket.write(`${method} ${path} HTTP/${httpVersion}\r\n${lines.join("")}\r\n${content}`);
  });
}

interface Message {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  readonly rest: string;
}

function messagesIn(text: string): Message[] {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return [];
  const { value } = parseResponseHead(text.slice(0, end + 4));
  const fields = new Map<string, string>();
  for (const { name, value: it } of value?.fields ?? []) {
    const key = name.toLowerCase();
    const before = fields.get(key);
    fields.set(key, before === undefined ? it : `${before}, ${it}`);
  }
  const rest = text.slice(end + 4);
  const it = { status: value?.status ?? 0, fields, rest };
  return it.status >= 100 && it.status < 200 && it.status !== 101
    ? [it, ...messagesIn(rest)]
    : [it];
}

function isWhole(text: string, method: string): boolean {
  const last = messagesIn(text).at(-1);
  if (last === undefined || last.status < 200) return false;
  const length = last.fields.get("content-length");
  return (
    method === "HEAD" ||
    last.status === 304 ||
    last.status === 204 ||
    (length !== undefined && last.rest.length >= Number(length))
  );
}

function answerIn(text: string): Answered {
  const messages = messagesIn(text);
  const last = messages.at(-1);
  return {
    status: last?.status ?? 0,
    fields: last?.fields ?? new Map(),
    content: last?.rest ?? "",
    interim: messages.slice(0, -1).map((it) => it.status),
  };
}
