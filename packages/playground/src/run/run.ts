import { setTimeout as pause } from "node:timers/promises";
import { filled, type Known, rawRequest } from "../causes/raw.ts";
import type { Over, Recipe, RequestStep, Step } from "../causes/recipe.ts";
import { Http1Connection, type Target } from "./http1.ts";
import { Http2Connection } from "./http2.ts";
import { type Happening, Recorder, type Seen, type Transcript } from "./transcript.ts";

/** Where a recipe runs. */
export interface Ground {
  readonly host: string;
  readonly port: number;
  /** The port of a server beside the playground. */
  readonly beside: (name: string) => Promise<number>;
  /** What a client shows where the recipe says so. */
  readonly certificate: (
    which: "client" | "stranger",
  ) => Promise<{ readonly cert: string; readonly key: string }>;
}

/**
 * Do what a recipe says, over real connections, and note down all that goes over them both ways.
 *
 * @param within milliseconds that each answer has; 5000 unless told
 * @param told hears of all that happens, when it does
 */
export async function run(
  recipe: Recipe,
  ground: Ground,
  within = 5000,
  told?: (it: Happening) => void,
): Promise<Transcript> {
  const { over = {}, steps } = recipe;
  const recorder = new Recorder(told);
  const target = await targetOf(over, ground);
  const known: Record<string, string> = { host: `${authority(target)}` };
  const answers: Seen[] = [];
  const take = (it: Seen | undefined, step?: RequestStep): void => {
    if (it === undefined) return;
    answers.push(it);
    for (const [name, field] of Object.entries(step?.keep ?? {})) {
      known[name] =
        it.fields.find((line) => line.name.toLowerCase() === field.toLowerCase())?.value ?? "";
    }
  };
  const end =
    over.http === "2"
      ? await overHttp2(steps, target, recorder, known, within, take)
      : await overHttp1(steps, over.proxy === true, target, recorder, known, within, take);
  return {
    happenings: recorder.happenings,
    answers,
    status: answers.at(-1)?.status ?? null,
    end,
    milliseconds: recorder.elapsed,
  };
}

type Take = (it: Seen | undefined, step?: RequestStep) => void;

async function overHttp1(
  steps: readonly Step[],
  isProxy: boolean,
  target: Target,
  recorder: Recorder,
  known: Known,
  within: number,
  take: Take,
): Promise<Transcript["end"]> {
  let connection = new Http1Connection(target, recorder);
  const all = [connection];
  let isOwed = false;
  try {
    for (const step of steps) {
      if ("request" in step) {
        for (let i = 0; i < (step.times ?? 1); i++) {
          // A server may have closed after its last answer.
          if (connection.end !== "open") {
            connection = new Http1Connection(target, recorder);
            all.push(connection);
          }
          connection.send(rawRequest(step, isProxy, known));
          if (step.ahead === true) isOwed = true;
          else take(await connection.answer(step.request.method ?? "GET", within), step);
        }
      } else if ("send" in step) {
        connection.send(filled(step.send, known));
        isOwed = true;
      } else if ("pause" in step) {
        recorder.tell(all.length, "paused", undefined, `${step.pause} ms`);
        await pause(step.pause);
      } else if ("wait" in step) {
        if (step.wait === "answer") take(await connection.answer("GET", within));
        else await connection.closed(within);
        isOwed = false;
      } else if ("end" in step) {
        if (step.end === "half") connection.halfClose();
        else {
          connection.hangUp();
          isOwed = false;
        }
      } else {
        connection = new Http1Connection(target, recorder);
        all.push(connection);
      }
    }
    if (isOwed) take(await connection.answer("GET", within));
    return connection.end;
  } finally {
    for (const it of all) it.destroy();
  }
}

async function overHttp2(
  steps: readonly Step[],
  target: Target,
  recorder: Recorder,
  known: Known,
  within: number,
  take: Take,
): Promise<Transcript["end"]> {
  const connection = new Http2Connection(target, recorder);
  try {
    for (const step of steps) {
      if ("pause" in step) await pause(step.pause);
      if (!("request" in step)) continue;
      for (let i = 0; i < (step.times ?? 1); i++)
        take(await connection.ask(step, known, within), step);
    }
    return connection.end;
  } finally {
    connection.destroy();
  }
}

async function targetOf(over: Over, ground: Ground): Promise<Target> {
  const port = over.beside === undefined ? ground.port : await ground.beside(over.beside);
  const { tls } = over;
  if (tls === undefined) return { host: ground.host, port };
  const shown = tls.shows === undefined ? {} : await ground.certificate(tls.shows);
  return { host: ground.host, port, tls: { ...tls, ...shown } };
}

function authority({ host, port }: Target): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
