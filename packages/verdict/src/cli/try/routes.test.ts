import { connect } from "node:net";
import { type Playground, playground } from "@verdict/playground";
import { type Serving, serve } from "@verdict/site/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tryParts } from "../playground.ts";
import type { Compared } from "./compare.ts";

let lab: Playground;
let site: Serving;
beforeAll(async () => {
  lab = await playground();
  site = await serve({ port: 0, ...(await tryParts(lab)) });
}, 60_000);
afterAll(async () => {
  await site?.close();
  await lab?.close();
});

const textOf = async (path: string, type = "text/plain"): Promise<string> =>
  (await fetch(`${site.url}${path}`, { headers: { Accept: type } })).text();
const jsonOf = async (path: string) => JSON.parse(await textOf(path, "application/json"));
const linesOf = async (path: string) => {
  const lines = (await textOf(path)).trim().split("\n");
  return lines.map((it) => JSON.parse(it));
};

test("/try names every cause, and each has its page", async () => {
  const all = await jsonOf("/try");
  expect(all.map((it: { code: number }) => it.code)).toContain(425);
  expect(await textOf("/try", "text/html")).toContain('href="/try/425"');
});

test("an exchange is shown piece by piece, as text, JSON and HTML", async () => {
  const text = await textOf("/try/425");
  expect(text).toContain("> Early-Data: 1");
  expect(text).toContain("< HTTP/1.1 425 Too Early");
  const { pieces, happened } = await jsonOf("/try/425");
  expect(happened).toBe(true);
  expect(pieces.map((it: { name: string }) => it.name)).toContain("response head");
  expect(await textOf("/try/425", "text/html")).toMatch(/<i aria-hidden="true">\\r\\n<\/i>/);
});

test("interim responses come before the final one, and have their name (RFC 9110 15.2)", async () => {
  const { pieces } = await jsonOf("/try/103");
  const names: string[] = pieces.map((it: { name: string }) => it.name);
  expect(names.indexOf("interim response")).toBeGreaterThan(0);
  expect(names.indexOf("interim response")).toBeLessThan(names.indexOf("response head"));
});

test("what is live is told a line for each piece, and at the end what came of it", async () => {
  const lines = await linesOf("/try/live/425");
  expect(lines[0].piece.name).toBe("connection opened");
  expect(lines.at(-1).outcome.badge).toBe("caused just now");
  expect(lines.slice(0, -1).every((it) => "piece" in it)).toBe(true);
});

test("a connection that breaks off is told as broken", async () => {
  const lines = await linesOf("/try/live/0");
  const last = lines.filter((it) => "piece" in it).at(-1);
  expect(last.piece).toMatchObject({ way: "event", isBroken: true });
});

test.each(["/try/live/424242", "/try/live/777", "/try/live/x", "/try/live/425?recipe=99"])(
  "%s is not there: only causes can be tried",
  async (path) => {
    expect((await fetch(`${site.url}${path}`)).status).toBe(404);
  },
);

test("a cause is not run by what is no GET", async () => {
  const { status, headers } = await fetch(`${site.url}/try/live/425`, { method: "POST" });
  expect([status, headers.get("allow")]).toEqual([405, "GET"]);
});

test("clients stand side by side, with what each keeps to itself", async () => {
  const { clients }: { clients: Compared[] } = await jsonOf("/try/103/clients");
  const fetches = clients.find((it) => it.client.startsWith("fetch"));
  expect(fetches?.hidden.join()).toMatch(/^interim 103/);
  const curl = clients.find((it) => it.client.startsWith("curl"));
  if (curl?.said !== "not installed here") {
    expect(curl?.hidden).toEqual([]);
    expect(curl?.tells).toMatch(/heads$/);
  }
  const ours = clients.find((it) => it.client === "@verdict/client");
  expect(ours?.tells).toContain("attempts is 1");
});

test("a status that may be asked again is asked again by our client, and that is counted", async () => {
  const { clients }: { clients: Compared[] } = await jsonOf("/try/425/clients");
  const ours = clients.find((it) => it.client === "@verdict/client");
  const plain = clients.find((it) => it.client.startsWith("fetch"));
  expect(plain).toMatchObject({ status: 425, requests: 1 });
  expect(ours?.requests).toBeGreaterThanOrEqual(1);
});

test("what an open page may send of a cause is there as data", async () => {
  const requests = await jsonOf("/try/425/requests");
  expect(requests[0].request.target).toBe("/cause/425/page");
  expect(await jsonOf("/try/777/requests")).toEqual([]);
});

test("the fetch of this origin causes what the playground has; nothing else gets anything there", async () => {
  const raw = (fields: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(site.url);
      let got = "";
      connect(Number(port), "127.0.0.1")
        .on("data", (it) => {
          got += it;
        })
        .on("error", reject)
        .on("close", () => resolve(got))
        .write(
          `GET /cause/425/page HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nEarly-Data: 1\r\n${fields}\r\n`,
        );
    });
  const ours = "Sec-Fetch-Dest: empty\r\nSec-Fetch-Site: same-origin\r\n";
  expect(await raw(ours)).toMatch(/^HTTP\/1\.1 425 /);
  expect(await raw("Sec-Fetch-Dest: document\r\nSec-Fetch-Site: same-origin\r\n")).toMatch(
    /^HTTP\/1\.1 404 /,
  );
  expect(await raw("")).toMatch(/^HTTP\/1\.1 404 /);
});
