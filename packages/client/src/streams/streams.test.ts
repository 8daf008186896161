import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Playground, playground } from "../../../playground/src/index.ts";
import { carrying, listeners, pause, serving } from "../../test/serving.ts";
import { client, overFetch, VerdictError } from "../index.ts";
import { events, jsonLines, lines, type ServerEvent } from "../streams.ts";

const encoder = new TextEncoder();

/** A call that is answered with octets in pieces that end where it says. */
function flowing(text: string | Uint8Array, ends: readonly number[] = [], type = "text/plain") {
  const octets = typeof text === "string" ? encoder.encode(text) : text;
  const cuts = [0, ...[...ends].sort((a, b) => a - b), octets.length];
  const pieces = cuts.slice(1).map((end, i) => octets.subarray(cuts[i], end));
  const transport = carrying(
    () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            const next = pieces.shift();
            if (next) controller.enqueue(next);
            else controller.close();
          },
        }),
        { headers: { "content-type": type } },
      ),
  );
  return client({ transport }).get("http://a/");
}

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const got: T[] = [];
  for await (const it of from) got.push(it);
  return got;
}

const allEvents = (text: string | Uint8Array, ends?: readonly number[]) =>
  all(events(flowing(text, ends, "text/event-stream")));

/** Text, and where it is cut as octets. */
const cut = (text: fc.Arbitrary<string>) =>
  text.chain((it) =>
    fc.record({
      text: fc.constant(it),
      ends: fc.array(fc.nat(encoder.encode(it).length), { maxLength: 12 }),
    }),
  );

describe("events (HTML, 9.2.6)", () => {
  const message = (data: string, more: Partial<ServerEvent> = {}): ServerEvent => ({
    ...{ type: "message", data, id: "" },
    ...more,
  });

  test.each<[string, string, readonly ServerEvent[]]>([
    ["one line", "data: a\n\n", [message("a")]],
    ["several lines", "data: YHOO\ndata: +2\ndata: 10\n\n", [message("YHOO\n+2\n10")]],
    ["no space after the colon, and one of two", "data:a\ndata:  b\n\n", [message("a\n b")]],
    ["CR", "data: a\r\rdata: b\r\r", [message("a"), message("b")]],
    ["CR LF", "data: a\r\n\r\ndata: b\r\n\r\n", [message("a"), message("b")]],
    ["all of them", "data: a\rdata: b\r\ndata: c\n\r\n", [message("a\nb\nc")]],
    ["a mark at the beginning, once", "\uFEFFdata: a\n\n\uFEFFdata: b\n\n", [message("a")]],
    ["comments", ": hello\n:\ndata: a\n: in between\ndata: b\n\n", [message("a\nb")]],
    [
      "a name without a colon is one without a value",
      "data\n\ndata\ndata\n\n",
      [message(""), message("\n")],
    ],
    [
      "types of events",
      "event: add\ndata: 1\n\ndata: 2\n\n",
      [message("1", { type: "add" }), message("2")],
    ],
    ["no data: no event", "event: add\n\nid: 1\n\n\n\n", []],
    [
      "an id stays until another, or an empty one",
      "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
      [message("a", { id: "1" }), message("b", { id: "1" }), message("c")],
    ],
    [
      "an id with NULL is none",
      "id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n",
      [message("a", { id: "1" }), message("b", { id: "1" })],
    ],
    ["what does not end is no event", "data: a\n\ndata: b\n", [message("a")]],
    ["names are as they are written", "Data: a\n data: b\ndata : c\n\n", []],
    ["a value has colons", "data: a: b\n\n", [message("a: b")]],
    [
      "octets that are no UTF-8 become what they become",
      "data: \u{1F600}\n\n",
      [message("\u{1F600}")],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await allEvents(text)).toEqual(expected);
  });

  test("it is all the same where the pieces end", async () => {
    const fields = fc.constantFrom(
      ...[
        "data: a",
        "data:é€😀",
        "data",
        "id: 1",
        "id",
        "event: x",
        ": comment",
        "retry: 10",
        "",
        "\uFEFF",
      ],
    );
    const stream = fc
      .array(fc.tuple(fields, fc.constantFrom("\n", "\r", "\r\n")), { maxLength: 20 })
      .map((all) => all.flat().join(""));
    await fc.assert(
      fc.asyncProperty(cut(stream), async ({ text, ends }) => {
        expect(await allEvents(text, ends)).toEqual(await allEvents(text));
      }),
    );
  });

  test("any octets at all end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (octets) => {
        for (const it of await allEvents(octets)) expect(typeof it.data).toBe("string");
      }),
    );
  });

  test.each([
    ["one line", `data: ${"x".repeat(100)}`],
    ["many lines", "data: xxxx\n".repeat(30)],
  ])("an event that is too long for its bound ends it: %s", async (_, text) => {
    const error = await failureOf(events(flowing(text, [], "text/event-stream"), { longest: 50 }));
    expect(error).toMatchObject({
      why: "too-large",
      message: expect.stringContaining("GET http://a/"),
    });
  });

  test.each(["text/plain", "application/json", "text/event-streams"])(
    "%s is no stream of events",
    async (type) => {
      expect(await failureOf(events(flowing("data: a\n\n", [], type)))).toMatchObject({
        why: "decode",
      });
    },
  );

  test("a refusal is the error of the call", async () => {
    const api = client({ transport: carrying(() => new Response("", { status: 404 })) });
    expect(await failureOf(events(api.get("http://a/")))).toMatchObject({ status: 404 });
  });
});

