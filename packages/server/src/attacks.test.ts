import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Attack, json, request } from "../test/attacks/attack.ts";
import { bombs } from "../test/attacks/bombs.ts";
import { framing } from "../test/attacks/framing.ts";
import { hashes } from "../test/attacks/hashes.ts";
import { heads } from "../test/attacks/heads.ts";
import { injections } from "../test/attacks/injections.ts";
import { paths } from "../test/attacks/paths.ts";
import { places, prey } from "../test/attacks/prey.ts";
import { attacked, bounded, expectHeld, expectServed } from "../test/attacks/run.ts";
import { slow } from "../test/attacks/slow.ts";
import { serverFor } from "./node.ts";

const failures: unknown[] = [];
const { app, smuggled, removed, remove } = prey({
  onError: ({ error }) => void failures.push(error),
});

/** Whoever does not go on is let go within a time. */
const impatient: Server = serverFor(app, {
  headersTimeout: 300,
  requestTimeout: 300,
  connectionsCheckingInterval: 30,
  keepAliveTimeout: 300,
});
const patient: Server = serverFor(app);
const portOf = (it: Server): number => (it.address() as AddressInfo).port;

beforeAll(async () => {
  for (const it of [impatient, patient])
    await new Promise<void>((done) => it.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  for (const it of [impatient, patient]) {
    it.closeAllConnections();
    await new Promise((done) => it.close(done));
  }
  remove();
});

const families: Readonly<Record<string, readonly Attack[]>> = {
  framing,
  heads,
  slow,
  bombs,
  hashes,
  paths,
  injections,
};

describe.each(Object.entries(families))("%s", (_, attacks) => {
  test.each(attacks.map((it) => [it.name, it.section, it] as const))(
    "%s (%s)",
    async (_, __, attack) => {
      const port = portOf(attack.isLate === true ? impatient : patient);
      const before = smuggled();
      expectHeld(await attacked(port, attack, places), attack);
      expect(smuggled()).toBe(before);
      expect(failures).toEqual([]);
      await expectServed(port, places);
    },
  );
});

test("a condition behind more fields than are looked at forbids all the same (RFC 9110 13.1.1)", async () => {
  const fields = `${"a:\r\n".repeat(1100)}If-Match: "another"\r\nConnection: close\r\n`;
  const attack: Attack = {
    name: "",
    section: "",
    octets: () => request("DELETE /kept", fields),
    comes: [431],
  };
  expectHeld(await attacked(portOf(patient), attack, places), attack);
  expect(removed()).toBe(0);
});

test("a thousand slow connections at once leave the server to others, and are let go", async () => {
  const starts = [
    "",
    "G",
    "GET / HTTP/1.1\r\nHost: a\r\n",
    request("POST /echo", `${json}Content-Length: 9\r\n`),
  ];
  const ended: Promise<void>[] = [];
  for (let i = 0; i < 1000; i++) {
    const socket = connect(portOf(impatient), "127.0.0.1");
    socket.write(starts[i % starts.length] ?? "");
    socket.on("error", () => undefined).resume();
    ended.push(new Promise((done) => socket.on("close", () => done())));
  }
  await bounded(async () => {
    await expectServed(portOf(impatient), places);
    await Promise.all(ended);
  });
  await expectServed(portOf(impatient), places);
});

test("a client that asks for much and reads nothing is not answered into memory (RFC 9112 9.3.2)", async () => {
  const socket = connect(portOf(patient), "127.0.0.1");
  socket.on("error", () => undefined).pause();
  await bounded(async () => {
    // Half a gigabyte, were it all made at once.
    for (let i = 0; i < 8; i++) socket.write(request("GET /long").repeat(1000));
    await sleep(1000);
    await expectServed(portOf(patient), places);
  });
  socket.destroy();
});
