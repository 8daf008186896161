import type { AddressInfo } from "node:net";
import { code } from "@verdict/codes";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { serving } from "../test/both.ts";
import { everyKind, folder } from "../test/every-kind.ts";
import { anyRequest, farGoing, type Strange, strange } from "../test/strange-requests.ts";
import { expectValid } from "../test/valid-answer.ts";
import { answersIn, endsConnection, expectValidMessage, octetsFrom } from "../test/wire.ts";
import { toFetch } from "./fetch.ts";
import { serverFor } from "./node.ts";

const { root, remove } = folder();
const failures: unknown[] = [];
const unhandled: unknown[] = [];
const note = (error: unknown): void => void unhandled.push(error);
process.on("unhandledRejection", note);
afterAll(() => {
  process.off("unhandledRejection", note);
  remove();
  expect(unhandled).toEqual([]);
});

const onError = ({ error }: { readonly error?: unknown }): void => void failures.push(error);
const all = everyKind(root, { onError });
const { port } = serving(all);

const utf8 = new TextEncoder();

/** A request as octets; its content is framed by its length, or in chunks. */
function octetsOf(
  { method, target, fields, content }: Strange,
  { version = "1.1", chunked = false, last = false } = {},
): Uint8Array {
  const head = [`${method} ${target} HTTP/${version}`, "Host: x"];
  for (const [name, value] of fields) head.push(`${name}: ${value}`);
  if (last) head.push("Connection: close");
  if (content === undefined) return Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1");
  const framing = chunked ? "Transfer-Encoding: chunked" : `Content-Length: ${content.length}`;
  const start = Buffer.from(`${head.join("\r\n")}\r\n${framing}\r\n\r\n`, "latin1");
  if (!chunked) return Buffer.concat([start, content]);
  const chunk = [
    utf8.encode(`${content.length.toString(16)};a="b"\r\n`),
    content,
    utf8.encode("\r\n"),
  ];
  const end = utf8.encode("0\r\nX-Trailer: a\r\n\r\n");
  return Buffer.concat([start, ...(content.length > 0 ? chunk : []), end]);
}

const plain: Strange = { method: "GET", target: "/plain", fields: [], content: undefined };

const cases = farGoing.map(([status, ...it]) => [status, it[0], it[1], strange(...it)] as const);

test.each(cases)("%s to %s %s, so what is made of it gets far", async (status, _, __, request) => {
  const [answer] = answersIn(await octetsFrom(port(), [octetsOf(request, { last: true })]), [
    request.method,
  ]);
  if (answer === undefined) throw new Error("There is no answer.");
  expect(answer.status).toBe(status);
  expectValidMessage(answer, request.method);
});

/** A request as fetch has it; `undefined` where fetch does not send such a one. */
function requestOf({ method, target, fields, content }: Strange): Request | undefined {
  const body = content === undefined ? {} : { body: content as Uint8Array<ArrayBuffer> };
  const headers = fields.map(([name, value]): [string, string] => [name, value]);
  try {
    const path = target.startsWith("/") ? target : "/";
    return new Request(`http://x${path}`, { method, headers, ...body });
  } catch {
    return undefined;
  }
}

test.each([
  ["problem", 1000],
  ["envelope", 300],
] as const)(
  "whatever is sent through fetch, the answer is valid, carries what it must, and is no 5xx: errors as %s",
  async (errors, numRuns) => {
    const handle = toFetch(everyKind(root, { onError, errors }));
    await fc.assert(
      fc.asyncProperty(anyRequest, async (it) => {
        const request = requestOf(it);
        if (request === undefined) return;
        const response = await handle(request);
        expect(failures.splice(0)).toEqual([]);
        const content = new Uint8Array(await response.arrayBuffer());
        const field = (name: string): string | null => response.headers.get(name);
        expectValid({ status: response.status, field, content }, it.method);
      }),
      { numRuns },
    );
  },
);

/** Statuses that say what the client did or asked for, though they are of the server. */
const blameless = [code.NOT_IMPLEMENTED, code.HTTP_VERSION_NOT_SUPPORTED];

/** Requests one after the other, without waiting for answers (RFC 9112 9.3.2), the last of them plain. */
async function pipeline(
  port: number,
  requests: readonly Strange[],
  { chunked, meant = blameless }: { chunked: boolean; meant?: readonly number[] },
) {
  const sent = [...requests, plain];
  const pieces = sent.map((it, i) => octetsOf(it, { chunked, last: i === sent.length - 1 }));
  const methods = sent.map((it) => it.method);
  const answers = answersIn(await octetsFrom(port, [Buffer.concat(pieces)]), methods);
  expect(failures.splice(0)).toEqual([]);
  answers.forEach((answer, i) => {
    expectValidMessage(answer, methods[i] ?? "GET", meant);
  });
  const last = answers.at(-1);
  if (last === undefined) throw new Error("There is no answer at all.");
  // Every request is answered unless the server says that it goes no further.
  expect(answers.length).toBeLessThanOrEqual(sent.length);
  expect(endsConnection(last)).toBe(true);
  if (answers.length === sent.length) expect(last.status).toBe(200);
}

test("whatever is sent over a socket, one after the other, each is answered as HTTP has it (RFC 9112 9.3)", async () => {
  const requests = fc.array(anyRequest, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(requests, fc.boolean(), (them, chunked) =>
      pipeline(port(), them, { chunked }),
    ),
    { numRuns: 600 },
  );
});

test("whatever is sent through a gateway comes back as HTTP has it (RFC 9110 7.6)", async () => {
  const gateway = serverFor(everyKind(root, { onError, gateway: `http://127.0.0.1:${port()}` }));
  await new Promise<void>((done) => gateway.listen(0, "127.0.0.1", done));
  const { port: before } = gateway.address() as AddressInfo;
  const there = anyRequest.map((it) => ({
    ...it,
    target: it.target.startsWith("/") ? `/gateway${it.target}` : it.target,
  }));
  const requests = fc.array(there, { minLength: 1, maxLength: 3 });
  // A request that says that it was here already goes in circles.
  const meant = [...blameless, code.LOOP_DETECTED];
  await fc.assert(
    fc.asyncProperty(requests, fc.boolean(), (them, chunked) =>
      pipeline(before, them, { chunked, meant }),
    ),
    { numRuns: 200 },
  );
  gateway.closeAllConnections();
  await new Promise((done) => gateway.close(done));
});

test("HTTP/1.0 is answered so that it can be read (RFC 9112 6.3, 9.3)", async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async (it) => {
      const came = await octetsFrom(port(), [octetsOf(it, { version: "1.0" })]);
      const [answer, ...others] = answersIn(came, [it.method]);
      if (answer === undefined) throw new Error("There is no answer.");
      expect(others).toEqual([]);
      expect(answer.interim).toEqual([]);
      expect(answer.framing).not.toBe("chunked");
      expectValidMessage(answer, it.method);
    }),
    { numRuns: 200 },
  );
});
