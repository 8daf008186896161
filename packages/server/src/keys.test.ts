import { beforeEach, describe, expect, test } from "vitest";
import { describeBoth } from "../test/both.ts";
import { schemaOf, texts } from "../test/schema.ts";
import { toFetch } from "./fetch.ts";
import {
  type App,
  accepted,
  app,
  basic,
  created,
  type Exchange,
  type IdempotencyKeys,
  type IdempotencyStore,
  idempotencyKeyOf,
  memoryKeys,
  multiStatus,
  problem,
  reset,
  resource,
  seeOther,
} from "./index.ts";
import { StoreError } from "./store.ts";

let runs = 0;
let release: (() => void) | undefined;
let begun: (() => void) | undefined;

const how: Record<string, () => unknown> = {
  value: () => ({ run: runs, at: new Date(0) }),
  nothing: () => undefined,
  null: () => null,
  created: () => created("/orders/1", { run: runs }),
  accepted: () => accepted("/jobs/1", { run: runs }),
  other: () => seeOther("/orders/1"),
  reset: () => reset(),
  multi: () => multiStatus([{ href: "/a", status: 204 }]),
  conflict: () => {
    throw problem(409, { detail: `Run ${runs}.`, sku: 7 }, { "X-Run": String(runs) });
  },
  unavailable: () => {
    if (runs === 1) throw problem(503);
    return "done";
  },
  breaks: () => {
    if (runs === 1) throw new Error("broken");
    return "done";
  },
  cycle: () => (runs === 1 ? { big: 1n } : "done"),
  waits: () =>
    new Promise((resolve) => {
      release = () => resolve("done");
      begun?.();
    }),
};

const text = schemaOf((value) =>
  value === "bad" ? { issues: [{ message: "is bad" }] } : { value: String(value) },
);

const resources = app(
  [
    resource("/orders/:how", {
      idempotencyKey: {},
      maxContent: 10,
      POST: {
        accept: { "text/plain": text, "application/json": texts("a") },
        run: ({ params }) => {
          runs += 1;
          return how[params.how]?.();
        },
      },
    }),
    resource("/bare", { idempotencyKey: { required: true }, POST: () => ++runs }),
    resource("/needed", {
      idempotencyKey: { required: true },
      maxContent: 10,
      POST: { accept: { "text/plain": text }, run: () => ++runs },
    }),
    resource("/mine", {
      idempotencyKey: {},
      authenticate: basic((id) => ({ id })),
      POST: () => ++runs,
    }),
    resource("/unknown", {
      idempotencyKey: {},
      authenticate: basic((name) => ({ name })),
      POST: () => ++runs,
    }),
    resource("/named", {
      idempotencyKey: { by: ({ user }) => user.name },
      authenticate: basic((name) => ({ name })),
      POST: () => ++runs,
    }),
    resource("/thing", {
      idempotencyKey: {},
      load: () => "x",
      offer: { "text/plain": (it) => it },
      PATCH: { accept: { "text/plain": text }, run: () => ++runs },
      PUT: { accept: { "text/plain": text }, run: () => ++runs },
    }),
  ],
  { onError: () => undefined },
);

beforeEach(() => {
  runs = 0;
});

