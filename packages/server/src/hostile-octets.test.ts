import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyKind, folder, targets } from "../test/every-kind.ts";
import { answersIn, endsConnection, expectValidMessage, octetsFrom } from "../test/wire.ts";
import { serverFor } from "./node.ts";

const { root, remove } = folder();
const failures: unknown[] = [];
const unhandled: unknown[] = [];
const onError = ({ error }: { readonly error?: unknown }): void => void failures.push(error);
const note = (error: unknown): void => void unhandled.push(error);

/** Whoever does not go on is answered within a time, so that a hang shows as one. */
const impatient: Server = serverFor(everyKind(root, { onError }), {
  headersTimeout: 300,
  requestTimeout: 300,
  connectionsCheckingInterval: 30,
  keepAliveTimeout: 100,
  // The types do not know it yet; without it Node waits for another second.
  ...{ keepAliveTimeoutBuffer: 0 },
});
/** Whoever goes on is never late, however busy the machine that tests. */
const patient: Server = serverFor(everyKind(root, { onError }));

beforeAll(async () => {
  process.on("unhandledRejection", note);
  process.on("uncaughtException", note);
  for (const it of [impatient, patient]) {
    await new Promise<void>((done) => it.listen(0, "127.0.0.1", done));
  }
});
afterAll(async () => {
  for (const it of [impatient, patient]) {
    it.closeAllConnections();
    await new Promise((done) => it.close(done));
  }
  process.off("unhandledRejection", note);
  process.off("uncaughtException", note);
  remove();
  expect(unhandled).toEqual([]);
});

const portOf = (it: Server): number => (it.address() as AddressInfo).port;

const octetsOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** Send octets, take what comes, and fail unless all of it is valid; HEAD is left out, whose answers end earlier. */
async function thrown(server: Server, pieces: readonly Uint8Array[], pause = 0): Promise<number[]> {
  const answers = answersIn(await octetsFrom(portOf(server), pieces, { pause }), []);
  expect(failures.splice(0)).toEqual([]);
  expect(unhandled).toEqual([]);
  for (const answer of answers) expectValidMessage(answer, "GET");
  // Only the last may be the end, and what ends a connection by an answer says so.
  for (const answer of answers.slice(0, -1)) expect(endsConnection(answer)).toBe(false);
  return answers.map((it) => it.status);
}

async function stillServes(): Promise<void> {
  const [answer] = answersIn(
    await octetsFrom(portOf(impatient), [
      octetsOf("GET /plain HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
    ]),
    ["GET"],
  );
  expect(answer?.status).toBe(200);
}

/** Many at once: most of the time goes by in waiting. */
const atOnce = { minLength: 40, maxLength: 40 };

const requests = fc
  .tuple(
    fc.constantFrom("GET", "POST", "PUT", "OPTIONS", "DELETE", "QUERY"),
    fc.constantFrom(...targets),
    fc.constantFrom(
      "",
      "Content-Type: application/json\r\n",
      "Range: bytes=0-1,4-\r\n",
      "X-Any: 1\r\n",
    ),
    fc.constantFrom(
      "\r\n",
      'Content-Length: 12\r\n\r\n{"name":"n"}',
      'Transfer-Encoding: chunked\r\n\r\nc\r\n{"name":"n"}\r\n0\r\n\r\n',
    ),
  )
  .map(
    ([method, target, fields, rest]) =>
      `${method} ${target} HTTP/1.1\r\nHost: a\r\n${fields}${rest}`,
  );

/** What a request is spoilt with. */
const bits = fc.oneof(
  fc.constantFrom(
    ...[
      "\r",
      "\n",
      "\r\n",
      "\r\n\r\n",
      "\0",
      " ",
      "\t",
      ":",
      ";",
      ",",
      "%",
      "\xff",
      "\x7f",
      "é",
      "HTTP/1.1",
    ],
    ...[
      "Host: b\r\n",
      "Content-Length: 5\r\n",
      "Content-Length: -1\r\n",
      "Content-Length: 5, 5\r\n",
    ],
    ...["Transfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip, chunked\r\n", " folded\r\n"],
    ...[
      "Transfer-Encoding: identity\r\n",
      "Transfer-Encoding : chunked\r\n",
      "Content-Length: 1e1\r\n",
    ],
    ...[
      "Expect: 100-continue\r\n",
      "Upgrade: h2c\r\nConnection: Upgrade\r\n",
      "Connection: close\r\n",
    ],
    ...[
      "Connection: keep-alive, content-length\r\n",
      "0\r\n\r\n",
      "ffffffff\r\n",
      "GET / HTTP/1.1\r\n",
    ],
    ...[
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      "HTTP/1.1 200 OK\r\n\r\n",
      "\x16\x03\x01\x02\x00\x01\x00",
    ],
    "x".repeat(20_000),
    "X-A: b\r\n".repeat(3000),
  ),
  fc.string({ unit: "binary-ascii" }),
  fc.uint8Array({ maxLength: 30 }).map((it) => Buffer.from(it).toString("latin1")),
);

/** Requests of which something was taken away, put in or changed. */
const spoilt = fc
  .tuple(
    fc.array(requests, { minLength: 1, maxLength: 3 }).map((it) => it.join("")),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(8), bits), {
      maxLength: 3,
    }),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 }),
  )
  .map(([text, changes, cut]) => {
    let it = text;
    for (const [where, count, bit] of changes) {
      const at = Math.floor(where * it.length);
      it = it.slice(0, at) + bit + it.slice(at + count);
    }
    return cut === null ? it : it.slice(0, Math.ceil(cut * it.length));
  })
  .filter((it) => !/HEAD/.test(it));

