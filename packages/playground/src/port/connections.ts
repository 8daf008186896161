import type { Socket } from "node:net";
import type { Limits } from "../limits.ts";

interface Held {
  readonly socket: Socket;
  readonly address: string;
  /** Requests that are being answered. */
  busy: number;
  /** When it last had something to say, in turns of all connections. */
  turn: number;
}

/**
 * All open connections. Where there are more than may be, the one goes that has been without a request for longest, of
 * the client that has too many: whoever opens thousands and says nothing does not keep others out.
 */
export class Connections {
  readonly #limits: Limits;
  readonly #all = new Map<Socket, Held>();
  #turn = 0;
  readonly #perClient = new Map<string, number>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#all.size;
  }

  add(socket: Socket): void {
    const address = socket.remoteAddress ?? "";
    this.#all.set(socket, { socket, address, busy: 0, turn: ++this.#turn });
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
    it.turn = ++this.#turn;
  }

  closeAll(): void {
    for (const socket of this.#all.keys()) socket.destroy();
  }

  #letGo(fits: (it: Held) => boolean): void {
    let oldest: Held | undefined;
    let newest: Held | undefined;
    for (const it of this.#all.values()) {
      newest = it;
      if (it.busy > 0 || !fits(it)) continue;
      if (oldest === undefined || it.turn < oldest.turn) oldest = it;
    }
    // Where all are busy, the newest has to wait for another time.
    const goes = oldest ?? newest;
    if (goes === undefined) return;
    // At once, so that nobody is let go twice in place of two.
    this.#remove(goes.socket, goes.address);
    goes.socket.destroy();
  }

  #remove(socket: Socket, address: string): void {
    if (!this.#all.delete(socket)) return;
    const count = (this.#perClient.get(address) ?? 1) - 1;
    if (count === 0) this.#perClient.delete(address);
    else this.#perClient.set(address, count);
  }
}
