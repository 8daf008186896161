import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, Client } from "./client.ts";
import type { Random } from "./random.ts";
import type { Tally } from "./tally.ts";

/** What a load has at hand. */
export interface Hand {
  /** Who it is: nobody else is called so. */
  readonly name: string;
  readonly client: Client;
  readonly random: Random;
  readonly tally: Tally;
  /** Whether nothing more is to be begun. */
  readonly isOver: () => boolean;
}

/** What was acknowledged under a key. */
export interface Keyed {
  readonly path: string;
  readonly key: string;
  readonly content?: unknown;
  readonly status: number;
  readonly location: string | undefined;
}

/** POST under a key until it is answered; now and then once more after that, which has to be given the same answer. */
export async function keyed(
  { client, random, tally }: Hand,
  { path, key, content }: Pick<Keyed, "path" | "key" | "content">,
  allowed: readonly number[],
): Promise<Keyed & { readonly answer: Answer }> {
  const fields = { "Idempotency-Key": `"${key}"` };
  const ask = { method: "POST", path, fields, content };
  const answer = await client.untilAnswered(ask, allowed);
  const { status } = answer;
  const made = { path, key, content, status, location: answer.fields["location"], answer };
  tally.count("keys");
  if (random.isSo(0.2)) await repeated(client, made, tally);
  return made;
}

/** Ask once more what was answered: nothing may be done, and the answer has to be the same. */
export async function repeated(client: Client, made: Keyed, tally: Tally): Promise<void> {
  const { path, key, content, status, location } = made;
  const fields = { "Idempotency-Key": `"${key}"` };
  const again = await client.untilAnswered({ method: "POST", path, fields, content }, [status]);
  tally.count("keys repeated after their answer");
  if (again.status !== status || again.fields["location"] !== location) {
    const said = `${again.status} ${again.fields["location"]}, after ${status} ${location}`;
    tally.wrong("twice", `${path} under "${key}" was answered ${said}`);
  }
}

/** One who adds to counters that others add to as well, by reading and writing on condition. */
export interface Adder {
  readonly path: string;
  readonly name: string;
  /** How often it added, as far as it was acknowledged or seen. */
  readonly added: number;
}

type Slots = Readonly<Record<string, number>>;

/** The numbers in a counter: one for each who adds, so that each sees for itself what has become of its own. */
export function slotsOf(description: unknown): Slots {
  try {
    const it: unknown = JSON.parse(String(description));
    return typeof it === "object" && it !== null ? (it as Slots) : {};
  } catch {
    return {};
  }
}

/** Add to a counter again and again; each has one request at a time, so that its number tells what was done. */
export async function adding(
  { name, client, random, tally, isOver }: Hand,
  path: string,
  methods: readonly ("PUT" | "PATCH")[],
  rest: Readonly<Record<string, unknown>>,
): Promise<Adder> {
  let added = 0;
  while (!isOver()) {
    let isTried = false;
    for (;;) {
      const now = await client.untilAnswered({ path }, [200]);
      const etag = now.fields["etag"];
      const slots = slotsOf(now.json()["description"]);
      const seen = slots[name] ?? 0;
      // It was done, and the answer did not come.
      if (isTried && seen === added + 1) {
        added = seen;
        tally.count("changes seen later, without an answer");
        break;
      }
      if (seen !== added) {
        tally.wrong("update", `${path}: ${name} added ${added} times, and ${seen} are there`);
        added = seen;
      }
      isTried = true;
      const description = JSON.stringify({ ...slots, [name]: added + 1 });
      const method = random.oneOf(methods);
      const fields = etag === undefined ? {} : { "If-Match": etag };
      const content = method === "PUT" ? { ...rest, description } : { description };
      const done = await client.once({ method, path, fields, content }, [200, 204, 412]);
      if (done !== undefined && done.status < 300) {
        added++;
        break;
      }
      if (done?.status === 412) tally.count("412: somebody was faster");
    }
    tally.count("acknowledged changes on condition");
    await sleep(random.between(5, 60));
  }
  return { path, name, added };
}

/** A job that was acknowledged with 202. */
export interface Taken {
  readonly monitor: string;
  readonly runs: number;
}

/** Start a job, and watch it to its end; what came of it has to be right. Nothing where it was not acknowledged. */
export async function watched(
  { client, random, tally, name }: Hand,
  start: { readonly path: string; readonly content?: unknown },
  digest: string,
): Promise<Taken | undefined> {
  const taken = await client.untilAnswered({ method: "POST", ...start }, [202]);
  const monitor = taken.fields["location"];
  // What it was instead is noted.
  if (taken.status !== 202 || monitor === undefined) {
    await sleep(1000);
    return undefined;
  }
  tally.count("jobs acknowledged");
  for (;;) {
    const seen = await client.untilAnswered({ path: monitor }, [200]);
    const { status, runs = 1, value, problem } = seen.status === 200 ? seen.json() : {};
    if (seen.status !== 200 || (status !== "running" && status !== "done")) {
      const said = `${seen.status} ${status} ${JSON.stringify(problem)}`;
      tally.wrong("job", `${monitor} of ${name} was acknowledged, and is ${said}`);
      return { monitor, runs: 1 };
    }
    if (status === "done") {
      const came = (value as { readonly digest?: string } | undefined)?.digest;
      if (came !== digest) tally.wrong("job", `${monitor} came to ${came}, not to ${digest}`);
      else tally.count("jobs done with the right digest");
      if (Number(runs) > 1) tally.count("jobs begun more than once, which say so");
      return { monitor, runs: Number(runs) };
    }
    await sleep(random.between(150, 400));
  }
}
