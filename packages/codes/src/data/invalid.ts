/** Numbers outside 100-599 that an article recommends, with the registered code that says it (RFC 9110 15). */
export const invalidExamples: Readonly<
  Record<
    number,
    { readonly use: string; readonly instead: number; readonly seeds: readonly number[] }
  >
> = {
  620: { use: "a made-up validation failure", instead: 422, seeds: [3] },
  621: { use: "a made-up rate limit", instead: 429, seeds: [3] },
};
