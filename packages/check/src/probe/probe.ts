import { code, isCredential } from "@verdict/codes";
import { check } from "../check.ts";
import type { Exchange, Response } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import { learnedFrom, methodsIn } from "./learn.ts";
import { credentialProbes, type Probe, probesFor } from "./plan.ts";
import { inTurn, Pause, politely, type Send } from "./polite.ts";
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
  readonly send: Send;
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
 * Ask a resource in every way, two requests at a time, predict each answer from what it has told before, and check all of it together.
 *
 * @throws what the first request fails with
 */
export async function probe(url: string, options: ProbeOptions): Promise<ProbeResult> {
  const { fields = {}, isUnsafe = false, budget = 40, patience = 30_000, told } = options;
  const send = politely(options.send, patience);
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
  const plan = [
    ...(isThere ? all : all.filter((it) => it.path !== undefined || isAbout(it.method))),
    ...credentialProbes(first.response, Object.keys(fields).some(isCredential)),
  ].slice(0, budget - 1);
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
  const parsers = new Set<number>();
  const anonymous = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !isCredential(name)),
  );
  const ask = ({ method, path, fields: own, content, isAnonymous }: Probe): Promise<Exchange> =>
    send(path === undefined ? url : new URL(path, url).href, {
      method,
      fields: { ...(isAnonymous === true ? anonymous : fields), ...own },
      ...(content === undefined ? {} : { content }),
    });
  for await (const { from: it, to } of inTurn(plan, ask)) {
    if (to.status === "rejected") {
      const { message } = to.reason as Error;
      stopped = to.reason instanceof Pause ? message : `${it.method}: ${message}`;
      break;
    }
    const answer = to.value;
    if (it.isForParser === true && isOfParser(answer.response)) parsers.add(exchanges.length);
    exchanges.push(answer);
    const { status } = answer.response;
    const right =
      isThere || it.path !== undefined || it.isAnonymous === true
        ? predicted(it, learned, methodsIn(exchanges))
        : it.method === "HEAD"
          ? first.response.status
          : undefined;
    const isRight = right === undefined || status === right || it.also?.includes(status) === true;
    note({ name: it.name, method: it.method, predicted: right, status, isRight }, plan.length + 1);
  }
  // Nobody can mend what refuses a request before the application has it.
  const findings = check(exchanges).filter(({ where }) => !parsers.has(where.exchange));
  return { probed, exchanges, findings, stopped };
}

/** Whether an answer comes from what parses requests: Node sends nothing but its status, and ends the connection. */
function isOfParser({ status, fields, content }: Response): boolean {
  if (status !== code.BAD_REQUEST || content !== undefined) return false;
  return fields.lines.every(([name]) => name.toLowerCase() === "connection");
}

/** Whether a method is about what GET would give, rather than for it. */
function isAbout(method: string): boolean {
  return method === "HEAD" || method === "OPTIONS";
}
