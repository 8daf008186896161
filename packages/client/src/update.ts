import { GONE, NOT_FOUND, PRECONDITION_FAILED } from "@verdict/codes/constants";
import { parseDate, parseETag } from "@verdict/fields";
import { fieldsOf } from "./core.ts";
import { failed } from "./ended.ts";
import { VerdictError } from "./error.ts";
import { sleep } from "./repeat/sleep.ts";
import type { Answered, ClassArm, ResponseHeaders, Result } from "./result.ts";
import type { ActOptions } from "./settings.ts";
import type { Values } from "./target.ts";

/** What an update is told; both its reads and its writes are sent with it. */
export interface UpdateOptions extends Omit<ActOptions, "body" | "as"> {
  readonly params?: Values | undefined;
  readonly query?: Values | URLSearchParams | undefined;
  /** How the content is read, and written: as JSON unless told. */
  readonly as?: "json" | "text" | "bytes" | undefined;
  /** Most reads, each with a write; 5 unless told. */
  readonly tries?: number | undefined;
}

/** How an update ended: with its write, or with the read that none followed. */
export type Updated<Data> = Result & {
  /** What is there now, as it was written; `undefined` where nothing was. */
  readonly written: Data | undefined;
};

/**
 * Makes the new content of the current one, which is `undefined` where there is none; `undefined` ends without a write.
 *
 * @param read the response that it was read from
 */
export type Change<Data> = (
  current: Data | undefined,
  read: Answered<ClassArm>,
) => Data | undefined | Promise<Data | undefined>;

/** What is needed of a client. */
export interface Requester {
  readonly request: (
    method: string,
    url: string | URL,
    options: ActOptions & Pick<UpdateOptions, "params" | "query">,
  ) => PromiseLike<unknown>;
}

/** The longest wait before another try, in milliseconds. */
const longest = 2000;

/**
 * Read a resource, change it, and write it, only if it still is what was read (RFC 9110 13.1): by If-Match with its entity
 * tag, or by If-Unmodified-Since where there is only a date that tells states apart (RFC 9110 8.8.2.2). What is not there
 * (404, 410) is made with `If-None-Match: *`. Whoever was slower (412) reads again, so that no update is lost.
 *
 * Where nothing tells states apart, nothing is written: the result is `usage`. A 412 that a repeat of one's own write may
 * have met comes back with `maybeApplied`: to start again might apply the change twice.
 *
 * @param change makes the new content of the current one, which is `undefined` where there is none; it is called once for
 *   each try, and ends the update without a write by giving `undefined`
 * @example await update<Counter>(api, "/counter", (it) => ({ count: (it?.count ?? 0) + 1 }))
 */
export async function update<Data = unknown>(
  api: Requester,
  url: string | URL,
  change: Change<Data>,
  { tries = 5, as = "json", ...own }: UpdateOptions = {},
): Promise<Updated<Data>> {
  const headers = fieldsOf(own.headers);
  for (let turn = 1; ; turn++) {
    // What a cache holds may be what the last write was refused for.
    const asked = turn === 1 ? headers : { ...headers, "cache-control": "no-cache" };
    const read = (await api.request("GET", url, { ...own, as, headers: asked })) as Result;
    const isLast = turn >= tries;
    if (read.is === "failed" || !(read.ok || isAbsent(read.status))) return ended(read);
    const state = read.ok ? stateOf(read.headers) : absent;
    if (state === undefined || (typeof state === "number" && isLast)) {
      const error = new VerdictError("usage", "No validator tells its states apart.");
      error.status = read.status;
      return ended(failed(error, read));
    }
    if (typeof state === "number") {
      await sleep(state, own.signal);
      continue;
    }
    const next = await change(read.ok ? (read.data as Data) : undefined, read);
    if (next === undefined) return ended(read);
    const type =
      headers["content-type"] ??
      (read.ok ? read.headers.get("content-type") : null) ??
      (as === "json" ? "application/json" : undefined);
    const result = (await api.request("PUT", url, {
      ...own,
      headers: { ...headers, ...state, "content-type": type },
      body: as === "json" ? JSON.stringify(next) : (next as string | Uint8Array),
    })) as Result;
    const isLate = result.is === "4xx" && result.status === PRECONDITION_FAILED;
    if (!isLate || result.maybeApplied || isLast)
      return { ...result, written: result.ok ? next : undefined };
    await sleep(Math.random() * Math.min(longest, 25 * 2 ** turn), own.signal);
  }
}

function ended(result: Result): Result & { readonly written: undefined } {
  return { ...result, written: undefined };
}

const absent = { "if-none-match": "*" };

function isAbsent(status: number): boolean {
  return status === NOT_FOUND || status === GONE;
}

/** Milliseconds in the one second that dates of HTTP tell apart. */
const second = 1000;

/**
 * The condition that holds for this state alone, or the milliseconds after which its date will be one: whatever is written
 * within the same second has the same (RFC 9110 8.8.2.2).
 */
function stateOf(headers: ResponseHeaders): Record<string, string> | number | undefined {
  const tag = headers.get("etag")?.trim();
  if (tag && parseETag(tag)?.weak === false) return { "if-match": tag };
  const modified = headers.get("last-modified")?.trim() ?? "";
  const age = (parseDate(headers.get("date") ?? "") ?? Number.NaN) - (parseDate(modified) ?? 0);
  if (modified === "" || Number.isNaN(age)) return undefined;
  return age >= second ? { "if-unmodified-since": modified } : second;
}