describe("octets of any kind", () => {
  test("noise is no request, and is told so (RFC 9112 2.2)", async () => {
    const noise = fc.uint8Array({ minLength: 1, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(fc.array(noise, atOnce), async (all) => {
        const statuses = await Promise.all(all.map((it) => thrown(impatient, [it])));
        for (const status of statuses.flat()) expect([400, 408, 501, 505]).toContain(status);
      }),
      { numRuns: 3 },
    );
    await stillServes();
  });

  test("requests that are spoilt, cut off or run into one another end in valid answers", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spoilt, atOnce), async (all) => {
        await Promise.all(all.map((it) => thrown(impatient, [octetsOf(it)])));
      }),
      { numRuns: 10 },
    );
    await stillServes();
  });

  test("where octets are cut on their way makes no difference", async () => {
    const dripped = fc.tuple(
      fc.array(requests, { minLength: 1, maxLength: 2 }),
      fc.array(fc.nat(), { maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(dripped, { minLength: 20, maxLength: 20 }), async (all) => {
        await Promise.all(
          all.map(async ([them, cuts]) => {
            const text = `${them.join("")}GET /plain HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
            const at = [
              0,
              ...cuts.map((it) => it % text.length).sort((a, b) => a - b),
              text.length,
            ];
            const pieces = at.slice(1).map((end, i) => octetsOf(text.slice(at[i], end)));
            const statuses = await thrown(patient, pieces, 3);
            expect(statuses).toHaveLength(them.length + 1);
            expect(statuses.at(-1)).toBe(200);
          }),
        );
      }),
      { numRuns: 3 },
    );
  });
});

const head = (line: string, more = "") => `${line}\r\nHost: a\r\n${more}\r\n`;

describe("what is known to go wrong", () => {
  test.each<[string, string, number[]]>([
    ["nothing at all is waited for, and told that it is late (RFC 9110 15.5.9)", "\r\n", [408]],
    ["a head that does not end", "GET /plain HTTP/1.1\r\nHost: a", [408]],
    [
      "content that does not end",
      `${head("POST /echo HTTP/1.1", "Content-Type: application/json\r\nContent-Length: 9\r\n")}{`,
      [408],
    ],
    ["NUL in a field (RFC 9110 5.5)", head("GET /plain HTTP/1.1", "X-A: a\0b\r\n"), [400]],
    ["NUL in the target", head("GET /pl\0ain HTTP/1.1"), [400]],
    ["a space before the colon (RFC 9112 5.1)", head("GET /plain HTTP/1.1", "X-A : a\r\n"), [400]],
    ["a folded line (RFC 9112 5.2)", head("GET /plain HTTP/1.1", "X-A: a\r\n b\r\n"), [400]],
    ["a bare CR (RFC 9112 2.2)", head("GET /plain HTTP/1.1", "X-A: a\rX-B: b\r\n"), [400]],
    [
      "two lengths (RFC 9112 6.3)",
      head("POST /echo HTTP/1.1", "Content-Length: 1\r\nContent-Length: 2\r\n"),
      [400],
    ],
    [
      "the same length twice",
      head("POST /echo HTTP/1.1", "Content-Length: 1\r\nContent-Length: 1\r\n"),
      [400],
    ],
    ["a length with a sign", head("POST /echo HTTP/1.1", "Content-Length: +1\r\n"), [400]],
    [
      "a length beyond all numbers",
      head("POST /echo HTTP/1.1", `Content-Length: ${"9".repeat(40)}\r\n`),
      [400],
    ],
    [
      "a length beyond what is taken",
      head(
        "POST /echo HTTP/1.1",
        "Content-Type: application/json\r\nContent-Length: 99999999999\r\nConnection: close\r\n",
      ),
      [413],
    ],
    [
      "a coding of the transfer that is none (RFC 9112 6.1)",
      head("POST /echo HTTP/1.1", "Transfer-Encoding: wrapped\r\n"),
      [400],
    ],
    [
      "chunked that is not last (RFC 9112 6.3)",
      head("POST /echo HTTP/1.1", "Transfer-Encoding: chunked, gzip\r\n"),
      [400],
    ],
    [
      "a head that is too large (RFC 6585 5)",
      head("GET /plain HTTP/1.1", `Cookie: ${"a".repeat(20_000)}\r\n`),
      [431],
    ],
    [
      "a target that is too long (RFC 9110 15.5.15)",
      head(`GET /${"a".repeat(20_000)} HTTP/1.1`),
      [414],
    ],
    ["a target that does not end", `GET /${"a".repeat(20_000)}`, [414]],
    [
      "an expectation that nobody meets (RFC 9110 10.1.1)",
      head("GET /plain HTTP/1.1", "Expect: wonders\r\nConnection: close\r\n"),
      [417],
    ],
    ["a tunnel (RFC 9110 9.3.6)", head("CONNECT a:443 HTTP/1.1"), [404]],
    ["another protocol (RFC 9113 3.4)", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400]],
    ["a handshake for TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", [400]],
    ["HTTP/0.9 (RFC 9110 15.6.6)", "GET /plain\r\n\r\n", [505]],
    [
      "a target in absolute form (RFC 9112 3.2.2)",
      "GET http://a/plain HTTP/1.1\r\nHost: b\r\nConnection: close\r\n\r\n",
      [200],
    ],
    [
      "a target in asterisk form (RFC 9112 3.2.4)",
      head("OPTIONS * HTTP/1.1", "Connection: close\r\n"),
      [200],
    ],
    [
      "a target in authority form (RFC 9112 3.2.3)",
      head("GET a:80 HTTP/1.1", "Connection: close\r\n"),
      [400],
    ],
    [
      "a path that leads out (RFC 3986 5.2.4)",
      head("GET /files/../../../etc/passwd HTTP/1.1", "Connection: close\r\n"),
      [404],
    ],
    [
      "a path that leads out, hidden",
      head("GET /files/%2e%2e/%2e%2e%2fetc%5cpasswd HTTP/1.1", "Connection: close\r\n"),
      [404],
    ],
    [
      "a percent-encoding that is none (RFC 3986 2.1)",
      head("GET /all/%f HTTP/1.1", "Connection: close\r\n"),
      [400],
    ],
    [
      "a fragment, which is no part of a target (RFC 9112 3.2)",
      head("GET /all/a#b HTTP/1.1", "Connection: close\r\n"),
      [400],
    ],
    ["octets that are no UTF-8", head("GET /all/%ff%fe HTTP/1.1", "Connection: close\r\n"), [400]],
  ])("%s", async (_, text, statuses) => {
    const server = statuses.includes(408) ? impatient : patient;
    expect(await thrown(server, [octetsOf(text)])).toEqual(statuses);
  });

  test("a thousand requests at once are answered in their order (RFC 9112 9.3.2)", async () => {
    const one = ["/plain", "/text", "/stream", "/number/7", "/nothing"];
    const sent = Array.from({ length: 1000 }, (_, i) =>
      head(`GET ${one[i % one.length]} HTTP/1.1`),
    );
    const last = head("GET /plain HTTP/1.1", "Connection: close\r\n");
    const statuses = await thrown(patient, [octetsOf(sent.join("") + last)]);
    expect(statuses).toEqual([...sent.map((_, i) => (i % 5 === 4 ? 404 : 200)), 200]);
  });
});
