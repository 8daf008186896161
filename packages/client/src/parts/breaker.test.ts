import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { carrying, gate } from "../../test/serving.ts";
import { breaker, client, type Part, VerdictError } from "../index.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const use = [breaker()];
const once = { repeat: false } as const;

function flapping(): {
  readonly api: ReturnType<typeof client>;
  readonly sent: readonly unknown[];
  status: number;
} {
  const transport = carrying(() => new Response("", { status: it.status }));
  const api = client({ ...once, transport, use: [breaker({ threshold: 3, open: 1000 })] });
  const it = { api, sent: transport.sent, status: 503 };
  return it;
}

test("so many failures in a row open the circuit: calls end at once, and were not sent", async () => {
  const it = flapping();
  for (let i = 0; i < 3; i++) expect(await it.api.post("http://a/")).toMatchObject({ status: 503 });
  const r = await it.api.post("http://a/");
  expect(r).toMatchObject({ why: "circuit-open", attempts: 0, maybeApplied: false });
  expect(it.sent).toHaveLength(3);
});

test("a success in between begins the row anew, and 4xx are no failures", async () => {
  const it = flapping();
  for (const status of [503, 500, 404, 503, 502, 429, 503, 504, 200]) {
    it.status = status;
    expect(await it.api.get("http://a/")).toMatchObject({ status });
  }
});

test("what did not come at all counts as well", async () => {
  const transport = carrying(() => {
    throw new TypeError("fetch failed");
  });
  const api = client({ ...once, transport, use });
  for (let i = 0; i < 5; i++) expect(await api.get("http://a/")).toMatchObject({ why: "network" });
  expect(await api.get("http://a/")).toMatchObject({ why: "circuit-open" });
});

test("each origin has a circuit of its own", async () => {
  const it = flapping();
  for (let i = 0; i < 4; i++) await it.api.get("http://a/");
  expect(await it.api.get("http://a:81/")).toMatchObject({ status: 503 });
  expect(await it.api.get("http://a/other")).toMatchObject({ why: "circuit-open" });
});

test("after its time one is let through, the others wait for what becomes of it", async () => {
  const { opened, open } = gate();
  let isBack = false;
  const transport = carrying(() =>
    isBack ? opened.then(() => new Response("back")) : new Response("", { status: 503 }),
  );
  const api = client({ ...once, transport, use: [breaker({ threshold: 3, open: 1000 })] });
  for (let i = 0; i < 3; i++) await api.get("http://a/");
  isBack = true;
  vi.setSystemTime(Date.now() + 1001);
  const [probe, ...others] = [1, 2, 3].map(() => api.get("http://a/"));
  for (const it of others) expect(await it).toMatchObject({ why: "circuit-open" });
  open();
  expect(await probe).toMatchObject({ data: "back" });
  expect(await api.get("http://a/")).toMatchObject({ is: "2xx" });
  expect(transport.sent).toHaveLength(5);
});

test("one that fails again opens it for as long again", async () => {
  const it = flapping();
  for (let i = 0; i < 3; i++) await it.api.get("http://a/");
  vi.setSystemTime(Date.now() + 1001);
  expect(await it.api.get("http://a/")).toMatchObject({ status: 503 });
  vi.setSystemTime(Date.now() + 999);
  expect(await it.api.get("http://a/")).toMatchObject({ why: "circuit-open" });
  vi.setSystemTime(Date.now() + 2);
  it.status = 200;
  expect(await it.api.get("http://a/")).toMatchObject({ is: "2xx" });
});

test("who gives up says nothing about the server: the row goes on, and the next may try", async () => {
  let isHanging = false;
  const transport = carrying(() =>
    isHanging ? new Promise<never>(() => undefined) : new Response("", { status: 503 }),
  );
  const api = client({ ...once, transport, use: [breaker({ threshold: 3, open: 1000 })] });
  const givenUp = async (): Promise<void> => {
    isHanging = true;
    const stop = new AbortController();
    const call = api.get("http://a/", { signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    expect(await call).toMatchObject({ why: "aborted" });
    isHanging = false;
  };
  await api.get("http://a/");
  await api.get("http://a/");
  await givenUp();
  expect(await api.get("http://a/")).toMatchObject({ status: 503 });
  expect(await api.get("http://a/")).toMatchObject({ why: "circuit-open" });
  vi.setSystemTime(Date.now() + 1001);
  await givenUp();
  expect(await api.get("http://a/")).toMatchObject({ status: 503 });
  expect(await api.get("http://a/")).toMatchObject({ why: "circuit-open" });
});

test("what goes wrong within does not count: credentials that cannot be had, and parts with bugs", async () => {
  let nth = 0;
  const broken: Part = () => async () => {
    if (nth++ % 2 === 0) throw new VerdictError("auth", "none");
    throw null;
  };
  const api = client({ ...once, use: [breaker({ threshold: 1 }), broken] });
  for (let i = 0; i < 6; i++) {
    const r = await api.get("http://a/");
    expect(r.is === "failed" && r.why).not.toBe("circuit-open");
  }
});

test("what a server keeps sending back does not fill the memory: origins are forgotten in the end", async () => {
  const it = flapping();
  for (let i = 0; i < 3; i++) await it.api.get("http://a/");
  for (let i = 0; i < 1100; i++) await it.api.get(`http://a${i}/`);
  expect(await it.api.get("http://a/")).toMatchObject({ status: 503 });
});
