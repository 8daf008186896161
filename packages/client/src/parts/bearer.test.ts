import { expect, test } from "vitest";
import {
  carrying,
  gate,
  listeners,
  never,
  pause,
  serving,
  timersLeft,
} from "../../test/serving.ts";
import { bearer, client } from "../index.ts";

const refused = (): Response => new Response("no", { status: 401 });
const allowing = (token: string) =>
  carrying(({ headers }) =>
    headers["authorization"] === `Bearer ${token}` ? new Response("yes") : refused(),
  );

test("the first request asks for a token where there is none", async () => {
  const transport = allowing("a");
  const api = client({ transport, use: [bearer({ refresh: async () => "a" })] });
  expect(await api.get("http://a/").text()).toBe("yes");
  expect(transport.sent).toHaveLength(1);
});

test("without a token and a way to get one a request goes as it is", async () => {
  const transport = carrying(refused);
  const r = await client({ transport, use: [bearer({})] }).get("http://a/");
  expect(r).toMatchObject({ is: "4xx", status: 401 });
  expect(transport.sent[0]?.headers).not.toHaveProperty("authorization");
});

test("a 401 gets a new token, once, and says so in the trail (RFC 9110 11.6.2)", async () => {
  const old: unknown[] = [];
  const refresh = (it: string | undefined): string => {
    old.push(it);
    return "b";
  };
  const api = client({ transport: allowing("b"), use: [bearer({ token: "a", refresh })] });
  const r = await api.get("http://a/");
  expect(r).toMatchObject({ is: "2xx", attempts: 2 });
  expect(r.trail[0]?.because).toContain("RFC 9110 11.6.2");
  expect(old).toEqual(["a"]);
});

test("a new token that is refused as well ends with its 401: there is no loop", async () => {
  const transport = carrying(refused);
  const api = client({ transport, use: [bearer({ token: "a", refresh: () => "b" })] });
  expect(await api.get("http://a/")).toMatchObject({ status: 401, attempts: 2 });
});

test("a refresh that gives nothing ends with `auth`, and nothing was sent", async () => {
  const transport = carrying(refused);
  const api = client({
    transport,
    use: [bearer({ refresh: async () => undefined as unknown as string })],
  });
  const r = await api.post("http://a/", { json: 1 });
  expect(r).toMatchObject({ why: "auth", attempts: 0, maybeApplied: false });
});

test.each([
  [
    "throws",
    () => {
      throw new Error("down");
    },
  ],
  ["rejects", () => Promise.reject(new Error("down"))],
])(
  "where refresh %s, each call ends with `auth` and an error of its own; later ones ask again",
  async (_, fail) => {
    let asked = 0;
    const refresh = (): Promise<string> => {
      asked++;
      return fail();
    };
    const api = client({ transport: carrying(refused), use: [bearer({ token: "a", refresh })] });
    const [one, two] = await Promise.all([api.post("http://a/1"), api.get("http://a/2")]);
    expect(one).toMatchObject({ why: "auth", maybeApplied: false });
    expect(two).toMatchObject({ why: "auth" });
    if (one.is !== "failed" || two.is !== "failed") throw new Error();
    expect(one.error.message).toBe(
      "auth: No new credentials. from POST http://a/1 after 1 request",
    );
    expect(two.error.message).toBe("auth: No new credentials. from GET http://a/2 after 1 request");
    expect((one.error.cause as Error).message).toBe("down");
    expect(asked).toBe(1);
    await api.get("http://a/3");
    expect(asked).toBe(2);
  },
);

test("a refresh that fails with a failure of a client is still `auth`", async () => {
  const login = client({ transport: carrying(() => new Response("", { status: 400 })) });
  const refresh = (): Promise<string> => login.post("http://login/").text();
  const api = client({ transport: carrying(refused), use: [bearer({ token: "a", refresh })] });
  const r = await api.get("http://a/");
  expect(r).toMatchObject({ is: "failed", why: "auth" });
  expect(r.is === "failed" && (r.error.cause as Error).message).toContain("POST http://login/");
});

