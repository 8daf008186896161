import { code } from "@verdict/codes";
import { parseRetryAfter, retryAfterMs } from "@verdict/fields";
import { check } from "../check.ts";
import type { Exchange } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import { learnedFrom, methodsIn } from "./learn.ts";
import { type Probe, probesFor } from "./plan.ts";
import { predicted } from "./predict.ts";

/** One probe that was sent. */
export interface Probed {
  readonly name: string;
  readonly method: string;
  /** What was predicted; `undefined` for the first request, which says what there is. */
  readonly predicted: number | undefined;
  readonly status: number;
  /** Whether the answer is the predicted one, or as right. */
  readonly isRight: boolean;
}

/** How to probe. */
export interface ProbeOptions {
  /** Sends a request; the transport of `@verdict/check/node` unless told. */
  readonly send: (
    url: string,
    how: {
      readonly method: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly content?: string;
    },
  ) => Promise<Exchange>;
  /** Fields of every request, such as credentials. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Sends what a server should refuse as well. */
  readonly isUnsafe?: boolean;
  /** Most requests; 40 unless told. */
  readonly budget?: number;
  /** Longest wait that a Retry-After may ask for, in milliseconds; 30,000 unless told. */
  readonly patience?: number;
  /** Told of each probe once it is answered. */
  readonly told?: (it: Probed, index: number, of: number) => void;
}

/** What probing found. */
export interface ProbeResult {
  readonly probed: readonly Probed[];
  readonly exchanges: readonly Exchange[];
  readonly findings: readonly Finding[];
  /** Why it ended before its time. */
  readonly stopped: string | undefined;
}

/**
 * Ask a resource in every way, predict each answer from what it has told before, and check all of it together.
 *
 * @throws what the first request fails with
 */
export async function probe(url: string, options: ProbeOptions): Promise<ProbeResult> {
  const { send, fields = {}, isUnsafe = false, budget = 40, patience = 30_000, told } = options;
  const first = await send(url, { method: "GET", fields });
  const exchanges: Exchange[] = [first];
  const probed: Probed[] = [];
  const note = (it: Probed, of: number): void => {
    probed.push(it);
    told?.(it, probed.length, of);
  };
  const learned = learnedFrom(first);
  const isThere = first.response.status === code.OK;
  // What is not there, or is elsewhere, has no conditions and ranges to try.
  const all = probesFor(
    isThere ? learned : { ...learned, etag: undefined, lastModified: undefined, hasRanges: false },
    isUnsafe,
  );
  const plan = (
    isThere
      ? all
      : all.filter((it) => it.path !== undefined || it.method === "HEAD" || it.method === "OPTIONS")
  ).slice(0, budget - 1);
  note(
    {
      name: "what there is",
      method: "GET",
      predicted: undefined,
      status: first.response.status,
      isRight: true,
    },
    plan.length + 1,
  );
  let stopped: string | undefined;
  for (const it of plan) {
    const answer = await sent(it, url, fields, send, patience);
    if (typeof answer === "string") {
      stopped = answer;
      break;
    }
    exchanges.push(answer);
    const { status } = answer.response;
    const right =
      isThere || it.path !== undefined
        ? predicted(it, learned, methodsIn(exchanges))
        : it.method === "HEAD"
          ? first.response.status
          : undefined;
    const isRight = right === undefined || status === right || it.also?.includes(status) === true;
    note({ name: it.name, method: it.method, predicted: right, status, isRight }, plan.length + 1);
  }
  return { probed, exchanges, findings: check(exchanges), stopped };
}

/** Send it; where the server asks for a pause that is not too long, once more after it. */
async function sent(
  { method, path, fields, content }: Probe,
  url: string,
  usual: Readonly<Record<string, string>>,
  send: ProbeOptions["send"],
  patience: number,
): Promise<Exchange | string> {
  const to = path === undefined ? url : new URL(path, url).href;
  const how = {
    method,
    fields: { ...usual, ...fields },
    ...(content === undefined ? {} : { content }),
  };
  for (let turn = 0; ; turn++) {
    let answer: Exchange;
    try {
      answer = await send(to, how);
    } catch (error) {
      return `${method}: ${(error as Error).message}`;
    }
    const { status, fields: got } = answer.response;
    if (status !== code.TOO_MANY_REQUESTS && status !== code.SERVICE_UNAVAILABLE) return answer;
    const retry = parseRetryAfter(got.get("retry-after") ?? "");
    const wait = retry === undefined ? patience + 1 : retryAfterMs(retry, Date.now());
    if (turn > 0 || wait > patience) return `The server asks for a pause (${status}).`;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
