import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { describeBoth, raw, serving } from "../../test/both.ts";
import { app } from "../app.ts";
import { resource } from "../resource.ts";
import { fsProblem } from "./fs-problem.ts";
import { fileOf, files, mediaTypeOf } from "./node.ts";

const folder = mkdtempSync(join(tmpdir(), "verdict-files-"));
const root = join(folder, "root");
const long = "0123456789".repeat(50_000);
const past = new Date("2026-01-02T03:04:05Z");

function put(name: string, content: string | Uint8Array, time: Date = past): void {
  writeFileSync(join(root, name), content);
  utimesSync(join(root, name), time, time);
}

mkdirSync(join(root, "docs"), { recursive: true });
mkdirSync(join(root, "empty"));
mkdirSync(join(root, ".well-known"));
writeFileSync(join(folder, "secret"), "secret");
put("a.txt", "0123456789");
put("none", "");
put("long.bin", long);
put("docs/index.html", "<p>docs");
put("a b.css", "p{}");
put(".env", "KEY=1");
put(".well-known/security.txt", "Contact: a");
put("app.js", "let a = 1;".repeat(100));
put("app.js.br", brotliCompressSync("let a = 1;".repeat(100)));
put("app.js.gz", gzipSync("let a = 1;".repeat(100)));
put("stale.js", "let b = 1;");
put("stale.js.gz", gzipSync("old"), new Date(past.getTime() - 1000));
symlinkSync(join(root, "a.txt"), join(root, "inside.txt"));
symlinkSync(join(folder, "secret"), join(root, "outside.txt"));
symlinkSync(folder, join(root, "up"));
symlinkSync(join(root, "loop"), join(root, "loop"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = app([
  files("/static/*path", {
    root,
    precompressed: ["br", "gz"],
    cacheControl: (path) => (path.endsWith(".js") ? "max-age=60" : undefined),
    fields: (path) => ({ "X-Path": encodeURIComponent(path) }),
  }),
  files("/all/*path", {
    root,
    dotfiles: true,
    leavesRoot: true,
    index: false,
    types: { bin: "x/y" },
  }),
  resource("/one/:name", {
    load: ({ params }) => fileOf(join(root, params.name)),
    version: (it) => it.version,
    offer: { "text/plain": (it) => it },
    ranges: true,
  }),
]);

describeBoth("files", all, (send) => {
  test("a file is served as it is, with its type and validators", async () => {
    const got = await send("/static/a.txt");
    expect([got.status, got.text]).toEqual([200, "0123456789"]);
    expect(got.field("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(got.field("Content-Length")).toBe("10");
    expect(got.field("Last-Modified")).toBe("Fri, 02 Jan 2026 03:04:05 GMT");
    expect(got.field("ETag")).toMatch(/^"[0-9a-z.-]+"$/);
    expect(got.field("Accept-Ranges")).toBe("bytes");
    expect(got.field("Cache-Control")).toBeNull();
    expect(got.field("Vary")).toBeNull();
  });

  test.each([
    "/static/none",
    "/static/long.bin",
    "/static/a%20b.css",
    "/static/inside.txt",
    "/static/.well-known/security.txt",
  ])("%s is there", async (path) => {
    const got = await send(path);
    expect(got.status).toBe(200);
    expect(got.field("Content-Length")).toBe(String(got.octets.length));
  });

  test("HEAD has the fields of GET and no content", async () => {
    for (const path of ["/static/a.txt", "/static/long.bin", "/static/app.js"]) {
      const [get, head] = [await send(path), await send(path, { method: "HEAD" })];
      expect(head.octets.length).toBe(0);
      for (const name of ["Content-Length", "ETag", "Content-Type", "Last-Modified", "Vary"])
        expect(head.field(name)).toBe(get.field(name));
    }
  });

  test.each([
    "/static/missing",
    "/static/a.txt/",
    "/static/a.txt/b",
    "/static/.env",
    "/static/outside.txt",
    "/static/up/secret",
    "/static/loop",
    "/static/empty/",
    "/static/",
    "/static/%2e%2e%2fsecret",
    "/static/..%5c..%5csecret",
    "/static/a.txt%00",
    "/static//a.txt",
    `/static/${"a".repeat(300)}`,
    "/all/docs",
    "/all/docs/",
    "/one/missing",
    "/one/docs",
  ])("%s is nothing", async (path) => {
    expect((await send(path)).status).toBe(404);
  });

  test("what is allowed explicitly is served: dotfiles, links that lead out, types", async () => {
    expect((await send("/all/.env")).text).toBe("KEY=1");
    expect((await send("/all/outside.txt")).text).toBe("secret");
    expect((await send("/all/long.bin")).field("Content-Type")).toBe("x/y");
  });

  test("a folder leads to its URI with a slash, and that to its index", async () => {
    const got = await send("/static/docs?a=%20b");
    expect(got.status).toBe(301);
    expect(got.field("Location")).toBe("./docs/?a=%20b");
    const index = await send("/static/docs/");
    expect(index.text).toBe("<p>docs");
    expect(index.field("X-Path")).toBe("docs%2Findex.html");
  });

  test("who has the current state is told so, and by the date as well", async () => {
    const { field } = await send("/static/a.txt");
    const etag = field("ETag") as string;
    const same = await send("/static/a.txt", { fields: { "If-None-Match": etag } });
    expect([same.status, same.text, same.field("ETag")]).toEqual([304, "", etag]);
    const since = { "If-Modified-Since": field("Last-Modified") as string };
    expect((await send("/static/a.txt", { fields: since })).status).toBe(304);
    expect((await send("/static/a.txt", { fields: { "If-Match": '"other"' } })).status).toBe(412);
  });

  test("a range, several, none that there is", async () => {
    for (const [path, size] of [
      ["/static/a.txt", 10],
      ["/static/long.bin", 500_000],
      ["/one/long.bin", 500_000],
    ] as const) {
      const one = await send(path, { fields: { Range: "bytes=3-5" } });
      expect([one.status, one.text]).toEqual([206, "345"]);
      expect(one.field("Content-Range")).toBe(`bytes 3-5/${size}`);
      const end = await send(path, { fields: { Range: "bytes=-2" } });
      expect(end.text).toBe("89");
      const two = await send(path, { fields: { Range: "bytes=0-0,5-6" } });
      expect(two.status).toBe(206);
      expect(two.field("Content-Type")).toMatch(/^multipart\/byteranges/);
      expect(two.text).toContain("\r\n\r\n56\r\n");
      expect(two.field("Content-Length")).toBe(String(two.octets.length));
      const beyond = await send(path, { fields: { Range: "bytes=500000-" } });
      expect([beyond.status, beyond.field("Content-Range")]).toEqual([416, `bytes */${size}`]);
    }
  });

  test("If-Range: of this state a part, of another the whole", async () => {
    const { field } = await send("/static/a.txt");
    const part = async (condition: string) =>
      (await send("/static/a.txt", { fields: { Range: "bytes=0-0", "If-Range": condition } }))
        .status;
    expect(await part(field("ETag") as string)).toBe(206);
    expect(await part(field("Last-Modified") as string)).toBe(206);
    expect(await part('"other"')).toBe(200);
    expect(await part("Fri, 02 Jan 2026 03:04:06 GMT")).toBe(200);
  });

  test("a coded form goes to who takes it, with a tag of its own", async () => {
    const get = async (encoding: string) =>
      send("/static/app.js", { fields: { "Accept-Encoding": encoding } });
    const plain = await get("identity");
    const br = await get("gzip, br");
    const gz = await get("gzip");
    expect(br.field("Content-Encoding")).toBe("br");
    expect(gz.field("Content-Encoding")).toBe("gzip");
    expect(plain.field("Content-Encoding")).toBeNull();
    expect(brotliDecompressSync(br.octets).toString()).toBe(plain.text);
    expect(gunzipSync(gz.octets).toString()).toBe(plain.text);
    for (const it of [plain, br, gz]) {
      expect(it.field("Vary")).toBe("Accept-Encoding");
      expect(it.field("Content-Type")).toBe("text/javascript; charset=utf-8");
      expect(it.field("Cache-Control")).toBe("max-age=60");
    }
    expect(new Set([plain, br, gz].map((it) => it.field("ETag"))).size).toBe(3);
    const same = await send("/static/app.js", {
      fields: { "Accept-Encoding": "br", "If-None-Match": br.field("ETag") as string },
    });
    expect([same.status, same.field("Vary")]).toEqual([304, "Accept-Encoding"]);
    expect((await get("*;q=0")).text).toBe(plain.text);
  });

  test("a coded form of an earlier state is not served", async () => {
    const got = await send("/static/stale.js", { fields: { "Accept-Encoding": "gzip" } });
    expect([got.text, got.field("Content-Encoding")]).toEqual(["let b = 1;", null]);
  });

  test("what no file can meet is passed over", async () => {
    const fields = { Accept: "image/png", "Accept-Language": "tlh", "Accept-Charset": "koi8-r" };
    expect((await send("/static/a.txt", { fields })).status).toBe(200);
  });

  test("a file is there to be read", async () => {
    const got = await send("/static/a.txt", {
      method: "PUT",
      content: "b",
      fields: { "Content-Type": "text/plain" },
    });
    expect([got.status, got.field("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await send("/static/a.txt", { method: "OPTIONS" })).field("Allow")).toBe(
      "GET, HEAD, OPTIONS",
    );
  });

  test("a file that was changed just now has a weak tag, and another after the change", async () => {
    put("fresh.txt", "one", new Date());
    const one = await send("/static/fresh.txt");
    expect(one.field("ETag")).toMatch(/^W\//);
    put("fresh.txt", "two", new Date(Date.now() + 5));
    const fields = { "If-None-Match": one.field("ETag") as string };
    expect((await send("/static/fresh.txt", { fields })).text).toBe("two");
  });
});

describe("over a socket", () => {
  const { port } = serving(all);

  test("dot segments that a client did not resolve lead nowhere", async () => {
    for (const path of [
      "/static/../secret",
      "/static/../../../../etc/passwd",
      "/static/./a.txt",
      "/static/..;/secret",
    ]) {
      const got = await raw(port(), `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(got).toMatch(/^HTTP\/1\.1 404 /);
    }
  });

  /** The files below the folder that this process has open, where the system tells. */
  function open(): string[] {
    let names: string[];
    try {
      names = readdirSync("/proc/self/fd");
    } catch {
      return [];
    }
    return names.flatMap((it) => {
      try {
        const path = readlinkSync(`/proc/self/fd/${it}`);
        return path.startsWith(folder) ? [path] : [];
      } catch {
        return [];
      }
    });
  }

  async function allClosed(): Promise<void> {
    for (let i = 0; i < 100 && open().length > 0; i++)
      await new Promise((done) => setTimeout(done, 10));
    expect(open()).toEqual([]);
  }

  test("a client that leaves leaves no file open", async () => {
    put("huge.bin", new Uint8Array(20_000_000));
    await Promise.all(
      Array.from(
        { length: 20 },
        () =>
          new Promise<void>((done) => {
            const socket = connect(port(), "127.0.0.1", () =>
              socket.write("GET /static/huge.bin HTTP/1.1\r\nHost: a\r\n\r\n"),
            );
            socket.once("data", () => socket.destroy());
            socket.on("close", () => done());
          }),
      ),
    );
    await allClosed();
  });

  test("nothing is open after answers of all kinds", async () => {
    for (const fields of [
      "",
      "Range: bytes=0-9\r\n",
      "Range: bytes=0-9,20-29\r\n",
      'If-Match: "a"\r\n',
      "Range: bytes=900000000-\r\n",
    ]) {
      for (const method of ["GET", "HEAD"]) {
        await raw(
          port(),
          `${method} /static/long.bin HTTP/1.1\r\nHost: a\r\n${fields}Connection: close\r\n\r\n`,
        );
      }
    }
    await allClosed();
  });

  /** What comes of a long file that is meddled with after the first octets; the client reads no faster. */
  async function meddled(
    meddle: (path: string) => void,
  ): Promise<{ announced: number; size: number }> {
    const path = join(root, "meddled.bin");
    put("meddled.bin", new Uint8Array(30_000_000));
    const got = await new Promise<Buffer>((resolve) => {
      const chunks: Buffer[] = [];
      const socket = connect(port(), "127.0.0.1", () =>
        socket.write("GET /static/meddled.bin HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
      );
      socket.once("data", () => {
        socket.pause();
        meddle(path);
        setTimeout(() => socket.resume(), 20);
      });
      socket.on("data", (chunk) => chunks.push(chunk));
      socket.on("error", () => undefined);
      socket.on("close", () => resolve(Buffer.concat(chunks)));
    });
    const head = got.indexOf("\r\n\r\n");
    const announced = Number(/Content-Length: (\d+)/.exec(got.subarray(0, head).toString())?.[1]);
    return { announced, size: got.length - head - 4 };
  }

  test("a file that becomes shorter while it is sent ends the connection", async () => {
    const { announced, size } = await meddled((path) => truncateSync(path, 1000));
    expect(announced).toBe(30_000_000);
    expect(size).toBeLessThan(announced);
    await allClosed();
  });

  test("a file that is written over in place ends the connection as well: two states are no representation", async () => {
    const { announced, size } = await meddled((path) =>
      writeFileSync(path, new Uint8Array(30_000_000).fill(1)),
    );
    expect(size).toBeLessThan(announced);
  });

  test("a file that becomes longer gives no octet more than was announced", async () => {
    const { announced, size } = await meddled((path) => writeFileSync(path, "x", { flag: "a" }));
    expect(size).toBeLessThanOrEqual(announced);
  });

  test("a file that is replaced by another is sent to its end", async () => {
    const { announced, size } = await meddled((path) => {
      writeFileSync(`${path}.new`, "new");
      renameSync(`${path}.new`, path);
    });
    expect(size).toBe(announced);
  });
});

test.each([
  ["ENOENT", undefined],
  ["ENOTDIR", undefined],
  ["ENAMETOOLONG", undefined],
  ["ELOOP", undefined],
  ["EACCES", 403],
  ["EPERM", 403],
  ["EMFILE", 503],
  ["ENFILE", 503],
])("what the system calls %s is %s", (code, status) => {
  const it = fsProblem({ code }) as { status: number; fields: object } | undefined;
  expect(it?.status).toBe(status);
  if (status === 503) expect(it?.fields).toEqual({ "Retry-After": "1" });
});

test("what may not be read can be hidden, and what is nobody's business is thrown on", () => {
  expect(fsProblem({ code: "EACCES" }, { hideForbidden: true })).toBeUndefined();
  const error = { code: "EIO" };
  expect(fsProblem(error)).toBe(error);
});

test("slices are those of Blob", async () => {
  const file = await fileOf(join(root, "a.txt"));
  const blob = new Blob(["0123456789"]);
  for (const [start, end] of [
    [0, 3],
    [3, undefined],
    [-3, undefined],
    [-3, -1],
    [5, 2],
    [20, 30],
    [-30, 4],
    [2, 99],
  ] as const) {
    const [a, b] = [file.slice(start, end), blob.slice(start, end)];
    expect(a.size).toBe(b.size);
    expect(await new Response(a.stream()).text()).toBe(await b.text());
    expect(await new Response(a.slice(1, 2).stream()).text()).toBe(await b.slice(1, 2).text());
  }
});

test("a path without a place for names is refused", () => {
  expect(() => files("/static", { root })).toThrow(
    "Nothing in /static stands for the names of files; end it with /*path.",
  );
});

test.each([
  ["a.html", "text/html; charset=utf-8"],
  ["A.JPG", "image/jpeg"],
  ["a.tar.gz", "application/gzip"],
  [".gitignore", "application/octet-stream"],
  ["Makefile", "application/octet-stream"],
  ["a.constructor", "application/octet-stream"],
  ["x.d/file", "application/octet-stream"],
])("%s is %s", (name, type) => {
  expect(mediaTypeOf(name)).toBe(type);
});
