import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { framing } from "../test/attacks/framing.ts";
import { heads } from "../test/attacks/heads.ts";
import { type Before, hasNginx, nginxBefore } from "../test/attacks/nginx.ts";
import { places, prey } from "../test/attacks/prey.ts";
import { octetsOf } from "../test/attacks/run.ts";
import { octetsFrom } from "../test/wire.ts";
import { serverFor } from "./node.ts";

const { app, remove } = prey({ onError: () => undefined });
const server: Server = serverFor(app);

/** What the server took for requests. */
const got: string[] = [];
server.prependListener("request", ({ url = "" }) => void got.push(url));

/** What was asked for, hidden or not; anything else was read in the middle of something. */
const isOurs = (url: string): boolean =>
  url === "/smuggled" || Object.values(places).includes(url) || /^\/(?:own|attacks)\//.test(url);

beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  remove();
});

let next = 0;

/** Requests that other clients send after an attack. */
const own = 2;

/** Another client asks for something of its own, and has to get that. */
async function expectOwn(port: number): Promise<void> {
  for (let i = 0; i < own; i++) {
    const name = `client-${next++}`;
    const asked = `GET /own/${name} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
    const text = Buffer.from(await octetsFrom(port, [Buffer.from(asked)])).toString("latin1");
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(text).toContain(`"${name}"`);
  }
}

describe.skipIf(!hasNginx).each([
  ["that hands on fields alone", false],
  ["that hands on Upgrade and Connection", true],
] as const)("behind nginx %s", (_, upgrades) => {
  let nginx: Before;
  beforeAll(async () => {
    nginx = await nginxBefore((server.address() as AddressInfo).port, upgrades);
  });
  afterAll(() => nginx.close());

  // nginx reads requests one after the other from a client, and itself answers what it does not take.
  const attacks = [...framing, ...heads].filter((it) => it.name !== "a thousand requests at once");
  test.each(attacks.map((it) => [it.name, it.section, it] as const))(
    "%s: the next client gets what it asked for (%s)",
    async (_, __, attack) => {
      got.length = 0;
      const sent = octetsOf(attack, places);
      // What follows on the client's own connection is a request to nginx as well, and no attack on anybody else.
      const text = Buffer.from(
        await octetsFrom(nginx.port, sent, { pause: attack.pause ?? 0, within: 20_000 }),
      ).toString("latin1");
      await expectOwn(nginx.port);
      const answers = text.match(/HTTP\/1\.1 [2-5]\d\d /g)?.length ?? 0;
      // Whatever the server took for a request, nginx did too, and its client was answered; but for the first, which nginx
      // may answer in HTTP/0.9 or break off.
      expect(got.length - own).toBeLessThanOrEqual(Math.max(1, answers));
      expect(got.filter((it) => !isOurs(it))).toEqual([]);
    },
  );
});
