import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo, Server as NetServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import {
  type App,
  app,
  type LogEntry,
  logLines,
  type Options,
  type Resource,
} from "../../packages/server/src/index.ts";
import { serverFor } from "../../packages/server/src/node.ts";
import { documentation } from "../../packages/server/src/openapi/index.ts";
import { sqliteStore } from "../../packages/server/src/store/sqlite/node.ts";
import { everyKind, folder, Stored } from "../../packages/server/test/every-kind.ts";
import { Notes, ownKinds } from "./own-kinds.ts";
import { faultyUpstream } from "./upstream.ts";

/**
 * The ways in which the same resources are served: as they come; with errors as envelopes; with everything that a policy
 * can demand, and traces; with room for two at once; and with no patience.
 */
export const ways = ["plain", "envelope", "strict", "crowded", "hasty"] as const;
export type Way = (typeof ways)[number];

/** Every kind of resource, served in every way: one long-lived application of each, that rounds of requests come to. */
export interface World {
  readonly apps: Readonly<Record<Way, App>>;
  readonly ports: Readonly<Record<Way, number>>;
  /** The paths of the resources. */
  readonly paths: readonly string[];
  /** What the log was told since it was last asked. */
  readonly logged: () => readonly LogEntry[];
  /** What clients have changed goes back to how it was at first. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** Hosts that the strict way answers for. */
export const hosts: readonly string[] = ["x", "localhost"];

const optionsOf: Readonly<Record<Way, Options>> = {
  plain: {},
  envelope: { errors: "envelope" },
  strict: {
    hosts,
    maxTarget: 300,
    maxFields: 2000,
    available: (request) => (request.field("x-away") === undefined ? true : 7),
    trace: { seenBy: () => true, keep: 20 },
  },
  crowded: { overload: { concurrent: 2, queue: 1 } },
  hasty: { patience: 100 },
};

/** @param count told of the path of the resource that answered; `undefined` where none did */
export async function world(count: (route: string | undefined) => void): Promise<World> {
  const { root, remove } = folder();
  writeFileSync(
    join(root, "manual.pdf"),
    new Uint8Array(9000).map((_, i) => i),
  );
  writeFileSync(join(root, "long.bin"), new Uint8Array(100_000).fill(97));
  writeFileSync(join(root, "page.html"), "<p>page".repeat(99));
  writeFileSync(join(root, "page.html.br"), brotliCompressSync("<p>page".repeat(99)));
  writeFileSync(join(root, ".hidden"), "hidden");
  const kept = mkdtempSync(join(tmpdir(), "verdict-chaos-"));
  const store = sqliteStore(join(kept, "store.db"));
  const stored = new Stored();
  const notes: Notes[] = [];
  const notesOf = (): Notes => {
    const made = new Notes();
    notes.push(made);
    return made;
  };
  let log: LogEntry[] = [];
  const toLines = logLines((line) => {
    if (/[\r\n]/.test(line)) onError({ method: "LOG", target: line, status: 500 });
  });
  const onError = (entry: LogEntry): void => void log.push(entry);
  const onJobError = (error: unknown): void =>
    onError({ method: "JOB", target: "", status: 500, error });
  const observe: Options["observe"] = (request) => {
    const line = toLines(request);
    return (it) => {
      count(it.route);
      line?.(it);
    };
  };

  const faulty = faultyUpstream();
  // A connection that is closed just when it is used again fails what must not be sent twice: none is closed.
  const behind = serverFor(everyKind(root, { onError, stored }), { keepAliveTimeout: 600_000 });
  const [soundPort, faultyPort] = [await listening(behind), await listening(faulty)];
  const resources: readonly Resource[] = [
    ...everyKind(root, { stored }).resources,
    ...ownKinds({
      root,
      notesOf,
      store,
      onJobError,
      gateway: {
        sound: `http://127.0.0.1:${soundPort}`,
        faulty: `http://127.0.0.1:${faultyPort}`,
      },
    }),
  ];
  const described = documentation(app(resources), { title: "Every kind", version: "1" });
  const appOf = (way: Way): App =>
    app([...resources, ...described], { onError, observe, ...optionsOf[way] });
  const apps = {
    plain: appOf("plain"),
    envelope: appOf("envelope"),
    strict: appOf("strict"),
    crowded: appOf("crowded"),
    hasty: appOf("hasty"),
  };
  const servers: (Server | NetServer)[] = [behind, faulty];
  const serve = async (it: App): Promise<number> => {
    const server = serverFor(it, { keepAliveTimeout: 10_000 });
    servers.push(server);
    return listening(server);
  };
  return {
    apps,
    paths: apps.plain.resources.map((it) => it.path),
    ports: {
      plain: await serve(apps.plain),
      envelope: await serve(apps.envelope),
      strict: await serve(apps.strict),
      crowded: await serve(apps.crowded),
      hasty: await serve(apps.hasty),
    },
    logged: () => {
      const told = log;
      log = [];
      return told;
    },
    reset: () => {
      for (const it of notes) it.reset();
      stored.reset();
    },
    close: async () => {
      for (const it of servers) {
        if ("closeAllConnections" in it) it.closeAllConnections();
        it.close();
      }
      await store.close();
      remove();
      rmSync(kept, { recursive: true, force: true });
    },
  };
}

async function listening(server: Server | NetServer): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}
