/** The client against the playground: every code from its real cause, every fault, and a gateway that comes and goes. */
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { soak } from "../bench/client/soak.ts";
import { client, type Ending, overFetch, type Transport } from "../packages/client/src/index.ts";
import { overNode } from "../packages/client/src/node.ts";
import { statuses } from "../packages/codes/src/index.ts";
import { allCauses } from "../packages/playground/src/causes/all.ts";
import type { Recipe, RequestStep } from "../packages/playground/src/causes/recipe.ts";
import { faults } from "../packages/playground/src/faults/list.ts";
import { type Playground, playground } from "../packages/playground/src/index.ts";

let lab: Playground;
const overNodeItself = overNode();
const transports: Readonly<Record<string, Transport>> = {
  fetch: overFetch(),
  Node: overNodeItself,
};
beforeAll(async () => {
  lab = await playground({ limits: { patience: 1000 } });
});
afterAll(async () => {
  overNodeItself.close();
  await lab.close();
});

/** What a client of HTTP can send: whole requests, in clear, over HTTP/1.1, to the playground itself. */
function isPlain({ over, steps, sees }: Recipe): boolean {
  return (
    over === undefined &&
    sees !== null &&
    steps.every(
      (it) =>
        ("request" in it && it.request.target.startsWith("/")) || "pause" in it || "connect" in it,
    )
  );
}

/** What fetch does not let anybody send, or hides: methods, fields, and statuses (Fetch 2.2.1, 4.6). */
const beyondFetch: Readonly<Record<number, string>> = {
  407: "fetch fails without a status",
  417: "fetch sends no Expect",
  421: "fetch repeats it itself",
  426: "fetch sends no Upgrade",
};

function isForFetch(code: number, { steps }: Recipe): boolean {
  return (
    !(code in beyondFetch) &&
    steps.every(
      (it) =>
        !("request" in it) ||
        (!/^(?:CONNECT|TRACE|TRACK)$/i.test(it.request.method ?? "GET") &&
          !Object.keys(it.request.fields ?? {}).some((name) =>
            /^(?:connection|expect|host|te|transfer-encoding|upgrade|content-length)$/i.test(name),
          )),
    )
  );
}

async function sent(recipe: Recipe, transport: Transport): Promise<Ending | undefined> {
  const api = client({
    baseUrl: lab.url,
    transport,
    repeat: false,
    redirect: "manual",
    timeout: 8000,
  });
  const kept = new Map<string, string>([["host", new URL(lab.url).host]]);
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (all, name) => kept.get(name) ?? all);
  const ahead: PromiseLike<unknown>[] = [];
  let last: Ending | undefined;
  const ask = async (step: RequestStep): Promise<void> => {
    const { method = "GET", target, fields = {}, content } = step.request;
    const call = api.request(method, filled(target), {
      headers: Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, filled(value)]),
      ),
      ...(content === undefined ? {} : { body: new TextEncoder().encode(filled(content)) }),
    });
    if (step.ahead === true) {
      ahead.push(call);
      // It is sent once this turn is over.
      await Promise.resolve();
      return;
    }
    const result = await call;
    last = result;
    for (const [name, field] of Object.entries(step.keep ?? {}))
      if (result.is !== "failed") kept.set(name, result.headers.get(field) ?? "");
  };
  for (const step of recipe.steps) {
    if ("pause" in step) await new Promise((resolve) => setTimeout(resolve, step.pause));
    if ("request" in step) for (let i = 0; i < (step.times ?? 1); i++) await ask(step);
  }
  await Promise.all(ahead);
  return last;
}

const plain = allCauses.flatMap((cause) =>
  cause.seen === "wire"
    ? cause.recipes
        .filter(isPlain)
        .map((recipe) => ({ code: cause.code, recipe, title: recipe.title }))
    : [],
);

test("most codes come about by requests that any client can send", () => {
  expect(new Set(plain.map((it) => it.code)).size).toBeGreaterThan(60);
});

describe.each(Object.keys(transports))("over %s", (name) => {
  const transport = transports[name] as Transport;

  test.each(plain.filter(({ code, recipe }) => name === "Node" || isForFetch(code, recipe)))(
    "$code from its cause: $title",
    async ({ code, recipe }) => {
      const result = await sent(recipe, transport);
      expect(result?.status).toBe(recipe.sees ?? code);
      // Interim statuses are not the end, and what is no status is taken for a 5xx (RFC 9110 15).
      const is =
        code >= 200 && code <= 599 ? `${Math.floor((recipe.sees ?? code) / 100)}xx` : "5xx";
      expect(result?.is).toBe(is);
    },
  );

  test.each(
    statuses
      .map((it) => it.code)
      .filter((it) => it >= 200 && it < 600 && !(name === "fetch" && it in beyondFetch)),
  )("/status/%i keeps its number", async (code) => {
    const api = client({ baseUrl: lab.url, transport, repeat: false, redirect: "manual" });
    const result = await api.get(`/status/${code}`);
    expect([result.status, result.is]).toEqual([code, `${Math.floor(code / 100)}xx`]);
  });

  test.each(faults.map((it) => it.name))(
    "the fault %s ends by its name, and soon",
    async (fault) => {
      const api = client({ baseUrl: lab.url, transport, repeat: false, timeout: 2500 });
      const started = Date.now();
      const result = await api.get(`/bytes/2000?fault=${fault}`);
      expect(Date.now() - started).toBeLessThan(4000);
      expect(["2xx", "network", "timeout", "truncated"]).toContain(
        result.is === "failed" ? result.why : result.is,
      );
      if (result.is === "failed") expect(result.error.message).toMatch(/^\w+: .* from GET http/);
    },
  );

  test("a gateway that comes and goes: no call is lost, done twice or stuck", async () => {
    const tally = await soak(1500, name === "fetch" ? undefined : transport);
    const { twice, lost, unsaid, longest, done } = tally;
    expect({ twice, lost, unsaid }, JSON.stringify(tally)).toEqual({
      twice: 0,
      lost: 0,
      unsaid: 0,
    });
    expect(done).toBeGreaterThan(1000);
    expect(longest).toBeLessThan(21_000);
  }, 90_000);
});

test("Node's own transport shows interim responses, 407, trailers, and waits for 100 (RFC 9110 15.2, 15.5.8, 6.5, 10.1.1)", async () => {
  const server = createServer((request, response) => {
    if (request.url === "/hints") {
      response.writeEarlyHints({ link: "</a.css>; rel=preload" });
      response.writeHead(200, { Trailer: "Digest" });
      response.write("x");
      response.addTrailers({ Digest: "none" });
      response.end();
    } else if (request.url === "/proxy") {
      response.writeHead(407, { "Proxy-Authenticate": "Basic" }).end();
    } else request.resume().on("end", () => response.end("done"));
  });
  let continued = 0;
  server.on("checkContinue", (request, response) => {
    continued++;
    response.writeContinue();
    server.emit("request", request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const interim: number[] = [];
  const api = client({
    baseUrl,
    transport: overNodeItself,
    onInterim: (status) => interim.push(status),
  });
  const hints = await api.get("/hints");
  expect(interim).toEqual([103]);
  expect(hints.is !== "failed" && hints.trailers?.get("digest")).toBe("none");
  expect((await api.get("/proxy")).status).toBe(407);
  expect(await api.post("/", { body: "x", headers: { Expect: "100-continue" } }).text()).toBe(
    "done",
  );
  expect(continued).toBe(1);
  server.closeAllConnections();
  server.close();
});
