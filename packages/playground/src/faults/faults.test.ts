import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { robots } from "../dialects/texts.ts";
import { type Playground, playground } from "../index.ts";
import { faults } from "./list.ts";
import { parseFaults } from "./parse.ts";

let lab: Playground;
beforeAll(async () => {
  lab = await playground();
});
afterAll(() => lab.close());

/** What comes over the wire, and how it ends. */
function wire(fault: string): Promise<{ text: string; error: string | undefined }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let error: string | undefined;
    const socket = connect(lab.port, "127.0.0.1", () => {
      socket.write(
        `GET /robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\nPlayground-Fault: ${fault}\r\n\r\n`,
      );
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", (it: NodeJS.ErrnoException) => {
      error = it.code;
    });
    socket.on("close", () => resolve({ text: Buffer.concat(chunks).toString("latin1"), error }));
  });
}

describe("over HTTP/1.1", () => {
  test("latency comes first, then the answer", async () => {
    const begin = performance.now();
    const { text } = await wire("latency:100");
    expect(performance.now() - begin).toBeGreaterThan(95);
    expect(text).toContain("Disallow: /deny");
  });

  test("a reset is a reset", async () => {
    expect(await wire("CONNECTION_RESET_BY_PEER")).toEqual({ text: "", error: "ECONNRESET" });
  });

  test("an empty response is the end of the connection", async () => {
    expect(await wire("EMPTY_RESPONSE")).toEqual({ text: "", error: undefined });
  });

  test("a malformed chunk follows a good head", async () => {
    expect((await wire("malformed-response-chunk")).text).toMatch(
      /^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\nno chunk/,
    );
  });

  test("random data is no HTTP", async () => {
    expect((await wire("random_data_then_close")).text).not.toMatch(/^HTTP\//);
  });

  test("the content is cut where it is told, whatever Content-Length says", async () => {
    const { text } = await wire("limit_data:5");
    expect(text.split("\r\n\r\n")[1]).toBe("User-");
    expect(text).toContain(`Content-Length: ${robots.length}`);
  });

  test.each(["bandwidth:200", "slicer:3", "slow_close:50", "jitter:10"])(
    "%s gives all of it, slowly",
    async (fault) => {
      expect((await wire(fault)).text.split("\r\n\r\n")[1]).toBe(robots);
    },
  );

  test("what is no fault is refused with what would be", async () => {
    const { text } = await wire("gremlins");
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain("limit_data");
    expect((await wire("latency:-1")).text).toContain("from 0 to 10000");
  });
});

describe("over HTTP/2 (RFC 9113)", () => {
  async function reset(fault: string): Promise<number> {
    const session = connectHttp2(lab.url);
    session.on("error", () => undefined);
    const stream = session.request({ ":path": `/get?fault=${fault}` });
    stream.on("error", () => undefined);
    const code = await new Promise<number>((resolve) =>
      stream.on("close", () => resolve(stream.rstCode)).resume(),
    );
    session.destroy();
    return code;
  }

  test("RST_STREAM has the code that was asked for (7)", async () => {
    expect(await reset("rst_stream:7")).toBe(7);
    expect(await reset("rst_stream:11")).toBe(11);
  });

  test("what closes a connection in HTTP/1.1 ends the stream alone", async () => {
    expect(await reset("empty_response")).toBe(8);
  });
});

test("no text makes parseFaults throw, and what it gives is within bounds", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...faults), fc.double(), (noise, fault, number) => {
      for (const text of [noise, `${fault.name}:${number}`, `${fault.name};${noise}`]) {
        const asked = parseFaults(text);
        if (typeof asked === "string") continue;
        for (const { fault: it, amount } of asked) {
          if (it.takes !== undefined)
            expect(amount >= it.takes.least && amount <= it.takes.most).toBe(true);
        }
      }
    }),
  );
});

test("/faults lists them with what they take", async () => {
  const listed = await (await fetch(`${lab.url}/faults`)).json();
  expect(listed.faults).toHaveLength(faults.length);
});

describe("behind a gateway", () => {
  const through = async (behind: string) => {
    const response = await fetch(`${lab.url}/gateway/playground/get?behind=${behind}`);
    return { status: response.status, text: await response.text().catch(() => "broken off") };
  };

  test.each([
    ["empty_response", 502],
    ["reset_peer", 502],
    ["random_data", 502],
    ["latency:3000", 504],
  ])("%s becomes a %i", async (fault, status) => {
    expect((await through(fault)).status).toBe(status);
  });

  test("what goes wrong after the head was sent on breaks the answer off", async () => {
    expect(await through("content_length_longer")).toEqual({ status: 200, text: "broken off" });
  });

  test("what is slow but in time goes through", async () => {
    const { status, text } = await through("slicer:20");
    expect(status).toBe(200);
    expect(JSON.parse(text).args).toEqual({ fault: "slicer:20" });
  });
});

describe("faults that stand", () => {
  test("happen to a path and what is below it, until they are cleared", async () => {
    await using other = await playground({ faults: { "/anything": "empty_response" } });
    const get = (path: string) => fetch(`${other.url}${path}`).then((it) => it.status);
    await expect(get("/anything/below")).rejects.toThrow();
    expect(await get("/get")).toBe(200);
    other.faults.set("/", "reset_peer");
    await expect(get("/get")).rejects.toThrow();
    other.faults.set("/get", "latency:1");
    expect(await get("/get")).toBe(200);
    other.faults.clear("/");
    other.faults.clear("/anything");
    expect(await get("/anything/below")).toBe(200);
    expect(() => other.faults.set("/", "gremlins")).toThrow(/limit_data/);
  });

  test("a share of the answers has them", async () => {
    await using other = await playground({ faults: { "/": "reset_peer@0.5" } });
    const all = await Promise.allSettled(
      Array.from({ length: 60 }, () => fetch(`${other.url}/robots.txt`).then((it) => it.text())),
    );
    const broken = all.filter((it) => it.status === "rejected").length;
    expect(broken).toBeGreaterThan(5);
    expect(broken).toBeLessThan(55);
    expect(parseFaults("reset@2")).toMatch(/share/);
  });
});

test.each(["/faults", "/log", "/proxies", "/", "/cause"])(
  "%s is a page in a browser",
  async (path) => {
    const response = await fetch(`${lab.url}${path}`, {
      headers: { Accept: "text/html,*/*;q=0.8" },
    });
    expect(response.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(await response.text()).toContain("<h1");
  },
);
