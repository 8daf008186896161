import { type Place, TcpProxy } from "./tcp-proxy.ts";

/** How many proxies there can be at once. */
const most = 50;

/** The TCP proxies of a playground, by name. */
export class Proxies {
  readonly #all = new Map<string, TcpProxy>();
  readonly #connections: number;

  /** @param connections how many each may have at once */
  constructor(connections: number) {
    this.#connections = connections;
  }

  get all(): readonly TcpProxy[] {
    return [...this.#all.values()];
  }

  get(name: string): TcpProxy | undefined {
    return this.#all.get(name);
  }

  /**
   * Put a proxy before a server; it listens once this is done.
   *
   * @param listen port 0 takes a free one
   * @throws {RangeError} when there are too many, or one of that name
   * @throws what listening fails with, such as `EADDRINUSE`
   */
  async add(name: string, listen: Place, upstream: Place, isEnabled = true): Promise<TcpProxy> {
    if (this.#all.has(name)) throw new RangeError(`There is a proxy called ${name}.`);
    if (this.#all.size >= most)
      throw new RangeError(`There are ${most} proxies; remove one first.`);
    const it = new TcpProxy(name, listen, upstream, this.#connections);
    this.#all.set(name, it);
    try {
      if (isEnabled) await it.enable();
    } catch (error) {
      this.#all.delete(name);
      throw error;
    }
    return it;
  }

  async remove(name: string): Promise<void> {
    const it = this.#all.get(name);
    this.#all.delete(name);
    await it?.disable();
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((it) => this.remove(it.name)));
  }
}
