import { about, VerdictError } from "../error.ts";
import type { Result, Why } from "../result.ts";

/** A call of which the content is read as it comes. It has to be one that was made in this turn: nothing is sent yet. */
export interface Streamed {
  readonly stream: () => Promise<ReadableStream<Uint8Array>>;
  readonly then: PromiseLike<unknown>["then"];
}

/** Content under way, as text (UTF-8, a mark at its beginning left out), and what is known of it. */
export interface Flow {
  readonly texts: AsyncIterable<string>;
  readonly result: Promise<Result>;
}

/**
 * The content of a success as it comes. Whoever stops reading ends the response.
 *
 * It throws a {@link VerdictError} where the call does not succeed, or breaks off.
 */
export function flowOf(call: Streamed): Flow {
  // How it is read has to be said before it is sent.
  const begun = call.stream();
  // Who reads it is told; it may be that nobody does.
  begun.catch(() => undefined);
  const result = Promise.resolve(call) as Promise<Result>;
  return { texts: textsIn(begun, result), result };
}

async function* textsIn(
  begun: Promise<ReadableStream<Uint8Array>>,
  result: Promise<Result>,
): AsyncGenerator<string, void, undefined> {
  const reader = (await begun).getReader();
  const decoder = new TextDecoder();
  let isDone = false;
  try {
    while (!isDone) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        isDone = true;
        throw brokenOff(error);
      });
      isDone = done;
      const text = decoder.decode(value, { stream: !done });
      if (text !== "") yield text;
    }
  } catch (error) {
    throw error instanceof VerdictError ? about(error, await result) : error;
  } finally {
    // Nobody waits for the end of what nobody reads.
    if (!isDone) reader.cancel().catch(() => undefined);
  }
}

/** An error about content that is not what it should be. */
export async function unfit(result: Promise<Result>, why: Why, message: string, cause?: unknown) {
  return about(new VerdictError(why, message, cause), await result);
}

/** What is made of content that fits; what is too long ends with `too-large`. */
export async function fitting<T>({ result }: Flow, made: () => T): Promise<T> {
  try {
    return made();
  } catch (error) {
    throw await unfit(result, "too-large", (error as RangeError).message);
  }
}

function brokenOff(error: unknown): VerdictError {
  if (error instanceof VerdictError) return error;
  // What a transport throws is a TypeError; a caller may give up for any reason.
  const isBroken = error instanceof TypeError;
  const { name, message } = Object(error) as Error;
  const why = isBroken ? "truncated" : name === "TimeoutError" ? "timeout" : "aborted";
  return new VerdictError(why, message, error, isBroken);
}
