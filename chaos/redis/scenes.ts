import { setTimeout as sleep } from "node:timers/promises";
import { type Direction, type Playground, playground, type Toxic } from "@verdict/playground";
import {
  type RedisServer,
  startRedis,
  startSentinel,
} from "../../packages/server/test/store-redis.ts";
import { type Connection, now } from "./facts.ts";

/** What goes wrong. */
export const faultNames = [
  "stopped",
  "emptied",
  "slow",
  "partitioned",
  "failed over",
  "failed over, guarded",
] as const;
export type FaultName = (typeof faultNames)[number];

/** Redis, and what is done to it. */
export interface Scene {
  readonly connection: Omit<Connection, "timeout" | "lease">;
  /** Make it go wrong; gives when it did, by {@link now}. */
  readonly begin: () => Promise<number>;
  /** Make it right again, where it does not become so by itself; gives when Redis could be asked again. */
  readonly end: () => Promise<number>;
  /** What was acknowledged then may be lost, by what Redis is. */
  readonly loses: () => { readonly from: number; readonly to: number } | undefined;
  readonly close: () => Promise<void>;
}

export function openScene(fault: FaultName): Promise<Scene> {
  return scenes[fault]();
}

const scenes: Readonly<Record<FaultName, () => Promise<Scene>>> = {
  /** Killed, and started again with the file that it writes before it acknowledges. */
  async stopped() {
    const server = await startRedis("--appendonly", "yes", "--appendfsync", "always");
    return {
      connection: { port: server.port },
      begin: async () => {
        const at = now();
        await server.kill();
        return at;
      },
      end: async () => {
        await server.restart();
        return now();
      },
      loses: () => undefined,
      close: server.stop,
    };
  },

  /** Killed and started again at once, without a file. */
  async emptied() {
    const server = await startRedis();
    let to = Number.NaN;
    return {
      connection: { port: server.port },
      begin: async () => {
        const at = now();
        await server.restart();
        to = now();
        return at;
      },
      end: async () => to,
      loses: () => ({ from: 0, to }),
      close: server.stop,
    };
  },

  /** Whatever it says comes 2 s later; what it is told it does at once. */
  async slow() {
    return proxied(["downstream"], 2000);
  },

  /** Nothing comes through in either direction, and nothing is closed; once it is over all of it comes, as with TCP. */
  async partitioned() {
    return proxied(["upstream", "downstream"], 60_000);
  },

  /** The primary is cut off from its replica, goes on for half a second, and is gone. */
  "failed over": () => failedOver(500, []),

  /** The same after 6 s, with a primary that acknowledges nothing once it has not heard of a replica for 1 s. */
  "failed over, guarded": () => failedOver(6000, guard),
};

/** Everything in one direction comes so many milliseconds later, and all that waits at once when it is over. */
function late(stream: Direction, latency: number): Toxic {
  return { name: stream, type: "latency", stream, toxicity: 1, attributes: { latency } };
}

/** A server behind the TCP proxy of the playground. */
async function proxied(streams: readonly Direction[], latency: number): Promise<Scene> {
  const server = await startRedis();
  const lab = await playground();
  const proxy = await proxyTo(lab, "redis", server);
  return {
    connection: { port: proxy.listen.port },
    begin: async () => {
      proxy.toxics = streams.map((stream) => late(stream, latency));
      return now();
    },
    end: async () => {
      proxy.toxics = [];
      return now();
    },
    loses: () => undefined,
    close: async () => {
      await lab.close();
      await server.stop();
    },
  };
}

const guard = ["min-replicas-to-write", "1", "min-replicas-max-lag", "1"];

/** Milliseconds for which it may go on by that: replicas are heard of every second, and the lag is looked at as often. */
const guarded = 4000;

/**
 * A primary that is cut off from its replica for some time, and is then gone for good; Sentinel makes the replica its
 * successor. What was acknowledged in that time is lost: replication is asynchronous.
 */
async function failedOver(time: number, settings: readonly string[]): Promise<Scene> {
  const primary = await startRedis();
  const replica = await startRedis();
  const lab = await playground();
  const link = await proxyTo(lab, "replication", primary);
  const isLinked = () => replica.ask("info", "replication").includes("master_link_status:up");
  replica.ask("replicaof", "127.0.0.1", `${primary.port}`);
  await until(isLinked);
  const sentinel = await startSentinel("main", primary.port);
  await until(() => sentinel.ask("sentinel", "replicas", "main").includes(`${replica.port}`));
  let cut = Number.NaN;
  let promoted: Promise<number> | undefined;
  let to = Number.NaN;
  return {
    connection: { sentinel: { port: sentinel.port, name: "main" } },
    begin: async () => {
      // Through a link that can be cut; Sentinel would put it right after some seconds.
      replica.ask("replicaof", "127.0.0.1", `${link.listen.port}`);
      await until(isLinked);
      if (settings.length > 0) primary.ask("config", "set", ...settings);
      cut = now();
      link.toxics = [late("upstream", 60_000), late("downstream", 60_000)];
      await sleep(time);
      const at = now();
      await link.disable();
      await primary.kill();
      promoted = until(() => replica.ask("role").startsWith("master")).then(now);
      return settings.length === 0 ? at : cut;
    },
    end: async () => {
      to = (await promoted) ?? to;
      return to;
    },
    // What was acknowledged just before may not have been on its way yet.
    loses: () => ({ from: cut - 100, to: settings.length === 0 ? to : cut + guarded }),
    close: async () => {
      await lab.close();
      await Promise.all([primary, replica, sentinel].map((it) => it.stop()));
    },
  };
}

async function proxyTo(lab: Playground, name: string, { port }: RedisServer) {
  const here = { host: "127.0.0.1", port: 0 };
  return lab.proxies.add(name, here, { host: "127.0.0.1", port });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !asked(isSo); tries++) {
    if (tries > 300) throw new Error("Redis has not come to what was waited for in 30 s.");
    await sleep(100);
  }
}

/** Sentinel closes all connections to a server whose part it changes: then it is not so yet. */
function asked(isSo: () => boolean): boolean {
  try {
    return isSo();
  } catch {
    return false;
  }
}
