import { phraseOf } from "@verdict/codes";
import type { Exit } from "./flow.ts";

/** A code with its name. */
export function named(code: number): string {
  return `${code} ${phraseOf(code) ?? ""}`.trim();
}

/** What is said of a way: the name of its status where it has one alone, then what is done. */
export function wordsOf({ codes, others = [], says }: Exit): {
  readonly name?: string;
  readonly says?: string;
} {
  const [first, ...rest] = [...codes, ...others];
  const name = first === undefined || rest.length > 0 ? undefined : phraseOf(first);
  return {
    ...(name === undefined ? {} : { name }),
    ...(says === undefined ? {} : { says }),
  };
}
