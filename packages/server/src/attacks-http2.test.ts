import type { Http2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attackedHttp2, type Http2Attack, http2Attacks, theGood } from "../test/attacks/http2.ts";
import { prey } from "../test/attacks/prey.ts";
import { bounded } from "../test/attacks/run.ts";
import { http2ServerFor } from "./http2/node.ts";

const failures: unknown[] = [];
const { app, smuggled, remove } = prey({ onError: ({ error }) => void failures.push(error) });
/** Names and values of all fields that came. */
const seen: string[] = [];
let server: Http2Server;
const port = (): number => (server.address() as AddressInfo).port;

beforeAll(async () => {
  server = http2ServerFor(app);
  server.on("request", ({ rawHeaders }) => void seen.push(...rawHeaders));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  remove();
});

const good = http2Attacks.find((it) => it.name === theGood) as Http2Attack;

describe("over HTTP/2", () => {
  test.each(http2Attacks.map((it) => [it.name, it.section, it] as const))(
    "%s (%s)",
    async (_, __, attack) => {
      const came = await bounded(() => attackedHttp2(port(), attack));
      if (attack.comes !== "borne") expect(came).toBe(attack.comes);
      expect(smuggled()).toBe(0);
      for (const it of seen.splice(0)) expect(it).not.toMatch(/[\r\n\0]|^x-a: |^x a$/);
      expect(failures).toEqual([]);
      expect(await attackedHttp2(port(), good, 8000)).toBe("served");
    },
  );
});
