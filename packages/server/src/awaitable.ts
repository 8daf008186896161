/** A value, now or later. */
export type Awaitable<T> = T | PromiseLike<T>;

/** Whether a value comes later. Query builders and the like are thenables without being promises. */
export function isLater(it: unknown): it is PromiseLike<unknown> {
  return (
    typeof it === "object" && it !== null && typeof (it as { then?: unknown }).then === "function"
  );
}