test("however many wait, there is one refresh, and stragglers with the old token do not begin another", async () => {
  let asked = 0;
  let token = "old";
  await using server = await serving((request, response, nth) => {
    const isAllowed = request.headers.authorization === `Bearer ${token}`;
    // Some find out long after the token was replaced.
    setTimeout(() => response.writeHead(isAllowed ? 200 : 401).end(), nth < 50 ? nth * 4 : 0);
  });
  const refresh = async (): Promise<string> => {
    asked++;
    await pause(20);
    token = "new";
    return token;
  };
  token = "none";
  const api = client({ baseUrl: server.url, use: [bearer({ token: "old", refresh })] });
  const all = await Promise.all(Array.from({ length: 50 }, (_, i) => api.get(`/${i}`)));
  expect(all.every((it) => it.ok)).toBe(true);
  expect(asked).toBe(1);
  expect(server.seen).toHaveLength(100);
});

test("one of many who gives up leaves the refresh to the others, and nothing of its own behind", async () => {
  const { opened, open } = gate<string>();
  const stop = new AbortController();
  const api = client({
    transport: allowing("b"),
    use: [bearer({ token: "a", refresh: () => opened })],
  });
  const left = await timersLeft(async () => {
    const gone = api.get("http://a/1", { signal: stop.signal });
    const stays = api.get("http://a/2");
    await pause(10);
    expect(listeners(stop.signal)).toBe(1);
    stop.abort();
    expect(await gone).toMatchObject({ why: "aborted" });
    expect(listeners(stop.signal)).toBe(0);
    open("b");
    expect(await stays).toMatchObject({ is: "2xx" });
  });
  expect(left).toBe(0);
});

test("a refresh that hangs ends at the call's deadline, and holds no timer and no listener after it", async () => {
  const { signal } = new AbortController();
  const api = client({ transport: carrying(refused), use: [bearer({ refresh: () => never })] });
  const start = Date.now();
  const left = await timersLeft(async () => {
    const r = await api.post("http://a/", { timeout: 50, signal });
    expect(r).toMatchObject({ why: "timeout", maybeApplied: false });
  });
  expect(Date.now() - start).toBeLessThan(1000);
  expect(listeners(signal)).toBe(0);
  expect(left).toBe(0);
});

test("content that is gone is not sent again: its 401 comes back", async () => {
  let asked = 0;
  const refresh = (): string => `${asked++}`;
  const api = client({ transport: carrying(refused), use: [bearer({ token: "a", refresh })] });
  const body = new Blob(["once"]).stream();
  expect(await api.put("http://a/", { body })).toMatchObject({ status: 401, attempts: 1 });
  expect(asked).toBe(0);
});

test("credentials stay where they were meant for (RFC 9110 15.4), and come back to nobody", async () => {
  const transport = carrying(({ url }) =>
    url === "http://a/" ? Response.redirect("http://b/", 307) : new Response("there"),
  );
  const api = client({ transport, use: [bearer({ token: "a", refresh: () => "b" })] });
  expect(await api.get("http://a/").text()).toBe("there");
  expect(transport.sent.map((it) => it.headers["authorization"])).toEqual(["Bearer a", undefined]);
});

test("an Authorization of the call's own is left as it is, and its 401 is the caller's", async () => {
  const transport = carrying(refused);
  const api = client({ transport, use: [bearer({ token: "a", refresh: () => "b" })] });
  const r = await api.get("http://a/", { headers: { Authorization: "Basic x" } });
  expect(r).toMatchObject({ status: 401, attempts: 1 });
  expect(transport.sent[0]?.headers["authorization"]).toBe("Basic x");
});

test("a scheme of one's own stands before the token", async () => {
  const transport = carrying(() => new Response());
  await client({ transport, use: [bearer({ token: "a", scheme: "DPoP" })] }).get("http://a/");
  expect(transport.sent[0]?.headers["authorization"]).toBe("DPoP a");
});
