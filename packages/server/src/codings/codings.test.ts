import { randomBytes } from "node:crypto";
import * as zlib from "node:zlib";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Coding } from "../coding.ts";
import { br, deflate, gzip, zstd } from "./node.ts";
import * as web from "./web.ts";

const mebi = 1024 * 1024;
const hasZstd = typeof zlib.zstdCompress === "function";

const all: readonly (readonly [string, Coding])[] = [
  ["gzip", gzip()],
  ["deflate", deflate()],
  ["br", br()],
  ...(hasZstd ? ([["zstd", zstd()]] as const) : []),
  ["gzip of the web", web.gzip()],
  ["deflate of the web", web.deflate()],
];

/** Ten million zeros, as small as they get. */
const zeros = new Uint8Array(10_000_000);
const bombs: Readonly<Record<string, Uint8Array>> = {
  gzip: gzipSync(zeros),
  deflate: deflateSync(zeros),
  br: brotliCompressSync(zeros),
  ...(hasZstd ? { zstd: zlib.zstdCompressSync(zeros) } : {}),
};

describe.each(all)("%s", (_, coding) => {
  test("what was encoded is decoded to the same octets (RFC 9110 8.4)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (octets) => {
        const coded = await coding.encode(octets);
        const decoded = await coding.decode(coded, octets.length);
        expect(Buffer.compare(decoded as Uint8Array, octets)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test.each([0, 1, 1023, 1025, 8 * 1024, 8 * 1024 + 1, 300_000])(
    "%d octets survive, in a thread or not",
    async (size) => {
      const octets = new Uint8Array(randomBytes(size));
      const decoded = await coding.decode(await coding.encode(octets), size);
      expect(Buffer.compare(decoded as Uint8Array, octets)).toBe(0);
    },
  );

  test("text becomes smaller", async () => {
    const text = new TextEncoder().encode("All work and no play. ".repeat(1000));
    expect((await coding.encode(text)).length).toBeLessThan(text.length / 20);
  });

  test("one octet more than the limit is too large", async () => {
    for (const size of [1, 100, 100_000]) {
      const coded = await coding.encode(new Uint8Array(size));
      expect(await coding.decode(coded, size - 1)).toBe("too-large");
      expect(((await coding.decode(coded, size)) as Uint8Array).length).toBe(size);
    }
  });

  test("ten million zeros in a few octets are too large, soon and in little memory", async () => {
    const bomb = bombs[coding.name] as Uint8Array;
    const before = process.memoryUsage().arrayBuffers;
    const start = performance.now();
    for (let i = 0; i < 20; i++) expect(await coding.decode(bomb, mebi)).toBe("too-large");
    expect(performance.now() - start).toBeLessThan(5000);
    // Nothing of what was decoded is kept: at most the pieces of a few attempts wait to be collected.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * mebi);
    expect(await coding.decode(bomb, 0)).toBe("too-large");
  });

  test("what breaks off is malformed, wherever", async () => {
    for (const size of [0, 10, 5000]) {
      const coded = await coding.encode(new Uint8Array(randomBytes(size)));
      const places = new Set([0, 1, coded.length >> 1, coded.length - 5, coded.length - 1]);
      for (const end of places) {
        if (end < 0 || end === coded.length) continue;
        expect(await coding.decode(coded.subarray(0, end), mebi), `${end} of ${size}`).toBe(
          "malformed",
        );
      }
    }
  });

  test("what stands behind the end is malformed", async () => {
    for (const size of [0, 10, 5000]) {
      const coded = await coding.encode(new Uint8Array(randomBytes(size)));
      for (const more of ["x", "\0", "garbage and more of it"]) {
        const longer = Buffer.concat([coded, Buffer.from(more)]);
        expect(await coding.decode(longer, mebi), more).toBe("malformed");
      }
    }
  });

  test("random octets are malformed, and nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 16, maxLength: 3000 }), async (octets) => {
        const it = await coding.decode(octets, mebi);
        // Brotli has no checksum: by chance some octets mean something.
        if (coding.name === "br")
          expect(["malformed", "too-large", true]).toContain(it instanceof Uint8Array || it);
        else expect(it).toBe("malformed");
      }),
      { numRuns: 200 },
    );
  });

  test("octets that were changed on the way are never thrown about", async () => {
    const coded = await coding.encode(
      new TextEncoder().encode("All work and no play. ".repeat(50)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(coded.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Uint8Array.from(coded);
          changed[at] = (changed[at] as number) ^ by;
          await coding.decode(changed, mebi);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("a stream is encoded piece by piece", async () => {
    const stream = coding.encodeStream?.(streamOf(["a".repeat(50_000), "b".repeat(50_000)]));
    const whole = new Uint8Array(await new Response(stream as BodyInit).arrayBuffer());
    const decoded = await coding.decode(whole, mebi);
    expect(new TextDecoder().decode(decoded as Uint8Array)).toBe(
      `${"a".repeat(50_000)}${"b".repeat(50_000)}`,
    );
  });

  test("a stream that breaks breaks its coded form", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error("broken"));
      },
    });
    await expect(new Response(coding.encodeStream?.(broken) as BodyInit).text()).rejects.toThrow();
  });

  test("who stops reading the coded form stops the stream", async () => {
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await new Promise((done) => setTimeout(done, 1));
        controller.enqueue(new Uint8Array(randomBytes(70_000)));
      },
      cancel: () => {
        stopped = true;
      },
    });
    const reader = coding.encodeStream?.(endless).getReader();
    await reader?.read();
    await reader?.cancel();
    await new Promise((done) => setTimeout(done, 20));
    expect(stopped).toBe(true);
  });
});

