import { setTimeout as sleep } from "node:timers/promises";
import { type AwayKind, awayKinds } from "./facts.ts";
import type { Feature, Sender, Sent } from "./sent.ts";

/** What was acknowledged to a client, and when. */
export interface Acknowledged {
  readonly id: string;
  /** Where what came of it is. */
  readonly location: string;
  readonly at: number;
}

/** What clients know. */
export interface Known {
  readonly orders: Acknowledged[];
  readonly notes: Acknowledged[];
  readonly jobs: Acknowledged[];
  /** Jobs that were answered 503: nothing of them may ever be done. */
  readonly refusedJobs: string[];
  /** Bursts of one client, by its name. */
  readonly bursts: Set<string>;
  /** Repeats that were answered otherwise than the first request. */
  readonly answeredOtherwise: {
    readonly id: string;
    readonly what: Feature;
    /** When the first answer came, and when the other one did. */
    readonly at: number;
    readonly repeated: number;
  }[];
}

/** How many of a burst go to each of the processes: more than the limit. */
export const burstSize = 8;

/** Milliseconds that a client thinks. */
const pause = 40;

/** Clients that ask for everything, of two processes in turn, until they are stopped. */
export function load(sender: Sender): {
  readonly known: Known;
  readonly stop: () => Promise<void>;
} {
  const known: Known = {
    orders: [],
    notes: [],
    jobs: [],
    refusedJobs: [],
    bursts: new Set(),
    answeredOtherwise: [],
  };
  let isOver = false;
  const over = (): boolean => isOver;
  const each = (act: (turn: number) => Promise<unknown>): Promise<void>[] =>
    [0, 1].map(async (first) => {
      for (let turn = first; !isOver; turn++) {
        await act(turn % 2);
        await sleep(pause * (0.5 + Math.random()));
      }
    });

  const running = [
    ...each((to) => sender.send("without a store", to, "/plain")),
    ...each((to) => sender.send("health", to, "/health")),
    ...awayKinds.flatMap((away) => each((to) => once(sender, away, to))),
    ...awayKinds.flatMap((away) => each(() => burst(sender, away, known))),
    ...each((to) => order(sender, "key, refused meanwhile", "/orders", to, known, over)),
    ...each((to) => order(sender, "key, passed meanwhile", "/notes", to, known, over)),
    ...each((to) => begin(sender, to, known)),
    ...each((to) => watch(sender, to, known)),
    ...each((to) => sender.send("lock", to, "/stock", { method: "POST" })),
  ];
  return {
    known,
    async stop() {
      isOver = true;
      await Promise.all(running);
    },
  };
}

const features: Readonly<Record<AwayKind, Feature>> = {
  count: "limit, counted meanwhile",
  pass: "limit, passed meanwhile",
  refuse: "limit, refused meanwhile",
};

function once(sender: Sender, away: AwayKind, to: number): Promise<Sent> {
  const fields = { "X-Client": crypto.randomUUID() };
  return sender.send(features[away], to, `/limited/${away}`, { fields });
}

/** More at once than a client may: it is counted how many get through. */
async function burst(sender: Sender, away: AwayKind, known: Known): Promise<void> {
  const name = `${away} ${crypto.randomUUID()}`;
  known.bursts.add(name);
  const asking = { fields: { "X-Client": name }, burst: name };
  await Promise.all(
    [0, 1].flatMap((to) =>
      Array.from({ length: burstSize }, () =>
        sender.send(features[away], to, `/limited/${away}`, asking),
      ),
    ),
  );
  await sleep(10 * pause);
}

/** An order under a key until it is acknowledged, and then once more of the other process. */
async function order(
  sender: Sender,
  feature: Feature,
  path: string,
  to: number,
  known: Known,
  isOver: () => boolean,
): Promise<void> {
  const id = `"${crypto.randomUUID()}"`;
  const asking = { method: "POST", fields: { "Idempotency-Key": id } };
  let sent = await sender.send(feature, to, path, asking);
  while (sent.status !== 201) {
    if (isOver()) return;
    await sleep(pause);
    sent = await sender.send(feature, to, path, asking);
  }
  const location = sent.field("location") ?? "";
  (path === "/orders" ? known.orders : known.notes).push({ id, location, at: sent.until });
  const again = await sender.send(feature, 1 - to, path, asking);
  if (again.status === 201 && again.field("location") !== location)
    known.answeredOtherwise.push({ id, what: feature, at: sent.until, repeated: again.until });
}

async function begin(sender: Sender, to: number, known: Known): Promise<void> {
  const id = crypto.randomUUID();
  const sent = await sender.send("job", to, "/reports", {
    method: "POST",
    fields: { "X-Client": id },
  });
  if (sent.status === 202)
    known.jobs.push({ id, location: sent.field("location") ?? "", at: sent.until });
  else known.refusedJobs.push(id);
}

async function watch(sender: Sender, to: number, known: Known): Promise<void> {
  const job = known.jobs.at(-1 - Math.floor(Math.random() * 5));
  if (job !== undefined) await sender.send("monitor", to, job.location);
}
