import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Attack } from "../test/attacks/attack.ts";
import { bombs } from "../test/attacks/bombs.ts";
import { framing } from "../test/attacks/framing.ts";
import { hashes } from "../test/attacks/hashes.ts";
import { heads } from "../test/attacks/heads.ts";
import { injections } from "../test/attacks/injections.ts";
import { paths } from "../test/attacks/paths.ts";
import { places, prey } from "../test/attacks/prey.ts";
import { attacked, expectHeld, expectServed } from "../test/attacks/run.ts";
import { slow } from "../test/attacks/slow.ts";
import { serverFor } from "./node.ts";

const failures: unknown[] = [];
const { app, smuggled, remove } = prey({ onError: ({ error }) => void failures.push(error) });

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
