import { about, VerdictError } from "./error.ts";
import type { Answered, Arms, Declared, Ending, FollowOptions, Value } from "./result.ts";
import type { As } from "./settings.ts";

/**
 * A call under way: a promise of its result, and ways to take just what one came for. Those reject with a
 * {@link VerdictError} where the call did not succeed; the call itself never rejects.
 */
export class Call<All extends Declared = Record<never, never>> implements PromiseLike<Ending<All>> {
  #as: As | undefined;
  readonly #result: Promise<Ending<All>>;

  /** @param begin is called once it is known how a success is read */
  constructor(begin: (as: As | undefined) => Promise<unknown>) {
    // Whoever wants JSON says so in the same turn, before anything is sent.
    this.#result = Promise.resolve().then(() => begin(this.#as)) as Promise<Ending<All>>;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited
  then<One = Ending<All>, Other = never>(
    done?: ((result: Ending<All>) => One | PromiseLike<One>) | null,
    failed?: ((reason: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<One | Other> {
    return this.#result.then(done, failed);
  }

  /** The data of a success: as declared, else as its type says. */
  value(): Promise<Value<All>> {
    return this.#success() as Promise<Value<All>>;
  }

  /** The content of a success as JSON. */
  json<Data = Value<All>>(): Promise<Data> {
    return this.#success("json") as Promise<Data>;
  }

  /** The content of a success as text. */
  text(): Promise<string> {
    return this.#success("text").then((it) => (it as string | undefined) ?? "");
  }

  /** The octets of a success. */
  bytes(): Promise<Uint8Array> {
    return this.#success("bytes").then((it) => (it as Uint8Array | undefined) ?? new Uint8Array());
  }

  /** The content of a success as it comes; nothing is sent again once it has begun. */
  stream(): Promise<ReadableStream<Uint8Array>> {
    return this.#success("stream").then(
      (it) => (it ?? new Blob([]).stream()) as ReadableStream<Uint8Array>,
    );
  }

  /**
   * What the function for this end makes of it; there is one for each.
   *
   * @example call.match({ 200: (r) => r.data.name, 404: () => "nobody", "2xx": …, "3xx": …, "4xx": …, "5xx": …, failed: (r) => r.why })
   */
  match<Out>(arms: Arms<All, Out>): Promise<Out> {
    return this.#result.then(
      (it) => (arms as Record<string, (it: unknown) => Out>)[it.is as string]?.(it) as Out,
    );
  }

  /** What follows from what was accepted (202): see `done` of the result. */
  done(options?: FollowOptions): Promise<Ending> {
    return this.#result.then((it) => it.done(options));
  }

  async #success(as?: As): Promise<unknown> {
    this.#as = as;
    const result = (await this.#result) as Ending & Partial<Answered>;
    if (result.ok) return result.data;
    throw "error" in result ? result.error : about(new VerdictError(), result);
  }
}
