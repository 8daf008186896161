import type { Socket } from "node:net";
import { toxicKind } from "./kinds.ts";
import type { Piece, Toxic } from "./toxic.ts";

/** Octets that wait at most; the side that they come from is not read meanwhile. */
const room = 1024 * 1024;

/** One direction of a connection through a proxy: what comes from one side goes to the other, past the toxics. */
export class Link {
  readonly #from: Socket;
  readonly #to: Socket;
  readonly #toxics: () => readonly Toxic[];
  readonly #random: () => number;
  /** Whether this connection has a toxic: drawn once for each. */
  readonly #drawn = new WeakMap<Toxic, boolean>();
  readonly #counts = new WeakMap<Toxic, number>();
  readonly #begun = new Map<Toxic, (() => void) | undefined>();
  readonly #queue: Piece[] = [];
  readonly #wakes = new Set<() => void>();
  #waiting = 0;
  #isMoving = false;
  #isEnded = false;
  #isOver = false;

  constructor(from: Socket, to: Socket, toxics: () => readonly Toxic[], random: () => number) {
    this.#from = from;
    this.#to = to;
    this.#toxics = toxics;
    this.#random = random;
    from.on("data", (octets: Buffer) => this.#take(octets));
    from.on("end", () => {
      this.#isEnded = true;
      this.#go();
    });
    // A reset goes on as a reset. After an end, what came before it is still on its way.
    from.on("error", () => this.reset());
    to.on("close", () => this.#stop());
    this.changed();
  }

  /** Both sides see the end of the connection. */
  close(): void {
    this.#from.destroy();
    this.#to.destroy();
  }

  /** Both sides see the end of the connection once they have what was written. */
  end(): void {
    this.#isOver = true;
    this.#to.end(() => this.close());
  }

  /** Both sides see a reset. */
  reset(): void {
    if (!this.#from.destroyed) this.#from.resetAndDestroy();
    if (!this.#to.destroyed) this.#to.resetAndDestroy();
  }

  /** The toxics are others than before. */
  changed(): void {
    const toxics = this.#isOver ? [] : this.#mine();
    for (const [toxic, end] of this.#begun) {
      if (toxics.includes(toxic)) continue;
      end?.();
      this.#begun.delete(toxic);
    }
    for (const toxic of toxics) {
      if (this.#begun.has(toxic)) continue;
      this.#begun.set(toxic, toxicKind(toxic.type).begin?.(this, toxic.attributes));
    }
    for (const wake of this.#wakes) wake();
  }

  /** Wait so many milliseconds; not any longer than the connection is there and its toxics stay as they are. */
  wait(milliseconds: number): Promise<void> {
    if (this.#isOver || milliseconds <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#wakes.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#wakes.add(wake);
    });
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Octets that a toxic has seen of this connection so far, these included. */
  count(toxic: Toxic, octets: number): number {
    const count = (this.#counts.get(toxic) ?? 0) + octets;
    this.#counts.set(toxic, count);
    return count;
  }

  random(): number {
    return this.#random();
  }

  #mine(): Toxic[] {
    return this.#toxics().filter((toxic) => {
      let it = this.#drawn.get(toxic);
      if (it === undefined) {
        it = this.#random() < toxic.toxicity;
        this.#drawn.set(toxic, it);
      }
      return it;
    });
  }

  #take(octets: Buffer): void {
    if (this.#isOver) return;
    this.#queue.push({ octets, at: performance.now() });
    this.#waiting += octets.length;
    if (this.#waiting > room) this.#from.pause();
    this.#go();
  }

  #go(): void {
    this.#move().catch(() => this.reset());
  }

  async #move(): Promise<void> {
    if (this.#isMoving) return;
    this.#isMoving = true;
    for (let piece = this.#queue.shift(); piece !== undefined; piece = this.#queue.shift()) {
      if (this.#isOver) break;
      await this.#pass(piece, this.#mine(), 0);
      this.#waiting -= piece.octets.length;
      if (this.#waiting <= room && this.#from.isPaused()) this.#from.resume();
    }
    this.#isMoving = false;
    if (this.#isEnded && !this.#isOver) await this.#end();
  }

  async #pass(piece: Piece, toxics: readonly Toxic[], at: number): Promise<void> {
    const toxic = toxics[at];
    if (toxic === undefined) return this.#write(piece.octets);
    const next = (it: Piece): Promise<void> => this.#pass(it, toxics, at + 1);
    const { pass = next } = toxicKind(toxic.type);
    await pass(piece, toxic, this, next);
  }

  #write(octets: Buffer): Promise<void> | undefined {
    if (this.#isOver || this.#to.write(octets)) return undefined;
    return new Promise((resolve) => {
      const done = (): void => {
        this.#to.off("drain", done);
        this.#to.off("close", done);
        resolve();
      };
      this.#to.once("drain", done);
      this.#to.once("close", done);
    });
  }

  async #end(): Promise<void> {
    for (const toxic of this.#mine()) await toxicKind(toxic.type).end?.(this, toxic.attributes);
    if (this.#isOver) return;
    // Once the one side has closed and the other has everything, nobody needs that any more either.
    this.#to.end(() => {
      if (this.#from.destroyed) this.#to.destroy();
    });
  }

  #stop(): void {
    this.#isOver = true;
    this.#queue.length = 0;
    this.changed();
    // Nobody takes what still comes; what the other direction has to bring is not lost for that.
    this.#from.resume();
  }
}
