import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { everyKind, folder } from "../test/every-kind.ts";
import { expectValid } from "../test/valid-answer.ts";
import { toFetch } from "./fetch.ts";

const { root, remove } = folder();
afterAll(remove);
const failures: unknown[] = [];
const handle = toFetch(everyKind(root, { onError: ({ error }) => void failures.push(error) }));

type Sent = Uint8Array | string | undefined;

/** The status of a valid answer, which is no failure. */
async function ask(
  method: string,
  path: string,
  fields: Readonly<Record<string, string>> = {},
  content?: Sent,
): Promise<number> {
  const body = content === undefined ? {} : { body: content as string };
  const response = await handle(
    new Request(`http://x${path}`, { method, headers: fields, ...body }),
  );
  expect(failures.splice(0)).toEqual([]);
  const octets = new Uint8Array(await response.arrayBuffer());
  const field = (name: string): string | null => response.headers.get(name);
  expectValid({ status: response.status, field, content: octets }, method);
  return response.status;
}

const coders = {
  gzip: (it: Uint8Array) => gzipSync(it),
  deflate: (it: Uint8Array) => deflateSync(it),
  br: (it: Uint8Array) => brotliCompressSync(it),
  zstd: (it: Uint8Array) => zstdCompressSync(it),
} as const;
const codings = Object.keys(coders) as (keyof typeof coders)[];

const post = (coding: string, content: Uint8Array) =>
  ask(
    "POST",
    "/forms",
    { "Content-Type": "application/json", "Content-Encoding": coding },
    content,
  );
const good = new TextEncoder().encode('{"name":"n"}');

describe.each(codings)("content coded with %s (RFC 9110 8.4)", (coding) => {
  const coded = coders[coding];

  test("is taken, in layers too", async () => {
    expect(await post(coding, coded(good))).toBe(200);
    expect(await post(`${coding}, ${coding}`, coded(coded(good)))).toBe(200);
  });

  test("that expands beyond what is taken is 413 before it is expanded", async () => {
    const bomb = coded(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    const small = coded(coded(bomb));
    const before = process.memoryUsage().arrayBuffers;
    for (const [layers, it] of [
      [coding, coded(new Uint8Array(1_000_000))],
      [`${coding}, ${coding}, ${coding}`, small],
    ] as const)
      expect(await post(layers, it)).toBe(413);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test("that is cut off, spoilt or something else is 400", async () => {
    const whole = coded(good);
    for (let end = 1; end < whole.length; end++)
      expect([400, 200], `${end} octets`).toContain(await post(coding, whole.subarray(0, end)));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), fc.nat(), async (noise, at) => {
        expect([400, 413, 422]).toContain(await post(coding, noise));
        const spoilt = new Uint8Array(whole);
        spoilt[at % spoilt.length] = (noise[0] ?? 0) ^ 0x55;
        expect([200, 400, 413, 422]).toContain(await post(coding, spoilt));
      }),
      { numRuns: 40 },
    );
  });
});

test("thousands of codings are 415 or undone in the time that they take", async () => {
  expect(await post("wrapped, ".repeat(5000), good)).toBe(415);
  expect(await post("identity, ".repeat(5000), good)).toBe(200);
  expect(await post("gzip, ".repeat(5000), good)).toBe(400);
});

describe("text", () => {
  test.each([
    ["a charset that nobody knows", "text/plain;charset=x-none", "a", 400],
    ["octets that are not of the charset", "text/plain;charset=utf-8", new Uint8Array([0xff]), 400],
    ["half a character", "text/plain;charset=utf-16", new Uint8Array([0xd8]), 400],
    ["a surrogate alone", "text/plain;charset=utf-16le", new Uint8Array([0x00, 0xd8]), 400],
    [
      "JSON in another charset than its own (RFC 8259 8.1)",
      "application/json;charset=utf-16",
      Buffer.from('{"name":"n"}', "utf16le"),
      400,
    ],
    ["a byte order mark", "application/json", '\ufeff{"name":"n"}', 200],
    ["NUL", "application/json", "\0", 400],
  ] as const)("%s (RFC 9110 8.3.2)", async (_, type, content, status) => {
    expect(await ask("POST", "/forms", { "Content-Type": type }, content as Sent)).toBe(status);
  });
});

describe("JSON (RFC 8259 9)", () => {
  const fields = { "Content-Type": "application/json" };
  const echo = (method: string, content: string) => ask(method, "/echo", fields, content);

  test.each(["POST", "QUERY"])(
    "nested more deeply than anybody writes it is 400 to %s",
    async (method) => {
      for (const [open, close] of [
        ["[", "]"],
        ['{"a":', "}"],
        ['[{"a":', "}]"],
      ] as const) {
        expect(await echo(method, open.repeat(200) + 1 + close.repeat(200))).toBe(200);
        for (const depth of [5000, 80_000])
          expect(await echo(method, open.repeat(depth) + 1 + close.repeat(depth))).toBe(400);
        expect(await echo(method, open.repeat(100_000))).toBe(400);
      }
    },
  );

  test("what only looks nested is text", async () => {
    expect(await echo("POST", JSON.stringify("[{".repeat(50_000)))).toBe(200);
    expect(await echo("POST", JSON.stringify('\\"[{'.repeat(20_000)))).toBe(200);
    expect(await echo("POST", `[${"[],".repeat(50_000)}1]`)).toBe(200);
  });

  test("whatever it is, comes back or is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (content) => {
        expect([200, 204]).toContain(await echo("POST", content));
      }),
      { numRuns: 100 },
    );
    for (const it of ["1e999", "-0", '{"__proto__":1}', '{"toJSON":1}', '{"then":1}', '"\\ud800"'])
      expect([200, 204], it).toContain(await echo("POST", it));
  });
});