describe("of Node only", () => {
  test.each(all.slice(0, hasZstd ? 4 : 3))(
    "%s: a piece of a stream arrives before the next is there",
    async (_, coding) => {
      let next: (() => void) | undefined;
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode("data: 1\n\n")),
        pull: (controller) =>
          new Promise<void>((done) => {
            next = () => {
              controller.close();
              done();
            };
          }),
      });
      const reader = coding.encodeStream?.(stream).getReader();
      let size = 0;
      // Without flushing this would wait for ever: the header alone is shorter than the text.
      while (size < 9) size += (await reader?.read())?.value?.length ?? 0;
      next?.();
      await reader?.cancel();
    },
  );

  test("members of gzip, one after the other, are one content (RFC 1952 2.2)", async () => {
    for (const size of [10, 20_000]) {
      const one = gzipSync(randomBytes(size));
      const two = Buffer.concat([one, one]);
      expect(((await gzip().decode(two, 2 * size)) as Uint8Array).length).toBe(2 * size);
      expect(await gzip().decode(two, 2 * size - 1)).toBe("too-large");
    }
    const bombs = Buffer.concat(Array(20).fill(gzipSync(new Uint8Array(100_000))));
    expect(await gzip().decode(bombs, mebi)).toBe("too-large");
  });

  test("frames of zstd, one after the other, are one content (RFC 8878 3)", async () => {
    if (!hasZstd) return;
    for (const size of [10, 20_000]) {
      const one = zlib.zstdCompressSync(randomBytes(size));
      const two = Buffer.concat([one, skippable, one]);
      expect(((await zstd().decode(two, 2 * size)) as Uint8Array).length).toBe(2 * size);
      expect(await zstd().decode(two, 2 * size - 1)).toBe("too-large");
    }
    const many = Buffer.concat(Array(300).fill(zlib.zstdCompressSync("")));
    expect(await zstd().decode(many, mebi)).toBe("malformed");
  });

  test("zstd with a window that nobody has to have room for is malformed (RFC 9659 3)", async () => {
    if (!hasZstd) return;
    const params = { [zlib.constants.ZSTD_c_windowLog]: 25 };
    const wide = zlib.zstdCompressSync(zeros, { params });
    expect(await zstd().decode(wide, 20_000_000)).toBe("malformed");
  });

  test("a level that does not exist is refused", () => {
    expect(() => gzip({ level: 0 })).toThrow(
      "gzip has no level 0; give it an integer from 1 to 9.",
    );
    expect(() => br({ quality: 12 })).toThrow(RangeError);
    expect(() => zstd({ level: 1.5 })).toThrow(RangeError);
    expect(() => deflate({ level: Number.NaN })).toThrow(RangeError);
  });

  test("a Node without zstd says how to mend it", () => {
    if (hasZstd) expect(zstd().name).toBe("zstd");
    else expect(() => zstd()).toThrow(/Use Node 22.15 or later/);
  });
});

const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);

function streamOf(pieces: readonly string[]): ReadableStream<Uint8Array> {
  const left = pieces.map((it) => new TextEncoder().encode(it));
  return new ReadableStream({
    pull(controller) {
      const next = left.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(next);
    },
  });
}