async function failureOf(from: AsyncIterable<unknown>): Promise<VerdictError> {
  try {
    await all(from);
  } catch (error) {
    expect(error).toBeInstanceOf(VerdictError);
    return error as VerdictError;
  }
  throw new Error("It did not fail.");
}

describe("connections one after another (HTML, 9.2.3)", () => {
  test("the next goes on after the last event that ended, after the time that the server says; 204 is the end", async () => {
    const seen: (string | undefined)[] = [];
    const times: number[] = [];
    await using server = await serving((request, response, nth) => {
      times.push(Date.now());
      seen.push(request.headers["last-event-id"] as string | undefined);
      expect(request.headers.accept).toBe("text/event-stream");
      response.setHeader("Content-Type", "text/event-stream; charset=utf-8");
      if (nth === 0) response.end("retry: 50\nid: 1é\ndata: a\n\nid: 2\ndata: lost");
      else if (nth === 1) {
        response.write("id: 3\ndata: b\n\n");
        setTimeout(() => response.destroy(), 5);
      } else response.writeHead(204).end();
    });
    const api = client({ baseUrl: server.url, repeat: false });
    const got = await all(events((own) => api.get("/", own), { delay: 60_000 }));
    expect(got.map((it) => it.data)).toEqual(["a", "b"]);
    expect(seen.map((it) => it && Buffer.from(it, "latin1").toString())).toEqual([
      undefined,
      "1é",
      "3",
    ]);
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(99);
  });

  test("what passes is tried again, so often; what stays is not", async () => {
    const failing = (status: number) => {
      const transport = carrying(() => new Response("", { status }));
      return { transport, api: client({ transport, repeat: false }) };
    };
    const passing = failing(503);
    const options = { delay: 1, attempts: 4 };
    expect(
      await failureOf(events((own) => passing.api.get("http://a/", own), options)),
    ).toMatchObject({ status: 503 });
    expect(passing.transport.sent).toHaveLength(4);
    const staying = failing(404);
    await failureOf(events((own) => staying.api.get("http://a/", own), options));
    expect(staying.transport.sent).toHaveLength(1);
  });

  test("a server that says when to come again is asked no sooner", async () => {
    const times: number[] = [];
    const transport = carrying((_, nth) => {
      times.push(Date.now());
      return nth === 0
        ? new Response("", { status: 503, headers: { "retry-after": "1" } })
        : new Response(null, { status: 204 });
    });
    const api = client({ transport, repeat: false });
    expect(await all(events((own) => api.get("http://a/", own), { delay: 1 }))).toEqual([]);
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(990);
  });

  test.each([
    ["control characters", "a\u0001b"],
    ["a million characters", "x".repeat(2 ** 20 - 10)],
  ])("an id of %s is not sent, and ends nothing", async (_, id) => {
    const transport = carrying((_, nth) =>
      nth === 0
        ? new Response(`retry: 0\nid: ${id}\ndata: a\n\n`, {
            headers: { "content-type": "text/event-stream" },
          })
        : new Response(null, { status: 204 }),
    );
    const api = client({ transport });
    const got = await all(events((own) => api.get("http://a/", own)));
    expect(got).toEqual([{ type: "message", data: "a", id }]);
    expect(transport.sent[1]?.headers).not.toHaveProperty("last-event-id");
  });

  test("who gives up while waiting is done at once, and leaves nothing at the signal", async () => {
    const stop = new AbortController();
    const transport = carrying(
      () =>
        new Response("retry: 99999999999\ndata: a\n\n", {
          headers: { "content-type": "text/event-stream" },
        }),
    );
    const api = client({ transport });
    setTimeout(() => stop.abort(), 20);
    const start = Date.now();
    const from = events((own) => api.get("http://a/", own), { signal: stop.signal });
    expect(await failureOf(from)).toMatchObject({ why: "aborted" });
    expect(Date.now() - start).toBeLessThan(2000);
    expect(transport.sent).toHaveLength(1);
    await pause(0);
    expect(listeners(stop.signal)).toBe(0);
  });
});

