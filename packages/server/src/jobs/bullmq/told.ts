import { code, isError, phraseOf } from "@verdict/codes";
import { Problem, type ProblemDetails } from "../../problem.ts";
import { Created, SeeOther, shown } from "../../results.ts";
import type { JobRecord } from "../record.ts";
import { failed } from "../work.ts";
import { isUuid } from "./ids.ts";

/** What a monitor has to know of a job of BullMQ's. */
export interface BullJob {
  readonly id?: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: each queue has its own
  readonly data: any;
  /** When it was added, in milliseconds since the epoch. */
  readonly timestamp: number;
  readonly progress: unknown;
  readonly returnvalue: unknown;
  readonly failedReason?: string | undefined;
  readonly finishedOn?: number | undefined;
  /** How often a worker began with it. */
  readonly attemptsStarted: number;
  getState(): Promise<string>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  updateData(data: any): Promise<void>;
}

/** What goes before the details of a problem in the reason of a failure: there is no other place for them. */
const mark = "Problem ";

/** What BullMQ says of a failure that nobody threw. */
const givenUp = /^job (?:stalled|started) more than allowable limit$/;

/** What a worker says of what came of its work: text and JSON are all that BullMQ keeps. */
export function keptOf(result: unknown): unknown {
  if (result instanceof SeeOther || result instanceof Created) return { seeOther: result.location };
  return shown(result);
}

/** What a worker throws for what its work threw: a problem with its details as the message, all else as it is. */
export function reasonOf(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  const { status, details } = error;
  const title = phraseOf(status) ?? String(status);
  const reason = `${mark}${JSON.stringify({ type: "about:blank", title, ...details, status })}`;
  return new Error(reason, { cause: error });
}

/** Whether a monitor has called a job off that was being worked on. */
export function isCalledOff(data: unknown): boolean {
  return (
    typeof data === "object" && data !== null && "calledOff" in data && data.calledOff === true
  );
}

/** What a monitor tells of a job whose state is asked only where it may have come to its end. */
export async function recordOf(job: BullJob, id: string): Promise<JobRecord> {
  const { timestamp: begun, attemptsStarted: runs, progress } = job;
  if (isCalledOff(job.data)) return { id, status: "gone", begun };
  const state = job.finishedOn === undefined ? "" : await job.getState();
  // What BullMQ says where no worker has said anything.
  const told = progress === 0 ? {} : { progress };
  const record = { id, begun, runs, ...told };
  if (state === "failed") return { ...record, status: "failed", problem: problemOf(job, id) };
  if (state !== "completed") return { ...record, status: "running" };
  const { returnvalue: value } = job;
  const location = locationIn(value);
  if (location !== undefined) return { ...record, status: "done", location };
  return { ...record, status: "done", ...(value === undefined ? {} : { value }) };
}

function locationIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { seeOther, ...others } = value as { readonly seeOther?: unknown };
  return typeof seeOther === "string" && Object.keys(others).length === 0 ? seeOther : undefined;
}

function problemOf(
  { failedReason = "" }: BullJob,
  id: string,
): ProblemDetails & { readonly status: number } {
  const told = failedReason.startsWith(mark) ? toldIn(failedReason.slice(mark.length)) : undefined;
  if (told !== undefined) return told;
  const { instance, ...problem } = givenUp.test(failedReason)
    ? failed(code.SERVICE_UNAVAILABLE, "Those who worked on it did not live to its end.", id)
    : failed(code.INTERNAL_SERVER_ERROR, "Something unexpected went wrong.", id);
  return isUuid(id) ? { ...problem, instance: instance as string } : problem;
}

function toldIn(text: string): (ProblemDetails & { readonly status: number }) | undefined {
  try {
    const told = JSON.parse(text) as { readonly status?: unknown } | null;
    const status = told?.status;
    if (typeof status !== "number" || !Number.isInteger(status) || !isError(status)) return;
    const title = phraseOf(status) ?? String(status);
    return { type: "about:blank", title, ...told, status };
  } catch {
    return;
  }
}
