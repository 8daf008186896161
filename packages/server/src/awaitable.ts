/** A value, now or later. */
export type Awaitable<T> = T | PromiseLike<T>;

/** Whether a value comes later. Query builders and the like are thenables without being promises. */
export function isLater(it: unknown): it is PromiseLike<unknown> {
  return (
    typeof it === "object" && it !== null && typeof (it as { then?: unknown }).then === "function"
  );
}

/** What comes after something, at once where that is there already. */
export function after<A, B>(it: Awaitable<A>, next: (it: A) => Awaitable<B>): Awaitable<B> {
  return isLater(it) ? (it as PromiseLike<A>).then(next) : next(it as A);
}

/** Do something, and what comes after it or after it has failed: at once where nothing comes later. */
export function attempt<A, B>(
  act: () => Awaitable<A>,
  next: (it: A) => Awaitable<B>,
  failed: (error: unknown) => Awaitable<B>,
): Awaitable<B> {
  let it: Awaitable<A>;
  try {
    it = act();
  } catch (error) {
    return failed(error);
  }
  return isLater(it) ? (it as PromiseLike<A>).then(next, failed) : next(it as A);
}