describe("lines", () => {
  test.each<[string, readonly string[]]>([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\r\nb\n\nc", ["a", "b", "", "c"]],
    ["a\rb\r\n", ["a\rb"]],
    ["\n", [""]],
    ["\uFEFFa\n", ["a"]],
    ["a\r", ["a"]],
  ])("%j is %j", async (text, expected) => {
    expect(await all(lines(flowing(text)))).toEqual(expected);
  });

  test("it is all the same where the pieces end", async () => {
    const text = fc
      .array(fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n"))
      .map((it) => it.join(""));
    await fc.assert(
      fc.asyncProperty(cut(text), async ({ text, ends }) => {
        expect(await all(lines(flowing(text, ends)))).toEqual(await all(lines(flowing(text))));
      }),
    );
  });

  test("a line that is too long ends it, whether it ends or not", async () => {
    for (const text of ["abc\ndefg\n", "abc\ndefg"])
      expect(await failureOf(lines(flowing(text), { longest: 3 }))).toMatchObject({
        why: "too-large",
      });
    expect(await all(lines(flowing("abc\ndef"), { longest: 3 }))).toEqual(["abc", "def"]);
  });

  test("values come back from JSON lines as they were, however they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.array(fc.nat(500)), async (values, ends) => {
        const text = values.map((it) => `${JSON.stringify(it)}\n`).join("\r\n");
        const { length } = encoder.encode(text);
        const within = ends.map((it) => Math.min(it, length));
        const expected = values.map((it) => JSON.parse(JSON.stringify(it)));
        expect(await all(jsonLines(flowing(text, within)))).toEqual(expected);
      }),
    );
  });

  test("a line that is no JSON is named", async () => {
    const error = await failureOf(jsonLines(flowing('{"a":1}\n\n{"a":\n')));
    expect(error).toMatchObject({ why: "decode" });
    expect(error.message).toContain("Line 3 is no JSON. from GET http://a/");
  });

  test("who stops reading ends the response", async () => {
    let closed = 0;
    await using server = await serving((_, response) => {
      response.on("close", () => closed++);
      response.write("1\n2\n3\n");
    });
    const api = client({ baseUrl: server.url });
    for await (const it of jsonLines<number>(api.get("/"))) if (it === 2) break;
    await pause(30);
    expect(closed).toBe(1);
  });

  test("content that breaks off, and a caller who gives up, say so", async () => {
    await using server = await serving((request, response) => {
      response.write("1\n");
      if (request.url === "/broken") setTimeout(() => response.destroy(), 10);
    });
    const api = client({ baseUrl: server.url });
    expect(await failureOf(lines(api.get("/broken")))).toMatchObject({ why: "truncated" });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    expect(await failureOf(lines(api.get("/hangs", { signal: stop.signal })))).toMatchObject({
      why: "aborted",
    });
  });

  test("a call that fails and that nobody reads is nobody's failure", async () => {
    const transport = carrying(() => {
      throw new TypeError("fetch failed");
    });
    lines(client({ transport, repeat: false }).get("http://a/"));
    await pause(10);
    expect(transport.sent).toHaveLength(1);
  });
});

describe("over sockets, from the playground", () => {
  let lab: Playground;
  beforeAll(async () => {
    lab = await playground();
  });
  afterAll(() => lab.close());

  test("events of /sse and lines of /jsonl", async () => {
    const api = client({ baseUrl: `${lab.url}/go-httpbin`, transport: overFetch() });
    const query = { count: 5, duration: "50ms" };
    const got = await all(events(api.get("/sse", { query })));
    expect(got.map(({ type, data }) => [type, JSON.parse(data).id])).toEqual(
      [0, 1, 2, 3, 4].map((id) => ["ping", id]),
    );
    const values = await all(jsonLines<{ id: number }>(api.get("/jsonl", { query })));
    expect(values.map((it) => it.id)).toEqual([0, 1, 2, 3, 4]);
  });

  test("what arrives at /log, until one has seen enough", async () => {
    const api = client({ baseUrl: lab.url });
    // What arrived before the stream began is not in it.
    const timer = setInterval(() => void api.get("/status/418"), 50);
    const seen: number[] = [];
    for await (const { data } of events((own) => api.get("/log", own))) {
      seen.push(JSON.parse(data).status);
      if (seen.length > 2) break;
    }
    clearInterval(timer);
    expect(seen).toEqual([418, 418, 418]);
  });
});
