import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { serving } from "../../test/serving.ts";
import { type Body, client, overFetch } from "../index.ts";
import { downloads, type Progress, uploads } from "../streams.ts";

const octets = new Uint8Array(300_000).map((_, i) => i % 251);

/** What was told, checked for what always holds. */
function telling() {
  const told: Progress[] = [];
  return {
    told,
    tell: (it: Progress) => void told.push(it),
    last: () => {
      const counts = told.map((it) => it.octets);
      expect(counts[0]).toBe(0);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
      return told.at(-1);
    },
  };
}

describe("downloads", () => {
  test.each(["bytes", "stream"] as const)("are told piece by piece, read as %s", async (as) => {
    await using server = await serving((_, response) =>
      response.setHeader("Content-Length", octets.length).end(octets),
    );
    const { tell, told, last } = telling();
    const api = client({ baseUrl: server.url, transport: downloads(overFetch(), tell) });
    const call = api.get("/");
    const got =
      as === "bytes" ? await call.bytes() : await new Response(await call.stream()).bytes();
    expect(got).toEqual(octets);
    expect(last()).toMatchObject({ octets: octets.length, total: octets.length });
    expect(told.length).toBeGreaterThan(2);
  });

  test("of coded content the octets without the coding count, and their sum is not known", async () => {
    const coded = gzipSync(octets);
    await using server = await serving((_, response) =>
      response
        .writeHead(200, { "Content-Encoding": "gzip", "Content-Length": coded.length })
        .end(coded),
    );
    const { tell, last } = telling();
    const api = client({ baseUrl: server.url, transport: downloads(overFetch(), tell) });
    await api.get("/").bytes();
    expect(last()).toMatchObject({ octets: octets.length, total: undefined });
  });

  test("each try begins anew, and what has no content has no progress", async () => {
    await using server = await serving((_, response, nth) => {
      if (nth > 0) response.end("whole");
      else {
        response.writeHead(200, { "Content-Length": 5 }).write("wh");
        setTimeout(() => response.destroy(), 10);
      }
    });
    const told: number[] = [];
    const transport = downloads(overFetch(), (it) => told.push(it.octets));
    const api = client({ baseUrl: server.url, transport, repeat: { delay: 1 } });
    expect(await api.get("/").text()).toBe("whole");
    expect(told).toEqual([0, 2, 0, 5]);
    await api.head("/");
    expect(told).toHaveLength(4);
  });

  test("who gives up ends the response", async () => {
    let closed: () => void;
    const isClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    await using server = await serving((_, response) => {
      response.on("close", () => closed());
      response.write("a");
    });
    const stop = new AbortController();
    const transport = downloads(overFetch(), ({ octets }) => {
      if (octets > 0) stop.abort();
    });
    const r = await client({ baseUrl: server.url, transport }).get("/", { signal: stop.signal });
    expect(r).toMatchObject({ why: "aborted" });
    await isClosed;
  });
});

describe("uploads", () => {
  /** A server that says what it got. */
  const echoing = () =>
    serving(async (request, response) => {
      let length = 0;
      for await (const it of request) length += it.length;
      const { "content-length": told, "content-type": type } = request.headers;
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ length, told: told && Number(told), type }));
    });

  test.each<[string, () => Body, number, number | undefined, string | undefined]>([
    ["octets", () => octets, octets.length, octets.length, undefined],
    ["a buffer", () => octets.buffer, octets.length, octets.length, undefined],
    ["text", () => "é".repeat(100_000), 200_000, 200_000, "text/plain;charset=UTF-8"],
    ["nothing", () => "", 0, 0, "text/plain;charset=UTF-8"],
    [
      "a blob",
      () => new Blob([octets], { type: "image/x" }),
      octets.length,
      octets.length,
      "image/x",
    ],
    [
      "a query",
      () => new URLSearchParams({ a: "1" }),
      3,
      3,
      "application/x-www-form-urlencoded;charset=UTF-8",
    ],
    ["a stream", () => new Blob([octets]).stream(), octets.length, undefined, undefined],
    [
      "what makes one",
      () => () => new Blob([octets]).stream(),
      octets.length,
      undefined,
      undefined,
    ],
    ["what is iterated", () => iterated(), 6, undefined, undefined],
  ])("%s: told piece by piece, with its length and type", async (_, body, length, total, type) => {
    await using server = await echoing();
    const { tell, last } = telling();
    const api = client({ baseUrl: server.url, transport: uploads(overFetch(), tell) });
    const got = await api.put("/", { body: body() }).json<object>();
    expect(got).toEqual({
      length,
      ...(total !== undefined && { told: total }),
      ...(type && { type }),
    });
    expect(last()).toMatchObject({ octets: length, total });
  });

  async function* iterated(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(2);
    yield new Uint8Array(4);
  }

  test("a form keeps the boundary that it is sent with", async () => {
    await using server = await serving(async (request, response) => {
      const all: Buffer[] = [];
      for await (const it of request) all.push(it);
      const type = request.headers["content-type"] as string;
      const form = await new Response(Buffer.concat(all), {
        headers: { "content-type": type },
      }).formData();
      response.end(form.get("a"));
    });
    const { tell, last } = telling();
    const api = client({ baseUrl: server.url, transport: uploads(overFetch(), tell) });
    const body = new FormData();
    body.set("a", "it");
    expect(await api.post("/", { body }).text()).toBe("it");
    expect(last()?.total).toBe(last()?.octets);
  });

  test("a type of one's own stays, and a repeat sends all of it again", async () => {
    const types: unknown[] = [];
    const lengths: number[] = [];
    await using server = await serving(async (request, response, nth) => {
      let length = 0;
      for await (const it of request) length += it.length;
      types.push(request.headers["content-type"]);
      lengths.push(length);
      response.writeHead(nth === 0 ? 503 : 204).end();
    });
    const { told, tell } = telling();
    const transport = uploads(overFetch(), tell);
    const api = client({ baseUrl: server.url, transport, repeat: { delay: 1 } });
    const r = await api.put("/", { body: "abc", headers: { "Content-Type": "text/x" } });
    expect(r).toMatchObject({ status: 204, attempts: 2 });
    expect(types).toEqual(["text/x", "text/x"]);
    expect(lengths).toEqual([3, 3]);
    expect(told.map((it) => it.octets)).toEqual([0, 3, 0, 3]);
  });
});
