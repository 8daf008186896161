import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { raw, serving } from "../../test/both.ts";
import { answersIn, expectValidMessage, octetsFrom } from "../../test/wire.ts";
import { app, json, resource } from "../index.ts";
import { serverFor } from "../node.ts";

async function* pieces(): AsyncGenerator<string> {
  for (const it of ["a", "b", "c"]) {
    await sleep(2);
    yield it;
  }
}

const { port } = serving(
  app([
    resource("/slow", { load: () => sleep(20, 1), offer: { "application/json": json } }),
    resource("/hinted", {
      hints: { Link: "</a.css>; rel=preload; as=style" },
      load: () => 1,
      offer: { "text/html": () => new TextEncoder().encode("<p>") },
    }),
    resource("/take", {
      POST: { accept: { "*/*": null }, run: ({ content }) => content.length },
    }),
    resource("/stream", { load: () => 1, offer: { "text/plain": pieces } }),
  ]),
);

const head = (line: string, more = "") => `${line}\r\nHost: a\r\n${more}\r\n`;
const slow = head("GET /slow HTTP/1.1");

async function answersTo(...sent: readonly string[]) {
  const octets = sent.map((it) => new TextEncoder().encode(it));
  const answers = answersIn(await octetsFrom(port(), octets, { pause: 5 }), []);
  for (const it of answers) expectValidMessage(it, "GET");
  return answers.map(({ status, interim, content }) => [
    ...interim.map((it) => it.status),
    status,
    new TextDecoder().decode(content),
  ]);
}

test("early hints go before their own answer, though it has to wait for another (RFC 9112 9.3.2, RFC 8297 2)", async () => {
  const last = head("GET /hinted HTTP/1.1", "Connection: close\r\n");
  expect(await answersTo(slow + last)).toEqual([
    [200, "1"],
    [103, 200, "<p>"],
  ]);
});

test("so does 100, whether or not the client waits for it (RFC 9110 10.1.1)", async () => {
  const asking =
    "Expect: 100-continue\r\nContent-Length: 2\r\nContent-Type: a/b\r\nConnection: close\r\n";
  const last = head("POST /take HTTP/1.1", asking);
  for (const sent of [[`${slow + last}ab`], [slow + last, "ab"]]) {
    expect(await answersTo(...sent)).toEqual([
      [200, "1"],
      [100, 200, "2"],
    ]);
  }
});

test("streams come one after the other, each whole (RFC 9112 9.3.2)", async () => {
  const stream = head("GET /stream HTTP/1.1");
  const last = head("GET /stream HTTP/1.1", "Connection: close\r\n");
  const all = await answersTo(stream + slow + stream + last);
  expect(all).toEqual([
    [200, "abc"],
    [200, "1"],
    [200, "abc"],
    [200, "abc"],
  ]);
});

test("HTTP/1.0 gets no chunks, whatever it says in TE (RFC 9112 6.1)", async () => {
  const sent = head("GET /stream HTTP/1.0", "TE: chunked\r\n");
  const came = new TextDecoder().decode(await octetsFrom(port(), [new TextEncoder().encode(sent)]));
  expect(came).not.toMatch(/transfer-encoding/i);
  expect(came).toMatch(/\r\n\r\nabc$/);
});

test("requests on one connection are worked on one after the other where one of them changes something (RFC 9112 9.3.2)", async () => {
  const steps: string[] = [];
  const step = async (name: string): Promise<void> => {
    steps.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 20));
    steps.push(`${name} ends`);
  };
  const it = app([
    resource("/:name", {
      load: async ({ params, request }) => {
        if (request.method === "GET") await step(params.name);
        return params;
      },
      offer: { "application/json": json },
      DELETE: ({ params }) => step(params.name),
    }),
  ]);
  const server = serverFor(it);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const asked = (line: string, more = ""): string => `${line} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
  const last = "Connection: close\r\n";
  await raw(port, asked("GET /a") + asked("GET /b", last));
  expect(steps.splice(0)).toEqual(["a begins", "b begins", "a ends", "b ends"]);
  await raw(port, asked("GET /a") + asked("DELETE /b") + asked("GET /c") + asked("GET /d", last));
  expect(steps.splice(0)).toEqual(
    ["a", "b", "c", "d"].flatMap((name) => [`${name} begins`, `${name} ends`]),
  );
  await new Promise((done) => server.close(done));
});
