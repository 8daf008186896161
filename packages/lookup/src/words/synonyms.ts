import { concepts } from "../generated/concepts.ts";

const heads = new Map<string, string>();
const pairs = concepts.split(" ");
for (let i = 0; i < pairs.length; i += 2) heads.set(pairs[i] ?? "", pairs[i + 1] ?? "");

/** The stem that stands for all words of the same meaning; the stem itself where there are none. */
export function concept(stemmed: string): string {
  return heads.get(stemmed) ?? stemmed;
}
