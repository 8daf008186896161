import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { describeBoth } from "../../test/both.ts";
import { app } from "../app.ts";
import { resource } from "../resource.ts";
import { br, deflate, gzip } from "./node.ts";

const text = "All work and no play. ".repeat(2000);

const coded = app([
  resource("/text", {
    load: () => text,
    version: () => 1,
    offer: { "text/plain": (it) => it, "image/png": () => new Uint8Array(3) },
    codings: [br(), gzip(), deflate()],
    ranges: true,
    maxContent: 100_000,
    POST: {
      accept: { "text/plain": null },
      run: ({ content }) => new TextDecoder().decode(content).length,
    },
  }),
  resource("/stream", {
    load: () => text,
    offer: {
      "text/plain": async function* (it) {
        yield it;
        yield it;
      },
    },
    codings: [gzip()],
  }),
]);

describeBoth("codings", coded, (send) => {
  const get = (encoding: string, fields = {}) =>
    send("/text", { fields: { "Accept-Encoding": encoding, ...fields } });

  test("a representation comes in the coding that the client takes, and says so", async () => {
    const one = await get("gzip, br");
    expect([one.field("Content-Encoding"), one.field("Vary")]).toEqual([
      "br",
      "Accept, Accept-Encoding",
    ]);
    expect(brotliDecompressSync(one.octets).toString()).toBe(text);
    const two = await get("gzip");
    expect(gunzipSync(two.octets).toString()).toBe(text);
    const plain = await get("identity");
    expect([plain.field("Content-Encoding"), plain.text]).toEqual([null, text]);
    const tags = [one, two, plain].map((it) => it.field("ETag"));
    expect(new Set(tags).size).toBe(3);
    for (const it of [one, two, plain])
      expect(it.field("Content-Length")).toBe(String(it.octets.length));
  });

  test("a range is one of the coded octets (RFC 9110 14.1.2)", async () => {
    const whole = await get("gzip");
    const part = await get("gzip", { Range: "bytes=2-5" });
    expect([part.status, part.field("Content-Encoding")]).toEqual([206, "gzip"]);
    expect([...part.octets]).toEqual([...whole.octets.subarray(2, 6)]);
  });

  test("what is compressed already is left alone", async () => {
    const got = await get("gzip", { Accept: "image/png" });
    expect([got.field("Content-Encoding"), got.octets.length]).toEqual([null, 3]);
  });

  test("a stream is coded as it comes", async () => {
    const got = await send("/stream", { fields: { "Accept-Encoding": "gzip" } });
    expect(got.field("Content-Encoding")).toBe("gzip");
    expect(gunzipSync(got.octets).toString()).toBe(text + text);
  });

  test("content is taken in coded, up to what it may expand to", async () => {
    const post = (content: Uint8Array, coding: string) =>
      send("/text", {
        method: "POST",
        content: new Uint8Array(content),
        fields: { "Content-Type": "text/plain", "Content-Encoding": coding },
      });
    expect((await post(gzipSync(text), "gzip")).text).toBe(String(text.length));
    expect((await post(gzipSync(gzipSync(text)), "gzip, gzip")).text).toBe(String(text.length));
    expect((await post(gzipSync(new Uint8Array(10_000_000)), "gzip")).status).toBe(413);
    expect((await post(gzipSync(text).subarray(0, -1), "gzip")).status).toBe(400);
    expect((await post(gzipSync(text), "br")).status).toBe(400);
    const other = await post(gzipSync(text), "zstd");
    expect([other.status, other.field("Accept-Encoding")]).toEqual([415, "br, gzip, deflate"]);
  });
});
