import { connect } from "node:net";
import { expect, test } from "vitest";
import { serving } from "../../../test/both.ts";
import { app, json, resource } from "../../index.ts";

let deleted = 0;
const { port } = serving(
  app([
    resource("/a", {
      load: () => 1,
      offer: { "application/json": json },
      DELETE: () => {
        deleted++;
      },
    }),
    resource("/long", { load: () => "x".repeat(3_000_000), offer: { "text/plain": (it) => it } }),
    resource("/b", { POST: { accept: { "text/plain": null }, run: () => 1 } }),
  ]),
);

/** What a client meets that sends all of it before it reads anything. */
function sendFirst(octets: Uint8Array): Promise<{ answer: string; error: string | undefined }> {
  return new Promise((resolve) => {
    let answer = "";
    let error: string | undefined;
    const socket = connect(port(), "127.0.0.1");
    const read = (): void => void socket.on("data", (it) => (answer += it.toString("latin1")));
    socket.write(octets, read);
    socket.on("error", (it: NodeJS.ErrnoException) => {
      error = it.code;
    });
    socket.on("close", () => resolve({ answer, error }));
  });
}

const size = 8_000_000;
const content = Buffer.alloc(size, "x");
const asked = (line: string, fields = "", length = size): Buffer =>
  Buffer.from(`${line}\r\nHost: a\r\n${fields}Content-Length: ${length}\r\n\r\n`);
const last = "Connection: close\r\n";

test.each([
  ["a method that is not allowed", asked("POST /a HTTP/1.1", last), 405],
  [
    "content that is too large",
    asked("POST /b HTTP/1.1", `${last}Content-Type: text/plain\r\n`),
    413,
  ],
  ["nothing that is there", asked("PUT /c HTTP/1.0"), 404],
  ["another protocol, which nobody takes up", asked("POST /a HTTP/1.1", "Upgrade: x\r\n"), 405],
])(
  "an answer that ends the connection is seen by who sends all content first (RFC 9112 9.6): %s",
  async (_, head, status) => {
    const { answer, error } = await sendFirst(Buffer.concat([head, content]));
    expect(error).toBeUndefined();
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/\r\nConnection: (?:.*, )?close\r\n/i);
  },
);

test("an answer that ends the connection is whole for who has sent other requests behind (RFC 9112 9.6)", async () => {
  const first = Buffer.from("GET /long HTTP/1.0\r\nHost: a\r\n\r\n");
  const others = Buffer.from(
    `GET /a HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(1000)}\r\n\r\n`.repeat(50),
  );
  const { answer, error } = await new Promise<{ answer: string; error: string | undefined }>(
    (resolve) => {
      let answer = "";
      let error: string | undefined;
      const socket = connect(port(), "127.0.0.1");
      socket.write(first);
      // It goes on sending for a while, and takes its time to read.
      const more = setInterval(() => socket.writable && socket.write(others), 1);
      setTimeout(() => {
        clearInterval(more);
        socket.on("data", (it) => (answer += it.toString("latin1")));
      }, 100);
      socket.on("error", (it: NodeJS.ErrnoException) => {
        error = it.code;
      });
      socket.on("close", () => resolve({ answer, error }));
    },
  );
  expect(error).toBeUndefined();
  expect(answer.split("\r\n\r\n")[1]).toHaveLength(3_000_000);
});

test("what follows the content is no request any more (RFC 9112 9.6)", async () => {
  const next = Buffer.from("DELETE /a HTTP/1.1\r\nHost: a\r\n\r\n");
  const head = asked("POST /a HTTP/1.1", last);
  const { answer } = await sendFirst(Buffer.concat([head, content, next]));
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 405"]);
  expect(deleted).toBe(0);
});

test("who sends on and on is cut off all the same", async () => {
  const began = performance.now();
  await new Promise<void>((done) => {
    const socket = connect({ port: port(), host: "127.0.0.1", allowHalfOpen: true });
    socket.write(asked("POST /a HTTP/1.1", last, 1e12));
    const more = setInterval(() => socket.write("x".repeat(1000)), 20);
    socket.on("data", () => undefined);
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearInterval(more);
      done();
    });
  });
  const took = performance.now() - began;
  expect(took).toBeGreaterThan(1500);
  expect(took).toBeLessThan(20_000);
});
