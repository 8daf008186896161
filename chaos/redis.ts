/**
 * Has Redis stopped, restarted empty, slow, partitioned and failed over while two processes answer requests, and holds every
 * answer against the policy: see docs/reliability.md.
 *
 *     npm run chaos -- redis                        all of them, 6 s each
 *     npm run chaos -- redis --fault slow --away 20 one of them, for longer
 */
import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Connection, now, type Told } from "./redis/facts.ts";
import { type Ended, type Judged, judge } from "./redis/judge.ts";
import { type Known, load } from "./redis/load.ts";
import { type FaultName, faultNames, openScene } from "./redis/scenes.ts";
import { Sender } from "./redis/sent.ts";
import { tableOf } from "./redis/table.ts";

/** What is done, and for how long. */
export interface RedisOptions {
  /** What goes wrong; everything by default, one after the other. */
  readonly faults?: readonly FaultName[];
  /** Milliseconds before it goes wrong, while it is, and once it is right again; 3000, 6000 and 6000 by default. */
  readonly before?: number;
  readonly away?: number;
  readonly after?: number;
  /** Milliseconds after which an operation of the store has failed; 1000 by default. */
  readonly timeout?: number;
  /** Milliseconds after which a lock or a job is free whose holder was not heard of; 3000 by default. */
  readonly lease?: number;
  /** Told of each as soon as it is over. */
  readonly onFault?: (fault: FaultReport) => unknown;
}

/** What came of one fault. */
export interface FaultReport extends Judged {
  readonly fault: FaultName;
  readonly requests: number;
  /** Milliseconds for which Redis could not be asked as usual. */
  readonly time: number;
}

/** What came of all of them. */
export interface Report {
  readonly faults: readonly FaultReport[];
  /** Whether nothing happened but what the policy says. */
  readonly isSound: boolean;
}

export async function redis({
  faults = faultNames,
  onFault,
  ...options
}: RedisOptions = {}): Promise<Report> {
  const all: FaultReport[] = [];
  for (const fault of faults) {
    const report = await one(fault, options);
    onFault?.(report);
    all.push(report);
  }
  return { faults: all, isSound: all.every(({ wrong }) => wrong.length === 0) };
}

async function one(
  name: FaultName,
  { before = 3000, away = 6000, after = 6000, timeout = 1000, lease = 3000 }: RedisOptions,
): Promise<FaultReport> {
  const scene = await openScene(name);
  const connection: Connection = { ...scene.connection, timeout, lease };
  const processes = await Promise.all([webProcess(connection), webProcess(connection)]);
  const sender = new Sender(processes.map(({ port }) => port));
  try {
    const { known, stop } = load(sender);
    await sleep(before);
    const asked = now();
    const began = await scene.begin();
    await sleep(away);
    const ended = await scene.end();
    await sleep(after);
    await stop();
    const sent = [...sender.all];
    const judged = judge({
      fault: { from: began, to: ended },
      asked,
      loses: scene.loses(),
      sent,
      known,
      repeated: await repeat(sender, known),
      ended: await watchToTheEnd(sender, known),
      told: processes.map(({ told }) => told),
      timeout,
      lease,
    });
    return { fault: name, requests: sent.length, time: ended - began, ...judged };
  } finally {
    sender.close();
    for (const { child } of processes) child.kill("SIGKILL");
    await scene.close();
  }
}

interface WebProcess {
  readonly child: ChildProcess;
  readonly port: number;
  readonly told: readonly Told[];
}

async function webProcess(connection: Connection): Promise<WebProcess> {
  const child = fork(new URL("./redis/web.ts", import.meta.url), [JSON.stringify(connection)], {
    execArgv: ["--conditions=@verdict/source", "--no-warnings"],
  });
  const told: Told[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`A web process ended with ${code}.`)));
    child.on("message", (it: Told) => {
      told.push(it);
      if (it.kind === "listening") resolve(it.port);
    });
  });
  return { child, port, told };
}

/** Ask for every order once more that was acknowledged. */
async function repeat(sender: Sender, { orders }: Known): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await inTurns(orders, async ({ id }, i) => {
    const asking = { method: "POST", fields: { "Idempotency-Key": id } };
    const got = await sender.send("key, refused meanwhile", i % 2, "/orders", asking);
    found.set(id, got.field("location") ?? `answered ${got.status}`);
  });
  return found;
}

/** Watch every job that was taken on until it has come to its end. */
async function watchToTheEnd(sender: Sender, { jobs }: Known): Promise<ReadonlyMap<string, Ended>> {
  const found = new Map<string, Ended>();
  const until = now() + 10_000;
  await inTurns(jobs, async ({ id, location }, i) => {
    for (;;) {
      const { status, text } = await sender.send("monitor", i % 2, location);
      const { status: state, runs = 1 } = status === 200 ? JSON.parse(text) : {};
      found.set(id, { status, state, runs });
      if (state !== "running" || now() > until) return;
      await sleep(100);
    }
  });
  return found;
}

/** Do it for each, eight at a time. */
async function inTurns<T>(
  all: readonly T[],
  act: (it: T, i: number) => Promise<unknown>,
): Promise<void> {
  const left = all.entries();
  const take = async (): Promise<void> => {
    for (const [i, it] of left) await act(it, i);
  };
  await Promise.all(Array.from({ length: 8 }, take));
}

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fault: { type: "string", multiple: true },
      away: { type: "string", default: "6" },
      timeout: { type: "string", default: "1000" },
    },
  });
  const faults = values.fault ?? [...faultNames];
  const unknown = faults.filter((it) => !faultNames.some((name) => name === it));
  if (unknown.length > 0) {
    console.error(`No fault ${unknown.join(", ")}; there are: ${faultNames.join(", ")}`);
    return 2;
  }
  const { isSound } = await redis({
    faults: faults as FaultName[],
    away: Number(values.away) * 1000,
    timeout: Number(values.timeout),
    onFault: (it) => console.log(tableOf(it)),
  });
  console.log(isSound ? "\nNothing but what the policy says." : "\nNot what the policy says.");
  return isSound ? 0 : 1;
}
