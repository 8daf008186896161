import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exchangeFromHar, type HarEntry } from "./har.ts";
import { harEntries } from "./har-stream.ts";

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const octets = new TextEncoder().encode(text);
  for (let i = 0; i < octets.length; i += size) yield octets.subarray(i, i + size);
}

async function all(text: string, size = 16): Promise<HarEntry[]> {
  const entries: HarEntry[] = [];
  for await (const it of harEntries(pieces(text, size))) entries.push(it);
  return entries;
}

const entry = (text: string) => ({
  request: { method: "GET", url: "http://a/b", headers: [] },
  response: { status: 200, content: { text } },
});

describe("a HAR as it comes", () => {
  test("gives the same entries whatever they hold and however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary" })),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        async (texts, size, isIndented) => {
          const entries = texts.map(entry);
          const har = JSON.stringify(
            { log: { version: "1.2", creator: { name: "é" }, entries, pages: [{}] } },
            undefined,
            isIndented ? 2 : 0,
          );
          expect(await all(har, size)).toEqual(JSON.parse(JSON.stringify(entries)));
        },
      ),
      { numRuns: 50 },
    );
  });

  test("that breaks off gives what came before, and says where", async () => {
    const har = JSON.stringify({ log: { entries: [entry("a"), entry("b")] } });
    const seen: HarEntry[] = [];
    const reading = (async () => {
      for await (const it of harEntries(pieces(har.slice(0, -30), 7))) seen.push(it);
    })();
    await expect(reading).rejects.toThrow(/breaks off at octet \d+, within an entry/);
    expect(seen).toHaveLength(1);
  });

  test.each(["", "{}", "[1,2]", '{"log":{"entries":[{"a":}]}}'])(
    "%j is refused with what is wrong",
    async (text) => {
      await expect(all(text)).rejects.toThrow(SyntaxError);
    },
  );
});

test("no entry is too odd to become an exchange, or none", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (request, response) => {
      try {
        exchangeFromHar({
          request: { method: "GET", url: "http://a/", ...(request as object) },
          response: { status: 200, ...(response as object) },
        } as never);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }),
  );
});
