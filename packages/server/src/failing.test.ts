import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeBoth, raw, serving } from "../test/both.ts";
import { schemaOf } from "../test/schema.ts";
import { app, created, json, type LogEntry, problem, resource } from "./index.ts";

const log: LogEntry[] = [];
const unhandled: unknown[] = [];
const note = (error: unknown): void => void unhandled.push(error);
beforeEach(() => {
  log.length = 0;
  process.on("unhandledRejection", note);
});
afterEach(() => {
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

const secret = new Error("password is hunter2");
const thrown: Record<string, () => unknown> = {
  sync: () => {
    throw secret;
  },
  rejects: () => Promise.reject(secret),
  conflict: () => {
    throw problem(409, { detail: "<script>&'\"", type: "/problems/a", sku: 7, status: 200 });
  },
  method: () => {
    throw problem(405);
  },
  challenge: () => {
    throw problem(401);
  },
  upgrade: () => {
    throw problem(426, {}, { Upgrade: "h2c", Connection: "upgrade" });
  },
  noUpgrade: () => Promise.reject(problem(426)),
  injects: () => {
    throw problem(503, {}, { "Retry-After": "1\r\nSet-Cookie: a=b" });
  },
  length: () => {
    throw problem(503, {}, { "Content-Length": "5" });
  },
  big: () => {
    throw problem(409, { big: 1n });
  },
  fraction: () => {
    throw problem(404.5);
  },
  teapot: () => {
    throw problem(418);
  },
  text: () => {
    throw "just text";
  },
  nothing: () => Promise.reject(undefined),
  cycle: () => {
    const it: Record<string, unknown> = {};
    it["it"] = it;
    return it;
  },
  hangs: () => new Promise(() => undefined),
  late: () => new Promise((_, reject) => setTimeout(reject, 120, secret)),
};

const resources = app(
  [
    resource("/run/:how", { POST: ({ params }) => thrown[params.how]?.() }),
    resource("/load/:how", {
      load: ({ params }) => thrown[params.how]?.(),
      offer: { "application/json": json },
    }),
    resource("/may/:how", {
      authorize: (_, { params }) => thrown[params.how]?.() as boolean,
      load: () => 1,
      offer: { "application/json": json },
    }),
    resource("/params/:how", {
      params: schemaOf<never>((it) => thrown[(it as { how: string }).how]?.() as never),
      load: () => 1,
      offer: { "application/json": json },
    }),
    resource("/made", { DELETE: () => created("/made/1") }),
    resource("/serializer", { load: () => 1, offer: { "text/plain": () => 1 as never } }),
    resource("/fine", { load: () => "fine", offer: { "text/plain": (it) => it } }),
  ],
  {
    patience: 60,
    onError: async (entry) => {
      log.push(entry);
      throw new Error("logs fail too");
    },
  },
);

describeBoth("what user code throws", resources, (send) => {
  const post = (how: string, Accept = "*/*") =>
    send(`/run/${how}`, { method: "POST", fields: { Accept } });

  test.each(["sync", "rejects", "text", "nothing", "cycle", "big", "fraction"])(
    "%s: a 500 with an id that leaks nothing; the log has the rest",
    async (how) => {
      const got = await post(how);
      expect(got.status).toBe(500);
      expect(got.text).not.toContain("hunter2");
      expect(got.json.detail).toBe("Something unexpected went wrong.");
      expect(got.json.instance).toBe(`urn:uuid:${log[0]?.id}`);
      expect(log).toMatchObject([{ method: "POST", target: `/run/${how}`, status: 500 }]);
      if (how === "sync") expect(log[0]?.error).toBe(secret);
      expect((await send("/fine")).text).toBe("fine");
    },
  );

  test("whoever throws or rejects, load, authorize or a schema, it is a 500", async () => {
    for (const where of ["load", "may", "params"])
      for (const how of ["sync", "rejects"])
        expect((await send(`/${where}/${how}`)).status, `${where} ${how}`).toBe(500);
    expect((await send("/serializer")).status).toBe(500);
    expect(String(log.at(-1)?.error)).toContain("has to give text or octets");
  });

  test("a DELETE that says that it made something is a 500: nothing is made by it (RFC 9110 9.3.5)", async () => {
    expect((await send("/made", { method: "DELETE" })).status).toBe(500);
    expect(String(log[0]?.error)).toContain("DELETE makes nothing");
  });

  test("problem() is the answer, wherever it is thrown (RFC 9457)", async () => {
    for (const where of ["load", "may", "params"])
      expect((await send(`/${where}/conflict`)).status).toBe(409);
    const got = await post("conflict");
    expect(got.status).toBe(409);
    expect(got.json).toEqual({
      type: "/problems/a",
      title: "Conflict",
      status: 409,
      detail: "<script>&'\"",
      sku: 7,
    });
    expect(log).toEqual([]);
  });

  test("a code without a name in the registry is called what it was once called (RFC 9110 15.5.19)", async () => {
    expect((await post("teapot")).json).toMatchObject({ title: "I'm a teapot", status: 418 });
  });

  test("HTML is escaped", async () => {
    const { text } = await post("conflict", "text/html");
    expect(text).toContain("&lt;script&gt;&amp;&#39;&quot;");
    expect(text).not.toContain("<script");
  });

  test("a thrown 405 gets Allow from its resource; what cannot be filled in is a 500 that says so in the log", async () => {
    expect((await post("method")).field("allow")).toBe("POST, OPTIONS");
    const upgrade = await post("upgrade");
    expect([upgrade.status, upgrade.field("upgrade")]).toEqual([426, "h2c"]);
    for (const [how, name] of [
      ["challenge", "WWW-Authenticate"],
      ["noUpgrade", "Upgrade"],
    ] as const) {
      expect((await post(how)).status).toBe(500);
      expect(String(log.at(-1)?.error)).toContain(`without ${name}`);
    }
  });

  test("fields that would start another field or break the framing are never sent", async () => {
    for (const how of ["injects", "length"]) {
      const got = await post(how);
      expect(got.status).toBe(500);
      expect(got.field("set-cookie")).toBeNull();
      expect(Number(got.field("content-length"))).toBe(got.octets.length);
    }
  });

  test("what never resolves is a 503 with an id when patience ends; what comes later is dropped", async () => {
    for (const how of ["hangs", "late"]) {
      const got = await post(how);
      expect(got.status).toBe(503);
      expect(got.json.instance).toBe(`urn:uuid:${log.at(-1)?.id}`);
      expect(String(log.at(-1)?.error)).toContain("60 ms");
    }
    await new Promise((done) => setTimeout(done, 100));
    expect((await send("/fine")).status).toBe(200);
  });
});

test("a patience that answers nobody is refused", () => {
  for (const patience of [0, -1, Number.NaN])
    expect(() => app([], { patience })).toThrow("patience");
});

describe("a client that is slow or leaves", () => {
  const seen: LogEntry[] = [];
  const { port } = serving(
    app(
      [
        resource("/take", {
          POST: { accept: { "text/plain": null }, run: ({ content }) => content.length },
        }),
      ],
      { patience: 40, onError: (entry) => seen.push(entry) },
    ),
  );
  const head =
    "POST /take HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 4\r\nConnection: close\r\n\r\n";

  test("the time that content takes to come is not user code's", async () => {
    const { connect } = await import("node:net");
    const got = await new Promise<string>((done) => {
      let text = "";
      const socket = connect(port(), "127.0.0.1", () => socket.write(`${head}ab`));
      setTimeout(() => socket.write("cd"), 120);
      socket.on("data", (it) => (text += it));
      socket.on("close", () => done(text));
    });
    expect(got).toMatch(/^HTTP\/1.1 200 /);
  });

  test("one who leaves is no failure of the server", async () => {
    const { connect } = await import("node:net");
    const socket = connect(port(), "127.0.0.1", () => socket.write(`${head}ab`));
    setTimeout(() => socket.destroy(), 30);
    await new Promise((done) => setTimeout(done, 120));
    expect(seen).toEqual([]);
    expect(await raw(port(), `${head}abcd`)).toMatch(/^HTTP\/1.1 200 /);
  });
});

describe("TRACE over a socket (RFC 9110 9.3.8)", () => {
  const traced = { load: () => 1, offer: { "application/json": json } };
  const { port } = serving(
    app([resource("/on", { ...traced, trace: true }), resource("/off", traced)]),
  );
  const ask = (path: string): Promise<string> =>
    raw(
      port(),
      `TRACE ${path}?q HTTP/1.1\r\nHost: x\r\nX-Seen: 1\r\nauthorization: a\r\nCookie: c\r\nProxy-Authorization: p\r\nConnection: close\r\n\r\n`,
    );

  test("gives the request back, without what is secret", async () => {
    const got = await ask("/on");
    expect(got).toMatch(/^HTTP\/1.1 200 /);
    expect(got).toContain("Content-Type: message/http\r\n");
    expect(got).toMatch(
      /\r\n\r\nTRACE \/on\?q HTTP\/1.1\r\nHost: x\r\nX-Seen: 1\r\nConnection: close\r\n\r\n$/,
    );
  });

  test("is off where nobody asked for it", async () => {
    expect(await ask("/off")).toMatch(/^HTTP\/1.1 405 /);
  });

  test("gives back each octet as it came", async () => {
    const got = await raw(
      port(),
      Buffer.from(
        "TRACE /on HTTP/1.1\r\nHost: x\r\nX-Seen: \xc3\xa9\xff\r\nConnection: close\r\n\r\n",
        "latin1",
      ),
    );
    expect(got).toContain("\r\n\r\nTRACE /on HTTP/1.1\r\nHost: x\r\nX-Seen: \xc3\xa9\xff\r\n");
  });
});
