import { parseRequestHead } from "@verdict/fields";
import { type Exchange, Progress } from "../exchange.ts";

/** A request that the runtime would not read, as far as its head can be made out. */
export class BrokenExchange extends Progress implements Exchange {
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly query: string;
  readonly version: string;
  readonly address: string | undefined;
  readonly hasContent = false;
  readonly now = Date.now();
  readonly #fields: readonly (readonly [name: string, value: string])[];

  constructor(
    { method, target, version }: { method: string; target: string; version: string },
    fields: readonly (readonly [name: string, value: string])[],
    address: string | undefined,
  ) {
    super();
    this.method = method;
    this.target = target;
    const mark = target.indexOf("?");
    this.path = mark === -1 ? target : target.slice(0, mark);
    this.query = mark === -1 ? "" : target.slice(mark + 1);
    this.version = version;
    this.address = address;
    this.#fields = fields;
  }

  field(name: string): string | undefined {
    const values = this.#fields.filter(([it]) => it.toLowerCase() === name).map(([, it]) => it);
    return values.length === 0 ? undefined : values.join(", ");
  }

  fieldLines(): readonly string[] {
    return this.#fields.flat();
  }

  fieldsSize(): number {
    return this.#fields.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  }

  hint(): void {
    // There is no telling whether the client would understand.
  }

  read(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(0));
  }
}

/**
 * What octets say that the runtime would not read as a request.
 *
 * @param isWhole whether nothing speaks against the head but its method or its version, so that it can be decided on
 */
export function brokenExchange(
  octets: Uint8Array | undefined,
  address?: string,
): { readonly exchange: BrokenExchange; readonly isWhole: boolean } {
  const { value, faults } = parseRequestHead(octets ?? new Uint8Array(0));
  const line = {
    method: value?.method ?? "GET",
    target: value?.target ?? "/",
    version: (value?.version ?? "HTTP/1.1").replace(/^HTTP\//, ""),
  };
  const fields = (value?.fields ?? []).map(({ name, value: it }) => [name, it] as const);
  const serious = faults.filter(({ kind }) => kind !== "method" && kind !== "version");
  return {
    exchange: new BrokenExchange(line, fields, address),
    isWhole: value?.version !== undefined && value.version !== "" && serious.length === 0,
  };
}
