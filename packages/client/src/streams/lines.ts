import { type Flow, fitting, flowOf, type Streamed, unfit } from "./chunks.ts";
import { Splitter } from "./split.ts";

/** What is told of lines. */
export interface LinesOptions {
  /** Most characters of a line; 1 Mi unless told. */
  readonly longest?: number | undefined;
}

/** Most characters of a line, unless told. */
export const usualLine = 2 ** 20;

/**
 * The lines of a text as they come, without their ends: LF, or CR LF. The last needs none.
 *
 * @example for await (const line of lines(api.get("/log"))) console.log(line);
 * @throws {VerdictError} where the call does not succeed or breaks off, and `too-large` for a line that is too long
 */
export function lines(
  call: Streamed,
  { longest = usualLine }: LinesOptions = {},
): AsyncGenerator<string, void, undefined> {
  return linesIn(flowOf(call), new Splitter(false, longest));
}

/**
 * The values of JSON lines (NDJSON) as they come. Empty lines are passed over.
 *
 * @example for await (const it of jsonLines<Change>(api.get("/changes"))) apply(it);
 * @throws {VerdictError} as `lines` does, and `decode` for a line that is no JSON
 */
export function jsonLines<Data = unknown>(
  call: Streamed,
  { longest = usualLine }: LinesOptions = {},
): AsyncGenerator<Data, void, undefined> {
  return valuesIn<Data>(flowOf(call), new Splitter(false, longest));
}

async function* linesIn(flow: Flow, splitter: Splitter): AsyncGenerator<string, void, undefined> {
  for await (const text of flow.texts) yield* await fitting(flow, () => splitter.push(text));
  const last = splitter.rest;
  if (last !== "") yield last.replace(/\r$/, "");
}

async function* valuesIn<Data>(
  flow: Flow,
  splitter: Splitter,
): AsyncGenerator<Data, void, undefined> {
  let nth = 0;
  for await (const line of linesIn(flow, splitter)) {
    nth++;
    if (line.trim() === "") continue;
    let value: Data;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw await unfit(flow.result, "decode", `Line ${nth} is no JSON.`, error);
    }
    yield value;
  }
}
