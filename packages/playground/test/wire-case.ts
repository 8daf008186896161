import { connect } from "node:net";
import { combinedValue, parseMessage } from "@verdict/fields";
import { expect } from "vitest";

/** A request and what has to come back. Matchers: a scalar is equal; re, has, oneOf, type, present, absent, len, gte, lte. */
export interface WireCase {
  readonly request: {
    readonly method?: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** The octets as they are, in place of all that. */
    readonly raw?: string;
  };
  readonly expect: {
    readonly status: unknown;
    readonly reason?: unknown;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly bodyText?: unknown;
    readonly bodyLength?: unknown;
    /** By path: `slideshow.slides[0].title`. */
    readonly json?: Readonly<Record<string, unknown>>;
  };
}

/** Send the request over a socket and see what comes back. */
export async function expectCase(port: number, it: WireCase): Promise<void> {
  const { request, expect: wanted } = it;
  const octets = await answerTo(port, textOf(request));
  const { value } = parseMessage(octets, { method: request.method ?? "GET" });
  if (value?.kind !== "response") throw new Error(`No answer: ${octets.toString("latin1")}`);
  const body = Buffer.from(value.content ?? []);
  const seen = {
    status: value.status,
    reason: value.reason,
    headers: Object.keys(wanted.headers ?? {}).map((name) => combinedValue(value.fields, name)),
    bodyText: body.toString(),
  };
  expect(matches(wanted.status, value.status), JSON.stringify(seen)).toBe(true);
  if ("reason" in wanted) expect(matches(wanted.reason, value.reason), value.reason).toBe(true);
  for (const [name, matcher] of Object.entries(wanted.headers ?? {})) {
    const line = combinedValue(value.fields, name);
    expect(matches(matcher, line), `${name}: ${line}`).toBe(true);
  }
  if ("bodyText" in wanted)
    expect(matches(wanted.bodyText, body.toString()), body.toString()).toBe(true);
  if ("bodyLength" in wanted)
    expect(matches(wanted.bodyLength, body.length), body.toString()).toBe(true);
  for (const [path, matcher] of Object.entries(wanted.json ?? {})) {
    const found = at(JSON.parse(body.toString()), path);
    expect(matches(matcher, found), `${path}: ${JSON.stringify(found)}`).toBe(true);
  }
}

function textOf({ method = "GET", path, headers = {}, body, raw }: WireCase["request"]): string {
  if (raw !== undefined) return raw;
  const all = {
    Host: "127.0.0.1",
    Connection: "close",
    ...(body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${[`${method} ${path} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n${body ?? ""}`;
}

function answerTo(port: number, text: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(Buffer.concat(chunks)));
  });
}

function at(value: unknown, path: string): unknown {
  let it = value;
  for (const name of path.split(/[.[\]]+/).filter((part) => part !== "")) {
    it = (it as Record<string, unknown> | null | undefined)?.[name];
  }
  return it;
}

function matches(matcher: unknown, value: unknown): boolean {
  if (typeof matcher !== "object" || matcher === null || Array.isArray(matcher)) {
    return JSON.stringify(matcher) === JSON.stringify(value);
  }
  const { length } = (value ?? {}) as { readonly length?: number };
  return Object.entries(matcher).every(([kind, wanted]) => {
    switch (kind) {
      case "re":
        return new RegExp(wanted as string).test(String(value));
      case "has":
        return Array.isArray(value)
          ? value.includes(wanted)
          : String(value).includes(wanted as string);
      case "oneOf":
        return (wanted as unknown[]).some((it) => matches(it, value));
      case "type":
        return wanted === (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
      case "present":
        return (value !== undefined) === wanted;
      case "absent":
        return (value === undefined) === wanted;
      case "len":
        return length === wanted;
      case "gte":
        return (value as number) >= (wanted as number);
      case "lte":
        return (value as number) <= (wanted as number);
      default:
        throw new Error(`There is no matcher called ${kind}.`);
    }
  });
}