describeBoth("idempotency keys", resources, (send) => {
  const post = (
    path: string,
    key: string | undefined,
    { content = "x", more = {}, method = "POST" } = {},
  ) =>
    send(path, {
      method,
      content,
      fields: {
        "Content-Type": "text/plain",
        ...(key === undefined ? {} : { "Idempotency-Key": `"${key}"` }),
        ...more,
      },
    });
  const newKey = (): string => crypto.randomUUID();

  test.each(["value", "nothing", "null", "created", "accepted", "other", "reset", "multi"])(
    "%s: a repeat is answered as the first was, and nothing is done twice",
    async (path) => {
      const key = newKey();
      const [first, second] = [
        await post(`/orders/${path}`, key),
        await post(`/orders/${path}`, key),
      ];
      expect(runs).toBe(1);
      expect(second.status).toBe(first.status);
      expect(second.text).toBe(first.text);
      for (const name of ["location", "content-type"])
        expect(second.field(name)).toBe(first.field(name));
      await post(`/orders/${path}`, newKey());
      expect(runs).toBe(2);
    },
  );

  test("without a key each is done", async () => {
    await post("/orders/value", undefined);
    await post("/orders/value", undefined);
    expect(runs).toBe(2);
  });

  test("a problem that the handler throws is an answer like any other", async () => {
    const key = newKey();
    for (let i = 0; i < 2; i++) {
      const got = await post("/orders/conflict", key);
      expect(got.status).toBe(409);
      expect(got.json).toMatchObject({ detail: "Run 1.", sku: 7 });
      expect(got.field("x-run")).toBe("1");
    }
  });

  test.each(["unavailable", "breaks", "cycle"])(
    "%s: what the server is to blame for may be tried again",
    async (path) => {
      const key = newKey();
      expect((await post(`/orders/${path}`, key)).status).toBeGreaterThanOrEqual(500);
      expect((await post(`/orders/${path}`, key)).text).toBe('"done"');
      expect((await post(`/orders/${path}`, key)).text).toBe('"done"');
      expect(runs).toBe(2);
    },
  );

  test("what is still being carried out is 409 (draft 2.6)", async () => {
    const key = newKey();
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = post("/orders/waits", key);
    await started;
    expect((await post("/orders/waits", key)).status).toBe(409);
    release?.();
    expect((await first).text).toBe('"done"');
    expect((await post("/orders/waits", key)).text).toBe('"done"');
    expect(runs).toBe(1);
  });

  test("the key of another request is 422, whatever makes it another (draft 2.6)", async () => {
    const key = newKey();
    await post("/orders/value", key);
    expect((await post("/orders/value", key, { content: "y" })).status).toBe(422);
    expect((await post("/orders/value?a", key)).status).toBe(422);
    const more = { "Content-Type": "text/plain;charset=utf-8" };
    expect((await post("/orders/value", key, { more })).status).toBe(422);
    expect((await post("/orders/nothing", key)).status).toBe(204);
    expect(runs).toBe(2);
  });

  test("a key that is needed and missing is 400, and so is one that is none", async () => {
    expect((await post("/needed", undefined)).status).toBe(400);
    expect((await post("/needed", newKey())).status).toBe(200);
    for (const key of ['"', '""', `"${"x".repeat(256)}"`]) {
      const got = await post("/orders/value", undefined, { more: { "Idempotency-Key": key } });
      expect(got.status, key).toBe(400);
      expect(got.json.detail).toContain("The Idempotency-Key has to be text in quotes");
    }
    expect(runs).toBe(1);
  });

  test("a key without quotes is one, as many clients send it", async () => {
    const more = { "Idempotency-Key": newKey() };
    await post("/orders/value", undefined, { more });
    await post("/orders/value", undefined, { more });
    expect(runs).toBe(1);
  });

  test("content that is too large is that first (413), then comes the key, then what it says (422)", async () => {
    const content = "x".repeat(11);
    expect((await post("/needed", undefined, { content })).status).toBe(413);
    const chunked = { "Transfer-Encoding": "chunked" };
    expect((await post("/needed", undefined, { content, more: chunked })).status).toBe(413);
    expect((await post("/needed", undefined, { content: "bad" })).status).toBe(400);
    const key = newKey();
    expect((await post("/needed", key, { content: "bad" })).status).toBe(422);
    expect((await post("/needed", key, { content: "good" })).status).toBe(200);
    const json = { "Content-Type": "application/json" };
    expect((await post("/orders/value", key, { content: "{", more: json })).status).toBe(400);
    expect((await post("/orders/value", key, { content: '{"a":"b"}', more: json })).status).toBe(
      200,
    );
  });

  test("each user has keys of their own", async () => {
    const key = newKey();
    const as = (name: string) => ({ more: { Authorization: `Basic ${btoa(`${name}:`)}` } });
    for (const path of ["/mine", "/named"]) {
      runs = 0;
      expect((await post(path, key, as("ann"))).text).toBe("1");
      expect((await post(path, key, as("ben"))).text).toBe("2");
      expect((await post(path, key, as("ann"))).text).toBe("1");
    }
    expect((await post("/unknown", key, as("ann"))).status).toBe(500);
  });

  test("a method without content has keys as well, and PATCH; PUT is repeatable without", async () => {
    const key = newKey();
    const bare = { method: "POST", fields: { "Idempotency-Key": `"${key}"` } };
    expect([(await send("/bare", bare)).text, (await send("/bare", bare)).text]).toEqual([
      "1",
      "1",
    ]);
    for (const [method, times] of [
      ["PATCH", 1],
      ["PUT", 2],
    ] as const) {
      runs = 0;
      await post("/thing", key, { method });
      await post("/thing", key, { method });
      expect(runs).toBe(times);
    }
  });

  test("however many come at once with a key, it is done once", async () => {
    const key = newKey();
    const all = await Promise.all(Array.from({ length: 20 }, () => post("/orders/created", key)));
    expect(runs).toBe(1);
    for (const { status } of all) expect([201, 409]).toContain(status);
  });
});

