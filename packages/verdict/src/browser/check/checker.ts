import type { Asked, Form, Told } from "./messages.ts";

/** As much of a worker as is used. */
export interface Engine {
  postMessage(asked: Asked): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Told>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What the page hears of a check; `broken` where the engine could not be loaded. */
export type Heard = Exclude<Told, { kind: "said" }> | { readonly kind: "broken" };

/** Milliseconds without a word after which a check is given up: what takes longer was made to. */
const patience = 60_000;

/**
 * Checks in a worker, one at a time: whatever an input holds, the page goes on, and a check that is no longer wanted ends
 * at once.
 */
export class Checker {
  readonly #start: () => Engine;
  readonly #late: string;
  readonly #hear: (heard: Heard) => void;
  #engine: Engine | undefined;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said: ((text: string) => void) | undefined;

  /**
   * @param start makes the worker
   * @param late where the script is that reads YAML
   */
  constructor(start: () => Engine, late: string, hear: (heard: Heard) => void) {
    this.#start = start;
    this.#late = late;
    this.#hear = hear;
  }

  /** Load the engine, so that the first check need not wait for it. */
  warm(): void {
    if (this.#engine !== undefined) return;
    const engine = this.#start();
    this.#engine = engine;
    engine.onmessage = ({ data }) => this.#told(data);
    engine.onerror = (event) => {
      event.preventDefault();
      this.stop();
      this.#hear({ kind: "broken" });
    };
  }

  /** Check a text or a file; what was being checked before is left. */
  check(name: string, input: string | Blob): void {
    if (this.#isBusy) this.stop();
    this.warm();
    this.#isBusy = true;
    this.#wait();
    this.#engine?.postMessage({ kind: "check", name, input, late: this.#late });
  }

  /** The last report in a form. */
  say(form: Form): Promise<string> {
    return new Promise((resolve) => {
      this.#said = resolve;
      this.#engine?.postMessage({ kind: "say", form });
    });
  }

  /** Leave what is being checked. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#engine?.terminate();
    this.#engine = undefined;
    this.#isBusy = false;
  }

  #told(told: Told): void {
    if (told.kind === "said") {
      this.#said?.(told.text);
      return;
    }
    if (told.kind === "progress") this.#wait();
    else {
      clearTimeout(this.#timer);
      this.#isBusy = false;
    }
    this.#hear(told);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.stop();
      this.#hear({ kind: "refused", why: "It took more than a minute, and was given up." });
    }, patience);
  }
}