/** Milliseconds that the fastest of three takes. */
async function timeOf(go: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    await go();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe("a field that goes on and on takes no more than the time to read it", () => {
  const tags = (n: number) => Array.from({ length: n }, (_, i) => `"${i}"`).join(", ");
  const list = (it: string) => (n: number) => Array.from({ length: n }, () => it).join(", ");
  const numbered = (it: string) => (n: number) =>
    Array.from({ length: n }, (_, i) => `${it}${i}`).join(", ");

  test.each<[string, string, string, (n: number) => string]>([
    ["If-None-Match", "GET", "/octets", tags],
    ["If-None-Match", "GET", "/forms", (n) => `${tags(n)}, "1;5"`],
    ["If-Match", "DELETE", "/octets", tags],
    ["If-Match", "DELETE", "/octets", (n) => '"'.repeat(n)],
    ["Range", "GET", "/octets", (n) => `bytes=${numbered("1-")(n)}`],
    ["Range", "GET", "/blob", (n) => `bytes=${list("0-")(n)}`],
    ["Accept", "GET", "/forms", numbered("text/a")],
    ["Accept", "GET", "/forms", (n) => `text/plain${";a=b".repeat(n)}`],
    ["Accept", "GET", "/forms", (n) => `text/plain;a="${"\\\\".repeat(n)}`],
    ["Accept-Language", "GET", "/forms", numbered("de-a")],
    ["Accept-Language", "GET", "/forms", (n) => `de${"-a".repeat(n)}`],
    ["Accept-Encoding", "GET", "/forms", numbered("gzip;q=0.")],
    ["Accept-Charset", "GET", "/forms", numbered("utf-")],
    ["Prefer", "PATCH", "/verbatim/a", numbered("return=a")],
    ["Prefer", "POST", "/reports", (n) => `wait${"  ".repeat(n)}x`],
    ["Content-Type", "POST", "/forms", (n) => `text/plain${";a=b".repeat(n)}`],
    ["Content-Type", "POST", "/forms", (n) => `text/plain${" ".repeat(n)}x`],
    ["Content-Encoding", "POST", "/forms", numbered("gzip")],
    ["Authorization", "GET", "/bearer", (n) => `Bearer ${"a".repeat(n)} `],
    ["Authorization", "POST", "/basic", (n) => `Basic ${"/".repeat(n)}=`],
    ["Authorization", "POST", "/basic", (n) => `Fancy ${numbered("a=b")(n)}`],
    ["Idempotency-Key", "POST", "/keyed", (n) => `"${"k".repeat(n)}"`],
    ["Idempotency-Key", "POST", "/keyed", (n) => `"k"${";a".repeat(n)}`],
    ["If-Modified-Since", "GET", "/octets", (n) => `Thu, ${"0".repeat(n)}1 Jan 1970`],
    ["If-Range", "GET", "/octets", (n) => `W/${'"'.repeat(n)}`],
    ["Expect", "POST", "/plain", list("100-continue")],
    ["Early-Data", "POST", "/early", list("1")],
    ["Content-Length", "POST", "/measured", list("1")],
  ])("%s to %s %s", async (name, method, path, written) => {
    const sent = method === "POST" || method === "PATCH" ? '{"name":"n"}' : undefined;
    const type: Record<string, string> = sent === undefined ? {} : { "Content-Type": "text/plain" };
    const go = (n: number) => () => {
      const value = written(n);
      return ask(method, path, { ...type, "X-Any": "1", [name]: value }, sent);
    };
    const few = await timeOf(go(4000));
    const many = await timeOf(go(64_000));
    // Sixteen times as much; what takes the square of it takes more than two hundred times as long.
    expect(many, `${few} ms, then ${many} ms`).toBeLessThan(Math.max(60, few * 64));
    expect(many).toBeLessThan(1500);
  });

  test("a target", async () => {
    for (const target of [
      `/all/${"a/".repeat(50_000)}`,
      `/all/${"%41".repeat(50_000)}`,
      `/files/${"../".repeat(50_000)}a`,
      `/files/${"a/".repeat(50_000)}a`,
      `/asked?${"a=1&".repeat(100_000)}`,
      `/asked?${"%".repeat(100_000)}`,
    ])
      expect(await timeOf(() => ask("GET", target)), target.slice(0, 20)).toBeLessThan(1500);
  });

  test("a form", async () => {
    const form = (content: string) => () =>
      ask("POST", "/all/a", { "Content-Type": "application/x-www-form-urlencoded" }, content);
    expect(await timeOf(form("a=1&".repeat(15)))).toBeLessThan(1500);
    expect(await timeOf(form("%".repeat(1_000_000)))).toBeLessThan(1500);
  });
});
