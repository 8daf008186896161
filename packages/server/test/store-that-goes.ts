import { type Awaitable, isLater } from "../src/awaitable.ts";
import { type Store, StoreError } from "../src/store.ts";

/** A store that can be told to be away. */
export interface StoreThatGoes extends Store {
  /**
   * How it is: `"there"`; `"away"`, failing later as over a network; `"locked"`, failing at once as a synchronous one;
   * `"deaf"`: it does what it is asked, and is not heard of.
   */
  state: "there" | "away" | "locked" | "deaf";
  /** What it was asked, by the names of its operations. */
  readonly asked: string[];
  /** Milliseconds until it says that it is away. */
  delay: number;
}

/** A store that can go away and come back, on one that cannot. */
export function storeThatGoes(store: Store): StoreThatGoes {
  const away = (name: string): StoreError =>
    new StoreError(`could not ${name}: connection refused`, { isAway: true });
  const late = async (error: StoreError): Promise<never> => {
    await new Promise((resolve) => setTimeout(resolve, it.delay));
    throw error;
  };
  const operation =
    (name: keyof Store) =>
    (...args: unknown[]): Awaitable<unknown> => {
      it.asked.push(name);
      const act = () => (store[name] as (...all: unknown[]) => Awaitable<unknown>)(...args);
      if (it.state === "there") return act();
      if (it.state === "locked") throw away(name);
      if (it.state === "away") return late(away(name));
      const done = act();
      return isLater(done) ? done.then(() => late(away(name))) : late(away(name));
    };
  const names = ["read", "write", "extend", "remove", "due", "take", "giveBack"] as const;
  const it: StoreThatGoes = {
    ...(Object.fromEntries(names.map((name) => [name, operation(name)])) as unknown as Store),
    close: () => store.close(),
    state: "there",
    asked: [],
    delay: 0,
  };
  return it;
}
