import { about, VerdictError } from "./error.ts";
import type { Answered, Arms, Declared, Ending, FollowOptions, Value } from "./result.ts";
import type { As } from "./settings.ts";

/**
 * A call under way: a promise of its result, and ways to take just what one came for. Those reject with a
 * {@link VerdictError} where the call did not succeed; the call itself never rejects.
 */
export class Call<All extends Declared = Record<never, never>, Told = keyof All>
  implements PromiseLike<Ending<All, Told>>
{
  readonly #begin: (as: As | undefined) => Promise<unknown>;
  readonly #isStrict: boolean;
  #result: Promise<Ending<All, Told>> | undefined;

  /**
   * @param begin is called once it is known how a success is read
   * @param isStrict whether a success under no status of its own is none that was declared
   */
  constructor(begin: (as: As | undefined) => Promise<unknown>, isStrict = false) {
    this.#begin = begin;
    this.#isStrict = isStrict;
    // Whoever wants JSON says so in the same turn, before anything is sent.
    queueMicrotask(() => this.#sent());
  }

  #sent(as?: As): Promise<Ending<All, Told>> {
    this.#result ??= this.#begin(as) as Promise<Ending<All, Told>>;
    return this.#result;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a PromiseLike on purpose: `await api.get(…)` sends it
  then<One = Ending<All, Told>, Other = never>(
    done?: ((result: Ending<All, Told>) => One | PromiseLike<One>) | null,
    failed?: ((reason: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<One | Other> {
    return this.#sent().then(done, failed);
  }

  /** The data of a success: as declared, else as its type says. Where some success is declared, no other is one. */
  value(): Promise<Value<All>> {
    return this.#success() as Promise<Value<All>>;
  }

  /** The same, and JSON where nothing else is declared. */
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
   * The result with these statuses told from their classes, declared or not.
   *
   * @example
   * const r = await api.get("/users/:id", { params: { id: 7 } }).cases(200, 404);
   * switch (r.is) { case 200: … case 404: … case "2xx": … case "3xx": … case "4xx": … case "5xx": … case "failed": … }
   */
  cases<const Status extends number>(...statuses: Status[]): Promise<Ending<All, Told | Status>> {
    return this.#sent().then(
      (it) => told(it, (status) => statuses.includes(status as Status)) as never,
    );
  }

  /**
   * What the function for this end makes of it; there is one for each. Statuses that only types know may have one too, and
   * go to that of their class otherwise.
   *
   * @example call.match({ 200: (r) => r.data.name, 404: () => "nobody", "2xx": …, "3xx": …, "4xx": …, "5xx": …, failed: (r) => r.why })
   */
  match<const Given extends Arms<All, unknown, Told>>(
    arms: Given,
  ): Promise<Awaited<MadeBy<Given>>> {
    return this.#sent().then((it) => {
      const end = told(it, (status) => status in arms);
      return (arms as Record<number | string, (it: unknown) => unknown>)[end.is]?.(end) as never;
    });
  }

  /** What follows from what was accepted (202): see `done` of the result. */
  done(options?: FollowOptions): Promise<Ending> {
    return this.#sent().then((it) => it.done(options));
  }

  #success(as?: As): Promise<unknown> {
    return this.#sent(as).then((it) => {
      const result = it as Ending & Partial<Answered>;
      const isOther = this.#isStrict && result.is === "2xx" && (as === undefined || as === "json");
      if (result.ok && !isOther) return result.data;
      throw "error" in result ? result.error : about(new VerdictError(), result);
    });
  }
}

/** What functions make. */
type MadeBy<All> = {
  [Is in keyof All]: All[Is] extends (it: never) => infer Out ? Out : never;
}[keyof All];

/** A result whose status is told from its class, where it is one of those. */
function told<It extends { readonly is: unknown; readonly status: number | undefined }>(
  result: It,
  isCase: (status: number) => boolean,
): Omit<It, "is"> & { readonly is: number | string } {
  const { is, status } = result;
  return { ...result, is: is !== "failed" && isCase(status as number) ? status : is } as never;
}
