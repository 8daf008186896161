import { createHash } from "node:crypto";
import { Bounded } from "../bounded.ts";
import type { Spec } from "./spec.ts";

/** Chooses what a spec leaves open: by chance, by a seed, or by whose turn it is. */
export class Chooser {
  /** How far each client is in each sequence, and with each seed. */
  readonly #turns: Bounded<string, number>;

  /** @param clients how many are remembered */
  constructor(clients: number) {
    this.#turns = new Bounded(clients);
  }

  /**
   * @param client who has a sequence of its own
   * @param seed the same seed gives each client the same codes in the same order
   */
  choose(text: string, spec: Spec, client: string, seed: string | undefined): number {
    if (spec.kind === "sequence") {
      const turn = this.#next(`${client} ${text}`);
      // The last one stays: whoever retries until it works sees it work from then on.
      return spec.codes[Math.min(turn, spec.codes.length - 1)] as number;
    }
    const only = spec.parts.length === 1 ? spec.parts[0]?.codes : undefined;
    if (only?.length === 1) return only[0] as number;
    const chance =
      seed === undefined
        ? Math.random
        : seeded(`${seed} ${this.#next(`${client} ${seed} ${text}`)}`);
    const total = spec.parts.reduce((sum, it) => sum + it.weight, 0);
    let rest = chance() * total;
    const part = spec.parts.find((it) => {
      rest -= it.weight;
      return rest < 0;
    });
    const codes = (part ?? spec.parts.findLast((it) => it.weight > 0))?.codes ?? [];
    return codes[Math.floor(chance() * codes.length)] as number;
  }

  #next(key: string): number {
    const turn = this.#turns.get(key) ?? 0;
    this.#turns.set(key, turn + 1);
    return turn;
  }
}

/** Numbers from 0 to 1 that follow from a text. */
function seeded(text: string): () => number {
  const digest = createHash("sha256").update(text).digest();
  let at = 0;
  return () => {
    const number = digest.readUInt32BE(at % (digest.length - 3)) / 2 ** 32;
    at += 4;
    return number;
  };
}
