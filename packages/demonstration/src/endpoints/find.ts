import { type Gone, gone } from "@verdict/server";

/** What is there under an id, that it was there once, or nothing. */
export function find<T>(
  store: {
    readonly get: (id: number) => T | undefined;
    readonly isGone: (id: number) => boolean;
  },
  { id }: { readonly id: number },
): T | Gone | undefined {
  return store.get(id) ?? (store.isGone(id) ? gone() : undefined);
}
