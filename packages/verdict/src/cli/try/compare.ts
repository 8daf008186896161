import {
  filled,
  type Happening,
  piecesOf,
  plainRequests,
  type Recipe,
  type RequestStep,
  relay,
} from "@verdict/playground/try";
import type { Asker, Told } from "./outcome.ts";
import { asked, ownLines, withCurl } from "./with-curl.ts";
import { withFetch } from "./with-fetch.ts";
import { withOurs } from "./with-ours.ts";

/** What one client made of a cause. */
export interface Compared {
  readonly client: string;
  readonly said: string;
  readonly status: number | null;
  /** What it tells besides. */
  readonly tells: string;
  /** Requests that it sent for the last one of the recipe; `null` where it sent none. */
  readonly requests: number | null;
  readonly milliseconds: number | null;
  /** What went over the wire and its caller does not hear of. */
  readonly hidden: readonly string[];
}

/** Where a playground listens. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/**
 * Let clients cause the same, one after the other, and see what goes over the wire and what they say of it. Each goes
 * through a relay of its own, which notes down what it does not tell.
 */
export async function compareClients(recipe: Recipe, place: Place): Promise<readonly Compared[]> {
  const curl = await withCurl();
  const steps = plainRequests(recipe);
  const own = ownLines(recipe.curl);
  return [
    await one(withFetch, steps, place),
    curl === undefined
      ? notThere("curl", "not installed here")
      : own === undefined
        ? await one(curl, steps, place)
        : await through(curl.name, place, async (known) => asked(filled(own[0] ?? "", known))),
    await one(withOurs, steps, place),
  ];
}

function notThere(client: string, said: string): Compared {
  return { client, said, status: null, tells: "", requests: null, milliseconds: null, hidden: [] };
}

async function one(
  { name, ask, cannot }: Asker,
  steps: readonly RequestStep[] | undefined,
  place: Place,
): Promise<Compared> {
  if (steps === undefined) return notThere(name, "it cannot be told to send this");
  const why = steps.map((it) => cannot?.(it)).find((it) => it !== undefined);
  if (why !== undefined) return notThere(name, why);
  return through(name, place, async (known, begin) => {
    let told: Told | undefined;
    for (const step of steps) {
      for (let i = 0; i < (step.times ?? 1); i++) {
        begin();
        told = await ask(step, filled(`http://{host}${step.request.target}`, known), known);
      }
      for (const [key, field] of Object.entries(step.keep ?? {})) {
        known[key] = told?.field(field) ?? "";
      }
    }
    return told as Told;
  });
}

/** Run a client through a relay. */
async function through(
  client: string,
  { host, port }: Place,
  run: (known: Record<string, string>, begin: () => void) => Promise<Told>,
): Promise<Compared> {
  const between = await relay(host, port);
  let [start, from] = [performance.now(), 0];
  const begin = (): void => {
    [start, from] = [performance.now(), between.happenings.length];
  };
  try {
    const told = await run({ host: between.authority }, begin);
    const milliseconds = Math.round(performance.now() - start);
    const wire = between.happenings.slice(from);
    return {
      client,
      said: told.said,
      status: told.status ?? null,
      tells: told.tells ?? "",
      requests: requestsIn(wire),
      milliseconds,
      hidden: hiddenIn(wire, told),
    };
  } finally {
    await between.close();
  }
}

function requestsIn(wire: readonly Happening[]): number {
  return piecesOf(wire).filter((it) => it.name === "request head").length;
}

/** What went over the wire and is not told. */
function hiddenIn(wire: readonly Happening[], { status, shows }: Told): readonly string[] {
  const pieces = piecesOf(wire);
  const statuses = (name: string): string[] =>
    pieces
      .filter((it) => it.name === name)
      .flatMap((it) => /^HTTP\/\S+ (\d{3})/.exec(it.octets ?? "")?.[1] ?? []);
  const interim = shows.interim ? [] : statuses("interim response");
  const answers = statuses("response head");
  const before = shows.requests ? [] : answers.slice(0, -1);
  const requests = requestsIn(wire);
  const silent = shows.requests
    ? 0
    : Math.max(0, requests - answers.length - (status === undefined ? 1 : 0));
  return [
    ...(interim.length === 0 ? [] : [`interim ${interim.join(", ")}`]),
    ...(before.length === 0 ? [] : [`answered ${before.join(", ")} before`]),
    ...(silent === 0 ? [] : [`${silent} request${silent === 1 ? "" : "s"} without an answer`]),
  ];
}
