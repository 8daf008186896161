/**
 * Calls through a gateway that comes and goes: none is lost, none is done twice, none is stuck. A server of ours counts
 * what was done under each idempotency key; before it stands a TCP proxy that is reset, cut off in the middle of answers,
 * slowed and taken away, by turns.
 *
 *     node --conditions=@verdict/source bench/client/soak.ts 100000
 */
import { pathToFileURL } from "node:url";
import { bytes, client, type Transport } from "../../packages/client/src/index.ts";
import { overNode } from "../../packages/client/src/node.ts";
import { playground } from "../../packages/playground/src/index.ts";
import { app, created, resource } from "../../packages/server/src/index.ts";
import { serverFor } from "../../packages/server/src/node.ts";

/** What became of all calls. */
export interface Tally {
  readonly calls: number;
  /** How they ended, by what is known of it. */
  readonly ends: Readonly<Record<string, number>>;
  /** Keys under which something was done, and more than once. */
  readonly done: number;
  readonly twice: number;
  /** Calls that say that it was done, and it was not; and that it was surely not, and it was. */
  readonly lost: number;
  readonly unsaid: number;
  /** Requests that were sent for it all. */
  readonly attempts: number;
  /** The longest call, in milliseconds. */
  readonly longest: number;
}

/** So many at once. */
const atOnce = 64;

/** What goes wrong, by turns; between two of these all is well for a moment. */
const troubles = [
  { name: "reset_peer", stream: "downstream", attributes: { timeout: 0 } },
  { name: "limit_data", stream: "downstream", attributes: { bytes: 150 } },
  { name: "latency", stream: "upstream", attributes: { latency: 50, jitter: 40 } },
  { name: "reset_peer", stream: "upstream", attributes: { timeout: 5 } },
  { name: "timeout", stream: "downstream", attributes: { timeout: 30 } },
  { name: "down", stream: "downstream", attributes: {} },
] as const;

/** @param transport fetch, unless told */
export async function soak(calls: number, transport?: Transport): Promise<Tally> {
  const counts = new Map<string, number>();
  const made = resource("/orders", {
    idempotencyKey: { required: true },
    POST: {
      accept: { "application/json": null },
      run: async ({ content }) => {
        const { name } = JSON.parse(new TextDecoder().decode(content)) as { readonly name: string };
        // It takes a moment, so that trouble can come in the middle.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return created(`/orders/${name}`);
      },
    },
  });
  const server = serverFor(app([made]));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await using lab = await playground();
  const place = { host: "127.0.0.1" };
  const proxy = await lab.proxies.add("flapping", { ...place, port: 0 }, { ...place, port });
  const baseUrl = `http://127.0.0.1:${proxy.listen.port}`;

  let isOver = false;
  const flapping = (async () => {
    for (let i = 0; !isOver; i++) {
      const { name, stream, attributes } = troubles[
        i % troubles.length
      ] as (typeof troubles)[number];
      if (name === "down") await proxy.disable();
      else await setToxic(lab.url, { name, stream, attributes });
      await pause(60);
      if (name === "down") await proxy.enable();
      else proxy.toxics = [];
      await pause(140);
    }
  })();

  const api = client({
    baseUrl,
    ...(transport === undefined ? {} : { transport }),
    timeout: 20_000,
    tryTimeout: 2000,
    repeat: { attempts: 8, delay: 20, maxDelay: 400, budget: false },
  });
  const ends: Record<string, number> = {};
  let [attempts, longest, lost, unsaid, left] = [0, 0, 0, 0, calls];
  const one = async (): Promise<void> => {
    while (left > 0) {
      const name = `n${left--}`;
      const started = Date.now();
      const result = await api.post("/orders", { json: { name }, key: "auto" }, { 201: bytes });
      longest = Math.max(longest, Date.now() - started);
      attempts += result.attempts;
      const end =
        result.is === "failed"
          ? `${result.why}${result.maybeApplied ? ", maybe done" : ""}`
          : String(result.status);
      ends[end] = (ends[end] ?? 0) + 1;
      if (result.is === 201 && counts.get(name) !== 1) lost++;
      if (result.is !== 201 && !result.maybeApplied && counts.has(name)) unsaid++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  isOver = true;
  await flapping;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const twice = [...counts.values()].filter((it) => it > 1).length;
  return { calls, ends, done: counts.size, twice, lost, unsaid, attempts, longest };
}

/** A toxic as toxiproxy's API takes it. */
async function setToxic(
  lab: string,
  { name, stream, attributes }: { name: string; stream: string; attributes: object },
): Promise<void> {
  await fetch(`${lab}/proxies/flapping/toxics`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name, type: name, stream, attributes, toxicity: 1 }),
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const calls = Number(process.argv[2] ?? 100_000);
  for (const [name, transport] of [
    ["over fetch", undefined],
    ["over Node", overNode()],
  ] as const) {
    console.log(name, await soak(calls, transport));
  }
  process.exit();
}