test("who was told that it takes too long (503) gets what came of it when it asks again", async () => {
  const handle = toFetch(
    app(
      [
        resource("/", {
          idempotencyKey: {},
          POST: () => {
            runs += 1;
            return how["waits"]?.();
          },
        }),
      ],
      {
        patience: 20,
        onError: () => undefined,
      },
    ),
  );
  const ask = () => {
    const headers = { "Idempotency-Key": '"a"' };
    return handle(new Request("http://localhost/", { method: "POST", headers }));
  };
  expect((await ask()).status).toBe(503);
  expect((await ask()).status).toBe(409);
  release?.();
  await new Promise((done) => setTimeout(done));
  expect(await (await ask()).json()).toBe("done");
  expect(runs).toBe(1);
});

test("users that are told apart by a promise are a mistake: all promises would be one user", async () => {
  const by = (async () => "ann") as never;
  const errors: unknown[] = [];
  const handle = toFetch(
    app([resource("/", { idempotencyKey: { by }, POST: () => ++runs })], {
      onError: ({ error }) => errors.push(error),
    }),
  );
  const headers = { "Idempotency-Key": '"a"' };
  const got = await handle(new Request("http://localhost/", { method: "POST", headers }));
  expect([got.status, runs, String(errors)]).toEqual([500, 0, expect.stringContaining("text")]);
});

describe("what is kept together with its key", () => {
  const sales = new Map<string, number>();
  const sold = (request: Exchange, user = "") => {
    const key = idempotencyKeyOf(request);
    if (key === undefined) return created("/sales/none", { user });
    if (!sales.has(key)) sales.set(key, sales.size + 1);
    return created(`/sales/${sales.get(key)}`, { user });
  };
  const post = async (of: App, key: string | undefined, user = "ann") => {
    const headers = new Headers({ Authorization: `Basic ${btoa(`${user}:x`)}` });
    if (key !== undefined) headers.set("Idempotency-Key", `"${key}"`);
    const request = new Request("http://localhost/sales", { method: "POST", headers });
    return (await toFetch(of)(request)).headers.get("Location");
  };
  const shop = (idempotencyKey: IdempotencyKeys | undefined) =>
    app(
      [
        resource("/sales", {
          authenticate: basic((user) => user),
          ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
          POST: ({ request, user }) => sold(request, user),
        }),
      ],
      { onError: () => undefined },
    );
  beforeEach(() => sales.clear());

  test("is found by a repeat, though the store of the keys has lost what was answered", async () => {
    // As after a kill between what was done and its answer: every process begins with nothing.
    expect(await post(shop({}), "a")).toBe("/sales/1");
    expect(await post(shop({}), "a")).toBe("/sales/1");
    expect(await post(shop({}), "b")).toBe("/sales/2");
  });

  test("is each user's own, and nothing without a key or where none are taken", async () => {
    const one = shop({});
    expect(await post(one, "a", "ann")).toBe("/sales/1");
    expect(await post(one, "a", "ben")).toBe("/sales/2");
    expect(await post(one, undefined)).toBe("/sales/none");
    expect(await post(shop(undefined), "a")).toBe("/sales/none");
  });

  test("is done once as well where the store is away, and requests pass", async () => {
    const away = (): never => {
      throw new StoreError("It is away.", { isAway: true });
    };
    const one = shop({ away: "pass", store: { begin: away, finish: away, abandon: away } });
    expect(await post(one, "a")).toBe("/sales/1");
    expect(await post(one, "a")).toBe("/sales/1");
  });
});

describe("a store that fails", () => {
  const failing = (how: keyof IdempotencyStore) => {
    const store = memoryKeys();
    const broken = { ...store, [how]: () => Promise.reject(new Error("The store is down.")) };
    const handle = app([resource("/", { idempotencyKey: { store: broken }, POST: () => ++runs })], {
      onError: () => undefined,
    });
    return async () => {
      const headers = { "Idempotency-Key": '"a"' };
      const request = new Request("http://localhost/", { method: "POST", headers });
      return (await toFetch(handle)(request)).status;
    };
  };

  test("when it begins, nothing is done", async () => {
    expect(await failing("begin")()).toBe(500);
    expect(runs).toBe(0);
  });

  test("when what came of it is kept, it is not done again", async () => {
    const ask = failing("finish");
    expect([await ask(), await ask()]).toEqual([500, 409]);
    expect(runs).toBe(1);
  });
});

test.each<[string, object, string]>([
  [
    "for nothing that could be repeated",
    { load: () => 1, offer: { "text/plain": String } },
    "Take idempotencyKey off",
  ],
  ["for no time", { POST: () => 1, idempotencyKey: { keep: 0 } }, "a number of seconds above 0"],
])("keys %s fail when they are defined", (_, description, fix) => {
  expect(() => resource("/", { idempotencyKey: {}, ...description })).toThrow(fix);
});
