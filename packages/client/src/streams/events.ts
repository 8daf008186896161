import { repeatKind } from "@verdict/codes";
import { NO_CONTENT } from "@verdict/codes/constants";
import { VerdictError } from "../error.ts";
import { sleep } from "../repeat/sleep.ts";
import { type Flow, fitting, flowOf, type Streamed, unfit } from "./chunks.ts";
import { EventParser, type ServerEvent } from "./event-parser.ts";
import { usualLine } from "./lines.ts";

/** What is told of a stream of events. */
export interface EventsOptions {
  /** Most characters of an event; 1 Mi unless told. */
  readonly longest?: number | undefined;
  /** Milliseconds before the next connection, until the server says otherwise; 3,000 unless told. */
  readonly delay?: number | undefined;
  /** Most connections in a row that fail; 10 unless told. */
  readonly attempts?: number | undefined;
  /** Ends the stream, and the wait for the next. */
  readonly signal?: AbortSignal | undefined;
}

/** What the next connection is sent with. */
export interface Connecting {
  /** Accept, and Last-Event-ID where there has been one. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** The shortest wait that a server may ask for, the longest of our own, and all that a timer can hold, in milliseconds. */
const shortestWait = 100;
const longestWait = 30_000;
const longestTimer = 2 ** 31 - 1;

/** What a field can hold of an id, as octets. */
const sendable = /^[\t\x20-\x7e\x80-\xff]{1,4096}$/;

/**
 * The events that a server sends, as the HTML standard has it ("Server-sent events"). Of a call there is one stream; a
 * function that calls is asked again when that ends or fails in a way that passes: after the time that the server says, for
 * what comes after the last event; an id that no field can hold is not sent. A 204 ends it.
 *
 * @example for await (const it of events(api.get("/feed"))) console.log(it.type, it.data);
 * @example for await (const it of events((own) => api.get("/feed", own), { signal })) console.log(it.id);
 * @throws {VerdictError} where the call does not succeed or breaks off, `decode` for what is no stream of events, and
 *   `too-large` for an event that is too long
 */
export function events(
  source: Streamed | ((own: Connecting) => Streamed),
  { longest = usualLine, delay = 3000, attempts = 10, signal }: EventsOptions = {},
): AsyncGenerator<ServerEvent, void, undefined> {
  const parser = new EventParser(longest);
  // A call is begun in this turn: later on it would be too late to say how it is read.
  return typeof source === "function" ? connected(source) : eventsIn(flowOf(source), parser);

  async function* connected(
    call: (own: Connecting) => Streamed,
  ): AsyncGenerator<ServerEvent, void, undefined> {
    for (let failures = 0; ; ) {
      // As Fetch sends it: UTF-8, one character for each octet.
      const id = Array.from(new TextEncoder().encode(parser.id), (it) => String.fromCharCode(it));
      const headers = {
        accept: "text/event-stream",
        ...(sendable.test(id.join("")) && { "last-event-id": id.join("") }),
      };
      let told = 0;
      // Connections come and go, and leave nothing behind at a signal that stays.
      const own = new AbortController();
      const stop = (): void => own.abort(signal?.reason);
      if (signal?.aborted) stop();
      signal?.addEventListener("abort", stop);
      try {
        const flow = flowOf(call({ headers, signal: own.signal }));
        for await (const event of eventsIn(flow, parser)) {
          failures = 0;
          yield event;
        }
        const { status } = await flow.result;
        if (status === NO_CONTENT) return;
        failures = 0;
      } catch (error) {
        if (!passes(error) || ++failures >= attempts) throw error;
        told = +(error.result.retryAt ?? 0) - Date.now();
      } finally {
        signal?.removeEventListener("abort", stop);
      }
      const { retry } = parser;
      const wait = retry === undefined ? delay : Math.max(retry, shortestWait);
      const longer = Math.min(wait * 2 ** failures, Math.max(wait, longestWait));
      await sleep(Math.min(Math.max(longer, told), longestTimer), signal);
    }
  }
}

async function* eventsIn(
  flow: Flow,
  parser: EventParser,
): AsyncGenerator<ServerEvent, void, undefined> {
  let isFirst = true;
  parser.begin();
  for await (const text of flow.texts) {
    if (isFirst) await checkType(flow);
    isFirst = false;
    yield* await fitting(flow, () => parser.push(text));
  }
  if (isFirst) await checkType(flow);
}

async function checkType({ result }: Flow): Promise<void> {
  const it = await result;
  if (it.is === "failed" || it.status === NO_CONTENT) return;
  const type = it.headers.get("content-type") ?? "";
  if (!/^text\/event-stream *(?:;|$)/i.test(type))
    throw await unfit(result, "decode", "It is no stream of events.");
}

/** Whether another connection might help. */
function passes(error: unknown): error is VerdictError {
  if (!(error instanceof VerdictError)) return false;
  const { why, status } = error;
  if (why === undefined) return status !== undefined && repeatKind(status) !== "permanent";
  return why === "network" || why === "truncated" || why === "timeout";
}
