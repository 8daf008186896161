import { type Gone, gone } from "@verdict/server";

/** What is there under an id, that it was there once, or nothing. */
export async function find<T>(
  store: {
    readonly get: (id: number) => Promise<T | undefined>;
    readonly isGone: (id: number) => Promise<boolean>;
  },
  { id }: { readonly id: number },
): Promise<T | Gone | undefined> {
  return (await store.get(id)) ?? ((await store.isGone(id)) ? gone() : undefined);
}
