/** What came of a conditional write. */
export type Written<T> =
  | { readonly kind: "done"; readonly value: T; readonly made: boolean }
  /** Somebody else was faster: the version is not the expected one any more. */
  | { readonly kind: "changed" }
  /** It is not there (any more). */
  | { readonly kind: "missing" }
  /** Another one has this already, and there can only be one. */
  | { readonly kind: "taken"; readonly by: number }
  /** There are as many as are kept. */
  | { readonly kind: "full"; readonly most: number };

/** Whether something was changed. */
export function isDone({ kind }: Written<unknown>): boolean {
  return kind === "done";
}
