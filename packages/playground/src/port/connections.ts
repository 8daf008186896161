import type { Socket } from "node:net";
import type { Limits } from "../limits.ts";

interface Held {
  readonly socket: Socket;
  readonly address: string;
  /** Requests that are being answered. */
  busy: number;
}

/**
 * All open connections. Where there are more than may be, the one goes that has been without a request for longest, of
 * the client that has too many: whoever opens thousands and says nothing does not keep others out.
 */
export class Connections {
  readonly #limits: Limits;
  /** By the order in which they last had something to say. */
  readonly #all = new Map<Socket, Held>();
  readonly #perClient = new Map<string, number>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#all.size;
  }

  add(socket: Socket): void {
    const address = socket.remoteAddress ?? "";
    this.#all.set(socket, { socket, address, busy: 0 });
    const count = (this.#perClient.get(address) ?? 0) + 1;
    this.#perClient.set(address, count);
    socket.once("close", () => this.#remove(socket, address));
    if (count > this.#limits.perClient) this.#letGo((it) => it.address === address);
    else if (this.#all.size > this.#limits.connections) this.#letGo(() => true);
  }

  /** A request begins. */
  begin(socket: Socket): void {
    const it = this.#all.get(socket);
    if (it === undefined) return;
    it.busy++;
  }

  /** A request is answered. */
  end(socket: Socket): void {
    const it = this.#all.get(socket);
    if (it === undefined) return;
    it.busy--;
    this.#all.delete(socket);
    this.#all.set(socket, it);
  }

  closeAll(): void {
    for (const socket of this.#all.keys()) socket.destroy();
  }

  #letGo(fits: (it: Held) => boolean): void {
    for (const it of this.#all.values()) {
      if (it.busy > 0 || !fits(it)) continue;
      // At once, so that nobody is let go twice in place of two.
      this.#remove(it.socket, it.address);
      it.socket.destroy();
      return;
    }
    // All are busy: the newest has to wait for another time.
    [...this.#all.keys()].at(-1)?.destroy();
  }

  #remove(socket: Socket, address: string): void {
    if (!this.#all.delete(socket)) return;
    const count = (this.#perClient.get(address) ?? 1) - 1;
    if (count === 0) this.#perClient.delete(address);
    else this.#perClient.set(address, count);
  }
}
