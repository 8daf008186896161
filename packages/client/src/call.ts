import { VerdictError } from "./error.ts";
import type { Answered, Arms, Declared, DoneOptions, Result, Value } from "./result.ts";
import type { As } from "./settings.ts";

/**
 * A call under way: a promise of its result, and ways to take just what one came for. Those reject with a
 * {@link VerdictError} where the call did not succeed; the call itself never rejects.
 */
export class Call<All extends Declared = Record<never, never>> implements PromiseLike<Result<All>> {
  readonly #as: (how: As) => void;
  readonly #result: Promise<Result>;

  /** @param begin given how a success is read, which is known once the turn is over */
  constructor(begin: (how: () => As) => Promise<Result>, as: As) {
    let how = as;
    this.#as = (it) => {
      how = it;
    };
    // Whoever wants JSON says so in the same turn, before anything is sent.
    this.#result = Promise.resolve().then(() => begin(() => how));
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited
  then<One = Result<All>, Other = never>(
    done?: ((result: Result<All>) => One | PromiseLike<One>) | null,
    failed?: ((reason: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<One | Other> {
    return (this.#result as Promise<Result<All>>).then(done, failed);
  }

  /** The data of a success: as declared, else as its type says. */
  value(): Promise<Value<All>> {
    return this.#success().then(({ data }) => data as Value<All>);
  }

  /** The content of a success as JSON. */
  json<Data = Value<All>>(): Promise<Data> {
    this.#as("json");
    return this.#success().then(({ data }) => data as Data);
  }

  /** The content of a success as text. */
  text(): Promise<string> {
    this.#as("text");
    return this.#success().then(({ text }) => text ?? "");
  }

  /** The octets of a success. */
  bytes(): Promise<Uint8Array> {
    this.#as("bytes");
    return this.#success().then(({ data }) => (data as Uint8Array | undefined) ?? new Uint8Array());
  }

  /** The content of a success as it comes; nothing is sent again once it has begun. */
  stream(): Promise<ReadableStream<Uint8Array>> {
    this.#as("stream");
    return this.#success().then(
      ({ data }) =>
        (data as ReadableStream<Uint8Array> | undefined) ??
        (new Response("").body as ReadableStream<Uint8Array>),
    );
  }

  /**
   * What the function for this end makes of it; there is one for each.
   *
   * @example call.match({ 200: (r) => r.data.name, 404: () => "nobody", "2xx": …, "3xx": …, "4xx": …, "5xx": …, failed: (r) => r.why })
   */
  match<Out>(arms: Arms<All, Out>): Promise<Out> {
    return this.#result.then(
      (it) => (arms as Record<string | number, (result: Result) => Out>)[it.is]?.(it) as Out,
    );
  }

  /** The result once what was accepted is done: see {@link Answered.done}. */
  done(options?: DoneOptions): Promise<Result> {
    return this.#result.then((it) => (it.is === "failed" ? it : it.done(options)));
  }

  async #success(): Promise<Answered> {
    const result = await this.#result;
    if (result.is === "failed") throw result.error;
    if (!result.ok) throw new VerdictError(result);
    return result;
  }
}
