import type { CodeTexts } from "./texts.ts";

/**
 * The prose on one code: notes, rival meanings, corrections to widespread articles, news, other protocols. It is loaded
 * when first asked for, so that looking up a name costs nobody the whole book.
 *
 * @returns lists that may be empty; a number that nobody wrote about has empty ones
 * @example (await explain(402)).rivals.length // 4
 */
export async function explain(code: number): Promise<CodeTexts> {
  const { textsOf } = await import("./texts.ts");
  return textsOf(code);
}
